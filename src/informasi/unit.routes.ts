import { createElement as h } from 'preact';
import { z } from 'zod';
import { halaman } from '../shared/html/layout/halaman.ts';
import { hariDi } from '../shared/hari.ts';
import { type Balasan, page, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import type { RiwayatUnit } from '../unit/unit.ts';
import { selectOptionalUnit, selectPenerus, selectRiwayatUnit, selectUnit } from '../unit/unit.queries.ts';
import { selectDaftar } from './daftar.queries.ts';
import { hitung, TANPA_SARING } from './hitungan.ts';
import { selectKubus } from './hitungan.queries.ts';
import { HalamanDaftarUnit, HalamanUnit } from './unit.pages.tsx';
import { selectOrangUnit } from './unit-singkat.queries.ts';

const TERBARU = 10;

/** Offices of the body: who they are, what they publish. */
export const ruteUnit: readonly AnyRoute[] = [
  route({ method: 'GET', path: '/unit', perlu: 'publik', handle: ({ ctx }) => daftarUnit(ctx) }),
  route({
    method: 'GET',
    path: '/unit/:slug',
    perlu: 'publik',
    params: z.object({ slug: z.string().max(120) }),
    handle: ({ ctx, params }) => satuUnit(ctx, params.slug),
  }),
];

async function daftarUnit(ctx: Konteks): Promise<Balasan> {
  const data = await ctx.read(async (trx) => {
    const unit = await selectUnit(trx, ctx.badan.id, hariDi(ctx.badan.zona, ctx.now));
    const { unit: jumlah } = hitung(await selectKubus(trx, ctx.badan.id), TANPA_SARING);
    return { unit, jumlah: new Map(jumlah.map((j) => [j.nilai, j.jumlah])) };
  });
  return page(h(HalamanDaftarUnit, { halaman: halaman(ctx), ...data }));
}

async function satuUnit(ctx: Konteks, slug: string): Promise<Balasan> {
  const hari = hariDi(ctx.badan.zona, ctx.now);
  const data = await ctx.read(async (trx) => {
    const unit = await selectOptionalUnit(trx, ctx.badan.id, slug);
    if (!unit) return undefined;
    const semua = await selectUnit(trx, ctx.badan.id, hari);
    const saring = { ...TANPA_SARING, unitId: [unit.id] };
    return {
      unit,
      induk: semua.find((u) => u.id === unit.indukId),
      penerus: await selectPenerus(trx, ctx.badan.id, unit.id),
      namaLama: namaLama(unit.nama, await selectRiwayatUnit(trx, ctx.badan.id, unit.id), hari),
      anak: semua.filter((u) => u.indukId === unit.id),
      orang: await selectOrangUnit(trx, ctx.badan.id, unit.id, hari),
      kartu: await selectDaftar(trx, ctx.badan.id, saring, { urut: 'terbaru', mulai: 0, banyak: TERBARU }),
      hitungan: hitung(await selectKubus(trx, ctx.badan.id), saring),
    };
  });
  return data ? page(h(HalamanUnit, { halaman: halaman(ctx), zona: ctx.badan.zona, ...data })) : tidakDitemukan();
}

/** Names the unit had before the present one, the latest first, each with its last day. */
function namaLama(kini: string, riwayat: readonly RiwayatUnit[], hari: string): { nama: string; sampai: string }[] {
  const past = riwayat.filter((r) => r.dari <= hari);
  return past.flatMap((r, i) => {
    const next = past[i - 1];
    if (next === undefined || r.nama === next.nama || r.nama === kini) return [];
    return [{ nama: r.nama, sampai: next.dari }];
  });
}
