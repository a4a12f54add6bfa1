import { z } from 'zod';
import { type AnyJob, defineJob, type JobKonteks } from '../shared/jobs/jobs.ts';
import type { Trx } from '../shared/db/db.ts';
import { ujiTautan } from '../shared/luar/uji-tautan.ts';
import { catatUji, selectTautanUji } from './tautan.actions.ts';
import { kirimMingguan } from './segar.actions.ts';

const payload = z.object({ badan_publik_id: z.uuid() });

/** Monday 06:00 in Palangka Raya. */
const mingguan = defineJob({
  nama: 'kemutakhiran_mingguan',
  jadwal: '0 23 * * 0',
  payload,
  handle: (_, ctx) =>
    ctx.write(async (trx) => {
      const terkirim = await kirimMingguan(trx, { id: ctx.badanId, zona: await zonaBadan(trx, ctx) }, ctx.now);
      ctx.log.info({ terkirim }, 'weekly digest');
    }),
});

async function zonaBadan(trx: Trx, ctx: JobKonteks): Promise<string> {
  const row = await trx.selectFrom('badan_publik').select('zona').where('badan_publik_id', '=', ctx.badanId).executeTakeFirstOrThrow();
  return row.zona;
}

/** 01:15 in Palangka Raya. Each result is kept at once: a night that is cut short has done its part. */
const tautan = defineJob({
  nama: 'tautan_uji',
  jadwal: '15 18 * * *',
  payload,
  handle: async (_, ctx) => {
    for (const url of await ctx.read((trx) => selectTautanUji(trx, ctx.badanId))) {
      if (ctx.berhenti.aborted) return;
      const uji = await ujiTautan(url);
      await ctx.write((trx) => catatUji(trx, { badanId: ctx.badanId, url, pada: ctx.now, uji }));
    }
  },
});

/** Freshness once a week, links each night. */
export const jobs: readonly AnyJob[] = [mingguan, tautan];
