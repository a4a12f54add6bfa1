/**
 * An item of the Daftar Informasi Publik (Perki 1/2021 Pasal 1 angka 20, Pasal 21(2), Lampiran I), its states and who
 * may move it. An item has a working part (the draft of the next version) and a public part (what citizens read), so a
 * new version is drafted and verified while the old one stays readable.
 */

export const KATEGORI = ['berkala', 'serta_merta', 'setiap_saat'] as const;
export type Kategori = (typeof KATEGORI)[number];

/** Form in which the information is available (Lampiran I column 6); both may be true of one item. */
export const BENTUK = ['softcopy', 'hardcopy'] as const;
export type Bentuk = (typeof BENTUK)[number];

/** What a reader gets: derived from files and links, for the filter. */
export const FORMAT = ['pdf', 'tabel', 'dokumen', 'gambar', 'media', 'lainnya', 'tautan', 'cetak'] as const;
export type Format = (typeof FORMAT)[number];

/** How often the item must be renewed; berkala at least every six months (Perki 1/2021 Pasal 18). */
export const JADWAL = ['bulanan', 'triwulanan', 'semesteran', 'tahunan', 'sesuai_kejadian', 'sekali'] as const;
export type Jadwal = (typeof JADWAL)[number];

export const LISENSI = ['cc-by-4.0', 'cc0-1.0', 'tanpa-hak-cipta'] as const;
export type Lisensi = (typeof LISENSI)[number];

export const BAHASA_ISI = ['id', 'en', 'daerah'] as const;
export type BahasaIsi = (typeof BAHASA_ISI)[number];

export type BerkasIsi = { dokumenId: string; nama: string; judul: string };
export type TautanIsi = { judul: string; url: string };

/** The content of one version. Days are 'YYYY-MM-DD'; `waktuPembuatan` is the text as written, `tahun` the year it is filed under. */
export type Isi = {
  judul: string;
  ringkasan: string;
  /** "Apa ini": what it is and who needs it, in plain words. */
  penjelasan: string;
  penguasa: string;
  penanggungJawab: string;
  waktuPembuatan: string;
  tempatPembuatan: string;
  bentuk: readonly Bentuk[];
  retensi: string;
  retensiBulan: number | null;
  kategori: Kategori;
  kewajiban: readonly string[];
  jadwal: Jadwal | null;
  periodeDari: string | null;
  periodeSampai: string | null;
  tahun: number | null;
  bahasa: BahasaIsi;
  lisensi: Lisensi | null;
  kataKunci: readonly string[];
  berkas: readonly BerkasIsi[];
  tautan: readonly TautanIsi[];
};

export const KERJA = ['tanpa', 'rancangan', 'diajukan', 'dikembalikan'] as const;
/** State of the working part. `tanpa`: nothing is being drafted. */
export type Kerja = (typeof KERJA)[number];

export const PUBLIK = ['belum', 'terbit', 'ditarik'] as const;
/** State of the public part. */
export type Publik = (typeof PUBLIK)[number];

export type Keadaan = { kerja: Kerja; publik: Publik };

/** Why an item was withdrawn; the page that stays says it (design invariant 10). */
export const DASAR_TARIK = ['keliru', 'digantikan', 'tidak_berlaku', 'data_pribadi', 'dikecualikan', 'lainnya'] as const;
export type DasarTarik = (typeof DASAR_TARIK)[number];

export { cariKewajiban, KEWAJIBAN, type Kewajiban } from './data/kewajiban.ts';
