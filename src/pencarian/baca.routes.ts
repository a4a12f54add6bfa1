import { createElement as h } from 'preact';
import { z } from 'zod';
import { halaman } from '../shared/html/layout/halaman.ts';
import { type Balasan, page, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { HalamanBacaan } from './baca.pages.tsx';
import { type AlamatHalaman, selectOptionalHalaman, tandai } from './baca.queries.ts';

const bentukAlamat = z.object({
  slug: z.string().regex(/^[a-z0-9-]{1,120}$/),
  versi: z.coerce.number().int().min(1).max(100_000),
  nama: z.string().min(1).max(200),
  n: z.coerce.number().int().min(1).max(1_000_000),
});

/** A page of a published file as text, under the address of the file, with the words of a search marked. */
export const ruteBaca: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: '/informasi/:slug/berkas/:versi/:nama/halaman/:n',
    perlu: 'publik',
    params: bentukAlamat,
    query: z.object({
      cari: z
        .union([z.string(), z.array(z.string())])
        .optional()
        .transform((value) => ([value].flat()[0] ?? '').trim().slice(0, 200)),
    }),
    handle: ({ ctx, params, query }) => baca(ctx, params, query.cari),
  }),
];

async function baca(ctx: Konteks, alamat: AlamatHalaman, cari: string): Promise<Balasan> {
  const found = await ctx.read((trx) => selectOptionalHalaman(trx, ctx.badan.id, alamat));
  if (!found) return tidakDitemukan();
  return page(h(HalamanBacaan, { halaman: halaman(ctx), alamat, isi: found, teks: await tandai(ctx, found, alamat, cari), cari }));
}
