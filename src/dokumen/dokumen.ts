import { cariDataPribadi } from './data-pribadi/rules/cari-data-pribadi.ts';

/** Whether a text holds personal data by the rules of the release check. */
export const memuatDataPribadi = (teks: string): boolean => cariDataPribadi(teks).length > 0;

/** The file types that are accepted, with their MIME type and the endings a name may carry; the first is given where a name has none. */
export const JENIS_BERKAS = {
  pdf: { mime: 'application/pdf', ekstensi: ['pdf'] },
  docx: { mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ekstensi: ['docx'] },
  xlsx: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ekstensi: ['xlsx'] },
  odt: { mime: 'application/vnd.oasis.opendocument.text', ekstensi: ['odt'] },
  txt: { mime: 'text/plain', ekstensi: ['txt'] },
  csv: { mime: 'text/csv', ekstensi: ['csv'] },
  png: { mime: 'image/png', ekstensi: ['png'] },
  jpeg: { mime: 'image/jpeg', ekstensi: ['jpg', 'jpeg', 'jpe', 'jfif'] },
  tiff: { mime: 'image/tiff', ekstensi: ['tiff', 'tif'] },
} as const satisfies Record<string, { mime: string; ekstensi: readonly [string, ...string[]] }>;

export type JenisBerkas = keyof typeof JENIS_BERKAS;

/** `diterima` waits for the scan, `dipindai` may be downloaded and waits for its text, `siap` is read, `ditolak` is kept from everyone. */
export type KeadaanDokumen = 'diterima' | 'dipindai' | 'siap' | 'ditolak';

/** Which state may follow which. A refusal and a read file are final; a new upload is a new record. */
export const PERALIHAN = {
  diterima: ['dipindai', 'ditolak'],
  dipindai: ['siap', 'ditolak'],
  siap: [],
  ditolak: [],
} as const satisfies Record<KeadaanDokumen, readonly KeadaanDokumen[]>;

export function bolehBeralih(dari: KeadaanDokumen, ke: KeadaanDokumen): boolean {
  const boleh: readonly KeadaanDokumen[] = PERALIHAN[dari];
  return boleh.includes(ke);
}

/** Why a file is refused; `rincian` beside it names the place or the limit. */
export const ALASAN_TOLAK = [
  'kosong',
  'terlalu_besar',
  'jenis_tidak_diterima',
  'isi_tidak_sesuai_nama',
  'nama_berbahaya',
  'terkunci',
  'rusak',
  'bom_kompresi',
  'piksel_terlalu_banyak',
  'memuat_makro',
  'memuat_skrip',
  'teks_biner',
  'csv_rusak',
  'terlalu_banyak_halaman',
  'terlalu_banyak_teks',
  'memori',
  'waktu',
  'tidak_terbaca',
  'virus',
] as const;
export type AlasanTolak = (typeof ALASAN_TOLAK)[number];

export type Tolak = { ok: false; alasan: AlasanTolak; rincian: string };

export const tolakBerkas = (alasan: AlasanTolak, rincian = ''): Tolak => ({ ok: false, alasan, rincian });

/** What an accepted file still carries that the release check must look at. */
export const PERINGATAN = [
  'skrip_formulir',
  'lampiran_tersemat',
  'metadata_penulis',
  'komentar',
  'revisi_terlacak',
  'teks_tersembunyi',
  'lembar_tersembunyi',
  'baris_tersembunyi',
  'pautan_luar',
  'diperbaiki',
] as const;
export type Peringatan = (typeof PERINGATAN)[number];

/** What a file can carry beside what its pages show; the release check names each and looks into it. */
export const JENIS_SEMBUNYI = [
  'lembar',
  'baris',
  'kolom',
  'komentar',
  'revisi',
  'cache_pivot',
  'sematan',
  'metadata',
  'teks_sembunyi',
  'teks_tertutup',
  'hitam_belum_jadi',
  'tak_terbaca',
] as const;
export type JenisSembunyi = (typeof JENIS_SEMBUNYI)[number];
export type BagianSembunyi = { jenis: JenisSembunyi; halaman: number | null; tempat: string; teks: string };

export type SumberTeks = 'teks' | 'ocr' | 'kosong';

/** One word and its box in points from the top left of the page: `[kata, x0, y0, x1, y1]`. */
export type Kata = [string, number, number, number, number];

/** A page that was read. `judul`: name of a sheet. `keyakinan`: OCR confidence, 0–100. `lebar`, `tinggi` in points, 0 where a page has no size. */
export type HalamanTerbaca = {
  nomor: number;
  teks: string;
  sumber: SumberTeks;
  judul: string;
  tersembunyi: boolean;
  keyakinan: number | null;
  lebar: number;
  tinggi: number;
  kata: Kata[] | null;
};

/** Downloadable only after the scan (design.md invariant 5). */
export const bolehDiunduh = (keadaan: KeadaanDokumen): boolean => keadaan === 'dipindai' || keadaan === 'siap';
