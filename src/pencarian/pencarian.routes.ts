import { createElement as h } from 'preact';
import { z } from 'zod';
import { FORMAT, KATEGORI } from '../informasi/informasi.ts';
import { selectUnitSingkat } from '../informasi/unit-singkat.queries.ts';
import { halaman } from '../shared/html/layout/halaman.ts';
import { type Balasan, json, page, redirect, tolak } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { alamatHasil } from './alamat.ts';
import { bentukCariApi, dokCari, type JawabCari, type Kena, type QueryCariApi } from './api.bentuk.ts';
import { ruteBaca } from './baca.routes.ts';
import { HalamanCari } from './cari.pages.tsx';
import { cuplikanHtml } from './cuplikan.ts';
import type { Saringan } from './indeks/indeks.ts';
import { catatKosong } from './kosong.actions.ts';
import { cariAtauSibuk, type Hasil } from './pencarian.queries.ts';
import { pencarianPesan } from './pencarian.pesan.ts';
import { ruteSaran } from './saran.routes.ts';
import { NAMA_SARING } from './saring.ts';

const PER_HALAMAN = 10;

const banyak = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => [...new Set([value ?? []].flat().filter((one) => one !== '' && one.length <= 120))].slice(0, 50));
const dikenal = (known: readonly string[]) => banyak.transform((values) => values.filter((one) => known.includes(one)));

/** Query of a search: repeated parameters are alternatives; values nobody knows are dropped. */
export const bentukCari = z.object({
  q: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((value) => ([value].flat()[0] ?? '').trim().slice(0, 200)),
  unit: banyak,
  kategori: dikenal(KATEGORI),
  format: dikenal(FORMAT),
  tahun: banyak.transform((values) => values.filter((one) => /^(?:19|20|21)\d\d$/.test(one))),
  halaman: z.coerce.number().int().min(1).max(1_000).catch(1).default(1),
});
type QueryCari = z.output<typeof bentukCari>;

export const routes: readonly AnyRoute[] = [
  ...ruteBaca,
  ...ruteSaran,
  route({ method: 'GET', path: '/cari', perlu: 'publik', query: bentukCari, handle: ({ ctx, query }) => halamanCari(ctx, query) }),
  route({
    method: 'GET',
    path: '/api/v1/cari',
    perlu: 'publik',
    lintas: true,
    query: bentukCariApi,
    dok: dokCari,
    handle: ({ ctx, query }) => apiCari(ctx, query),
  }),
];

const keSaringan = (query: QueryCari | QueryCariApi): Saringan => ({
  unit: query.unit,
  kategori: query.kategori,
  tahun: query.tahun.map(Number),
  format: query.format,
});

const permintaan = (query: QueryCari | QueryCariApi, per: number) => ({
  q: query.q,
  saringan: keSaringan(query),
  mulai: (query.halaman - 1) * per,
  banyak: per,
});

async function halamanCari(ctx: Konteks, query: QueryCari): Promise<Balasan> {
  const hasil = query.q === '' ? undefined : await cariAtauSibuk(ctx, permintaan(query, PER_HALAMAN));
  if (query.q !== '' && !hasil) return tolak(503, 'sibuk', pencarianPesan[ctx.bahasa].sibuk);
  // The list grew shorter since the link was made: back to its beginning, not to an error.
  if (hasil !== undefined && query.halaman > 1 && hasil.hasil.length === 0 && hasil.total > 0)
    return redirect(`/cari?q=${encodeURIComponent(query.q)}`);
  if (hasil?.semuaKata === 0 && layakDicatat(ctx, query)) catatKosong(ctx, query.q, hasil.hasil[0]?.kartu.unit.slug);
  const units = hasil === undefined ? undefined : await ctx.read((trx) => selectUnitSingkat(trx, ctx.badan.id));
  const unit = new Map([...(units?.perId.values() ?? [])].map((one) => [one.slug, one.nama]));
  return page(
    h(HalamanCari, {
      halaman: halaman(ctx),
      zona: ctx.badan.zona,
      q: query.q,
      pilihan: query,
      nomor: query.halaman,
      banyak: PER_HALAMAN,
      hasil,
      unit,
    }),
  );
}

/** A citizen's own first look at all there is: filters and further pages ask the same again, officers try things out. */
const layakDicatat = (ctx: Konteks, query: QueryCari): boolean =>
  ctx.petugas === undefined && query.halaman === 1 && NAMA_SARING.every((nama) => query[nama].length === 0);

async function apiCari(ctx: Konteks, query: QueryCariApi): Promise<Balasan> {
  const hasil = query.q === '' ? undefined : await cariAtauSibuk(ctx, permintaan(query, query.per_halaman));
  if (query.q !== '' && !hasil) return tolak(503, 'sibuk', pencarianPesan[ctx.bahasa].sibuk);
  const isi: JawabCari = {
    total: hasil?.total ?? 0,
    total_tepat: hasil?.tepat ?? true,
    semua_kata: hasil?.semuaKata ?? 0,
    halaman: query.halaman,
    per_halaman: query.per_halaman,
    data: (hasil?.hasil ?? []).flatMap((one) => toHits(ctx, query.q, one)),
    saring: hasil?.saring ?? { unit: [], kategori: [], tahun: [], format: [] },
    dibetulkan: hasil?.dibetulkan ?? [],
  };
  return json(isi);
}

/** An item as hits: the item itself (`halaman_dokumen` null) where it fits best or nothing in its files does, then its pages. */
function toHits(ctx: Konteks, q: string, { kartu, utama, cuplikan, halaman: pages }: Hasil): Kena[] {
  const informasi = {
    id: kartu.id,
    slug: kartu.slug,
    judul: kartu.judul,
    ringkasan: kartu.ringkasan,
    unit: kartu.unit.slug,
    kategori: kartu.kategori,
    tahun: kartu.tahun,
    alamat: `${ctx.origin}${alamatHasil.butir(kartu.slug)}`,
  };
  const item: Kena = { informasi, halaman_dokumen: null, berkas: null, cuplikan: cuplikanHtml(cuplikan), alamat: informasi.alamat };
  const found = pages.map((page): Kena => ({
    informasi,
    halaman_dokumen: page.nomor,
    berkas: page.namaBerkas,
    cuplikan: cuplikanHtml(page.cuplikan),
    alamat: `${ctx.origin}${alamatHasil.halaman(kartu.slug, page, q)}`,
  }));
  return utama || found.length === 0 ? [item, ...found] : found;
}
