import { z } from 'zod';
import { arti, type DokApi } from '../shared/web/dok.ts';
import { KELAS } from './rules/rumus.ts';

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
  rumus: arti(z.string(), 'Nama rumus; kata-katanya di /keterbukaan/rumus', 'Name of the formula; its words are at /keterbukaan/rumus'),
  masa: z.strictObject({ dari: z.iso.date(), sampai: z.iso.date() }),
  sidik: arti(
    z.string(),
    'SHA-256 dari rumus, masa, dan hitungan semua unit sebelum sanggahan',
    'SHA-256 over formula, period and the counts of all units before objections',
  ),
  keputusan: z.strictObject({ nomor: z.string(), tanggal: z.iso.date() }),
  data: z.array(
    z.strictObject({
      unit: z.string(),
      golongan: z.string(),
      kelas: arti(z.enum(KELAS), 'Golongan pembanding; peringkat berlaku di dalamnya', 'Class of comparison; places hold within it'),
      nilai,
      kecepatan: nilai.nullable(),
      kelengkapan: nilai,
      kemutakhiran: nilai,
      n: arti(z.int().min(0), 'Banyaknya perkara di balik kecepatan', 'Cases behind the speed'),
      peringkat: z.int().min(1),
    }),
  ),
});

export type BentukPeringkat = z.output<typeof bentukPeringkat>;

export const dokPeringkat: DokApi = {
  kelompok: 'angka',
  ringkas: { id: 'Peringkat keterbukaan unit yang sudah ditetapkan', en: 'The decided ranking of units' },
  uraian: {
    id: 'Peringkat terakhir yang sudah ditetapkan PPID Utama sampai tanggal itu; rancangan dan masa sanggah tidak pernah tampak. Selama belum ada, jawabannya 404 belum_ada_peringkat.',
    en: 'The last ranking that PPID Utama had decided by that date; drafts and open objections never show. While there is none the answer is 404 belum_ada_peringkat.',
  },
  jawab: {
    status: 200,
    bentuk: bentukPeringkat,
    contoh: {
      dihitung_pada: '2026-12-31T23:59:59+07:00',
      rumus: 'v1',
      masa: { dari: '2026-07-01', sampai: '2026-12-31' },
      sidik: 'b1946ac92492d2347c6235b4d2611184b1946ac92492d2347c6235b4d2611184',
      keputusan: { nomor: '1/PPID/2027', tanggal: '2027-01-15' },
      data: [
        {
          unit: 'diskominfo',
          golongan: 'dinas',
          kelas: 'perangkat_daerah',
          nilai: 91.8,
          kecepatan: 95,
          kelengkapan: 88,
          kemutakhiran: 92,
          n: 12,
          peringkat: 1,
        },
      ],
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
