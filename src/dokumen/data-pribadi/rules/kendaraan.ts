import type { NaskahCari } from './naskah-cari.ts';
import type { Temuan } from './temuan.ts';

/** Codes of the regions of registration (Perkap 7/2021). */
const WILAYAH =
  'AA|AB|AD|AE|AG|BA|BB|BD|BE|BG|BH|BK|BL|BM|BN|BP|DA|DB|DC|DD|DE|DG|DH|DK|DL|DM|DN|DP|DR|DS|DT|DW|EA|EB|ED|KB|KH|KT|KU|PA|PB|PG|PS|PT|A|B|D|E|F|G|H|K|L|M|N|P|R|S|T|W|Z';
const PLAT = new RegExp(
  `(?<![\\p{L}\\p{N}/.-]|(?<!\\p{L})\\p{L} |TAHUN |NOMOR )(?:${WILAYAH})[ .-]?\\d{1,4}[ .-]?(?!NO|TAH|TEN|AYAT|DAN)[A-Z]{1,3}(?![\\p{L}\\p{N}/-])`,
  'gu',
);
const PLAT_KECIL = new RegExp(PLAT.source, 'giu');

const SEBUTAN =
  /\b(?:nopol|no\.?\s*pol(?:isi)?|nomor\s+polisi|plat(?:\s+nomor)?|tnkb|stnk|bpkb|nomor\s+kendaraan|kendaraan|motor|mobil)\b/i;
const PEMILIK =
  /\b(?:milik|pemilik|kepemilikan|atas\s+nama|a\.?\s?n\.?|an\.|stnk|bpkb|mengendarai|mengemudi(?:kan)?|pengemudi|dikemudikan|dikendarai|pengendara|pribadi|punya|saya|sdr|sdri|saudara|saudari|bapak|ibu|pelanggar|terlapor|pelapor|korban|wajib\s+pajak|nama)(?![\p{L}\p{N}])/iu;
const DINAS =
  /\b(?:dinas|operasional|ambulans?|pemadam|damkar|bus|plat\s+merah|kantor|pemerintah|pemko|pemkot|randis|inventaris|sampah|truk\s+sampah|barang\s+milik\s+daerah|contoh\s+format)\b/i;

/**
 * Vehicle plates. A plate alone names no person; with an owner or driver told on its line it does. Vehicles of an office are
 * public property.
 */
export function cariPlatNomor(naskah: NaskahCari): Temuan[] {
  const hasil = new Map<number, Temuan>();
  for (const pola of [PLAT, PLAT_KECIL]) {
    for (const m of naskah.rata.matchAll(pola)) {
      const sebelum = naskah.sebelum(m.index, 90).split(/\n|;/).at(-1) ?? '';
      const sesudah = naskah.sesudah(m.index + m[0].length, 70).split(/\n|;|(?<=[a-z]{3})\. /)[0] ?? '';
      const bernama = SEBUTAN.test(sebelum.slice(-45));
      if (!bernama && (pola === PLAT_KECIL || m[0].replace(/[^A-Za-z0-9]/g, '').length < 5)) continue;
      if (!PEMILIK.test(sebelum) && !PEMILIK.test(sesudah)) continue;
      if (DINAS.test(sebelum) || DINAS.test(sesudah)) continue;
      hasil.set(m.index, { jenis: 'plat_nomor', awal: m.index, akhir: m.index + m[0].length });
    }
  }
  return [...hasil.values()];
}
