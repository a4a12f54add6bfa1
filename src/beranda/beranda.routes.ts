import { createElement as h } from 'preact';
import { z } from 'zod';
import { selectAngkaLayanan } from '../keterbukaan/statistik.queries.ts';
import { selectMembantu } from '../permohonan/membantu.queries.ts';
import { hariDi } from '../shared/hari.ts';
import { halaman } from '../shared/html/layout/halaman.ts';
import { page, tidakDitemukan, unduh } from '../shared/web/balasan.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { drawGrafikBeranda } from './beranda.grafik.ts';
import { Beranda } from './beranda.pages.tsx';
import { selectBeranda, selectOptionalJanji } from './beranda.queries.ts';
import { Keterbukaan } from './keterbukaan.pages.tsx';
import { Aksesibilitas, Bantuan, Privasi, Tentang } from './tetap.pages.tsx';

const grafik = z.object({
  berkas: z.enum(['waktu.svg', 'waktu-gelap.svg', 'utang.svg', 'utang-gelap.svg', 'mutakhir.svg', 'mutakhir-gelap.svg']),
});

export const routes: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: '/',
    perlu: 'publik',
    handle: async ({ ctx }) =>
      page(h(Beranda, { halaman: halaman(ctx), data: await ctx.read((trx) => selectBeranda(trx, ctx.badan, ctx.now)) })),
  }),
  route({
    method: 'GET',
    path: '/keterbukaan',
    perlu: 'publik',
    handle: async ({ ctx }) => {
      const sampai = hariDi(ctx.badan.zona, ctx.now);
      const periode = { dari: `${sampai.slice(0, 4)}-01-01`, sampai };
      const [data, layanan, membantu] = await ctx.read(async (trx) => [
        await selectBeranda(trx, ctx.badan, ctx.now, Infinity),
        await selectAngkaLayanan(trx, ctx.badan, periode),
        await selectMembantu(trx, ctx.badan.id, periode),
      ]);
      return page(h(Keterbukaan, { halaman: halaman(ctx), data, layanan, membantu }));
    },
  }),
  route({
    method: 'GET',
    path: '/grafik/beranda/:berkas',
    perlu: 'publik',
    params: grafik,
    handle: async ({ ctx, params }) => {
      const janji = await ctx.read((trx) => selectOptionalJanji(trx, ctx.badan, ctx.now));
      if (!janji) return tidakDitemukan();
      const nama = (['waktu', 'utang', 'mutakhir'] as const).find((n) => params.berkas.startsWith(n)) ?? 'waktu';
      const svg = await drawGrafikBeranda(nama, janji, ctx.bahasa, params.berkas.endsWith('-gelap.svg') ? 'dark' : 'light');
      return unduh(svg, 'image/svg+xml', { kepala: { 'cache-control': 'public, max-age=60' } });
    },
  }),
  route({ method: 'GET', path: '/tentang', perlu: 'publik', handle: async ({ ctx }) => page(h(Tentang, { halaman: halaman(ctx) })) }),
  route({ method: 'GET', path: '/bantuan', perlu: 'publik', handle: async ({ ctx }) => page(h(Bantuan, { halaman: halaman(ctx) })) }),
  route({
    method: 'GET',
    path: '/aksesibilitas',
    perlu: 'publik',
    handle: async ({ ctx }) => page(h(Aksesibilitas, { halaman: halaman(ctx) })),
  }),
  route({ method: 'GET', path: '/privasi', perlu: 'publik', handle: async ({ ctx }) => page(h(Privasi, { halaman: halaman(ctx) })) }),
];
