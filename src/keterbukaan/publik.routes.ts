import { createElement as h } from 'preact';
import { z } from 'zod';
import { hariDi } from '../shared/hari.ts';
import { halaman } from '../shared/html/layout/halaman.ts';
import { type Balasan, page, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { GOLONGAN } from '../unit/unit.ts';
import { unitPesan } from '../unit/unit.pesan.ts';
import { selectUnit } from '../unit/unit.queries.ts';
import { HalamanKeterbukaan, HalamanKewajibanUnit } from './publik.pages.tsx';
import { matriksUnit, siapkanBukti } from './rules/matriks.ts';
import { hitungSemua } from './wajib.routes.ts';
import { selectBahanMatriks } from './wajib.queries.ts';

/** What offices owe and keep, for everybody. */
export const ruteKeterbukaanPublik: readonly AnyRoute[] = [
  route({ method: 'GET', path: '/keterbukaan/unit', perlu: 'publik', handle: ({ ctx }) => semua(ctx) }),
  route({
    method: 'GET',
    path: '/keterbukaan/unit/:slug',
    perlu: 'publik',
    params: z.object({ slug: z.string().max(120) }),
    handle: ({ ctx, params }) => satu(ctx, params.slug),
  }),
];

async function semua(ctx: Konteks): Promise<Balasan> {
  const hari = hariDi(ctx.badan.zona, ctx.now);
  const { unit, bahan } = await ctx.read(async (trx) => ({
    unit: await selectUnit(trx, ctx.badan.id, hari),
    bahan: await selectBahanMatriks(trx, ctx.badan, hari, undefined),
  }));
  const hitungan = hitungSemua(bahan, unit);
  const kelompok = GOLONGAN.map((g) => ({
    golongan: g,
    nama: unitPesan[ctx.bahasa].golongan[g],
    unit: hitungan.filter((x) => x.unit.golongan === g).toSorted((a, b) => a.unit.nama.localeCompare(b.unit.nama, 'id')),
  }));
  return page(h(HalamanKeterbukaan, { halaman: halaman(ctx), kelompok: kelompok.filter((k) => k.unit.length > 0) }));
}

async function satu(ctx: Konteks, slug: string): Promise<Balasan> {
  const hari = hariDi(ctx.badan.zona, ctx.now);
  const data = await ctx.read(async (trx) => {
    const unit = await selectUnit(trx, ctx.badan.id, hari);
    const ini = unit.find((u) => u.slug === slug);
    return ini && { unit, ini, bahan: await selectBahanMatriks(trx, ctx.badan, hari, [ini.id]) };
  });
  if (!data) return tidakDitemukan();
  const { unit, ini, bahan } = data;
  const matriks = matriksUnit(bahan, siapkanBukti(bahan), ini);
  return page(h(HalamanKewajibanUnit, { halaman: halaman(ctx), unit: ini, matriks, namaUnit: new Map(unit.map((u) => [u.id, u.nama])) }));
}
