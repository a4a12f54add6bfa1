import { z } from 'zod';
import { type AnyJob, defineJob } from '../shared/jobs/jobs.ts';
import { musnahkanAmplop } from './musnah.actions.ts';

export const jobs: readonly AnyJob[] = [
  // Every hour: a sealed envelope is out of reach at its minute, and gone within the hour.
  defineJob({
    nama: 'sengketa_amplop_musnah',
    payload: z.object({ badan_publik_id: z.uuid() }),
    jadwal: '25 * * * *',
    handle: async (_, ctx) => {
      const pelaku = { badan: { id: ctx.badanId }, aktor: { jenis: 'sistem' } as const, now: ctx.now };
      await ctx.write((trx) => musnahkanAmplop(trx, pelaku));
    },
  }),
];
