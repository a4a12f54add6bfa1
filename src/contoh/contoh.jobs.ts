import { z } from 'zod';
import { setujui } from '../informasi/terbit.actions.ts';
import { defineJob } from '../shared/jobs/jobs.ts';

/** Publishes a submitted practice document once its file is scanned; until then the queue tries again. */
const terbit = defineJob({
  nama: 'contoh_terbit',
  payload: z.object({ badan_publik_id: z.uuid(), informasi_id: z.uuid(), akun_id: z.uuid() }),
  handle: async ({ informasi_id, akun_id }, ctx) => {
    const hasil = await ctx.write((trx) =>
      setujui(trx, {
        badanId: ctx.badanId,
        akunId: akun_id,
        keanggotaan: [{ peran: 'utama', unitId: null }],
        pada: ctx.now,
        id: informasi_id,
      }),
    );
    if (!hasil.ok && hasil.alasan === 'berkas_belum_siap') throw new Error('the file is not scanned yet');
    if (!hasil.ok && hasil.alasan !== 'keadaan_berubah') throw new Error(`practice item not published: ${hasil.alasan}`);
  },
});

export const jobs = [terbit];
