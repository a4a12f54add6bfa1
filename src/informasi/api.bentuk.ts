import { z } from 'zod';
import { arti, berulang } from '../shared/web/dok.ts';
import { BAHASA_ISI, BENTUK, FORMAT, JADWAL, KATEGORI, LISENSI } from './informasi.ts';
import { TINGKAT } from './rules/kemutakhiran.ts';
import { URUTAN } from './tampilan.ts';

const waktu = z.iso.datetime({ offset: true });
const teks = z.string();

/** Query of the list. */
export const bentukDaftar = z.object({
  q: arti(z.string().trim().max(200).default(''), 'Kata yang dicari; kosong: seluruh daftar', 'Words to look for; empty: the whole list'),
  unit: arti(berulang(z.string().max(120)), 'Slug unit kerja; boleh diulang', 'Slug of a unit; may be repeated'),
  kategori: arti(berulang(z.enum(KATEGORI)), 'Kategori menurut UU 14/2008 Pasal 9–11', 'Category of UU 14/2008 Articles 9–11'),
  tahun: arti(berulang(z.string().regex(/^\d{4}$/)), 'Tahun informasi', 'Year of the information'),
  format: arti(berulang(z.enum(FORMAT)), 'Bentuk yang didapat pembaca', 'What a reader gets'),
  urut: arti(z.enum(URUTAN).default('terbaru'), 'Urutan bila q kosong', 'Order where q is empty'),
  halaman: arti(z.coerce.number().int().min(1).max(1_000_000).default(1), 'Halaman, mulai 1', 'Page, from 1'),
  per_halaman: arti(z.coerce.number().int().min(1).max(100).default(20), 'Banyaknya per halaman', 'How many on a page'),
});

const kolomDaftar = {
  id: z.uuid(),
  slug: arti(teks, 'Nama dalam alamat; tidak pernah berubah', 'Name in the address; never changes'),
  judul: teks,
  ringkasan: teks,
  unit: arti(teks, 'Slug unit pemilik', 'Slug of the owning unit'),
  unit_nama: teks,
  kategori: z.enum(KATEGORI),
  tahun: z.int().nullable(),
  diperbarui_pada: waktu,
  cuplikan: arti(
    teks.nullable(),
    'HTML: kata yang ditemukan di dalam <mark>, selebihnya sudah diloloskan; null tanpa q',
    'HTML: found words in <mark>, the rest escaped; null without q',
  ),
  format: z.array(z.enum(FORMAT)),
  alamat: arti(z.url(), 'Alamat halaman untuk orang', 'Address of the page for people'),
};

export const bentukRingkas = z.strictObject(kolomDaftar);
export type Ringkas = z.output<typeof bentukRingkas>;

const jumlah = z.int().min(0);
/** Counts of each filter under the other filters. */
export const bentukSaringan = z.strictObject({
  unit: z.array(z.strictObject({ nilai: teks, nama: teks, jumlah })),
  kategori: z.array(z.strictObject({ nilai: z.enum(KATEGORI), jumlah })),
  tahun: z.array(z.strictObject({ nilai: z.int(), jumlah })),
  format: z.array(z.strictObject({ nilai: z.enum(FORMAT), jumlah })),
});

export const bentukJawabDaftar = z.strictObject({
  total: jumlah,
  total_tepat: arti(z.boolean(), 'false: sedikitnya sebanyak total', 'false: at least that many'),
  halaman: z.int().min(1),
  per_halaman: z.int().min(1),
  data: z.array(bentukRingkas),
  saring: bentukSaringan,
});
export type JawabDaftar = z.output<typeof bentukJawabDaftar>;

export const bentukRinci = z.strictObject({
  ...kolomDaftar,
  penjelasan: teks,
  penguasa: teks,
  penanggung_jawab: teks,
  waktu_pembuatan: teks,
  tempat_pembuatan: teks,
  bentuk: z.array(z.enum(BENTUK)),
  retensi: teks,
  periode: z.strictObject({ dari: z.iso.date().nullable(), sampai: z.iso.date().nullable() }).nullable(),
  kewajiban: arti(z.array(teks), 'Kode kewajiban Perki 1/2021', 'Codes of duties of Perki 1/2021'),
  bahasa: z.enum(BAHASA_ISI),
  lisensi: z.enum(LISENSI).nullable(),
  kata_kunci: z.array(teks),
  versi: z.array(z.strictObject({ versi: z.int().min(1), judul: teks, terbit_pada: waktu, alamat: z.url() })),
  berkas: z.array(
    z.strictObject({
      nama: teks,
      judul: teks,
      mime: teks,
      ukuran: arti(z.int().min(0), 'Bita', 'Bytes'),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      halaman: arti(z.int().nullable(), 'Banyaknya halaman', 'Number of pages'),
      alamat: z.url(),
    }),
  ),
  tautan: z.array(z.strictObject({ judul: teks, url: teks })),
  kemutakhiran: z.strictObject({ jadwal: z.enum(JADWAL).nullable(), jatuh_tempo: z.iso.date().nullable(), tingkat: z.enum(TINGKAT) }),
});
export type Rinci = z.output<typeof bentukRinci>;
