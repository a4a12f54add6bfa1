import { createElement as h } from 'preact';
import { z } from 'zod';
import { openFileStore } from '../shared/files/store.ts';
import { halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import { type Balasan, page, redirect, tidakDitemukan, unduh } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { selectKop } from '../surat/surat.queries.ts';
import { ALAMAT_TAMU, alamatBerkas } from './alamat.ts';
import { alirkanAmplop, catatAmplopA, catatWakil, pastikanAda, susunAmplopA } from './berkas.actions.ts';
import { tampilBerkas } from './berkas-tampil.ts';
import { berkasPesan } from './berkas.pesan.ts';
import { selectBerkas } from './berkas.queries.ts';
import type { Wakil } from './berkas.ts';
import type { Pelaku } from './sengketa.actions.ts';
import { selectOptionalSengketa } from './sengketa.queries.ts';
import { buatTamu, cabutTamu } from './tamu.actions.ts';
import { HalamanTamuJadi } from './tamu-kerja.pages.tsx';

const params = z.object({ nomor: z.string().max(20) });
const baris = z.string().trim().max(200).catch('').default('');

export const ruteBerkas: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: alamatBerkas(':nomor'),
    perlu: 'sengketa:berkas',
    params,
    handle: ({ ctx, params: p }) => tampilBerkas(ctx, p.nomor),
  }),
  route({
    method: 'POST',
    path: alamatBerkas(':nomor'),
    perlu: 'sengketa:berkas',
    peristiwa: 'sengketa_berkas_disusun',
    params,
    handle: ({ ctx, params: p }) => amplopA(ctx, p.nomor),
  }),
  route({
    method: 'POST',
    path: `${alamatBerkas(':nomor')}/wakil`,
    perlu: 'sengketa:berkas',
    peristiwa: 'sengketa_wakil_dicatat',
    params,
    body: z.object({ nama: baris, jabatan: baris, suratNomor: baris, suratTanggal: baris }),
    handle: ({ ctx, params: p, body }) => wakil(ctx, p.nomor, body),
  }),
  route({
    method: 'POST',
    path: `${alamatBerkas(':nomor')}/tamu`,
    perlu: 'sengketa:berkas',
    peristiwa: 'sengketa_tamu_diundang',
    params,
    body: z.object({ untuk: z.string().trim().max(120).catch('').default('') }),
    handle: ({ ctx, params: p, body }) => undang(ctx, p.nomor, body.untuk),
  }),
  route({
    method: 'POST',
    path: `${alamatBerkas(':nomor')}/tamu/:id/cabut`,
    perlu: 'sengketa:berkas',
    peristiwa: 'sengketa_tamu_dicabut',
    params: params.extend({ id: z.uuid() }),
    handle: ({ ctx, params: p }) => cabut(ctx, p.nomor, p.id),
  }),
];

const pelakuSengketa = (ctx: Konteks): Pelaku => ({ badan: ctx.badan, aktor: ctx.aktor, now: ctx.now });

/** Shown once, in the answer itself: a redirect would carry the code in an address or forget it. */
async function undang(ctx: Konteks, nomor: string, untuk: string): Promise<Balasan> {
  const salah = { isian: { untuk }, galat: [{ field: 'untuk', message: berkasPesan[ctx.bahasa].tamu.untukWajib }] };
  if (untuk === '') return tampilBerkas(ctx, nomor, salah);
  const jadi = await ctx.write(async (trx) => {
    const s = await selectOptionalSengketa(trx, ctx.badan.id, nomor);
    return s && buatTamu(trx, { ...pelakuSengketa(ctx), config: ctx.config }, s.id, untuk);
  });
  if (!jadi) return tidakDitemukan();
  const { id, kode, sampai } = jadi;
  const alamat = `${ctx.origin}${ALAMAT_TAMU.pintu(id)}`;
  const hal = { ...halaman(ctx), jalur: alamatBerkas(nomor) };
  return page(h(HalamanTamuJadi, { halaman: hal, nomor, untuk, alamat, kode, sampai, zona: ctx.badan.zona }), { cache: 'tidak' });
}

async function cabut(ctx: Konteks, nomor: string, id: string): Promise<Balasan> {
  const ada = await ctx.write(async (trx) => {
    const s = await selectOptionalSengketa(trx, ctx.badan.id, nomor);
    if (s) await cabutTamu(trx, pelakuSengketa(ctx), s.id, id);
    return s !== undefined;
  });
  return ada ? redirect(tautan(alamatBerkas(nomor), ctx.bahasa)) : tidakDitemukan();
}

const buka = (ctx: Konteks, nomor: string) =>
  ctx.read(async (trx) => {
    const s = await selectOptionalSengketa(trx, ctx.badan.id, nomor);
    if (!s) return undefined;
    const berkas = await selectBerkas(trx, ctx.badan, s, ctx.now);
    return { s, berkas, kop: await selectKop(trx, ctx.badan.id) };
  });

/** One click: read, drawn, recorded, and sent while it is packed. */
async function amplopA(ctx: Konteks, nomor: string): Promise<Balasan> {
  const d = await buka(ctx, nomor);
  if (!d) return tidakDitemukan();
  const a = await susunAmplopA(d.berkas, d.kop);
  const store = openFileStore(ctx.config);
  await pastikanAda(store, ctx.badan.id, a.file);
  await ctx.write((trx) => catatAmplopA(trx, pelakuSengketa(ctx), d.s.id, d.berkas, a));
  return unduh(await alirkanAmplop(store, ctx.badan.id, a, ctx.now), 'application/zip', {
    kepala: {
      'content-disposition': `attachment; filename="${a.map}.zip"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}

async function wakil(ctx: Konteks, nomor: string, w: Wakil): Promise<Balasan> {
  const r = await ctx.write(async (trx) => {
    const s = await selectOptionalSengketa(trx, ctx.badan.id, nomor);
    return s && catatWakil(trx, pelakuSengketa(ctx), s.id, w);
  });
  if (!r) return tidakDitemukan();
  if (r.ok) return redirect(tautan(alamatBerkas(nomor), ctx.bahasa));
  return tampilBerkas(ctx, nomor, {
    isian: { ...w },
    galat: [{ field: r.bidang, message: berkasPesan[ctx.bahasa].wakil.tolak[r.bidang] }],
  });
}
