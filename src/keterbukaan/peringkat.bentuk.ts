import { z } from 'zod';
import { arti, type DokApi } from '../shared/web/dok.ts';

export const queryPeringkat = z.object({
  per: arti(
    z.iso.date().optional(),
    'Peringkat yang berlaku pada tanggal ini; bawaan hari ini',
    'The ranking in force on this date; today where left out',
  ),
});

const nilai = z.number();
/** Shape of a decided ranking (contract). */
const bentukPeringkat = z.strictObject({
  dihitung_pada: z.iso.datetime({ offset: true }),
  rumus: z.string(),
  keputusan: z.strictObject({ nomor: z.string(), tanggal: z.iso.date() }),
  data: z.array(
    z.strictObject({
      unit: z.string(),
      golongan: z.string(),
      nilai,
      kecepatan: nilai.nullable(),
      kelengkapan: nilai,
      kemutakhiran: nilai,
      n: z.int().min(0),
      peringkat: z.int().min(1),
    }),
  ),
});

export const dokPeringkat: DokApi = {
  kelompok: 'angka',
  ringkas: { id: 'Peringkat keterbukaan unit yang sudah ditetapkan', en: 'The decided ranking of units' },
  uraian: {
    id: 'Hanya peringkat yang sudah ditetapkan PPID Utama yang dijawab. Selama belum ada, jawabannya 404 belum_ada_peringkat.',
    en: 'Only a ranking that PPID Utama has decided is given. While there is none the answer is 404 belum_ada_peringkat.',
  },
  jawab: {
    status: 200,
    bentuk: bentukPeringkat,
    contoh: {
      dihitung_pada: '2026-12-31T23:59:59+07:00',
      rumus: 'v1',
      keputusan: { nomor: '1/PPID/2027', tanggal: '2027-01-15' },
      data: [{ unit: 'diskominfo', golongan: 'dinas', nilai: 91.5, kecepatan: 95, kelengkapan: 88, kemutakhiran: 92, n: 12, peringkat: 1 }],
    },
  },
  tolak: [
    {
      status: 404,
      kode: 'belum_ada_peringkat',
      arti: { id: 'Belum ada yang ditetapkan sampai tanggal itu', en: 'None decided up to that date' },
    },
  ],
};
