import { z } from 'zod';
import { type AnyJob, defineJob, type JobKonteks } from '../shared/jobs/jobs.ts';
import type { Trx } from '../shared/db/db.ts';
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

/** Freshness once a week. */
export const jobs: readonly AnyJob[] = [mingguan];
