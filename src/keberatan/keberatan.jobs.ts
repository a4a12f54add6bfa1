import { z } from 'zod';
import { type AnyJob, defineJob, type JobKonteks } from '../shared/jobs/jobs.ts';
import { hapusLama } from './draf.actions.ts';
import { nyatakanTidakDitanggapi } from './keberatan.actions.ts';
import { selectBelumDitanggapi } from './keberatan.queries.ts';
import { sebagaiSistem } from './konteks-keberatan.ts';

const payload = z.object({ badan_publik_id: z.uuid() });

export const jobs: readonly AnyJob[] = [
  // What people typed and never sent is gone after a day.
  defineJob({
    nama: 'keberatan_bersihkan',
    payload,
    jadwal: '27 * * * *',
    handle: (_, ctx) => ctx.write((trx) => hapusLama(trx, ctx.badanId, ctx.now)),
  }),
  defineJob({ nama: 'keberatan_diam', payload, jadwal: '25 17 * * *', handle: (_, ctx) => diam(ctx) }),
];

/** Notes silence after the 30 working days, each case in its own transaction; it opens the way to the commission and ends nothing. */
async function diam(ctx: JobKonteks): Promise<void> {
  const { ids, zona } = await ctx.read((trx) => selectBelumDitanggapi(trx, ctx.badanId));
  for (const id of ids) {
    if (ctx.berhenti.aborted) return;
    await ctx.write((trx) => nyatakanTidakDitanggapi(trx, sebagaiSistem({ badan: { id: ctx.badanId, zona }, now: ctx.now }), id));
  }
}
