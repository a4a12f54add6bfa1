import { createElement as h } from 'preact';
import QRCode from 'qrcode';
import { z } from 'zod';
import { hariDi } from '../shared/hari.ts';
import { halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { selectUnit } from '../unit/unit.queries.ts';
import { HalamanDaftarOrang, type SaringOrang } from './daftar-orang.pages.tsx';
import { bukaTautan, kirimUndangan, kunciOrang, lepasDuaLangkah } from './kelola.actions.ts';
import { kelolaPesan } from './kelola.pesan.ts';
import { selectDiBadanLain, selectOptionalOrang, selectOrang, selectRiwayatOrang } from './kelola.queries.ts';
import { HalamanOrang, HalamanSlip } from './orang.pages.tsx';
import { keadaanOrang } from './orang.ts';
import { KABAR_ORANG, keOrang, pengelola, rutePeran } from './peran.routes.ts';

const perlu = 'pengguna:kelola';
const params = z.object({ id: z.uuid() });
const teks = z.string().max(40).catch('').default('');
const BATAS = { jumlah: 60, detik: 3600, per: 'petugas' } as const;

/** The administrator's room of people: each sees only roles of this body. */
export const ruteKelola: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: '/kerja/pengguna',
    perlu,
    query: z.object({ peran: teks, unit: teks, keadaan: teks }),
    handle: ({ ctx, query }) => daftar(ctx, query),
  }),
  route({
    method: 'GET',
    path: '/kerja/pengguna/:id',
    perlu,
    params,
    query: z.object({ kabar: z.enum(KABAR_ORANG).optional().catch(undefined) }),
    handle: ({ ctx, params: { id }, query }) =>
      satu(ctx, id, query.kabar && { tone: 'success', text: kelolaPesan[ctx.bahasa].kabar[query.kabar] }),
  }),
  ...rutePeran,
  route({
    method: 'POST',
    path: '/kerja/pengguna/:id/undang',
    perlu,
    peristiwa: 'pengguna_diundang',
    batas: BATAS,
    params,
    handle: async ({ ctx, params: { id } }) =>
      selesai(ctx, id, 'undangUlang', await ctx.write((trx) => kirimUndangan(trx, pengelola(ctx), id))),
  }),
  route({
    method: 'POST',
    path: '/kerja/pengguna/:id/slip',
    perlu,
    peristiwa: 'tautan_akun_dibuka',
    batas: BATAS,
    params,
    handle: ({ ctx, params: { id } }) => slip(ctx, id),
  }),
  route({
    method: 'POST',
    path: '/kerja/pengguna/:id/kunci',
    perlu,
    peristiwa: 'pengguna_dikunci',
    params,
    handle: async ({ ctx, params: { id } }) =>
      selesai(ctx, id, 'kunci', await ctx.write((trx) => kunciOrang(trx, pengelola(ctx), id, true))),
  }),
  route({
    method: 'POST',
    path: '/kerja/pengguna/:id/buka-kunci',
    perlu,
    peristiwa: 'pengguna_dikunci',
    params,
    handle: async ({ ctx, params: { id } }) =>
      selesai(ctx, id, 'buka', await ctx.write((trx) => kunciOrang(trx, pengelola(ctx), id, false))),
  }),
  route({
    method: 'POST',
    path: '/kerja/pengguna/:id/lepas-dua',
    perlu,
    peristiwa: 'verifikasi_dua_langkah_diubah',
    params,
    handle: async ({ ctx, params: { id } }) => selesai(ctx, id, 'dua', await ctx.write((trx) => lepasDuaLangkah(trx, pengelola(ctx), id))),
  }),
];

async function daftar(ctx: Konteks, saring: SaringOrang): Promise<Balasan> {
  const { hari } = pengelola(ctx);
  const { orang, unit } = await ctx.read(async (trx) => ({
    orang: await selectOrang(trx, ctx.badan.id),
    unit: await selectUnit(trx, ctx.badan.id, hari),
  }));
  const cocok = orang.filter(
    (o) =>
      (saring.keadaan === '' || keadaanOrang(o, hari) === saring.keadaan) &&
      (saring.peran === '' && saring.unit === ''
        ? true
        : o.peran.some((p) => (saring.peran === '' || p.peran === saring.peran) && (saring.unit === '' || p.unitId === saring.unit))),
  );
  return page(
    h(HalamanDaftarOrang, { halaman: halaman(ctx), hari, orang: cocok, unit: unit.map((u) => ({ value: u.id, text: u.nama })), saring }),
  );
}

async function satu(ctx: Konteks, id: string, kabar?: { tone: 'success' | 'danger'; text: string }): Promise<Balasan> {
  const found = await ctx.read(async (trx) => {
    const orang = await selectOptionalOrang(trx, ctx.badan.id, id);
    if (!orang) return undefined;
    return { orang, badanLain: await selectDiBadanLain(trx, id), riwayat: await selectRiwayatOrang(trx, ctx.badan.id, id, ctx.bahasa) };
  });
  if (!found) return tidakDitemukan();
  return page(
    h(HalamanOrang, {
      halaman: halaman(ctx),
      zona: ctx.badan.zona,
      hari: hariDi(ctx.badan.zona, ctx.now),
      diriSendiri: ctx.petugas?.akunId === id,
      kabar,
      ...found,
    }),
    { status: kabar?.tone === 'danger' ? 422 : 200 },
  );
}

type Hasil = Awaited<ReturnType<typeof kunciOrang>>;

const selesai = (ctx: Konteks, id: string, kabar: (typeof KABAR_ORANG)[number], hasil: Hasil): Promise<Balasan> | Balasan =>
  hasil.ok ? keOrang(ctx, id, kabar) : satu(ctx, id, { tone: 'danger', text: kelolaPesan[ctx.bahasa].galat[hasil.alasan] });

async function slip(ctx: Konteks, id: string): Promise<Balasan> {
  const hasil = await ctx.write((trx) => bukaTautan(trx, pengelola(ctx), id, ctx.origin));
  const orang = await ctx.read((trx) => selectOptionalOrang(trx, ctx.badan.id, id));
  if (!hasil.ok) return satu(ctx, id, { tone: 'danger', text: kelolaPesan[ctx.bahasa].galat[hasil.alasan] });
  if (!orang) return redirect(tautan('/kerja/pengguna', ctx.bahasa));
  const qr = await QRCode.toDataURL(hasil.tautan, { margin: 1, width: 220 });
  return page(h(HalamanSlip, { halaman: halaman(ctx), orang, tautan: hasil.tautan, qr }), { cache: 'tidak' });
}
