import {
  BAHASA_ISI,
  BENTUK,
  type BerkasIsi,
  type Isi,
  JADWAL,
  KATEGORI,
  KERJA,
  type Keadaan,
  LISENSI,
  PUBLIK,
  type TautanIsi,
} from './informasi.ts';

/** Columns that the draft and a version share. */
export const KOLOM_ISI = [
  'judul',
  'ringkasan',
  'penjelasan',
  'penguasa',
  'penanggung_jawab',
  'waktu_pembuatan',
  'tempat_pembuatan',
  'bentuk',
  'retensi',
  'retensi_bulan',
  'kategori',
  'kewajiban',
  'jadwal',
  'periode_dari',
  'periode_sampai',
  'tahun',
  'bahasa',
  'lisensi',
  'kata_kunci',
] as const;

export type BarisIsi = {
  judul: string;
  ringkasan: string;
  penjelasan: string;
  penguasa: string;
  penanggung_jawab: string;
  waktu_pembuatan: string;
  tempat_pembuatan: string;
  bentuk: string[];
  retensi: string;
  retensi_bulan: number | null;
  kategori: string;
  kewajiban: string[];
  jadwal: string | null;
  periode_dari: string | null;
  periode_sampai: string | null;
  tahun: number | null;
  bahasa: string;
  lisensi: string | null;
  kata_kunci: string[];
};

/** The member of a closed list that a column holds; the table's check makes anything else a bug. */
export function anggota<T extends string>(list: readonly T[], text: string): T {
  const found = list.find((item) => item === text);
  if (found === undefined) throw new TypeError(`value outside its list: ${text}`);
  return found;
}

export const keKeadaan = (row: { kerja: string; publik: string }): Keadaan => ({
  kerja: anggota(KERJA, row.kerja),
  publik: anggota(PUBLIK, row.publik),
});

/** Content from a row of informasi_rancangan or informasi_versi with its files and links. */
export function keIsi(row: BarisIsi, berkas: readonly BerkasIsi[] = [], tautan: readonly TautanIsi[] = []): Isi {
  return {
    judul: row.judul,
    ringkasan: row.ringkasan,
    penjelasan: row.penjelasan,
    penguasa: row.penguasa,
    penanggungJawab: row.penanggung_jawab,
    waktuPembuatan: row.waktu_pembuatan,
    tempatPembuatan: row.tempat_pembuatan,
    bentuk: row.bentuk.map((b) => anggota(BENTUK, b)),
    retensi: row.retensi,
    retensiBulan: row.retensi_bulan,
    kategori: anggota(KATEGORI, row.kategori),
    kewajiban: row.kewajiban,
    jadwal: row.jadwal === null ? null : anggota(JADWAL, row.jadwal),
    periodeDari: row.periode_dari,
    periodeSampai: row.periode_sampai,
    tahun: row.tahun,
    bahasa: anggota(BAHASA_ISI, row.bahasa),
    lisensi: row.lisensi === null ? null : anggota(LISENSI, row.lisensi),
    kataKunci: row.kata_kunci,
    berkas,
    tautan,
  };
}

/** The columns that an imported list can fill, without those only an officer sets. */
export function dariIsiAsal(
  isi: Omit<Isi, 'berkas' | 'tautan' | 'kewajiban' | 'jadwal' | 'bahasa' | 'lisensi'>,
): Omit<BarisIsi, 'kewajiban' | 'jadwal' | 'bahasa' | 'lisensi'> {
  return {
    judul: isi.judul,
    ringkasan: isi.ringkasan,
    penjelasan: isi.penjelasan,
    penguasa: isi.penguasa,
    penanggung_jawab: isi.penanggungJawab,
    waktu_pembuatan: isi.waktuPembuatan,
    tempat_pembuatan: isi.tempatPembuatan,
    bentuk: [...isi.bentuk],
    retensi: isi.retensi,
    retensi_bulan: isi.retensiBulan,
    kategori: isi.kategori,
    periode_dari: isi.periodeDari,
    periode_sampai: isi.periodeSampai,
    tahun: isi.tahun,
    kata_kunci: [...isi.kataKunci],
  };
}

/** The columns of a content, without files and links. */
export function dariIsi(isi: Omit<Isi, 'berkas' | 'tautan'>): BarisIsi {
  return { ...dariIsiAsal(isi), kewajiban: [...isi.kewajiban], jadwal: isi.jadwal, bahasa: isi.bahasa, lisensi: isi.lisensi };
}
