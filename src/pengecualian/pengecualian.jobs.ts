import { Readable } from 'node:stream';
import { z } from 'zod';
import { bunyikan } from '../notifikasi/lonceng.actions.ts';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import type { Trx } from '../shared/db/db.ts';
import { openFileStore } from '../shared/files/store.ts';
import { hariDi } from '../shared/hari.ts';
import { type AnyJob, defineJob, type JobKonteks } from '../shared/jobs/jobs.ts';
import { addDays } from '../shared/tanggal.ts';
import { renderPdf } from '../surat/cetak.actions.ts';
import { addHariKerja, type Kalender } from '../tenggat/tenggat.ts';
import { selectKalender } from '../tenggat/tenggat.queries.ts';
import { alamatUji } from './alamat-uji.ts';
import { HARI_PENGINGAT, SURAT_UJI } from './istilah.ts';
import { habisUji, ingatkanUji } from './langkah-uji.actions.ts';
import { bahanSurat } from './bahan-surat.queries.ts';
import { naskahUji } from './naskah-uji.ts';
import { beriTahu, type PelakuUji } from './pengecualian.actions.ts';
import { berkasPengecualian, selectBerjangka } from './pengecualian.queries.ts';
import { selectMendesak, selectPenolakan } from './persetujuan.queries.ts';

const badan = z.object({ badan_publik_id: z.uuid() });

export const jobs: readonly AnyJob[] = [
  defineJob({
    nama: 'pengecualian_cetak',
    payload: badan.extend({ pengecualian_id: z.uuid() }),
    handle: (p, ctx) => cetak(p.pengecualian_id, ctx),
  }),
  // Five past midnight in western Indonesia: the first minutes of the day on which something opens.
  defineJob({ nama: 'pengecualian_harian', payload: badan, jadwal: '5 17 * * *', handle: (_, ctx) => harian(ctx) }),
];

/** Draws what is not drawn yet. The same words give the same bytes, so a second run changes nothing. */
async function cetak(id: string, ctx: JobKonteks): Promise<void> {
  for (const jenis of SURAT_UJI) {
    const bahan = await ctx.read((trx) => bahanSurat(trx, { id: ctx.badanId, config: ctx.config }, id, jenis));
    if (!bahan || bahan.sudah) continue;
    const drawn = await renderPdf(naskahUji(bahan.bahan));
    if (!drawn.ok) throw new Error(`exemption paper ${id} ${jenis}: ${drawn.alasan} ${drawn.rincian}`);
    const sha256 = await simpan(ctx, drawn.pdf);
    await ctx.write(async (trx) => {
      const row = await trx
        .updateTable('pengecualian_surat')
        .set({ sha256, ukuran: drawn.pdf.length })
        .where('badan_publik_id', '=', ctx.badanId)
        .where('pengecualian_id', '=', id)
        .where('jenis', '=', jenis)
        .where('sha256', 'is', null)
        .returning('id')
        .executeTakeFirst();
      if (row)
        await appendPeristiwa(trx, {
          badanId: ctx.badanId,
          berkas: berkasPengecualian(id),
          jenis: 'pengecualian_surat_dibuat',
          aktor: { jenis: 'sistem' },
          pada: ctx.now,
          data: { surat: jenis, sha256 },
        });
    });
  }
}

async function simpan(ctx: JobKonteks, pdf: Uint8Array): Promise<string> {
  const store = openFileStore(ctx.config);
  const staged = await store.stage(Readable.from([pdf]), { max: 20_000_000 });
  if (!staged.ok) throw new Error(`paper not kept: ${staged.reason}`);
  try {
    await store.keep(ctx.badanId, staged.staged);
    return staged.staged.sha256;
  } finally {
    await staged.staged.discard();
  }
}

/** Days ahead that are looked at: more than 60 working days in any calendar. */
const PANDANG = 130;

/** Opens what has run out and asks for the re-review of what soon will, each in its own transaction. */
async function harian(ctx: JobKonteks): Promise<void> {
  const { zona, kalender } = await ctx.read(async (trx) => {
    const row = await trx.selectFrom('badan_publik').select('zona').where('badan_publik_id', '=', ctx.badanId).executeTakeFirstOrThrow();
    return { zona: row.zona, kalender: (await selectKalender(trx, ctx.badanId, row.zona)).kalender };
  });
  const hari = hariDi(zona, ctx.now);
  const pelaku: PelakuUji = { badan: { id: ctx.badanId, zona }, peran: ['sistem'], akunId: '', aktor: { jenis: 'sistem' }, now: ctx.now };
  const dekat = await ctx.read((trx) => selectBerjangka(trx, ctx.badanId, addDays(hari, PANDANG)));
  for (const { id, sampai } of dekat) {
    if (ctx.berhenti.aborted) return;
    if (sampai < hari) await ctx.write((trx) => habisUji(trx, pelaku, id));
    else
      for (const n of HARI_PENGINGAT) if (hari >= tandaHari(kalender, sampai, n)) await ctx.write((trx) => ingatkanUji(trx, pelaku, id, n));
  }
  await ctx.write((trx) => ingatkanPenyetuju(trx, pelaku, duaHariLagi(kalender, hari)));
}

/** The second working day from today; where that year's calendar is missing, two days. */
const duaHariLagi = (kalender: Kalender, hari: string): string => {
  const h = addHariKerja(kalender, hari, 2);
  return h.ok ? h.tanggal : addDays(hari, 2);
};

/** Two working days before the last one nobody has approved: the bell of the Atasan rings, once for each date. */
async function ingatkanPenyetuju(trx: Trx, pelaku: PelakuUji, sampai: string): Promise<void> {
  const badanId = pelaku.badan.id;
  for (const m of await selectMendesak(trx, badanId, sampai)) {
    const kunci = `uji_mendesak:${m.ujiId}:${m.jatuhTempo}`;
    for (const peran of ['atasan', 'pimpinan'] as const)
      await beriTahu(trx, pelaku, { id: m.ujiId, peran, templat: 'uji_menunggu', nomor: m.nomor, tanggal: m.jatuhTempo, kunci });
  }
  for (const p of await selectPenolakan(trx, badanId))
    if (p.keadaan === 'menunggu' && p.jatuhTempo !== null && p.jatuhTempo <= sampai)
      await bunyikan(trx, {
        badanId,
        now: pelaku.now,
        templat: 'uji_menunggu',
        data: { nomor: p.nomorPermohonan, tanggal: p.jatuhTempo },
        jalur: alamatUji.persetujuan,
        kunci: `penolakan_mendesak:${p.suratId}:${p.jatuhTempo}`,
        untuk: { peran: 'atasan', hariIni: hariDi(pelaku.badan.zona, pelaku.now) },
      });
}

/** The day `n` working days before the end; where that year's calendar is missing, earlier rather than later. */
export function tandaHari(kalender: Kalender, sampai: string, n: number): string {
  const h = addHariKerja(kalender, sampai, -n);
  return h.ok ? h.tanggal : addDays(sampai, -Math.ceil(n * 1.7));
}
