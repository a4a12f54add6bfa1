import { z } from 'zod';
import { hariDi } from '../shared/hari.ts';
import { type AnyJob, defineJob } from '../shared/jobs/jobs.ts';
import { terapkanRiwayat } from './unit.actions.ts';

/** A name or a place that was entered ahead takes effect on its day, in the body's zone. Running it twice changes nothing. */
const unitBerlaku = defineJob({
  nama: 'unit_berlaku',
  jadwal: '7 * * * *',
  payload: z.object({ badan_publik_id: z.uuid() }),
  handle: (_, ctx) =>
    ctx.write(async (trx) => {
      const badan = await trx
        .selectFrom('badan_publik')
        .select('zona')
        .where('badan_publik_id', '=', ctx.badanId)
        .executeTakeFirstOrThrow();
      await terapkanRiwayat(trx, ctx.badanId, hariDi(badan.zona, ctx.now));
    }),
});

export const jobs: readonly AnyJob[] = [unitBerlaku];
