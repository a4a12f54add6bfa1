import { z } from 'zod';
import { arti, type DokApi } from '../shared/web/dok.ts';

/** Both are read by the rules of the page "Hitung tenggat", so here they are only text. */
export const queryApi = z.object({
  dari: arti(
    z.string().max(60).default(''),
    'Waktu diterima, ISO 8601; tanpa selisih waktu dibaca menurut zona badan',
    'Time of receipt, ISO 8601; without offset read in the zone of the body',
  ),
  hari_kerja: arti(
    z.string().max(20).default(''),
    'Bilangan bulat bukan nol, −1000 sampai 1000',
    'Whole number, not zero, from −1000 to 1000',
  ),
});

const bentukLangkah = z.strictObject({
  tanggal: z.iso.date(),
  dihitung: z.boolean(),
  ke: arti(z.int().nullable(), 'Hari kerja keberapa; null bila tidak dihitung', 'Number of the working day; null where not counted'),
  sebab: z.enum(['hari_kerja', 'akhir_pekan', 'libur_nasional', 'cuti_bersama', 'libur_daerah', 'hari_dasar']),
  alasan: z.string(),
  alasan_en: z.string(),
});
const bentukJawab = z.strictObject({ jatuh_tempo: z.iso.date(), langkah: z.array(bentukLangkah) });
export type JawabJatuhTempo = z.output<typeof bentukJawab>;

export const dokJatuhTempo: DokApi = {
  kelompok: 'tenggat',
  ringkas: { id: 'Menghitung jatuh tempo hari kerja', en: 'Count a due date in working days' },
  uraian: {
    id: 'Hari diterima adalah hari ke-0. Kalender dan aturan badan publik ini yang dipakai; tahun yang belum ada kalendernya ditolak.',
    en: "The day of receipt is day 0. Uses this body's calendar and rules; a year without a calendar is refused.",
  },
  jawab: {
    status: 200,
    bentuk: bentukJawab,
    contoh: {
      jatuh_tempo: '2026-03-03',
      langkah: [
        {
          tanggal: '2026-03-02',
          dihitung: false,
          ke: null,
          sebab: 'hari_dasar',
          alasan: 'Hari kejadian, hari ke-0: tidak dihitung',
          alasan_en: 'Day of the event, day 0: not counted',
        },
        { tanggal: '2026-03-03', dihitung: true, ke: 1, sebab: 'hari_kerja', alasan: 'Hari kerja ke-1', alasan_en: 'Working day 1' },
      ],
    },
  },
  tolak: [{ status: 422, kode: 'kalender_kosong', arti: { id: 'Kalender tahun itu belum ada', en: 'No calendar for that year yet' } }],
};
