import { z } from 'zod';
import { arti, type DokApi } from '../shared/web/dok.ts';
import { JENIS_SARAN, SARAN_TERBANYAK } from './saran.ts';

export const bentukSaranApi = z.object({
  q: arti(
    z.string().trim().max(200).default(''),
    'Yang sudah diketik; kurang dari dua huruf: tidak ada saran',
    'What was typed so far; fewer than two letters: no suggestions',
  ),
});

const bentukJawab = z.strictObject({
  data: z
    .array(
      z.strictObject({
        jenis: z.enum(JENIS_SARAN),
        teks: z.string(),
        keterangan: arti(z.string(), 'Unit dan tahun sebuah informasi; selain itu kosong', 'Office and year of an item; else empty'),
        alamat: z.url(),
      }),
    )
    .max(SARAN_TERBANYAK),
});
export type JawabSaran = z.output<typeof bentukJawab>;

export const dokSaran: DokApi = {
  kelompok: 'informasi',
  ringkas: { id: 'Saran selagi mengetik', en: 'Suggestions while typing' },
  uraian: {
    id: 'Judul informasi yang terbit, unit kerja, topik, dan kategori yang katanya berawal dengan ketikan itu. Ketikannya tidak disimpan.',
    en: 'Titles of published items, offices, topics and categories with words that begin as typed. What is typed is not kept.',
  },
  jawab: {
    status: 200,
    bentuk: bentukJawab,
    contoh: {
      data: [
        {
          jenis: 'informasi',
          teks: 'Laporan realisasi anggaran 2025 (contoh)',
          keterangan: 'Dinas Komunikasi dan Informatika, 2025',
          alamat: 'https://ppid.contoh.id/informasi/laporan-realisasi-anggaran-2025',
        },
      ],
    },
  },
};
