import { z } from 'zod';
import { countTerbit, PETA_SEHALAMAN, selectPetaSitus } from '../informasi/peta-situs.queries.ts';
import { aset } from '../shared/html/assets/aset.ts';
import { type Balasan, redirect, tidakDitemukan, unduh } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { manifes, petaHalaman, petaInduk, petaInformasi, robots, securityTxt } from './situs.ts';

const SEJAM = { 'cache-control': 'public, max-age=3600' };
const teks = (isi: string): Balasan => unduh(isi, 'text/plain; charset=utf-8', { kepala: SEJAM });
const xml = (isi: string): Balasan => unduh(isi, 'application/xml; charset=utf-8', { kepala: SEJAM });

/** What others look for at fixed addresses. */
export const ruteSitus: readonly AnyRoute[] = [
  route({ method: 'GET', path: '/robots.txt', perlu: 'publik', handle: ({ ctx }) => teks(robots(ctx.origin)) }),
  route({
    method: 'GET',
    path: '/.well-known/security.txt',
    perlu: 'publik',
    handle: ({ ctx }) => teks(securityTxt(ctx.origin, ctx.badan.kontak?.email, ctx.now)),
  }),
  route({ method: 'GET', path: '/favicon.ico', perlu: 'publik', handle: () => redirect(aset('ikon.svg'), { status: 301 }) }),
  route({
    method: 'GET',
    path: '/situs.webmanifest',
    perlu: 'publik',
    handle: ({ ctx }) =>
      unduh(JSON.stringify(manifes(ctx.badan, aset('ikon.svg'))), 'application/manifest+json; charset=utf-8', { kepala: SEJAM }),
  }),
  route({ method: 'GET', path: '/sitemap.xml', perlu: 'publik', handle: ({ ctx }) => induk(ctx) }),
  route({
    method: 'GET',
    path: '/sitemap/:lembar',
    perlu: 'publik',
    params: z.object({ lembar: z.string().regex(/^(halaman|informasi-[1-9]\d{0,4})\.xml$/) }),
    handle: ({ ctx, params }) => lembar(ctx, params.lembar),
  }),
];

async function induk(ctx: Konteks): Promise<Balasan> {
  const jumlah = await ctx.read((trx) => countTerbit(trx, ctx.badan.id));
  return xml(petaInduk(ctx.origin, Math.ceil(jumlah / PETA_SEHALAMAN)));
}

async function lembar(ctx: Konteks, nama: string): Promise<Balasan> {
  if (nama === 'halaman.xml') return xml(petaHalaman(ctx.origin));
  const nomor = Number(/\d+/.exec(nama)?.[0]);
  const baris = await ctx.read((trx) => selectPetaSitus(trx, ctx.badan.id, nomor));
  if (baris.length === 0) return tidakDitemukan();
  return xml(petaInformasi(baris.map((b) => ({ loc: `${ctx.origin}${b.jalur}`, diubah: b.diubah.toISOString() }))));
}
