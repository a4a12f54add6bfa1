import { createElement as h } from 'preact';
import { z } from 'zod';
import { bacaSetelan } from '../setelan/setelan.ts';
import type { FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import type { Dokumen } from './baris-dokumen.ts';
import { catatBerkas } from './dokumen.actions.ts';
import { HalamanDaftarDokumen, HalamanDokumen } from './dokumen.pages.tsx';
import { pesanDokumen } from './dokumen.pesan.ts';
import { countHalaman } from './dokumen.queries.ts';
import {
  DOKUMEN_SEHALAMAN,
  type Pelihat,
  selectCuplikanHalaman,
  selectDokumenKerja,
  selectOptionalDokumenKerja,
} from './dokumen-kerja.queries.ts';
import { setelanBatas } from './dokumen.setelan.ts';
import { kirimBerkas, kirimSampul } from './kirim-berkas.actions.ts';
import { bacaUnggahan, kalimatGagal } from './unggahan.actions.ts';

const HAK = 'dokumen:unggah';
const params = z.object({ id: z.uuid() });
const query = z.object({ halaman: z.coerce.number().int().min(1).max(10_000).catch(1).default(1) });

/** The officers' room of files. Public addresses of files belong to the catalogue, those of letters and answers to the request. */
export const routes: AnyRoute[] = [
  route({ method: 'GET', path: '/kerja/dokumen', perlu: HAK, query, handle: ({ ctx, query: q }) => daftar(ctx, q.halaman, []) }),
  route({
    method: 'POST',
    path: '/kerja/dokumen',
    perlu: HAK,
    peristiwa: 'dokumen_diterima',
    upload: true,
    handle: ({ ctx }) => unggah(ctx),
  }),
  route({
    method: 'GET',
    path: '/kerja/dokumen/:id',
    perlu: HAK,
    params,
    handle: ({ ctx, params: { id } }) => denganDokumen(ctx, id, (dokumen) => rincian(ctx, dokumen)),
  }),
  route({
    method: 'GET',
    path: '/kerja/dokumen/:id/berkas',
    perlu: HAK,
    params,
    handle: ({ ctx, params: { id } }) => denganDokumen(ctx, id, (dokumen) => kirimBerkas(ctx, dokumen, { isi: 'asli', simpan: 'tidak' })),
  }),
  route({
    method: 'GET',
    path: '/kerja/dokumen/:id/sampul',
    perlu: HAK,
    params,
    handle: ({ ctx, params: { id } }) => denganDokumen(ctx, id, (dokumen) => kirimSampul(ctx, dokumen, { simpan: 'tidak' })),
  }),
];

const pelihat = (ctx: Konteks): Pelihat => ({ akunId: ctx.petugas?.akunId ?? '', keanggotaan: ctx.petugas?.keanggotaan ?? [] });

async function denganDokumen(ctx: Konteks, id: string, fn: (dokumen: Dokumen) => Promise<Balasan>): Promise<Balasan> {
  const dokumen = await ctx.read((trx) => selectOptionalDokumenKerja(trx, ctx.badan.id, pelihat(ctx), id));
  return dokumen ? fn(dokumen) : tidakDitemukan();
}

async function daftar(ctx: Konteks, nomor: number, galat: readonly FormError[]): Promise<Balasan> {
  const { jumlah, dokumen, batas } = await ctx.read(async (trx) => ({
    ...(await selectDokumenKerja(trx, ctx.badan.id, pelihat(ctx), nomor)),
    batas: await bacaSetelan(trx, ctx.badan.id, setelanBatas),
  }));
  const isi = {
    halaman: halaman(ctx),
    zona: ctx.badan.zona,
    dokumen,
    nomor,
    banyakHalaman: Math.ceil(jumlah / DOKUMEN_SEHALAMAN),
    batasBita: batas.bita,
    galat,
  };
  return page(h(HalamanDaftarDokumen, isi), { status: galat.length > 0 ? 422 : 200 });
}

async function rincian(ctx: Konteks, dokumen: Dokumen): Promise<Balasan> {
  const isi = await ctx.read(async (trx) => ({
    terbaca: (await countHalaman(trx, ctx.badan.id, dokumen.id)).terbaca,
    cuplikan: await selectCuplikanHalaman(trx, ctx.badan.id, dokumen.id, 20),
  }));
  return page(h(HalamanDokumen, { halaman: halaman(ctx), zona: ctx.badan.zona, dokumen, ...isi }));
}

/** Keeps every good file of the form; shows what was refused and why. The file belongs to the officer's own unit. */
async function unggah(ctx: Konteks): Promise<Balasan> {
  const { berkas } = await bacaUnggahan(ctx);
  const unitId = ctx.petugas?.keanggotaan.find((k) => k.peran === 'pelaksana')?.unitId ?? null;
  const ids: string[] = [];
  const galat: FormError[] = [];
  for (const { nama, hasil } of berkas) {
    if (hasil.ok) ids.push(await ctx.write((trx) => catatBerkas(trx, ctx, hasil.berkas, { peruntukan: 'informasi', unitId })));
    else galat.push({ field: 'berkas', message: `${nama.slice(0, 80)}: ${kalimatGagal(ctx, hasil)}` });
  }
  if (berkas.length === 0) galat.push({ field: 'berkas', message: pesanDokumen[ctx.bahasa].kerja.belumPilih });
  if (galat.length > 0) return daftar(ctx, 1, galat);
  return redirect(tautan(ids.length === 1 ? `/kerja/dokumen/${ids[0]}` : '/kerja/dokumen', ctx.bahasa));
}
