import { createElement as h } from 'preact';
import { z } from 'zod';
import { selectOptionalKeberatan } from '../keberatan/keberatan.queries.ts';
import { kalimatPeristiwa } from '../peristiwa/peristiwa.queries.ts';
import { hariDi } from '../shared/hari.ts';
import type { FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import { isTanggal } from '../shared/tanggal.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { jamOf } from '../tenggat/tenggat.ts';
import { bukaSengketa, catatKejadian } from './sengketa.actions.ts';
import { alamatSengketa } from './alamat.ts';
import { ruteAmplop } from './amplop.routes.ts';
import { ruteBerkas } from './berkas.routes.ts';
import { HalamanDaftarSengketa, HalamanSengketa } from './sengketa.pages.tsx';
import { sengketaPesan } from './sengketa.pesan.ts';
import {
  selectCatatan,
  selectDaftarSengketa,
  selectOptionalKasusSengketa,
  selectOptionalSengketa,
  selectTenggatSengketa,
} from './sengketa.queries.ts';
import { ruteTamu } from './tamu.routes.ts';
import { KEJADIAN, listKejadian } from './transisi.ts';

const nomor = z.object({ nomor: z.string().max(20) });
const teks = z.string().trim().max(2000).catch('').default('');

export const routes: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: '/kerja/sengketa',
    perlu: 'keberatan:lihat',
    handle: async ({ ctx }) =>
      page(h(HalamanDaftarSengketa, { halaman: halaman(ctx), baris: await ctx.read((trx) => selectDaftarSengketa(trx, ctx.badan.id)) })),
  }),
  route({
    method: 'GET',
    path: alamatSengketa(':nomor'),
    perlu: 'keberatan:lihat',
    params: nomor,
    handle: ({ ctx, params }) => tampil(ctx, params.nomor),
  }),
  route({
    method: 'POST',
    path: alamatSengketa(':nomor'),
    perlu: 'keberatan:telaah',
    peristiwa: 'sengketa_kejadian',
    params: nomor,
    body: z.object({ kejadian: z.enum(KEJADIAN).optional().catch(undefined), tanggal: teks, catatan: teks }),
    handle: ({ ctx, params, body }) => catat(ctx, params.nomor, body),
  }),
  route({
    method: 'POST',
    path: '/kerja/keberatan/:nomor/sengketa',
    perlu: 'keberatan:telaah',
    peristiwa: 'sengketa_dimohonkan',
    params: nomor,
    body: z.object({ tanggal_sengketa: teks }),
    handle: ({ ctx, params, body }) => buka(ctx, params.nomor, body.tanggal_sengketa),
  }),
  ...ruteBerkas,
  ...ruteAmplop,
  ...ruteTamu,
];

type Ulang = { isian: Readonly<Record<string, string>>; galat: readonly FormError[] };

async function tampil(ctx: Konteks, n: string, ulang?: Ulang): Promise<Balasan> {
  const { badan, bahasa, now } = ctx;
  const d = await ctx.read(async (trx) => {
    const s = await selectOptionalSengketa(trx, badan.id, n);
    const kasus = s && (await selectOptionalKasusSengketa(trx, badan.id, s.id));
    if (!s || !kasus) return undefined;
    return {
      s,
      kasus,
      tenggat: await selectTenggatSengketa(trx, badan, kasus.sengketa, now),
      catatan: await selectCatatan(trx, badan.id, s.id),
    };
  });
  if (!d) return tidakDitemukan();
  const node = h(HalamanSengketa, {
    halaman: halaman(ctx),
    zona: badan.zona,
    hari: hariDi(badan.zona, now),
    s: d.s,
    boleh: listKejadian(d.s.keadaan),
    bolehBerkas: ctx.petugas?.hak.has('sengketa:berkas') ?? false,
    bolehCatat: ctx.petugas?.hak.has('keberatan:telaah') ?? false,
    tenggat: d.tenggat.map((t) => ({
      nama: jamOf(t.kunci).nama[bahasa],
      pasal: t.pasal,
      tanggal: t.tanggal,
      berhenti: t.keadaan === 'berhenti',
    })),
    riwayat: d.kasus.riwayat.map((e) => ({ pada: new Date(e.pada), kalimat: kalimatPeristiwa(e, bahasa) })),
    catatan: d.catatan,
    isian: ulang?.isian ?? {},
    galat: ulang?.galat ?? [],
  });
  return page(node, { status: ulang ? 422 : 200 });
}

type Body = { kejadian?: (typeof KEJADIAN)[number] | undefined; tanggal: string; catatan: string };

async function catat(ctx: Konteks, n: string, { kejadian, tanggal, catatan }: Body): Promise<Balasan> {
  const t = sengketaPesan[ctx.bahasa].tolak;
  const isian = { kejadian: kejadian ?? '', tanggal, catatan };
  if (kejadian === undefined || !isTanggal(tanggal))
    return tampil(ctx, n, { isian, galat: [{ field: kejadian === undefined ? 'kejadian' : 'tanggal', message: t.wajib }] });
  const r = await ctx.write(async (trx) => {
    const s = await selectOptionalSengketa(trx, ctx.badan.id, n);
    return s && catatKejadian(trx, { badan: ctx.badan, aktor: ctx.aktor, now: ctx.now }, s.id, { kejadian, tanggal, catatan });
  });
  if (!r) return tidakDitemukan();
  if (r.ok) return redirect(tautan(alamatSengketa(n), ctx.bahasa));
  const field = r.alasan === 'bukan_keadaan' || r.alasan === 'sekali' ? 'kejadian' : 'tanggal';
  return tampil(ctx, n, { isian, galat: [{ field, message: t[r.alasan] }] });
}

async function buka(ctx: Konteks, n: string, tanggal: string): Promise<Balasan> {
  const r = await ctx.write(async (trx) => {
    const k = await selectOptionalKeberatan(trx, ctx.badan.id, { nomor: n });
    if (!k || !isTanggal(tanggal)) return undefined;
    return bukaSengketa(trx, { badan: ctx.badan, aktor: ctx.aktor, now: ctx.now }, k.id, tanggal);
  });
  return redirect(tautan(r?.ok ? alamatSengketa(r.nomor) : `/kerja/keberatan/${n}`, ctx.bahasa));
}
