import { z } from 'zod';
import { FORMAT, KATEGORI } from '../informasi/informasi.ts';
import { arti, berulang, type DokApi } from '../shared/web/dok.ts';

const teks = z.string();
const jumlah = z.int().min(0);

/** Query of the interface: unlike the page, it refuses what it does not understand. */
export const bentukCariApi = z.object({
  q: arti(z.string().trim().max(200).default(''), 'Yang dicari; kosong: tidak ada hasil', 'What to look for; empty: no hits'),
  unit: berulang(z.string().max(120)),
  kategori: berulang(z.enum(KATEGORI)),
  format: berulang(z.enum(FORMAT)),
  tahun: berulang(z.string().regex(/^(?:19|20|21)\d\d$/)),
  halaman: z.coerce.number().int().min(1).max(1_000).default(1),
  per_halaman: arti(z.coerce.number().int().min(1).max(50).default(10), 'Banyaknya informasi per halaman', 'Items on a page'),
});
export type QueryCariApi = z.output<typeof bentukCariApi>;

const bentukKena = z.strictObject({
  informasi: z.strictObject({
    id: z.uuid(),
    slug: teks,
    judul: teks,
    ringkasan: teks,
    unit: teks,
    kategori: z.enum(KATEGORI),
    tahun: z.int().nullable(),
    alamat: z.url(),
  }),
  halaman_dokumen: arti(
    z.int().nullable(),
    'Halaman di dalam berkas; null: informasinya sendiri',
    'Page in the file; null: the item itself',
  ),
  berkas: teks.nullable(),
  cuplikan: arti(teks, 'HTML dengan <mark>', 'HTML with <mark>'),
  alamat: arti(
    z.url(),
    'Halaman untuk orang: informasinya, atau teks halaman berkas dengan kata yang dicari ditandai',
    'The page for people: the item, or the text of the page of the file with the words marked',
  ),
});
export type Kena = z.output<typeof bentukKena>;

const hitungan = z.array(z.strictObject({ nilai: teks, jumlah }));
const bentukJawab = z.strictObject({
  total: arti(jumlah, 'Banyaknya informasi, bukan banyaknya baris data', 'Number of items, not of rows in data'),
  total_tepat: z.boolean(),
  semua_kata: arti(jumlah, 'Di antaranya yang memuat semua kata', 'Of these, items that hold every word'),
  halaman: z.int().min(1),
  per_halaman: z.int().min(1),
  data: z.array(bentukKena),
  saring: z.strictObject({ unit: hitungan, kategori: hitungan, tahun: hitungan, format: hitungan }),
  dibetulkan: z.array(z.strictObject({ ketikan: teks, menjadi: z.array(teks) })),
});
export type JawabCari = z.output<typeof bentukJawab>;

export const dokCari: DokApi = {
  kelompok: 'informasi',
  ringkas: { id: 'Mencari sampai ke dalam berkas', en: 'Search, also inside files' },
  uraian: {
    id: 'Satu informasi dapat menjadi beberapa baris: dirinya, lalu halaman berkasnya yang paling cocok.',
    en: 'One item may give several rows: itself, then the pages of its files that fit best.',
  },
  jawab: {
    status: 200,
    bentuk: bentukJawab,
    contoh: {
      total: 1,
      total_tepat: true,
      semua_kata: 1,
      halaman: 1,
      per_halaman: 10,
      data: [
        {
          informasi: {
            id: '0190a000-0000-7000-8000-000000000001',
            slug: 'laporan-realisasi-anggaran-2025',
            judul: 'Laporan realisasi anggaran 2025 (contoh)',
            ringkasan: 'Anggaran dan realisasi menurut program (contoh).',
            unit: 'diskominfo',
            kategori: 'berkala',
            tahun: 2025,
            alamat: 'https://ppid.contoh.id/informasi/laporan-realisasi-anggaran-2025',
          },
          halaman_dokumen: 3,
          berkas: 'lra-2025.pdf',
          cuplikan: 'realisasi <mark>belanja</mark> daerah',
          alamat: 'https://ppid.contoh.id/informasi/laporan-realisasi-anggaran-2025/berkas/1/lra-2025.pdf/halaman/3?cari=belanja',
        },
      ],
      saring: { unit: [{ nilai: 'diskominfo', jumlah: 1 }], kategori: [], tahun: [], format: [] },
      dibetulkan: [],
    },
  },
  tolak: [{ status: 503, kode: 'sibuk', arti: { id: 'Terlalu banyak pencarian menunggu', en: 'Too many searches wait' } }],
};
