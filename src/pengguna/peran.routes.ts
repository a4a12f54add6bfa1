import { createElement as h } from 'preact';
import { z } from 'zod';
import { hariDi } from '../shared/hari.ts';
import { formatTanggal } from '../shared/html/format.ts';
import { halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { selectUnit } from '../unit/unit.queries.ts';
import { type AlasanOrang, type Pengelola, tambahPeran, ubahPeran, undang } from './kelola.actions.ts';
import { kelolaPesan } from './kelola.pesan.ts';
import { selectOptionalOrang, selectOrang } from './kelola.queries.ts';
import { HalamanTambahPeran, HalamanUbahPeran, HalamanUndang } from './orang-form.pages.tsx';
import { bacaHari, bacaPeran, type IsianOrang, isianKosong, isianOrang, kotak } from './orang-isian.ts';
import { namaPeran } from './orang.pages.tsx';
import type { Orang } from './orang.ts';

const perlu = 'pengguna:kelola';
const params = z.object({ id: z.uuid() });
const paramsPeran = z.object({ id: z.uuid(), peran: z.uuid() });
export const KABAR_ORANG = ['undang', 'undangUlang', 'peran', 'kunci', 'buka', 'dua'] as const;

/** Invitations and roles. */
export const rutePeran: readonly AnyRoute[] = [
  route({ method: 'GET', path: '/kerja/pengguna/undang', perlu, handle: ({ ctx }) => formUndang(ctx, awal(ctx), []) }),
  route({
    method: 'POST',
    path: '/kerja/pengguna',
    perlu,
    peristiwa: 'peran_diberikan',
    batas: { jumlah: 60, detik: 3600, per: 'petugas' },
    body: isianOrang,
    handle: ({ ctx, body }) => simpanUndangan(ctx, body),
  }),
  route({
    method: 'GET',
    path: '/kerja/pengguna/:id/peran',
    perlu,
    params,
    handle: ({ ctx, params: { id } }) => formTambah(ctx, id, awal(ctx), []),
  }),
  route({
    method: 'POST',
    path: '/kerja/pengguna/:id/peran',
    perlu,
    peristiwa: 'peran_diberikan',
    params,
    body: isianOrang,
    handle: ({ ctx, params: { id }, body }) => simpanPeran(ctx, id, body),
  }),
  route({
    method: 'GET',
    path: '/kerja/pengguna/:id/peran/:peran',
    perlu,
    params: paramsPeran,
    handle: ({ ctx, params: p }) => formUbah(ctx, p.id, p.peran, undefined, []),
  }),
  route({
    method: 'POST',
    path: '/kerja/pengguna/:id/peran/:peran',
    perlu,
    peristiwa: 'peran_diubah',
    params: paramsPeran,
    body: isianOrang,
    handle: ({ ctx, params: p, body }) => simpanUbahan(ctx, p.id, p.peran, body),
  }),
];

export const pengelola = (ctx: Konteks): Pengelola => ({
  badanId: ctx.badan.id,
  aktor: ctx.aktor,
  pada: ctx.now,
  hari: hariDi(ctx.badan.zona, ctx.now),
  bahasa: ctx.bahasa,
});

export const keOrang = (ctx: Konteks, id: string, kabar: (typeof KABAR_ORANG)[number]): Balasan =>
  redirect(tautan(`/kerja/pengguna/${id}?kabar=${kabar}`, ctx.bahasa));

type Galat = { field: string; message: string }[];
const awal = (ctx: Konteks): IsianOrang => ({ ...isianKosong, ...kotak(pengelola(ctx).hari, 'dari') });

/** The field of the form where a refusal is mended. */
const KOLOM: Readonly<Record<AlasanOrang, string>> = {
  tidak_ada: 'peran',
  unit_wajib: 'unit',
  unit_berakhir: 'unit',
  tanggal_terbalik: 'sampai',
  sudah_punya: 'peran',
  plh_tanpa_akhir: 'sampai',
  plh_diri_sendiri: 'plh',
  admin_terakhir: 'sampai',
  diri_sendiri: 'peran',
  badan_lain: 'peran',
};
const galatDari = (ctx: Konteks, alasan: AlasanOrang): Galat => [{ field: KOLOM[alasan], message: kelolaPesan[ctx.bahasa].galat[alasan] }];
const status = (galat: Galat) => ({ status: galat.length > 0 ? 422 : 200 });

async function pilihan(ctx: Konteks, kecuali?: string) {
  const { hari, badanId } = pengelola(ctx);
  const { unit, orang } = await ctx.read(async (trx) => ({
    unit: await selectUnit(trx, badanId, hari),
    orang: await selectOrang(trx, badanId),
  }));
  const plh = orang
    .filter((o) => o.akunId !== kecuali)
    .flatMap((o) =>
      o.peran
        .filter((p) => p.plhUntuk === null && p.dari <= hari && (p.sampai === null || p.sampai >= hari))
        .map((p) => ({ value: p.id, text: `${o.nama}, ${namaPeran(p, ctx.bahasa)}` })),
    );
  return { orang, pilihan: { unit: unit.map((u) => ({ value: u.id, text: u.nama })), plh } };
}

async function formUndang(ctx: Konteks, isian: IsianOrang, galat: Galat): Promise<Balasan> {
  const { pilihan: p } = await pilihan(ctx);
  return page(h(HalamanUndang, { halaman: halaman(ctx), isian, galat, pilihan: p }), status(galat));
}

function peranDari(ctx: Konteks, isian: IsianOrang, orang: readonly Orang[]) {
  const read = bacaPeran(isian, pengelola(ctx).hari, orang);
  return read.ok ? read : { ok: false as const, galat: [{ field: read.kolom, message: kelolaPesan[ctx.bahasa].galat[read.alasan] }] };
}

async function simpanUndangan(ctx: Konteks, isian: IsianOrang): Promise<Balasan> {
  const t = kelolaPesan[ctx.bahasa].galat;
  const { orang } = await pilihan(ctx);
  const peran = peranDari(ctx, isian, orang);
  const galat = [
    ...(isian.nama === '' ? [{ field: 'nama', message: t.nama }] : []),
    ...(z.email().safeParse(isian.email.toLowerCase()).success ? [] : [{ field: 'email', message: t.email }]),
    ...(peran.ok ? [] : peran.galat),
  ];
  if (galat.length > 0 || !peran.ok) return formUndang(ctx, isian, galat);
  const hasil = await cobaTulis(ctx, (trx) => undang(trx, pengelola(ctx), { nama: isian.nama, email: isian.email, peran: peran.peran }));
  return hasil.ok ? keOrang(ctx, hasil.akunId, 'undang') : formUndang(ctx, isian, galatDari(ctx, hasil.alasan));
}

/** A refusal undoes what was written before it: no account stays behind an invitation that was not made. */
async function cobaTulis<H extends { ok: true } | { ok: false; alasan: AlasanOrang }>(
  ctx: Konteks,
  fn: (trx: Parameters<Parameters<Konteks['write']>[0]>[0]) => Promise<H>,
): Promise<H> {
  let refused: H | undefined;
  try {
    return await ctx.write(async (trx) => {
      const hasil = await fn(trx);
      if (hasil.ok) return hasil;
      refused = hasil;
      throw new Error('refused: roll back');
    });
  } catch (error) {
    if (refused) return refused;
    throw error;
  }
}

async function formTambah(ctx: Konteks, id: string, isian: IsianOrang, galat: Galat): Promise<Balasan> {
  const { pilihan: p, orang } = await pilihan(ctx, id);
  const nama = orang.find((o) => o.akunId === id)?.nama;
  if (nama === undefined) return tidakDitemukan();
  return page(h(HalamanTambahPeran, { halaman: halaman(ctx), akunId: id, nama, isian, galat, pilihan: p }), status(galat));
}

async function simpanPeran(ctx: Konteks, id: string, isian: IsianOrang): Promise<Balasan> {
  const { orang } = await pilihan(ctx);
  if (!orang.some((o) => o.akunId === id)) return tidakDitemukan();
  const peran = peranDari(ctx, isian, orang);
  if (!peran.ok) return formTambah(ctx, id, isian, peran.galat);
  const hasil = await ctx.write((trx) => tambahPeran(trx, pengelola(ctx), id, peran.peran));
  return hasil.ok ? keOrang(ctx, id, 'peran') : formTambah(ctx, id, isian, galatDari(ctx, hasil.alasan));
}

async function formUbah(ctx: Konteks, id: string, peranId: string, isian: IsianOrang | undefined, galat: Galat): Promise<Balasan> {
  const orang = await ctx.read((trx) => selectOptionalOrang(trx, ctx.badan.id, id));
  const peran = orang?.peran.find((p) => p.id === peranId);
  if (!orang || !peran) return tidakDitemukan();
  const sekarang = { ...isianKosong, jabatan: peran.jabatan, dasar: peran.dasar, ...kotak(peran.sampai, 'sampai') };
  const sebutan = `${namaPeran(peran, ctx.bahasa)} (${formatTanggal(peran.dari, ctx.bahasa, 'pendek')})`;
  return page(
    h(HalamanUbahPeran, { halaman: halaman(ctx), akunId: id, nama: orang.nama, sebutan, id: peranId, isian: isian ?? sekarang, galat }),
    status(galat),
  );
}

async function simpanUbahan(ctx: Konteks, id: string, peranId: string, isian: IsianOrang): Promise<Balasan> {
  const sampai = bacaHari(isian, 'sampai');
  if (sampai === undefined) return formUbah(ctx, id, peranId, isian, [{ field: 'sampai', message: kelolaPesan[ctx.bahasa].galat.tanggal }]);
  const orang = await ctx.read((trx) => selectOptionalOrang(trx, ctx.badan.id, id));
  if (!orang?.peran.some((p) => p.id === peranId)) return tidakDitemukan();
  const hasil = await ctx.write((trx) => ubahPeran(trx, pengelola(ctx), peranId, { jabatan: isian.jabatan, dasar: isian.dasar, sampai }));
  return hasil.ok ? keOrang(ctx, id, 'peran') : formUbah(ctx, id, peranId, isian, galatDari(ctx, hasil.alasan));
}
