import { createElement as h } from 'preact';
import { z } from 'zod';
import { hariDi } from '../shared/hari.ts';
import type { FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { kunciHalaman, type Siapa, tarikHalaman, terbitkanHalaman, tulisHalaman } from './halaman.actions.ts';
import { HalamanDaftar, HalamanSatu } from './halaman.pages.tsx';
import { halamanPesan } from './halaman.pesan.ts';
import { selectHalaman, selectHalamanTerbit, selectOptionalHalaman, selectOptionalTerbit, selectOptionalVersi } from './halaman.queries.ts';
import { slugHalaman } from './halaman.ts';
import { HalamanKelola, HalamanSunting, type Isian } from './kerja.pages.tsx';
import { tampilkan } from './markdown.ts';

const perlu = 'setelan:ubah';
const KABAR = ['tersimpan', 'diterbitkan', 'ditarik'] as const;
const kabar = z.object({ kabar: z.enum(KABAR).optional().catch(undefined) });
const params = z.object({ id: z.uuid() });
const body = z.object({ judul: z.string().catch(''), slug: z.string().max(300).catch('').default(''), naskah: z.string().catch('') });
type Kabar = (typeof KABAR)[number] | undefined;

const publik: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: '/halaman',
    perlu: 'publik',
    handle: async ({ ctx }) =>
      page(h(HalamanDaftar, { halaman: halaman(ctx), daftar: await ctx.read((trx) => selectHalamanTerbit(trx, ctx.badan.id)) })),
  }),
  route({
    method: 'GET',
    path: '/halaman/:slug',
    perlu: 'publik',
    params: z.object({ slug: z.string().max(120) }),
    handle: async ({ ctx, params: { slug } }) => {
      const satu = await ctx.read((trx) => selectOptionalTerbit(trx, ctx.badan.id, slug));
      if (!satu) return tidakDitemukan();
      const terbit = hariDi(ctx.badan.zona, satu.terbitPada);
      return page(h(HalamanSatu, { halaman: halaman(ctx), judul: satu.judul, html: tampilkan(satu.isi), terbit }));
    },
  }),
];

/** Pages of their own: the public side, and where an administrator writes and publishes them. */
export const routes: readonly AnyRoute[] = [
  ...publik,
  route({
    method: 'GET',
    path: '/kerja/halaman',
    perlu,
    query: kabar,
    handle: ({ ctx, query }) => kelola(ctx, { judul: '', slug: '', naskah: '' }, [], query.kabar),
  }),
  route({ method: 'POST', path: '/kerja/halaman', perlu, peristiwa: 'halaman_ditulis', body, handle: ({ ctx, body: b }) => buat(ctx, b) }),
  route({
    method: 'GET',
    path: '/kerja/halaman/:id',
    perlu,
    params,
    query: kabar,
    handle: ({ ctx, params: p, query }) => sunting(ctx, p.id, { kabar: query.kabar }),
  }),
  route({
    method: 'POST',
    path: '/kerja/halaman/:id',
    perlu,
    peristiwa: 'halaman_ditulis',
    params,
    body,
    handle: ({ ctx, params: p, body: b }) => simpan(ctx, p.id, b),
  }),
  route({
    method: 'POST',
    path: '/kerja/halaman/:id/terbitkan',
    perlu,
    peristiwa: 'halaman_diterbitkan',
    params,
    body: z.object({ versi: z.coerce.number().int() }),
    handle: ({ ctx, params: p, body: b }) => terbitkan(ctx, p.id, b.versi),
  }),
  route({
    method: 'POST',
    path: '/kerja/halaman/:id/tarik',
    perlu,
    peristiwa: 'halaman_ditarik',
    params,
    handle: async ({ ctx, params: p }) => {
      const ada = await ctx.write(async (trx) => {
        const lama = await kunciHalaman(trx, ctx.badan.id, p);
        if (lama) await tarikHalaman(trx, siapa(ctx), lama);
        return lama !== undefined;
      });
      return ada ? ke(ctx, p.id, 'ditarik') : tidakDitemukan();
    },
  }),
];

