import type { NaskahCari } from './naskah-cari.ts';
import type { Temuan } from './temuan.ts';

const HP =
  /(?<![\p{L}\p{N}+]|\d[.,-])(?:(?:\(?\+?62\)?|0062)[ .-]?(?:\(0\)[ .-]?)?\(?|\(?0 ?)8[1-9][ .-]?\d(?:\)|\d)?(?:[ .-]{0,2}\d){5,9}(?![\p{L}\p{N}]|[.,-]\d)/gu;
const HP_TANPA_NOL = /(?<![\p{L}\p{N}+.,/-])8[1-9]\d(?:[ .-]?\d){6,9}(?![\p{L}\p{N}]|[.,/-]\d)/gu;
const KABEL =
  /(?<![\p{L}\p{N}+]|\d[.,/-])(?:\(0[2-79]\d{1,2}\)[ .-]?|(?:\+?62[ .-]?|0)[2-79]\d{1,2}[ .-]{1,3})\d{3,4}(?:[ .-]?\d{1,4}){1,2}(?![\p{L}\p{N}]|[.,/-]\d)/gu;
const KABEL_RAPAT = /(?<![\p{L}\p{N}+.,/-])0[2-79]\d{7,10}(?![\p{L}\p{N}]|[.,/-]\d)/gu;

const KANTOR =
  /\b(?:kantor|dinas|badan|kecamatan|kelurahan|camat|lurah|upt|uptd|sekretariat|setda|rsud|rs|rumah\s+sakit|puskesmas|bagian|bidang|instansi|sekolah|sd[ns]?|smp[ns]?|sma[ns]?|smk[ns]?|universitas|polsek|polres|polda|polresta|pemadam|damkar|bpbd|pdam|pln|ppid|pemerintah|pemko|pemkot|walikota|wali\s+kota|dprd|bank|pt\.?|cv\.?|hotel|loket|resepsionis|call\s+cent(?:er|re)|hotline|layanan|pengaduan|pusat|posko|gedung|alamat\s+kantor|faksimili|faks?|fax)(?![\p{L}\p{N}])/iu;
const LAYANAN =
  /\b(?:call\s+cent(?:er|re)|hotline|nomor\s+(?:layanan|pengaduan|darurat)|(?:layanan|pusat)\s+(?:pengaduan|informasi)|telepon\s+kantor|telp\.?\s+kantor|wa\s+(?:layanan|center|pengaduan|ppid)|whatsapp\s+(?:layanan|center|pengaduan|ppid)|humas|posko|loket)\b/i;
const BUKAN_TELEPON =
  /\b(?:barcode|ean|gtin|sku|imei|kode|rek(?:ening)?|resi|faktur|sertifikat|seri|kontrak|nip|nisn|isbn|nop)\b[\s:.#=-]*(?:no(?:mor)?\.?\s*)?$/i;

/** The sentence before a place, on its own line. */
const kalimat = (sebelum: string): string => sebelum.split(/\n|;|(?<=[a-z)]{3})\. /).at(-1) ?? '';

/**
 * Phone numbers. A mobile number tells itself by its shape (+62, 62 or 0, then 8); a land line needs its area code set off or a
 * word for telephone. The number of an office or a hotline, where it is told as one, is public (Perki 1/2021 Pasal 15).
 */
export function cariTelepon(naskah: NaskahCari): Temuan[] {
  const hasil: Temuan[] = [];
  const pakai = (pola: RegExp, boleh: (m: RegExpExecArray, kata: boolean) => boolean): void => {
    for (const m of naskah.rata.matchAll(pola)) {
      const dekat = naskah.sebutan(m.index, 50);
      const kata = dekat?.jenis === 'telepon' && !/\d{5}/.test(dekat.celah.replace(/[\d +().-]{7,}/g, ''));
      const teks = m[0].trimEnd();
      const awal = m.index + (/^\(\D/.test(teks) ? 1 : 0);
      if (boleh(m, kata) && !BUKAN_TELEPON.test(naskah.sebelum(m.index, 30)))
        hasil.push({ jenis: 'telepon', awal, akhir: m.index + teks.length });
    }
  };
  const jumlah = (m: RegExpExecArray): number => m[0].replace(/\D/g, '').length;
  const kantor = (m: RegExpExecArray): boolean => KANTOR.test(kalimat(naskah.sebelum(m.index, 90)));
  const layanan = (m: RegExpExecArray): boolean => LAYANAN.test(kalimat(naskah.sebelum(m.index, 60)));
  const nominal = (m: RegExpExecArray): boolean => /rp\.?\s*$/i.test(naskah.sebelum(m.index, 5));
  pakai(HP, (m) => jumlah(m) >= 10 && jumlah(m) <= 15 && !layanan(m) && !nominal(m));
  pakai(HP_TANPA_NOL, (m, kata) => kata && jumlah(m) >= 9 && !layanan(m));
  pakai(KABEL, (m, kata) => (kata || /^\(?0/.test(m[0])) && jumlah(m) >= 8 && !kantor(m) && !tanggal(m[0]) && berlaku(naskah, m, kata));
  pakai(KABEL_RAPAT, (m, kata) => kata && !kantor(m));
  return hasil;
}

const tanggal = (teks: string): boolean => /^0\d[-. ]\d{1,2}[-. ]\d{4}$/.test(teks);

/** Without a word for telephone only the full written form counts: area code set off, at least six digits after it. */
const berlaku = (naskah: NaskahCari, m: RegExpExecArray, kata: boolean): boolean =>
  kata || (/^(?:\(0\d{2,3}\)|0\d{2,3}-)/.test(m[0]) && !/\d[ .,/-]*$/.test(naskah.sebelum(m.index, 3)));

const SUREL =
  /(?<![\p{L}\p{N}._%+-])[a-z0-9](?:[a-z0-9._%+-]{0,62}[a-z0-9_])?(?:@| @ ?|@ )[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*\.[a-z]{2,24}(?![a-z0-9_-])/giu;
const SUREL_SAMAR =
  /(?<![\p{L}\p{N}._%+-])[a-z0-9][a-z0-9._%+-]{0,62}\s?(?:\(\s?at\s?\)|\[\s?at\s?\]|\{\s?at\s?\}|<\s?at\s?>|\(a\)|\(@\)| at )\s?[a-z0-9-]+(?:\s?(?:\.|\(\s?(?:dot|titik)\s?\)|\[\s?(?:dot|titik)\s?\]| dot | titik )\s?[a-z0-9-]+)*\s?(?:\.|\(\s?(?:dot|titik)\s?\)|\[\s?(?:dot|titik)\s?\]| dot | titik )\s?[a-z]{2,10}(?![a-z0-9_-])/giu;
const BERKAS = /\.(?:png|jpe?g|gif|svg|webp|css|js|ts|json|html?|pdf|zip)$/i;

/** Mail addresses, also those written around a reader of pages: (at), [dot]. */
export function cariSurel(naskah: NaskahCari): Temuan[] {
  const hasil: Temuan[] = [];
  for (const m of naskah.rata.matchAll(SUREL))
    if (!BERKAS.test(m[0]) && !/\/\/\S*:$/.test(naskah.sebelum(m.index, 40)))
      hasil.push({ jenis: 'email', awal: m.index, akhir: m.index + m[0].length });
  for (const m of naskah.rata.matchAll(SUREL_SAMAR)) {
    // " at " between plain words is English, not an address: then both " at " and " dot " must be there.
    if (/ at /i.test(m[0]) && !/ dot | titik |[([{]/i.test(m[0])) continue;
    hasil.push({ jenis: 'email', awal: m.index, akhir: m.index + m[0].length });
  }
  return hasil;
}
