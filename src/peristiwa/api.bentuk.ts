import { z } from 'zod';
import { arti, type DokApi } from '../shared/web/dok.ts';

const bentukJawab = z.strictObject({
  data: z.array(
    z.strictObject({
      tanggal: z.iso.date(),
      akar: arti(z.string(), 'Sidik semua kepala rantai hari itu', 'Fingerprint of all chain heads of that day'),
      berkas: z.int().min(0),
      peristiwa: z.int().min(0),
      dibuat_pada: z.iso.datetime({ offset: true }),
    }),
  ),
});
export type JawabAkar = z.output<typeof bentukJawab>;

export const dokAkar: DokApi = {
  kelompok: 'buku_besar',
  ringkas: { id: 'Akar harian buku besar peristiwa', en: 'Daily roots of the event ledger' },
  uraian: {
    id: 'Simpan akar ini di luar: dengan itu siapa pun dapat membuktikan bahwa catatan lama tidak diubah. Terbaru lebih dulu, paling banyak 1.000 hari.',
    en: 'Keep these elsewhere: with them anyone can prove that old records were not changed. Newest first, at most 1,000 days.',
  },
  jawab: {
    status: 200,
    bentuk: bentukJawab,
    contoh: { data: [{ tanggal: '2026-03-02', akar: '0'.repeat(64), berkas: 12, peristiwa: 40, dibuat_pada: '2026-03-03T00:05:00Z' }] },
  },
};
