import { createElement as h } from 'preact';
import { z } from 'zod';
import { selectOptionalDokumen } from '../dokumen/dokumen.queries.ts';
import { kirimBerkas, kirimSampul } from '../dokumen/kirim-berkas.actions.ts';
import { halaman } from '../shared/html/layout/halaman.ts';
import { type Balasan, page, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { HalamanDitarik } from './rincian.pages.tsx';
import { selectOptionalBerkasPublik, selectOptionalGambar, selectOptionalRincian } from './rincian.queries.ts';

const slug = z.string().regex(/^[a-z0-9-]{1,120}$/);

/** Files of the catalogue by item, version and name, never by hash; short-lived in caches, so that a withdrawn file goes. */
export const ruteBerkasInformasi: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: '/informasi/:slug/berkas/:versi/:nama',
    perlu: 'publik',
    params: z.object({ slug, versi: z.coerce.number().int().min(1), nama: z.string().min(1).max(200) }),
    handle: ({ ctx, params }) => berkas(ctx, params),
  }),
  route({
    method: 'GET',
    path: '/informasi/:slug/gambar',
    perlu: 'publik',
    params: z.object({ slug }),
    query: z.object({ ukuran: z.enum(['kecil']).optional().catch(undefined) }),
    handle: ({ ctx, params, query }) => gambar(ctx, params.slug, query.ukuran === 'kecil'),
  }),
];

async function berkas(ctx: Konteks, { slug: itemSlug, versi, nama }: { slug: string; versi: number; nama: string }): Promise<Balasan> {
  const found = await ctx.read(async (trx) => {
    const berkasPublik = await selectOptionalBerkasPublik(trx, ctx.badan.id, itemSlug, versi, nama);
    if (berkasPublik === undefined) return undefined;
    if (berkasPublik === 'ditarik') return { ditarik: await selectOptionalRincian(trx, ctx.badan.id, { slug: itemSlug }) };
    return { dokumen: await selectOptionalDokumen(trx, ctx.badan.id, berkasPublik.dokumenId) };
  });
  if (found?.ditarik)
    return page(h(HalamanDitarik, { halaman: halaman(ctx), zona: ctx.badan.zona, rincian: found.ditarik }), { status: 410 });
  return found?.dokumen ? kirimBerkas(ctx, found.dokumen, { nama, isi: 'publik', simpan: 'publik' }) : tidakDitemukan();
}

async function gambar(ctx: Konteks, itemSlug: string, kecil: boolean): Promise<Balasan> {
  const dokumen = await ctx.read(async (trx) => {
    const id = await selectOptionalGambar(trx, ctx.badan.id, itemSlug);
    return id === undefined ? undefined : selectOptionalDokumen(trx, ctx.badan.id, id);
  });
  return dokumen ? kirimSampul(ctx, dokumen, { simpan: 'publik', kecil }) : tidakDitemukan();
}
