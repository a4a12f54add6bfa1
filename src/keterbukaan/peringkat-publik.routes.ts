import { createElement as h } from 'preact';
import { z } from 'zod';
import { hariDi } from '../shared/hari.ts';
import { formatTanggal } from '../shared/html/format.ts';
import { halaman } from '../shared/html/layout/halaman.ts';
import { isTanggal, waktuIso } from '../shared/tanggal.ts';
import { type Balasan, json, page, tidakDitemukan, tolak, unduh } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { keterbukaanPesan } from './keterbukaan.pesan.ts';
import { type BentukPeringkat, dokPeringkat, queryPeringkat } from './peringkat.bentuk.ts';
import { drawGrafikPeringkat } from './peringkat.grafik.ts';
import { HalamanPeringkat, type PeringkatProps } from './peringkat-publik.pages.tsx';
import {
  type BarisPeringkat,
  type Peringkat,
  selectBarisPeringkat,
  selectOptionalPeringkat,
  selectPeringkatDitetapkan,
  selectSanggahan,
} from './peringkat.queries.ts';
import { gerak } from './rules/gerak.ts';
import { KELAS, rumusKini } from './rules/rumus.ts';
import { HalamanRumus } from './rumus.pages.tsx';

/** What everybody may see: decided rankings only, as pages, pictures and data. */
export const rutePeringkatPublik: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: '/keterbukaan/peringkat',
    perlu: 'publik',
    query: z.object({ per: z.string().max(20).optional() }),
    handle: ({ ctx, query }) => tampil(ctx, query.per),
  }),
  route({
    method: 'GET',
    path: '/keterbukaan/rumus',
    perlu: 'publik',
    handle: ({ ctx }) => page(h(HalamanRumus, { halaman: halaman(ctx), rumus: rumusKini })),
  }),
  route({
    method: 'GET',
    path: '/grafik/peringkat/:id/:berkas',
    perlu: 'publik',
    params: z.object({ id: z.uuid(), berkas: z.string().max(60) }),
    handle: ({ ctx, params }) => grafik(ctx, params.id, params.berkas),
  }),
  route({
    method: 'GET',
    path: '/api/v1/keterbukaan/peringkat',
    perlu: 'publik',
    lintas: true,
    query: queryPeringkat,
    dok: dokPeringkat,
    handle: ({ ctx, query }) => api(ctx, query.per),
  }),
];

const kelompok = (baris: readonly BarisPeringkat[]) =>
  KELAS.map((kelas) => ({ kelas, baris: baris.filter((b) => b.kelas === kelas) })).filter((k) => k.baris.length > 0);

async function tampil(ctx: Konteks, diminta: string | undefined): Promise<Balasan> {
  const hariIni = hariDi(ctx.badan.zona, ctx.now);
  const per = diminta !== undefined && isTanggal(diminta) && diminta < hariIni ? diminta : hariIni;
  const { riwayat, isi } = await ctx.read(async (trx) => {
    const semua = await selectPeringkatDitetapkan(trx, ctx.badan.id, hariIni);
    const [kini, lalu] = semua.filter((p) => p.tanggal !== null && p.tanggal <= per);
    if (!kini) return { riwayat: semua, isi: undefined };
    const baris = await selectBarisPeringkat(trx, ctx.badan.id, kini.id);
    const dulu = lalu && (await selectBarisPeringkat(trx, ctx.badan.id, lalu.id));
    const sanggahan = await selectSanggahan(trx, ctx.badan.id, kini.id);
    const made: PeringkatProps['tampil'] = {
      peringkat: kini,
      kelas: kelompok(baris),
      gerak: dulu && gerak(baris, dulu),
      sanggahan: { jumlah: sanggahan.length, diterima: sanggahan.filter((s) => s.keadaan === 'diterima').length },
    };
    return { riwayat: semua, isi: made };
  });
  return page(h(HalamanPeringkat, { halaman: halaman(ctx), tampil: isi, riwayat }));
}

async function grafik(ctx: Konteks, id: string, berkas: string): Promise<Balasan> {
  const kelas = KELAS.find((k) => berkas === `${k}.svg` || berkas === `${k}-gelap.svg`);
  if (kelas === undefined) return tidakDitemukan();
  const baris = await ctx.read(async (trx) => {
    const p = await selectOptionalPeringkat(trx, ctx.badan.id, id);
    // What was not decided has no picture either.
    return p?.keadaan === 'ditetapkan' ? (await selectBarisPeringkat(trx, ctx.badan.id, id)).filter((b) => b.kelas === kelas) : [];
  });
  if (baris.length === 0) return tidakDitemukan();
  const svg = await drawGrafikPeringkat(baris, ctx.bahasa, berkas.endsWith('-gelap.svg') ? 'dark' : 'light');
  return unduh(svg, 'image/svg+xml', { kepala: { 'cache-control': 'public, max-age=60' } });
}

async function api(ctx: Konteks, per = hariDi(ctx.badan.zona, ctx.now)): Promise<Balasan> {
  const data = await ctx.read(async (trx) => {
    const [kini] = await selectPeringkatDitetapkan(trx, ctx.badan.id, per);
    return kini && { kini, baris: await selectBarisPeringkat(trx, ctx.badan.id, kini.id) };
  });
  if (!data) return tolak(404, 'belum_ada_peringkat', keterbukaanPesan[ctx.bahasa].belumPeringkat(formatTanggal(per, ctx.bahasa)));
  return json(keBentuk(data.kini, data.baris, ctx.badan.zona));
}

const keBentuk = (p: Peringkat, baris: readonly BarisPeringkat[], zona: string): BentukPeringkat => ({
  dihitung_pada: waktuIso(p.disusunPada, zona),
  rumus: p.rumus,
  masa: { dari: p.dari, sampai: p.sampai },
  sidik: p.sidik,
  keputusan: { nomor: p.nomor ?? '', tanggal: p.tanggal ?? p.sampai },
  data: baris.map((b) => ({
    unit: b.slug,
    golongan: b.golongan,
    kelas: b.kelas,
    nilai: b.nilai,
    kecepatan: b.kecepatan,
    kelengkapan: b.kelengkapan,
    kemutakhiran: b.kemutakhiran,
    n: b.angka.kecepatan.n,
    peringkat: b.tempat,
  })),
});
