import { z } from 'zod';
import { hariDi } from '../shared/hari.ts';
import { selectKalender } from '../tenggat/tenggat.queries.ts';
import { type AnyJob, defineJob, type JobKonteks } from '../shared/jobs/jobs.ts';
import { hapusDrafLama } from './draf.actions.ts';
import { hapusKunciLama } from './idempoten.actions.ts';
import { prosesKodeHilang } from './kode-hilang.actions.ts';
import { hapusPercobaanLama } from './kode/kode.actions.ts';
import { hapusLacakLama } from './kode/sesi.actions.ts';
import { hapusMejaDrafLama } from './meja/meja-draf.actions.ts';
import {
  angkatPermohonan,
  batasAngkat,
  bunyikanKeberatanDekat,
  kejarTugas,
  selectBelumDiangkat,
  selectTugasDikejar,
} from './pengingat.actions.ts';
import { rahasiaDari, sebagaiSistem } from './konteks-permohonan.ts';
import { selectMenungguPerbaikan } from './permohonan.queries.ts';
import { hentikanPermohonan } from './proses.actions.ts';

const payload = z.object({ badan_publik_id: z.uuid() });

export const jobs: readonly AnyJob[] = [
  // Drafts hold what people typed and never sent: gone after a day, with the keys that could open them long gone.
  defineJob({ nama: 'permohonan_bersihkan', payload, jadwal: '17 * * * *', handle: (_, ctx) => bersihkan(ctx) }),
  // Six in the morning in western Indonesia, before the office opens.
  defineJob({ nama: 'permohonan_ingatkan', payload, jadwal: '0 23 * * *', handle: (_, ctx) => ingatkan(ctx) }),
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

/** Chases unit tasks, puts undecided cases and unanswered objections near their date before the Atasan; each in its own transaction. */
async function ingatkan(ctx: JobKonteks): Promise<void> {
  const { tugas, zona, kalender } = await ctx.read(async (trx) => {
    const badan = await trx.selectFrom('badan_publik').select('zona').where('badan_publik_id', '=', ctx.badanId).executeTakeFirstOrThrow();
    return {
      zona: badan.zona,
      kalender: (await selectKalender(trx, ctx.badanId, badan.zona)).kalender,
      tugas: await selectTugasDikejar(trx, ctx.badanId),
    };
  });
  const pelaku = sebagaiSistem({ badan: { id: ctx.badanId, zona }, now: ctx.now });
  for (const t of tugas) {
    if (ctx.berhenti.aborted) return;
    await ctx.write((trx) => kejarTugas(trx, pelaku, kalender, t));
  }
  const sampai = batasAngkat(kalender, hariDi(zona, ctx.now));
  for (const k of await ctx.read((trx) => selectBelumDiangkat(trx, ctx.badanId, sampai))) {
    if (ctx.berhenti.aborted) return;
    await ctx.write((trx) => angkatPermohonan(trx, pelaku, k));
  }
  await ctx.write((trx) => bunyikanKeberatanDekat(trx, pelaku, sampai));
}

/** Notes what was not repaired in time, each case in its own transaction; a case without a proven receipt is left alone. */
async function hentikan(ctx: JobKonteks): Promise<void> {
  const { menunggu, zona } = await ctx.read((trx) => selectMenungguPerbaikan(trx, ctx.badanId));
  for (const id of menunggu) {
    if (ctx.berhenti.aborted) return;
    await ctx.write((trx) => hentikanPermohonan(trx, sebagaiSistem({ badan: { id: ctx.badanId, zona }, now: ctx.now }), id));
  }
}
