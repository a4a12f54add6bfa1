import { angkaPengisi, kkSah, nikSah, provinsiSah } from './nik.ts';
import type { Dekat, NaskahCari } from './naskah-cari.ts';
import { cariRangkai, jendela, type Jendela } from './rangkai-angka.ts';
import type { Temuan } from './temuan.ts';

/** Words that may stand between a name and its number. */
const SELA =
  /^[\s:=.,;()[\]\-#"'|/]*(?:(?:no|nomor|nmr|number|dengan|adalah|ialah|yaitu|yakni|atas|nama|saya|anda|kami|pemohon|lama|baru|sesuai|terdaftar|bernomor|yang|anggota|kepala|keluarga|ybs|istri|suami|ibu|bapak|orang|tua|anak|wali|pribadi|badan|perusahaan|penyedia|id|elektronik|wni|tersebut|beliau|tertera|tercantum|tertulis|is|of|a\.?n)[\s:=.,;()\-"'|/]*)*$/i;

const rapat = (dekat: Dekat | undefined): boolean => dekat !== undefined && SELA.test(dekat.celah);

/** 16 digits: NIK, KK, or an NPWP of the new form (PMK 112/2022: for a person the NIK, for a body 0 and the old 15). */
export function cariEnambelas(naskah: NaskahCari): Temuan[] {
  const hasil: Temuan[] = [];
  for (const rangkai of cariRangkai(naskah.rata)) {
    for (const j of jendela(rangkai, 16)) {
      const jenis = jenisEnambelas(naskah, j);
      if (jenis) hasil.push({ jenis, awal: j.awal, akhir: j.akhir });
    }
  }
  return hasil;
}

function jenisEnambelas(naskah: NaskahCari, j: Jendela): 'nik' | 'kk' | 'npwp' | 'rekening' | undefined {
  const { angka, bersih } = j;
  if (angkaPengisi(angka) || /^[-+]?rp\.?\s*$/i.test(naskah.sebelum(j.awal, 5))) return undefined;
  const dekat = naskah.sebutan(j.awal, 70);
  const nama = rapat(dekat) ? dekat?.jenis : undefined;
  if (nama === 'bukan' && !/\bkartu\b/.test(dekat?.celah ?? '')) return undefined;
  if (nama === 'kk') return kkSah(angka) || (provinsiSah(angka) && bersih) ? 'kk' : undefined;
  if (nama === 'npwp') return bersih && (angka.startsWith('0') || nikSah(angka)) ? 'npwp' : undefined;
  if (nama === 'rekening') return bersih ? 'rekening' : undefined;
  // A number that is called a NIK is one, also with a slip of the pen in its date; without a name it must be a possible one.
  if (nama === 'nik') return nikSah(angka) || (bersih && provinsiSah(angka) && !angka.endsWith('0000')) ? 'nik' : undefined;
  return bersih && nikSah(angka) && !uang(naskah, j) ? 'nik' : undefined;
}

/** Groups of three by dots, or a decimal part: an amount. */
const uang = (naskah: NaskahCari, j: Jendela): boolean =>
  /^\d{1,3}(?:[.,]\d{3})+$/.test(naskah.rata.slice(j.awal, j.akhir)) || /^,\d{1,2}(?!\d)/.test(naskah.sesudah(j.akhir, 4));

const NPWP_TERTULIS =
  /(?<![\p{L}\p{N}.])[\dOol]{2}[. ]?[\dOol]{3}[. ]?[\dOol]{3}[. ]?[\dOol][-. ]?[\dOol]{3}[. ]?[\dOol]{3}(?![\p{L}\p{N}]|[.-]\d)/gu;
const NPWP_BAKU = /^\d{2}\.\d{3}\.\d{3}\.\d[-.]\d{3}\.\d{3}$/;

/** NPWP of 15 digits: written in its own groups it is one by itself, else where it is called so. */
export function cariNpwp(naskah: NaskahCari): Temuan[] {
  const hasil: Temuan[] = [];
  for (const m of naskah.rata.matchAll(NPWP_TERTULIS)) {
    const digit = m[0].replace(/\D/g, '').length;
    const dekat = naskah.sebutan(m.index, 70);
    if (digit < 12 || (rapat(dekat) && dekat?.jenis !== 'npwp' && dekat?.jenis !== 'nik')) continue;
    if (!NPWP_BAKU.test(m[0]) && !(rapat(dekat) && dekat?.jenis === 'npwp')) continue;
    hasil.push({ jenis: 'npwp', awal: m.index, akhir: m.index + m[0].length });
  }
  return hasil;
}

const KAS_UMUM =
  /\b(?:kas\s+(?:umum\s+)?(?:daerah|negara)|rkud|rkun|kasda|bendahara|penampungan|menteri|dinas|badan\s+layanan|blud|pemerintah|pemko|pemkot|pemkab|pemda|penerimaan\s+daerah|pajak\s+daerah|retribusi|baznas|pmi|donasi|sekolah|bos|kantor)\b/i;
const NOMOR_REKENING = /(?<![\p{L}\p{N}.\-/])\d(?:[ .-]?\d){7,17}(?![\p{L}\p{N}]|[.,/-]\d)/gu;

/** Account of a person: 8 to 18 digits that are called an account; those of a treasury or an office are public. */
export function cariRekening(naskah: NaskahCari): Temuan[] {
  const hasil: Temuan[] = [];
  for (const m of naskah.rata.matchAll(NOMOR_REKENING)) {
    const dekat = naskah.sebutan(m.index, 60);
    if (dekat?.jenis !== 'rekening' || !/^[^\n\d]{0,40}$/.test(dekat.celah.replace(/^\s*\n/, ''))) continue;
    const sekitar = `${naskah.sebelum(m.index, 60).split(/[\n;]/).at(-1) ?? ''} ${naskah.sesudah(m.index + m[0].length, 45).split(/[\n;]/)[0] ?? ''}`;
    if (KAS_UMUM.test(sekitar) || /kode\s*$/i.test(naskah.sebelum(dekat.awal, 6)) || /^\d\.\d\.\d{2}\b/.test(m[0])) continue;
    if (/^(?:0?8|62\s?8)/.test(m[0]) && /\b(?:hp|wa|telp)\b/i.test(dekat.celah)) continue;
    if (/\b(?:tanggal|tgl|rp|sebesar|sejumlah)\b/i.test(dekat.celah) || /^\d{1,3}(?:\.\d{3})+$/.test(m[0])) continue;
    hasil.push({ jenis: 'rekening', awal: m.index, akhir: m.index + m[0].length });
  }
  return hasil;
}

const NOMOR_PASPOR = /(?<![\p{L}\p{N}])[A-Z]{1,2}[ -]?\d{6,8}(?![\p{L}\p{N}]|[.,/-]\d)/giu;

/** Passport: one or two letters and six to eight digits, where it is called one. */
export function cariPaspor(naskah: NaskahCari): Temuan[] {
  return [...naskah.rata.matchAll(NOMOR_PASPOR)].flatMap((m) => {
    const dekat = naskah.sebutan(m.index, 60);
    if (dekat?.jenis !== 'paspor' || !/^[^\n\d]{0,45}$/.test(dekat.celah.replace(/^\s*\n/, ''))) return [];
    return [{ jenis: 'paspor' as const, awal: m.index, akhir: m.index + m[0].length }];
  });
}