const siapa = (ctx: Konteks): Siapa => ({ badanId: ctx.badan.id, aktor: ctx.aktor, now: ctx.now });
const ke = (ctx: Konteks, id: string, k: Kabar): Balasan => redirect(tautan(`/kerja/halaman/${id}?kabar=${k ?? ''}`, ctx.bahasa));

async function kelola(ctx: Konteks, isian: Isian, galat: readonly FormError[], k: Kabar): Promise<Balasan> {
  const daftar = await ctx.read((trx) => selectHalaman(trx, ctx.badan.id));
  const isi = { halaman: halaman(ctx), daftar, isian, galat, kabar: k && halamanPesan[ctx.bahasa][k] };
  return page(h(HalamanKelola, isi), { status: galat.length > 0 ? 422 : 200 });
}

async function sunting(ctx: Konteks, id: string, o: { kabar?: Kabar; isian?: Isian; galat?: readonly FormError[] }): Promise<Balasan> {
  const ada = await ctx.read(async (trx) => {
    const satu = await selectOptionalHalaman(trx, ctx.badan.id, id);
    return satu && { satu, v: await selectOptionalVersi(trx, ctx.badan.id, id, satu.versi) };
  });
  if (!ada?.v) return tidakDitemukan();
  const { satu, v } = ada;
  const isian = o.isian ?? { judul: v.judul, slug: satu.slug, naskah: v.isi };
  const galat = o.galat ?? [];
  const isi = { halaman: halaman(ctx), h: satu, isian, galat, html: tampilkan(v.isi), temuan: v.temuan };
  return page(h(HalamanSunting, { ...isi, kabar: o.kabar && halamanPesan[ctx.bahasa][o.kabar] }), { status: galat.length > 0 ? 422 : 200 });
}

function periksa(ctx: Konteks, b: Isian): FormError[] {
  const t = halamanPesan[ctx.bahasa].galat;
  const [judul, isi] = [b.judul.trim(), b.naskah.trim()];
  return [
    ...(judul === '' || judul.length > 300 ? [{ field: 'judul', message: t.judul }] : []),
    ...(isi === '' || isi.length > 200_000 ? [{ field: 'naskah', message: t.isi }] : []),
  ];
}

async function buat(ctx: Konteks, b: Isian): Promise<Balasan> {
  const t = halamanPesan[ctx.bahasa].galat;
  const galat = periksa(ctx, b);
  const slug = slugHalaman(b.slug.trim() === '' ? b.judul : b.slug);
  if (slug === '' && b.judul.trim() !== '') galat.push({ field: 'slug', message: t.slug });
  if (galat.length > 0) return kelola(ctx, b, galat, undefined);
  const jadi = await ctx.write(async (trx) =>
    (await kunciHalaman(trx, ctx.badan.id, { slug }))
      ? undefined
      : tulisHalaman(trx, siapa(ctx), { slug, judul: b.judul.trim(), isi: b.naskah.trim() }, undefined),
  );
  return jadi ? ke(ctx, jadi.id, 'tersimpan') : kelola(ctx, b, [{ field: 'slug', message: t.dipakai }], undefined);
}

async function simpan(ctx: Konteks, id: string, b: Isian): Promise<Balasan> {
  const galat = periksa(ctx, b);
  if (galat.length > 0) return sunting(ctx, id, { isian: b, galat });
  const jadi = await ctx.write(async (trx) => {
    const lama = await kunciHalaman(trx, ctx.badan.id, { id });
    return lama && tulisHalaman(trx, siapa(ctx), { slug: lama.slug, judul: b.judul.trim(), isi: b.naskah.trim() }, lama);
  });
  return jadi ? ke(ctx, id, 'tersimpan') : tidakDitemukan();
}

/** Only the version that was looked at: somebody may have written another one meanwhile. */
async function terbitkan(ctx: Konteks, id: string, versi: number): Promise<Balasan> {
  const ada = await ctx.write(async (trx) => {
    const lama = await kunciHalaman(trx, ctx.badan.id, { id });
    return lama && { sama: lama.versi === versi, terbit: lama.versi === versi && (await terbitkanHalaman(trx, siapa(ctx), lama)) };
  });
  if (!ada) return tidakDitemukan();
  return ke(ctx, id, ada.sama ? 'diterbitkan' : undefined);
}
