import { createElement as h } from 'preact';
import { z } from 'zod';
import { halaman } from '../shared/html/layout/halaman.ts';
import { hariDi } from '../shared/hari.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { selectUnitSingkat } from './unit-singkat.queries.ts';
import { alamatInformasi } from './alamat.ts';
import { HalamanDaftar } from './daftar.pages.tsx';
import { selectDaftar } from './daftar.queries.ts';
import { hitung } from './hitungan.ts';
import { selectKubus } from './hitungan.queries.ts';
import { HalamanDitarik, HalamanRincian } from './rincian.pages.tsx';
import { selectOptionalRincian } from './rincian.queries.ts';
import { hitungKemutakhiran } from './rules/kemutakhiran.ts';
import { bentukSaring, keSaring, type QuerySaring } from './saring.ts';

const PER_HALAMAN = 20;
const slug = z.string().regex(/^[a-z0-9-]{1,120}$/);

/** The public catalogue: list, item, version. Reading pages: no cookie, kept 60 s. */
export const ruteInformasiPublik: readonly AnyRoute[] = [
  route({ method: 'GET', path: '/informasi', perlu: 'publik', query: bentukSaring, handle: ({ ctx, query }) => daftar(ctx, query) }),
  route({
    method: 'GET',
    path: '/informasi/:slug',
    perlu: 'publik',
    params: z.object({ slug }),
    handle: ({ ctx, params }) => rincian(ctx, params.slug),
  }),
  route({
    method: 'GET',
    path: '/informasi/:slug/versi/:versi',
    perlu: 'publik',
    params: z.object({ slug, versi: z.coerce.number().int().min(1).max(100_000) }),
    handle: ({ ctx, params }) => rincian(ctx, params.slug, params.versi),
  }),
];

async function daftar(ctx: Konteks, query: QuerySaring): Promise<Balasan> {
  if (query.q !== '') return redirect(`/cari?${ctx.jalur.split('?')[1] ?? ''}`);
  const data = await ctx.read(async (trx) => {
    const unit = await selectUnitSingkat(trx, ctx.badan.id);
    const saring = keSaring(query, unit.perSlug);
    const hitungan = hitung(await selectKubus(trx, ctx.badan.id), saring);
    const mulai = (query.halaman - 1) * PER_HALAMAN;
    const kartu =
      mulai >= hitungan.total ? [] : await selectDaftar(trx, ctx.badan.id, saring, { urut: query.urut, mulai, banyak: PER_HALAMAN });
    return { unit: unit.perId, hitungan, kartu };
  });
  if (query.halaman > 1 && data.kartu.length === 0) return tidakDitemukan();
  return page(
    h(HalamanDaftar, {
      halaman: halaman(ctx),
      zona: ctx.badan.zona,
      ...data,
      pilihan: query,
      urut: query.urut,
      nomor: query.halaman,
      banyak: PER_HALAMAN,
    }),
  );
}

async function rincian(ctx: Konteks, slug: string, versi?: number): Promise<Balasan> {
  const found = await ctx.read((trx) => selectOptionalRincian(trx, ctx.badan.id, { slug }, versi));
  if (!found) return tidakDitemukan();
  const zona = ctx.badan.zona;
  if (found.penarikan) return page(h(HalamanDitarik, { halaman: halaman(ctx), zona, rincian: found }), { status: 410 });
  const kemutakhiran = hitungKemutakhiran(found.isi.kategori, found.isi.jadwal, hariDi(zona, found.segarPada), hariDi(zona, ctx.now));
  const jalur = versi === undefined ? alamatInformasi.rincian(slug) : alamatInformasi.versi(slug, versi);
  return page(h(HalamanRincian, { halaman: halaman(ctx), zona, rincian: found, kemutakhiran, alamat: `${ctx.origin}${jalur}` }));
}
