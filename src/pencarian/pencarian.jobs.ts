import { z } from 'zod';
import { hariDi } from '../shared/hari.ts';
import { enqueue, defineJob, type AnyJob, type JobKonteks } from '../shared/jobs/jobs.ts';
import { selectInformasiDari } from './bahan.queries.ts';
import { bangunIndeks, bersihkanVersi } from './bangun.actions.ts';
import { mesinDiSini } from './indeks/avx2.ts';
import { hapusKosongLangka } from './kosong.actions.ts';
import { antreTulis, tandaiBerubah } from './pencarian.actions.ts';
import { type KonteksIndeks, tulisPerubahan, versiDipakai } from './tulis.actions.ts';

const badan = z.object({ badan_publik_id: z.uuid() });
/** Readers may hold the version before for as long as a request; a builder that is taken over needs a moment to notice. */
const BERSIHKAN_SETELAH_MS = 5 * 60_000;

export const konteksIndeks = (ctx: Pick<JobKonteks, 'badanId' | 'read' | 'write' | 'config' | 'berhenti'>): KonteksIndeks => ({
  badanId: ctx.badanId,
  read: ctx.read,
  write: ctx.write,
  config: ctx.config,
  mesin: mesinDiSini().mesin,
  berhenti: ctx.berhenti,
});

/** Asks for old versions to be removed, later. */
async function antreBersih(ctx: JobKonteks): Promise<void> {
  await ctx.write((trx) =>
    enqueue(
      trx,
      'pencarian_bersih',
      { badan_publik_id: ctx.badanId },
      {
        kunci: `pencarian_bersih:${ctx.badanId}`,
        antrean: `pencarian:${ctx.badanId}`,
        jadwal: new Date(Date.now() + BERSIHKAN_SETELAH_MS),
      },
    ),
  );
}

export const jobs: readonly AnyJob[] = [
  // 02:20 in Palangka Raya: searches without a hit that too few made.
  defineJob({
    nama: 'pencarian_kosong_bersih',
    jadwal: '20 19 * * *',
    payload: badan,
    handle: async (_, ctx) => {
      const hilang = await ctx.write((trx) => hapusKosongLangka(trx, ctx.badanId, hariDi('UTC', ctx.now)));
      if (hilang > 0) ctx.log.info({ hilang }, 'rare searches deleted');
    },
  }),
  // An item or a file changed: which items does it touch? The writing itself is one job for all.
  defineJob({
    nama: 'pencarian_indeks',
    payload: badan.extend({ informasi_id: z.uuid().optional(), dokumen_id: z.uuid().optional() }),
    handle: async ({ informasi_id, dokumen_id }, ctx) =>
      ctx.write(async (trx) => {
        const ids = informasi_id === undefined ? [] : [informasi_id];
        if (dokumen_id !== undefined) ids.push(...(await selectInformasiDari(trx, ctx.badanId, dokumen_id)));
        await tandaiBerubah(trx, ctx.badanId, ids);
      }),
  }),
  // Serial per body: one writer. Without an index, or without its folder, everything is built.
  defineJob({
    nama: 'pencarian_tulis',
    payload: badan,
    handle: async (_, ctx) => {
      const indeks = konteksIndeks(ctx);
      const versi = await versiDipakai(indeks);
      if (versi === undefined) {
        const built = await bangunIndeks(indeks);
        if (!built.ok) throw new Error(`index not built: ${built.alasan}`);
        ctx.log.info(built, 'search index built');
        await antreBersih(ctx);
        return;
      }
      const done = await tulisPerubahan(indeks, versi);
      if (done > 0) ctx.log.info({ informasi: done }, 'search index brought up to date');
      if (ctx.berhenti.aborted) await ctx.write((trx) => antreTulis(trx, ctx.badanId));
    },
  }),
  defineJob({
    nama: 'pencarian_bersih',
    payload: badan,
    handle: async (_, ctx) => bersihkanVersi(konteksIndeks(ctx)),
  }),
];
