import { sql } from 'kysely';
import { z } from 'zod';
import { hariDi } from '../shared/hari.ts';
import { defineJob } from '../shared/jobs/jobs.ts';
import { terbitkanAkar } from './akar.actions.ts';

/** Once a day, in the night of western Indonesia: the root of the ledger, which leaves the machine by its public page and API. */
const akarHarian = defineJob({
  nama: 'peristiwa_akar',
  payload: z.object({ badan_publik_id: z.uuid() }),
  jadwal: '5 18 * * *',
  handle: async (_payload, ctx) => {
    const { rows } = await ctx.read((trx) =>
      sql<{ zona: string }>`select zona from badan_publik where badan_publik_id = ${ctx.badanId}`.execute(trx),
    );
    const tanggal = hariDi(rows[0]?.zona ?? 'Asia/Jakarta', ctx.now);
    const done = await ctx.write((trx) => terbitkanAkar(trx, ctx.badanId, tanggal, ctx.now));
    if (done) ctx.log.info({ tanggal, akar: done.akar, berkas: done.berkas }, 'ledger root');
  },
});

export const jobs = [akarHarian];
