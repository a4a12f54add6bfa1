import { createElement as h } from 'preact';
import { z } from 'zod';
import { selectPerluSegar } from '../informasi/kemutakhiran.queries.ts';
import { halaman } from '../shared/html/layout/halaman.ts';
import { hariDi } from '../shared/hari.ts';
import { type Balasan, page } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { HalamanSegar } from './segar.pages.tsx';
import { selectUnitWajib } from './wajib.queries.ts';

const BANYAK = 100;

/** What is to be renewed or confirmed. */
export const ruteSegar: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: '/kerja/kemutakhiran',
    perlu: 'wajib:lihat',
    query: z.object({ pesan: z.string().max(40).optional() }),
    handle: ({ ctx, query }) => daftar(ctx, query.pesan === 'dipastikan'),
  }),
];

async function daftar(ctx: Konteks, dipastikan: boolean): Promise<Balasan> {
  const hari = hariDi(ctx.badan.zona, ctx.now);
  const baris = await ctx.read(async (trx) => {
    const lihat = await selectUnitWajib(trx, ctx.badan.id, ctx.petugas?.keanggotaan ?? []);
    return selectPerluSegar(trx, ctx.badan, hari, { unitIds: lihat.semua ? undefined : lihat.unitIds, banyak: BANYAK });
  });
  const boleh = ctx.petugas?.hak.has('informasi:susun') ?? false;
  return page(h(HalamanSegar, { halaman: halaman(ctx), baris, boleh, banyak: BANYAK, dipastikan }));
}
