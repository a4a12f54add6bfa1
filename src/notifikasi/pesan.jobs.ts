import { z } from 'zod';
import { tautanKodeBaru } from '../permohonan/kode-hilang.actions.ts';
import { defineJob, type JobKonteks } from '../shared/jobs/jobs.ts';
import { bukaBrankas } from '../surat/brankas.ts';
import { catatPengiriman } from '../surat/kirim.actions.ts';
import { selectAsal } from '../badan/asal.queries.ts';
import { nomorInternasional } from './telepon.ts';
import { isTemplat, tulisPemberitahuan } from './templat.ts';

/** Then the task stays with the officers, who have had it in their queue all the time. */
const MAKS_UPAYA = 5;

/**
 * Hands a notice to the gateway (PESAN_URL): POST of `{ lewat, ke, teks }` with an `idempotency-key`; any 2xx is
 * acceptance. Without a gateway, or without a number, the officer's task simply stays.
 */
export const pesanJob = defineJob({
  nama: 'notifikasi_pesan',
  payload: z.object({ badan_publik_id: z.uuid(), kabar_id: z.uuid() }),
  handle: async ({ kabar_id }, ctx) => {
    const url = ctx.config.pesanUrl;
    if (url === undefined) return;
    const pesan = await siapkan(ctx, kabar_id);
    if (!pesan || pesan.upaya >= MAKS_UPAYA) return;
    const galat = await panggil(url, kabar_id, pesan);
    await ctx.write(async (trx) => {
      const change = galat === undefined ? { keadaan: 'terkirim', selesai_pada: ctx.now, galat: null } : { galat };
      const row = await trx
        .updateTable('kabar')
        .set({ ...change, upaya: pesan.upaya + 1 })
        .where('badan_publik_id', '=', ctx.badanId)
        .where('id', '=', kabar_id)
        .where('keadaan', '=', 'menunggu')
        .returning('id')
        .executeTakeFirst();
      if (!row || galat !== undefined) return;
      await catatPengiriman(
        trx,
        { badan: { id: ctx.badanId, zona: '' }, now: ctx.now, aktor: { jenis: 'sistem' } },
        {
          hal: 'kabar',
          permohonanId: pesan.permohonanId,
          cara: pesan.lewat,
          bukti: 'diterima_server',
          pada: ctx.now,
          rujukan: '',
          sumberId: kabar_id,
        },
      );
    });
    if (galat !== undefined && pesan.upaya + 1 < MAKS_UPAYA) throw new Error(`kabar ${kabar_id}: ${galat}`);
  },
});

type Pesan = { lewat: 'sms' | 'whatsapp'; ke: string; teks: string; upaya: number; permohonanId: string };

function siapkan(ctx: JobKonteks, id: string): Promise<Pesan | undefined> {
  return ctx.read(async (trx) => {
    const row = await trx
      .selectFrom('kabar')
      .selectAll()
      .where('badan_publik_id', '=', ctx.badanId)
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row || row.keadaan !== 'menunggu' || !isTemplat(row.templat) || (row.lewat !== 'sms' && row.lewat !== 'whatsapp'))
      return undefined;
    const kontak = await bukaBrankas(ctx.config).kontak(trx, ctx.badanId, row.orang_id);
    const ke = nomorInternasional(kontak?.telepon ?? '');
    if (ke === undefined) return undefined;
    const badan = await trx.selectFrom('badan_publik').select('nama').where('badan_publik_id', '=', ctx.badanId).executeTakeFirstOrThrow();
    const origin = await selectAsal(trx, ctx.badanId, ctx.config);
    const { pendek } = tulisPemberitahuan(row.templat, row.data, {
      bahasa: row.bahasa === 'en' ? 'en' : 'id',
      badan: badan.nama,
      origin,
      tautanKode: (kodeHilangId) => tautanKodeBaru(ctx.config, origin, ctx.badanId, kodeHilangId, ctx.now),
    });
    return { lewat: row.lewat, ke, teks: pendek, upaya: row.upaya, permohonanId: row.permohonan_id };
  });
}

async function panggil(url: string, id: string, pesan: Pesan): Promise<string | undefined> {
  try {
    const reply = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': id },
      redirect: 'error',
      signal: AbortSignal.timeout(15_000),
      body: JSON.stringify({ lewat: pesan.lewat, ke: pesan.ke, teks: pesan.teks }),
    });
    await reply.body?.cancel();
    return reply.ok ? undefined : `HTTP ${reply.status}`;
  } catch (error) {
    return error instanceof Error ? error.name : 'GALAT';
  }
}
