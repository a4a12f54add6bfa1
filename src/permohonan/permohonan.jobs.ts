import { z } from 'zod';
import { type AnyJob, defineJob, type JobKonteks } from '../shared/jobs/jobs.ts';
import { hapusDrafLama } from './draf.actions.ts';
import { hapusKunciLama } from './idempoten.actions.ts';
import { prosesKodeHilang } from './kode-hilang.actions.ts';
import { hapusPercobaanLama } from './kode/kode.actions.ts';
import { hapusLacakLama } from './kode/sesi.actions.ts';
import { hapusMejaDrafLama } from './meja/meja-draf.actions.ts';
import { rahasiaDari, sebagaiSistem } from './konteks-permohonan.ts';
import { selectMenungguPerbaikan } from './permohonan.queries.ts';
import { hentikanPermohonan } from './proses.actions.ts';

const payload = z.object({ badan_publik_id: z.uuid() });

export const jobs: readonly AnyJob[] = [
  // Drafts hold what people typed and never sent: gone after a day, with the keys that could open them long gone.
  defineJob({ nama: 'permohonan_bersihkan', payload, jadwal: '17 * * * *', handle: (_, ctx) => bersihkan(ctx) }),
  defineJob({ nama: 'permohonan_hentikan', payload, jadwal: '20 17 * * *', handle: (_, ctx) => hentikan(ctx) }),
  defineJob({
    nama: 'permohonan_kode_hilang',
    payload: payload.extend({ kode_hilang_id: z.uuid() }),
    handle: ({ kode_hilang_id }, ctx) =>
      ctx.write((trx) => prosesKodeHilang(trx, { badanId: ctx.badanId, rahasia: rahasiaDari(ctx.config), now: ctx.now }, kode_hilang_id)),
  }),
];

function bersihkan(ctx: JobKonteks): Promise<void> {
  return ctx.write(async (trx) => {
    await hapusDrafLama(trx, ctx.badanId, ctx.now);
    await hapusMejaDrafLama(trx, ctx.badanId, ctx.now);
    await hapusKunciLama(trx, ctx.badanId, ctx.now);
    await hapusPercobaanLama(trx, ctx.badanId, ctx.now);
    await hapusLacakLama(trx, ctx.badanId, ctx.now);
  });
}

/** Notes what was not repaired in time, each case in its own transaction; a case without a proven receipt is left alone. */
async function hentikan(ctx: JobKonteks): Promise<void> {
  const { menunggu, zona } = await ctx.read((trx) => selectMenungguPerbaikan(trx, ctx.badanId));
  for (const id of menunggu) {
    if (ctx.berhenti.aborted) return;
    await ctx.write((trx) => hentikanPermohonan(trx, sebagaiSistem({ badan: { id: ctx.badanId, zona }, now: ctx.now }), id));
  }
}
