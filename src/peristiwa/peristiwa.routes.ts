import { createElement as h } from 'preact';
import { z } from 'zod';
import { halaman } from '../shared/html/layout/halaman.ts';
import { json, page } from '../shared/web/balasan.ts';
import { route } from '../shared/web/route.ts';
import { dokAkar, type JawabAkar } from './api.bentuk.ts';
import { selectAkarTerbaru } from './akar.queries.ts';
import { HalamanAkar, HalamanBukuBesar } from './peristiwa.pages.tsx';
import { kalimatPeristiwa, selectPeristiwaTerbaru } from './peristiwa.queries.ts';

const SEHALAMAN = 100;

export const routes = [
  route({
    method: 'GET',
    path: '/peristiwa/akar',
    perlu: 'publik',
    handle: async ({ ctx }) =>
      page(h(HalamanAkar, { halaman: halaman(ctx), akar: await ctx.read((trx) => selectAkarTerbaru(trx, ctx.badan.id, 90)) })),
  }),
  route({
    method: 'GET',
    path: '/api/v1/peristiwa/akar',
    perlu: 'publik',
    lintas: true,
    dok: dokAkar,
    handle: async ({ ctx }) => {
      const akar = await ctx.read((trx) => selectAkarTerbaru(trx, ctx.badan.id, 1000));
      return json({ data: akar.map((a) => ({ ...a, dibuat_pada: a.dibuat_pada.toISOString() })) } satisfies JawabAkar);
    },
  }),
  route({
    method: 'GET',
    path: '/kerja/peristiwa',
    perlu: 'peristiwa:baca',
    query: z.object({ sebelum: z.uuid().optional().catch(undefined) }),
    handle: async ({ ctx, query }) => {
      const rows = await ctx.read((trx) => selectPeristiwaTerbaru(trx, ctx.badan.id, SEHALAMAN, query.sebelum));
      const baris = rows.map((p) => ({
        id: p.id,
        pada: p.pada,
        jenis: p.jenis,
        kalimat: kalimatPeristiwa(p, ctx.bahasa),
        oleh: p.aktorJenis,
      }));
      return page(h(HalamanBukuBesar, { halaman: halaman(ctx), baris, sebelum: rows.length === SEHALAMAN ? rows.at(-1)?.id : undefined }));
    },
  }),
];
