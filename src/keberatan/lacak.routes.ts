// Objecting behind number and code of a request: grounds, what happened, check, send; then the objection's own page.
import { createElement as h } from 'preact';
import { z } from 'zod';
import { banyak, denganSesi } from '../permohonan/pintu.actions.ts';
import { selectOrangPermohonan } from '../permohonan/permohonan.queries.ts';
import { hariDi } from '../shared/hari.ts';
import type { FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { selectKalender } from '../tenggat/tenggat.queries.ts';
import { hitungJam } from '../tenggat/tenggat.ts';
import { terimaKeberatan } from './ajukan.actions.ts';
import { alamatKeberatan as alamat } from './alamat.ts';
import { bacaDraf, type DrafKeberatan, sidikDraf, simpanDraf } from './draf.actions.ts';
import { ALASAN } from './istilah.ts';
import { cabutKeberatan } from './keberatan.actions.ts';
import { selectKeberatanPermohonan, selectOptionalAlasan, toAlasan } from './keberatan.queries.ts';
import { sebagaiPemohon } from './konteks-keberatan.ts';
import { HalamanCabutKeberatan, HalamanLihatKeberatan } from './lihat.pages.tsx';
import { selectOptionalLihatKeberatan } from './lihat.queries.ts';
import { isMenunggu } from './transisi.ts';
import { HalamanPeriksa } from './periksa.pages.tsx';
import { HalamanAlasan, HalamanKasus } from './warga.pages.tsx';
import { wargaPesan } from './warga.pesan.ts';

const dasar = { perlu: 'publik', formulir: '/permohonan/lacak' } as const;
const nomor = z.object({ nomor: z.string().max(20) });
const teks = z.string().max(20_000).catch('').default('');
const lihatPermohonan = '/permohonan/lacak/lihat';

export const ruteLacakKeberatan: readonly AnyRoute[] = [
  route({ ...dasar, method: 'GET', path: alamat.lacakAlasan, handle: ({ ctx }) => denganPermohonan(ctx, (id) => formAlasan(ctx, id)) }),
  route({
    ...dasar,
    method: 'POST',
    path: alamat.lacakAlasan,
    // A step only saves an answer of a form in progress: nothing of a case changes.
    peristiwa: null,
    body: z.object({ alasan: banyak(z.string().max(2)).catch([]) }),
    handle: ({ ctx, body }) => denganPermohonan(ctx, (id) => simpanAlasan(ctx, id, body.alasan)),
  }),
  route({ ...dasar, method: 'GET', path: alamat.lacakKasus, handle: ({ ctx }) => denganPermohonan(ctx, (id) => formKasus(ctx, id)) }),
  route({
    ...dasar,
    method: 'POST',
    path: alamat.lacakKasus,
    // As above: an answer of a form in progress.
    peristiwa: null,
    body: z.object({ kasus: teks }),
    handle: ({ ctx, body }) => denganPermohonan(ctx, (id) => simpanKasus(ctx, id, body.kasus.trim())),
  }),
  route({
    ...dasar,
    method: 'GET',
    path: alamat.lacakPeriksa,
    handle: ({ ctx }) => denganPermohonan(ctx, (id) => periksa(ctx, id, false)),
  }),
  route({
    ...dasar,
    method: 'POST',
    path: alamat.lacakPeriksa,
    peristiwa: 'keberatan_diajukan',
    batas: { jumlah: 200, detik: 3600, per: 'alamat' },
    body: z.object({ sidik: z.string().max(100).default('') }),
    handle: ({ ctx, body }) => denganPermohonan(ctx, (id) => kirim(ctx, id, body.sidik)),
  }),
  route({
    ...dasar,
    method: 'GET',
    path: alamat.lacakLihat(':nomor'),
    params: nomor,
    query: z.object({ baru: z.string().optional() }),
    handle: ({ ctx, params, query }) => denganPermohonan(ctx, (id) => lihat(ctx, id, params.nomor, query.baru === '1')),
  }),
  route({
    ...dasar,
    method: 'GET',
    path: alamat.lacakCabut(':nomor'),
    params: nomor,
    handle: ({ ctx, params }) => denganPermohonan(ctx, (id) => tanyaCabut(ctx, id, params.nomor)),
  }),
  route({
    ...dasar,
    method: 'POST',
    path: alamat.lacakCabut(':nomor'),
    peristiwa: 'keberatan_dicabut',
    params: nomor,
    handle: ({ ctx, params }) => denganPermohonan(ctx, (id) => cabut(ctx, id, params.nomor)),
  }),
];

const denganPermohonan = (ctx: Konteks, fn: (permohonanId: string) => Promise<Balasan>): Promise<Balasan> =>
  denganSesi(ctx, ({ permohonanId }) => fn(permohonanId));

const hal = (ctx: Konteks, jalur: string) => ({ ...halaman(ctx), jalur });

async function formAlasan(ctx: Konteks, id: string, ulang?: { dipilih: readonly string[]; galat: readonly FormError[] }): Promise<Balasan> {
  const data = await ctx.read(async (trx) => {
    const p = await selectOptionalAlasan(trx, ctx.badan, id, ctx.now);
    return p && { p, draf: await bacaDraf(ctx, trx, { permohonanId: id }) };
  });
  if (!data) return tidakDitemukan();
  const boleh = data.p.alasan.flatMap((x) => (x.boleh ? [x.alasan] : []));
  const node = h(HalamanAlasan, {
    halaman: hal(ctx, alamat.lacakAlasan),
    nomor: data.p.kasus.permohonan.nomor,
    semua: data.p.alasan,
    hari: hariDi(ctx.badan.zona, ctx.now),
    dipilih: (data.draf.alasan ?? []).filter((a) => boleh.includes(a)),
    ...ulang,
  });
  return page(node, { status: ulang ? 422 : 200, cache: 'tidak' });
}

async function simpanAlasan(ctx: Konteks, id: string, dipilih: readonly string[]): Promise<Balasan> {
  const tersimpan = await ctx.write(async (trx) => {
    const p = await selectOptionalAlasan(trx, ctx.badan, id, ctx.now);
    const alasan = toAlasan(dipilih).filter((a) => p?.alasan.some((x) => x.boleh && x.alasan === a));
    if (alasan.length === 0) return false;
    const { terkirim: _, ...draf } = await bacaDraf(ctx, trx, { permohonanId: id }, 'kunci');
    return simpanDraf(ctx, trx, { permohonanId: id }, { ...draf, alasan });
  });
  if (tersimpan) return redirect(tautan(alamat.lacakKasus, ctx.bahasa));
  return formAlasan(ctx, id, { dipilih, galat: [{ field: 'alasan', message: wargaPesan[ctx.bahasa].alasan.wajib }] });
}

async function nomorDari(ctx: Konteks, id: string): Promise<{ nomor: string; draf: DrafKeberatan } | undefined> {
  return ctx.read(async (trx) => {
    const orang = await selectOrangPermohonan(trx, ctx.badan.id, id);
    return orang && { nomor: orang.nomor, draf: await bacaDraf(ctx, trx, { permohonanId: id }) };
  });
}

async function formKasus(ctx: Konteks, id: string, ulang?: { isian: string; galat: readonly FormError[] }): Promise<Balasan> {
  const data = await nomorDari(ctx, id);
  if (!data?.draf.alasan) return redirect(tautan(alamat.lacakAlasan, ctx.bahasa));
  const node = h(HalamanKasus, {
    halaman: hal(ctx, alamat.lacakKasus),
    nomor: data.nomor,
    isian: data.draf.kasus ?? '',
    ...ulang,
  });
  return page(node, { status: ulang ? 422 : 200, cache: 'tidak' });
}

async function simpanKasus(ctx: Konteks, id: string, kasus: string): Promise<Balasan> {
  if (kasus.length > 4000)
    return formKasus(ctx, id, { isian: kasus, galat: [{ field: 'kasus', message: wargaPesan[ctx.bahasa].kasus.panjang }] });
  const ok = await ctx.write(async (trx) => {
    const draf = await bacaDraf(ctx, trx, { permohonanId: id }, 'kunci');
    return draf.alasan !== undefined && simpanDraf(ctx, trx, { permohonanId: id }, { ...draf, kasus });
  });
  return redirect(tautan(ok ? alamat.lacakPeriksa : alamat.lacakAlasan, ctx.bahasa));
}

async function periksa(ctx: Konteks, id: string, berubah: boolean): Promise<Balasan> {
  const data = await ctx.read(async (trx) => {
    const orang = await selectOrangPermohonan(trx, ctx.badan.id, id);
    if (!orang) return undefined;
    const { kalender } = await selectKalender(trx, ctx.badan.id, ctx.badan.zona);
    return {
      nomor: orang.nomor,
      draf: await bacaDraf(ctx, trx, { permohonanId: id }),
      lain: await selectKeberatanPermohonan(trx, ctx.badan.id, id),
      jawab: hitungJam(kalender, 'keberatan_tanggap', hariDi(ctx.badan.zona, ctx.now)),
    };
  });
  if (!data?.draf.alasan || data.draf.kasus === undefined) return redirect(tautan(alamat.lacakAlasan, ctx.bahasa));
  const node = h(HalamanPeriksa, {
    halaman: hal(ctx, alamat.lacakPeriksa),
    nomor: data.nomor,
    alasan: data.draf.alasan,
    kasus: data.draf.kasus,
    baru: null,
    jawabPaling: data.jawab.ok ? data.jawab.tanggal : null,
    sidik: sidikDraf(ctx, data.draf),
    berubah,
    berjalan: data.lain.some((k) => isMenunggu(k.keadaan)),
  });
  return page(node, { status: berubah ? 409 : 200, cache: 'tidak' });
}

/** Exactly one objection: the draft is locked, becomes the receipt in the same transaction, and a second press finds that. */
async function kirim(ctx: Konteks, id: string, sidik: string): Promise<Balasan> {
  const hasil = await ctx.write(async (trx) => {
    const draf = await bacaDraf(ctx, trx, { permohonanId: id }, 'kunci');
    if (draf.terkirim) return { jenis: 'terkirim' as const, nomor: draf.terkirim.nomor };
    if (!draf.alasan || draf.kasus === undefined) return { jenis: 'belum' as const };
    if (sidik !== sidikDraf(ctx, draf)) return { jenis: 'berubah' as const };
    const r = await terimaKeberatan(
      trx,
      { config: ctx.config, origin: ctx.origin, pelaku: sebagaiPemohon(ctx) },
      {
        permohonanId: id,
        alasan: ALASAN.filter((a) => draf.alasan?.includes(a)),
        kasusPosisi: draf.kasus,
        kanal: 'web',
        diterimaPada: ctx.now,
        mundur: null,
        bahasa: ctx.bahasa,
        namaPetugas: null,
      },
    );
    if (!r.ok) throw new Error(`an objection by the form was refused: ${r.alasan}`);
    const { nomor: n, jawabPaling } = r.keberatan;
    await simpanDraf(ctx, trx, { permohonanId: id }, { terkirim: { nomor: n, kode: null, jawab_paling: jawabPaling } });
    return { jenis: 'terkirim' as const, nomor: n };
  });
  if (hasil.jenis === 'terkirim') return redirect(tautan(`${alamat.lacakLihat(hasil.nomor)}?baru=1`, ctx.bahasa));
  return hasil.jenis === 'berubah' ? periksa(ctx, id, true) : redirect(tautan(alamat.lacakAlasan, ctx.bahasa));
}

/** The objection of this very request, or nothing. */
async function milik(ctx: Konteks, permohonanId: string, n: string) {
  return ctx.read(async (trx) => {
    const l = await selectOptionalLihatKeberatan(trx, ctx, { nomor: n });
    const orang = await selectOrangPermohonan(trx, ctx.badan.id, permohonanId);
    return l?.k.permohonanId === permohonanId && orang ? { l, nomorPermohonan: orang.nomor } : undefined;
  });
}

async function lihat(ctx: Konteks, id: string, n: string, baru: boolean): Promise<Balasan> {
  const d = await milik(ctx, id, n);
  if (!d) return tidakDitemukan();
  const node = h(HalamanLihatKeberatan, {
    ...d.l,
    halaman: hal(ctx, alamat.lacakLihat(n)),
    zona: ctx.badan.zona,
    nomorPermohonan: d.nomorPermohonan,
    baru,
  });
  return page(node, { cache: 'tidak' });
}

async function tanyaCabut(ctx: Konteks, id: string, n: string): Promise<Balasan> {
  const d = await milik(ctx, id, n);
  if (!d) return tidakDitemukan();
  if (!d.l.bolehCabut) return redirect(tautan(alamat.lacakLihat(n), ctx.bahasa));
  const [ke, kembali] = [alamat.lacakCabut(n), alamat.lacakLihat(n)];
  return page(h(HalamanCabutKeberatan, { halaman: hal(ctx, ke), nomor: n, ke, kembali }), { cache: 'tidak' });
}

async function cabut(ctx: Konteks, id: string, n: string): Promise<Balasan> {
  const d = await milik(ctx, id, n);
  if (!d) return redirect(tautan(lihatPermohonan, ctx.bahasa));
  await ctx.write((trx) => cabutKeberatan(trx, sebagaiPemohon(ctx), d.l.k.id));
  return redirect(tautan(alamat.lacakLihat(n), ctx.bahasa));
}
