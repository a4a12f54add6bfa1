import { createElement as h } from 'preact';
import { z } from 'zod';
import type { FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { tautan } from '../shared/html/tautan.ts';
import { halaman } from '../shared/html/layout/halaman.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { ajukan, batalAjukan, buang, kembalikan, tarik } from './alur.actions.ts';
import { DASAR_TARIK } from './informasi.ts';
import { balas, perintah, readKerja } from './kerja-bantu.ts';
import { kerjaPesan } from './kerja.pesan.ts';
import { type ItemKerja, selectOptionalItemKerja } from './kerja.queries.ts';
import { pastikan } from './pastikan.actions.ts';
import { HalamanBuang, HalamanKembalikan, HalamanTarik, type PutusanProps } from './putusan.pages.tsx';
import { susunVersi } from './rancangan.actions.ts';
import { perbuatanBoleh, type Perbuatan } from './rules/transisi.ts';
import { setujui } from './terbit.actions.ts';

const params = z.object({ id: z.uuid() });
const putusan = z.object({ dasar: z.string().max(40).default(''), alasan: z.string().trim().max(1000).default('') });

/** Deeds on an item: submit, take back, throw away, new version, approve, return, withdraw. */
export const ruteAlur: readonly AnyRoute[] = [
  route({
    method: 'POST',
    path: '/kerja/informasi/:id/ajukan',
    perlu: 'informasi:susun',
    peristiwa: 'informasi_diajukan',
    params,
    handle: async ({ ctx, params: { id } }) => balas(ctx, id, await ctx.write((trx) => ajukan(trx, { ...perintah(ctx), id })), 'diajukan'),
  }),
  route({
    method: 'POST',
    path: '/kerja/informasi/:id/batal_ajukan',
    perlu: 'informasi:susun',
    peristiwa: 'informasi_ajuan_dibatalkan',
    params,
    handle: async ({ ctx, params: { id } }) =>
      balas(ctx, id, await ctx.write((trx) => batalAjukan(trx, { ...perintah(ctx), id })), 'dibatalkan'),
  }),
  route({
    method: 'POST',
    path: '/kerja/informasi/:id/susun_versi',
    perlu: 'informasi:susun',
    peristiwa: 'informasi_disusun',
    params,
    handle: async ({ ctx, params: { id } }) =>
      balas(ctx, id, await ctx.write((trx) => susunVersi(trx, { ...perintah(ctx), id })), 'disusun'),
  }),
  route({
    method: 'POST',
    path: '/kerja/informasi/:id/setujui',
    perlu: 'informasi:verifikasi',
    peristiwa: 'informasi_diterbitkan',
    params,
    handle: async ({ ctx, params: { id } }) =>
      balas(ctx, id, await ctx.write((trx) => setujui(trx, { ...perintah(ctx), id })), 'diterbitkan'),
  }),
  route({
    method: 'POST',
    path: '/kerja/informasi/:id/pastikan',
    perlu: 'informasi:susun',
    peristiwa: 'informasi_dipastikan',
    params,
    body: z.object({ kembali: z.string().max(20).default('') }),
    handle: ({ ctx, params: { id }, body }) => masihBenar(ctx, id, body.kembali),
  }),
  route({
    method: 'GET',
    path: '/kerja/informasi/:id/buang',
    perlu: 'informasi:susun',
    params,
    handle: ({ ctx, params: { id } }) => halamanPutusan(ctx, id, 'buang', (p) => h(HalamanBuang, p)),
  }),
  route({
    method: 'POST',
    path: '/kerja/informasi/:id/buang',
    perlu: 'informasi:susun',
    peristiwa: 'informasi_rancangan_dibuang',
    params,
    handle: async ({ ctx, params: { id } }) => balas(ctx, id, await ctx.write((trx) => buang(trx, { ...perintah(ctx), id })), 'dibuang'),
  }),
  route({
    method: 'GET',
    path: '/kerja/informasi/:id/kembalikan',
    perlu: 'informasi:verifikasi',
    params,
    handle: ({ ctx, params: { id } }) => halamanPutusan(ctx, id, 'kembalikan', (p) => h(HalamanKembalikan, p)),
  }),
  route({
    method: 'POST',
    path: '/kerja/informasi/:id/kembalikan',
    perlu: 'informasi:verifikasi',
    peristiwa: 'informasi_dikembalikan',
    params,
    body: putusan,
    handle: ({ ctx, params: { id }, body }) => kirimKembali(ctx, id, body),
  }),
  route({
    method: 'GET',
    path: '/kerja/informasi/:id/tarik',
    perlu: 'informasi:tarik',
    params,
    handle: ({ ctx, params: { id } }) => halamanPutusan(ctx, id, 'tarik', (p) => h(HalamanTarik, p)),
  }),
  route({
    method: 'POST',
    path: '/kerja/informasi/:id/tarik',
    perlu: 'informasi:tarik',
    peristiwa: 'informasi_ditarik',
    params,
    body: putusan,
    handle: ({ ctx, params: { id }, body }) => kirimTarik(ctx, id, body),
  }),
];

/** One press in the list of what is due keeps the officer there. */
async function masihBenar(ctx: Konteks, id: string, kembali: string): Promise<Balasan> {
  const hasil = await ctx.write((trx) => pastikan(trx, { ...perintah(ctx), id }));
  return hasil.ok && kembali === 'daftar'
    ? redirect(tautan('/kerja/kemutakhiran?pesan=dipastikan', ctx.bahasa))
    : balas(ctx, id, hasil, 'dipastikan');
}

type Isian = z.output<typeof putusan>;
type Gambar = (p: PutusanProps) => ReturnType<typeof HalamanTarik>;

async function itemKerja(ctx: Konteks, id: string): Promise<ItemKerja | undefined> {
  return readKerja(ctx, (trx, w) => selectOptionalItemKerja(trx, ctx.badan.id, w, id));
}

async function halamanPutusan(
  ctx: Konteks,
  id: string,
  perbuatan: Perbuatan,
  gambar: Gambar,
  ulang?: { isian: Isian; galat: FormError[] },
): Promise<Balasan> {
  const item = await itemKerja(ctx, id);
  if (!item) return tidakDitemukan();
  if (!perbuatanBoleh(item.peran, item.keadaan).includes(perbuatan))
    return balas(ctx, id, { ok: false, alasan: 'keadaan_berubah' }, 'tersimpan');
  return page(gambar({ halaman: halaman(ctx), id, judul: item.isi.judul, ...ulang }), { status: ulang ? 422 : 200 });
}

async function kirimKembali(ctx: Konteks, id: string, isian: Isian): Promise<Balasan> {
  if (isian.alasan === '')
    return halamanPutusan(ctx, id, 'kembalikan', (p) => h(HalamanKembalikan, p), {
      isian,
      galat: [{ field: 'alasan', message: kerjaPesan[ctx.bahasa].galat.alasan_kosong }],
    });
  return balas(ctx, id, await ctx.write((trx) => kembalikan(trx, { ...perintah(ctx), id, alasan: isian.alasan })), 'dikembalikan');
}

async function kirimTarik(ctx: Konteks, id: string, isian: Isian): Promise<Balasan> {
  const t = kerjaPesan[ctx.bahasa].galat;
  const dasar = DASAR_TARIK.find((d) => d === isian.dasar);
  const galat = [
    ...(dasar ? [] : [{ field: 'dasar', message: t.dasar_kosong }]),
    ...(isian.alasan === '' ? [{ field: 'alasan', message: t.alasan_kosong }] : []),
  ];
  if (!dasar || galat.length > 0) return halamanPutusan(ctx, id, 'tarik', (p) => h(HalamanTarik, p), { isian, galat });
  return balas(ctx, id, await ctx.write((trx) => tarik(trx, { ...perintah(ctx), id, dasar, alasan: isian.alasan })), 'ditarik');
}
