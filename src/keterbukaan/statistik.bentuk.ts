import { z } from 'zod';
import { arti, type DokApi } from '../shared/web/dok.ts';

const tanggal = z.iso.date().refine((t) => t >= '1945-01-01' && t <= '2199-12-31');

export const queryStatistik = z
  .object({
    dari: arti(
      tanggal.optional(),
      'Hari terima pertama; bawaan 1 Januari tahun dari sampai',
      'First day of receipt; 1 January of the year of sampai where left out',
    ),
    sampai: arti(tanggal.optional(), 'Hari terima terakhir; bawaan hari ini', 'Last day of receipt; today where left out'),
  })
  .refine((q) => q.dari === undefined || q.sampai === undefined || q.dari <= q.sampai, { path: ['sampai'] });

const jumlah = z.int().min(0);
const hitungan = z.array(z.strictObject({ nilai: z.string(), nama: z.string(), jumlah: z.int().positive() }));
const waktu = z.strictObject({
  n: arti(jumlah, 'Banyaknya permohonan yang dihitung', 'Requests counted'),
  median: z.number().min(0).nullable(),
  p90: arti(z.int().min(0).nullable(), 'Sembilan dari sepuluh tidak lebih lama', 'Nine out of ten took no longer'),
  tanpa_kalender: arti(jumlah, 'Tidak dihitung: di luar tahun kalender', 'Not counted: outside the years of the calendar'),
});

export const bentukStatistik = z.strictObject({
  periode: z.strictObject({ dari: z.iso.date(), sampai: z.iso.date() }),
  dihitung_pada: z.iso.datetime({ offset: true }),
  permohonan: z.strictObject({
    jumlah,
    menurut: z.strictObject({
      keadaan: hitungan,
      hasil: arti(
        hitungan,
        'Nilai "belum": belum ada pemberitahuan tertulis; "tidak_tercatat": register lama tidak menyebutnya',
        'Value "belum": no written notification yet; "tidak_tercatat": an older register does not tell',
      ),
      unit: arti(
        hitungan,
        'Satu permohonan dapat dihitung di beberapa unit; "belum": belum ada unitnya',
        'One request may count in several units; "belum": none yet',
      ),
      kanal: hitungan,
    }),
  }),
  waktu: arti(
    z.strictObject({ tanda_terima: waktu, keputusan: waktu, penyerahan: waktu }),
    'Hari kerja sejak hari terima (hari ke-0) sampai tercatat, pemberitahuan tertulis pertama, dan penyerahan pertama',
    'Working days from the day of receipt (day 0) to registration, first written notification, first handing over',
  ),
  keberatan: arti(
    z.strictObject({ jumlah, menurut: z.strictObject({ keadaan: hitungan, alasan: hitungan }) }),
    'Menurut hari terima keberatan; satu keberatan dapat dihitung pada beberapa alasan (UU 14/2008 Pasal 35 ayat (1))',
    'By the day the objection was received; one may count in several grounds (Act 14/2008 article 35(1))',
  ),
  sengketa: z.strictObject({ jumlah }),
});
export type Statistik = z.output<typeof bentukStatistik>;

const WAKTU = { n: 2, median: 6, p90: 9, tanpa_kalender: 0 };

export const dokStatistik: DokApi = {
  kelompok: 'angka',
  ringkas: { id: 'Angka layanan informasi', en: 'Figures of the service' },
  uraian: {
    id: 'Permohonan menurut hari terimanya, keadaannya saat ini (Perki 1/2021 Pasal 15 ayat (5)). Hanya rincian satu arah; tidak ada data pribadi, tidak ada pertanyaan.',
    en: 'Requests by their day of receipt, in their state now (Perki 1/2021 Article 15(5)). One-way breakdowns only; no personal data, no questions.',
  },
  jawab: {
    status: 200,
    bentuk: bentukStatistik,
    contoh: {
      periode: { dari: '2026-01-01', sampai: '2026-03-02' },
      dihitung_pada: '2026-03-02T10:00:00+07:00',
      permohonan: {
        jumlah: 3,
        menurut: {
          keadaan: [{ nilai: 'selesai', nama: 'Selesai', jumlah: 3 }],
          hasil: [{ nilai: 'dikabulkan', nama: 'permohonan dikabulkan seluruhnya', jumlah: 3 }],
          unit: [{ nilai: 'diskominfo', nama: 'Dinas Komunikasi dan Informatika', jumlah: 3 }],
          kanal: [{ nilai: 'web', nama: 'lewat laman ini', jumlah: 3 }],
        },
      },
      waktu: { tanda_terima: { ...WAKTU, median: 0, p90: 0 }, keputusan: WAKTU, penyerahan: WAKTU },
      keberatan: { jumlah: 0, menurut: { keadaan: [], alasan: [] } },
      sengketa: { jumlah: 0 },
    },
  },
};
