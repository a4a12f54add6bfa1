import { createElement as h } from 'preact';
import { z } from 'zod';
import { halaman } from '../shared/html/layout/halaman.ts';
import { json, page, tolak } from '../shared/web/balasan.ts';
import type { DokApi } from '../shared/web/dok.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { HalamanPengembang } from './pengembang.pages.tsx';
import { buatOpenapi } from './pengembang.ts';
import { dokSaya, isiSaya } from './saya.ts';

const dokOpenapi: DokApi = {
  kelompok: 'layanan',
  ringkas: { id: 'Dokumen antarmuka ini', en: 'This interface document' },
  jawab: {
    status: 200,
    bentuk: z.looseObject({
      openapi: z.literal('3.1.1'),
      info: z.looseObject({}),
      paths: z.looseObject({}),
      components: z.looseObject({}),
    }),
    contoh: { openapi: '3.1.1', info: {}, paths: {}, components: {} },
  },
};

/** What developers need. `semua` gives all routes of the program, these among them, so that the document is made of what is served. */
export function buatRutePengembang(semua: () => readonly AnyRoute[]): AnyRoute[] {
  return [
    route({
      method: 'GET',
      path: '/api/openapi.json',
      perlu: 'publik',
      lintas: true,
      dok: dokOpenapi,
      handle: ({ ctx }) => json(buatOpenapi(semua(), { nama: ctx.badan.nama, alamat: ctx.origin, email: ctx.badan.kontak?.email })),
    }),
    route({
      method: 'GET',
      path: '/pengembang',
      perlu: 'publik',
      handle: ({ ctx }) => page(h(HalamanPengembang, { halaman: halaman(ctx), alamat: ctx.origin })),
    }),
    route({
      method: 'GET',
      path: '/api/v1/saya',
      perlu: 'kerja:masuk',
      dok: dokSaya,
      handle: ({ ctx }) => (ctx.petugas ? json(isiSaya(ctx.petugas)) : tolak(401, 'perlu_masuk')),
    }),
  ];
}
