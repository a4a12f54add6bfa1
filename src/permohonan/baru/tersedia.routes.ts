import { createElement as h } from 'preact';
import { z } from 'zod';
import { halaman } from '../../shared/html/layout/halaman.ts';
import { denganQuery, tautan } from '../../shared/html/tautan.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../../shared/web/balasan.ts';
import type { Konteks } from '../../shared/web/konteks.ts';
import { type AnyRoute, route } from '../../shared/web/route.ts';
import { alamat } from '../alamat.ts';
import type { Draf } from '../draf.actions.ts';
import { hitungTersedia, type PerbuatanTersedia } from '../membantu.actions.ts';
import { listTersedia, selectOptionalTerbit } from './baru.queries.ts';
import { bukaLangkah, kunciDraf } from './konteks-draf.ts';
import { HalamanMenjawab, HalamanTersedia } from './tersedia.pages.tsx';

const formulir = alamat.baru;
const slug = z.string().regex(/^[a-z0-9-]{1,120}$/);
/** An item, or a page of a file in it: nowhere else. */
const TUJUAN = /^\/informasi\/([a-z0-9-]{1,120})(?:\/berkas\/\d{1,6}\/[^/?#\\]{1,600}\/halaman\/\d{1,7})?$/;

/** What is public already, shown before one asks. Counting writes no event: nothing of a case or an item changes. */
export const ruteTersedia: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: alamat.tersedia,
    perlu: 'publik',
    formulir,
    handle: ({ ctx }) => bukaLangkah(ctx, 'unit', (draf) => tersedia(ctx, draf)),
  }),
  route({
    method: 'GET',
    path: alamat.bukaTersedia,
    perlu: 'publik',
    formulir,
    query: z.object({ ke: z.string().max(1_000).regex(TUJUAN) }),
    handle: ({ ctx, query }) => buka(ctx, query.ke),
  }),
  route({
    method: 'POST',
    path: alamat.menjawab,
    perlu: 'publik',
    peristiwa: null,
    formulir,
    body: z.object({ informasi: slug }),
    handle: ({ ctx, body }) => menjawab(ctx, body.informasi),
  }),
  route({
    method: 'GET',
    path: alamat.menjawab,
    perlu: 'publik',
    formulir,
    query: z.object({ informasi: slug }),
    handle: ({ ctx, query }) => bukaLangkah(ctx, 'unit', () => tampilMenjawab(ctx, query.informasi)),
  }),
];

/** One list on the way; where nothing is found, or the search rests, the way simply goes on. */
async function tersedia(ctx: Konteks, draf: Draf): Promise<Balasan> {
  const temuan = await listTersedia(ctx, draf.isi.apa?.rincian ?? '');
  if (temuan.length === 0) return redirect(tautan(alamat.langkah('unit'), ctx.bahasa));
  await hitung(
    ctx,
    'ditampilkan',
    temuan.map((one) => one.id),
  );
  return page(h(HalamanTersedia, { halaman: halaman(ctx), temuan }));
}

async function hitung(ctx: Konteks, perbuatan: PerbuatanTersedia, informasi: readonly string[]): Promise<void> {
  const kunci = kunciDraf(ctx);
  if (kunci) await ctx.write((trx) => hitungTersedia(trx, { kunci, zona: ctx.badan.zona, now: ctx.now, perbuatan, informasi }));
}

/** The way to an item, counted. The address holds nothing of what was typed. */
async function buka(ctx: Konteks, ke: string): Promise<Balasan> {
  const item = await ctx.read((trx) => selectOptionalTerbit(trx, ctx.badan.id, TUJUAN.exec(ke)?.[1] ?? ''));
  if (!item) return tidakDitemukan();
  await hitung(ctx, 'dibuka', [item.id]);
  return redirect(tautan(ke, ctx.bahasa));
}

async function menjawab(ctx: Konteks, itemSlug: string): Promise<Balasan> {
  const item = await ctx.read((trx) => selectOptionalTerbit(trx, ctx.badan.id, itemSlug));
  if (!item) return tidakDitemukan();
  await hitung(ctx, 'menjawab', [item.id]);
  return redirect(tautan(denganQuery(alamat.menjawab, { informasi: itemSlug }), ctx.bahasa));
}

async function tampilMenjawab(ctx: Konteks, itemSlug: string): Promise<Balasan> {
  const item = await ctx.read((trx) => selectOptionalTerbit(trx, ctx.badan.id, itemSlug));
  return item ? page(h(HalamanMenjawab, { halaman: halaman(ctx), item })) : tidakDitemukan();
}
