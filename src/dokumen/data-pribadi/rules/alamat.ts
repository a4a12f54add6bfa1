import type { NaskahCari } from './naskah-cari.ts';
import type { Temuan } from './temuan.ts';

const JALAN = '(?:jalan|jln|jl|gang|gg|lorong|lrg|kompleks|komplek|komp|perumahan|perum|perumnas|btn|griya|blok|dusun|desa)';
/** A name: words with a capital, Roman numbers, initials. */
const NAMA = "(?:[A-ZÀ-Ý][\\p{L}'’.-]*|[IVX]+|\\d{1,3}[A-Z]?(?!\\d))";
const NAMA_PANJANG = `${NAMA}(?: ${NAMA}){0,5}`;
const BAGIAN = [
  '(?:nomor|no|nmr)\\.? ?\\d{1,4}(?: ?[A-Za-z])?(?![\\p{L}])(?:[-/]\\d{1,4})?',
  'km\\.? ?\\d{1,3}(?:[.,]\\d{1,3})?',
  '(?:blok|blk)\\.? ?[A-Z0-9]{1,4}(?:[ /.-]?\\d{1,4})?',
  'rt\\.? ?\\/ ?rw\\.?:? ?\\d{1,3} ?\\/ ?\\d{1,3}',
  'rt\\.? ?:? ?\\d{1,3}(?:(?:,| ?\\/| ?-)? ?rw\\.? ?:? ?\\d{1,3})?',
  'rw\\.? ?:? ?\\d{1,3}',
  `(?:gang|gg|jalur|lorong|komplek|kompleks|perumahan|perum)\\.? ${NAMA_PANJANG}`,
  `(?:kelurahan|kel|desa|ds)\\.? ?${NAMA_PANJANG}`,
  `(?:kecamatan|kec)\\.? ?${NAMA_PANJANG}`,
  `(?:kota|kabupaten|kab)\\.? ${NAMA_PANJANG}`,
  `(?:provinsi|prov|propinsi)\\.? ${NAMA_PANJANG}`,
  'palangka ?raya',
  'kalimantan tengah|kalteng',
  '\\d{5}(?!\\d)',
].join('|');
const CI = 'giu';
const AWAL = new RegExp(`(?<![\\p{L}\\p{N}])(?:${JALAN}\\.?|rt\\.? ?\\/? ?(?:rw)?\\.?:? ?\\d)(?= ?[\\p{Lu}\\p{N}])`, CI);
// The names inside are told by their capitals, so this one minds case and spells the parts both ways.
const LANJUT = new RegExp(`^(?:,? ?\\n?| ?[-–/(] ?)(?:${peduli(BAGIAN)})\\)?`, 'u');
const SAMBUNG = new RegExp(
  `^${NAMA}(?: (?!(?:${peduli('nomor|no|km|rt|rw|kel|kelurahan|kec|kecamatan|kota|kab|blok|telp|hp|nik|wa')})(?![\\p{L}]))${NAMA})*`,
  'u',
);
const RUMAH =
  /\b(?:alamat(?:nya)?|beralamat|tinggal|bertempat|domisili|berdomisili|kediaman|rumah|tempat\s+tinggal|kost?|mengontrak|warga|penduduk|pemohon|address)\b/i;
const KANTOR =
  /\b(?:kantor|dinas|badan|bagian|instansi|upt|uptd|sekretariat|gedung|balai|rsud|rumah\s+sakit|puskesmas|pustu|posyandu|sekolah|sd[ns]?|smp[ns]?|sma[ns]?|smk[ns]?|kampus|universitas|hotel|aula|lapangan|taman|pasar|terminal|masjid|gereja|pemerintah|walikota|wali\s+kota|dprd|pt\.?|cv\.?|toko|bank|ppid|loket|lokasi|paket|pekerjaan|kegiatan|pembangunan|peningkatan|perbaikan|pemeliharaan|rehabilitasi|pelebaran|pengaspalan|drainase|jembatan|penanganan|ruas|titik|persimpangan|simpang|kebakaran|banjir|halte)(?![\p{L}])/iu;
const RINCI = /\b(?:rt|rw)\.? ?[:/]? ?(?:rw)?\.? ?\d/i;

function peduli(pola: string): string {
  return pola.replace(/\\?[a-z]+/g, (kata) =>
    kata.startsWith('\\')
      ? kata
      : kata.length === 1
        ? kata
        : `(?:${kata}|${kata.toUpperCase()}|${kata.charAt(0).toUpperCase()}${kata.slice(1)})`,
  );
}

/**
 * Home addresses: a street with its number, RT/RW or quarter, after a word for living or with an RT of its own. Streets of
 * offices, works and places are not.
 */
export function cariAlamat(naskah: NaskahCari): Temuan[] {
  const hasil: Temuan[] = [];
  let sampai = 0;
  for (const m of naskah.rata.matchAll(AWAL)) {
    if (m.index < sampai) continue;
    const akhir = ujung(naskah.rata, m.index, m[0]);
    const isi = naskah.rata.slice(m.index, akhir);
    if (!pantas(naskah, m.index, akhir, isi)) continue;
    sampai = akhir;
    hasil.push({ jenis: 'alamat', awal: m.index, akhir });
  }
  return hasil;
}

function ujung(rata: string, awal: number, kepala: string): number {
  const rt = /^r/i.test(kepala);
  let letak = awal;
  if (!rt) {
    letak += kepala.length;
    letak += /^ */.exec(rata.slice(letak))?.[0].length ?? 0;
    letak += SAMBUNG.exec(rata.slice(letak, letak + 90))?.[0].length ?? 0;
  }
  for (let lagi = 0; lagi < 12; lagi += 1) {
    const m = LANJUT.exec(rata.slice(letak, letak + 120));
    if (!m || m[0].trim() === '') break;
    letak += m[0].length;
  }
  const isi = rata.slice(awal, letak);
  return awal + isi.replace(/[\s.,;:(-]+$/u, '').length;
}

function pantas(naskah: NaskahCari, awal: number, akhir: number, isi: string): boolean {
  if (isi.length < 8) return false;
  const baris =
    naskah
      .sebelum(awal, 90)
      .split(/\n|;|(?<=[a-z]{3})\. /)
      .at(-1) ?? '';
  const atas = naskah.sebelum(awal, 60).split('\n').at(-2) ?? '';
  const rumah = RUMAH.test(baris) || (baris.trim() === '' && /\balamat\b\W*$/i.test(atas));
  if (KANTOR.test(baris) && !/\b(?:tinggal|domisili|berdomisili|rumah|kediaman)\b/i.test(baris)) return false;
  const bagian = /\d/.test(isi) || (/^(?:j|g|komp|perum)/i.test(isi) && /\b(?:kel|kec|kelurahan|kecamatan)\b/i.test(isi));
  if (RINCI.test(isi)) return rumah || /\b(?:no|nomor|blok|gg|gang|kel|kelurahan)\b/i.test(isi);
  return rumah && bagian && akhir - awal >= 8;
}
