import { createElement as h } from 'preact';
import { z } from 'zod';
import { kalimatPeristiwa, selectPeristiwa } from '../peristiwa/peristiwa.queries.ts';
import { hariDi } from '../shared/hari.ts';
import type { FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { formatWaktu } from '../shared/html/format.ts';
import { halaman } from '../shared/html/layout/halaman.ts';
import { denganQuery, tautan } from '../shared/html/tautan.ts';
import { isTanggal } from '../shared/tanggal.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { alamatPeringkat } from './alamat.ts';
import { kabarPeringkat } from './kabar-peringkat.pesan.ts';
import { langkahUnit } from './langkah.routes.ts';
import { HalamanDaftarPeringkat } from './peringkat-daftar.pages.tsx';
import { HalamanSatuPeringkat, type IsianPeringkat } from './peringkat-kerja.pages.tsx';
import {
  type AlasanPeringkat,
  batalkanPeringkat,
  bukaSanggah,
  type HasilPeringkat,
  type PerintahPeringkat,
  susunPeringkat,
  tetapkanPeringkat,
} from './peringkat.actions.ts';
import { selectBarisPeringkat, selectOptionalPeringkat, selectSanggahan, selectSemuaPeringkat } from './peringkat.queries.ts';
import { semesterLalu } from './rules/masa.ts';
import type { PeranPeringkat } from './rules/peringkat.ts';
import { UKURAN } from './rules/rumus.ts';
import { putuskanSanggahan, sanggah } from './sanggahan.actions.ts';

const params = z.object({ id: z.uuid() });
const teks = (max: number) => z.string().trim().max(max).default('');
const query = z.object({ pesan: z.string().max(40).optional(), tolak: z.string().max(40).optional() });

/** Drawing up, objecting to, and deciding the ranking. */
export const rutePeringkat: readonly AnyRoute[] = [
  route({ method: 'GET', path: '/kerja/peringkat', perlu: 'peringkat:lihat', query, handle: ({ ctx, query: q }) => daftar(ctx, { q }) }),
  route({
    method: 'GET',
    path: '/kerja/peringkat/langkah',
    perlu: 'peringkat:lihat',
    query: z.object({ unit: z.string().max(120).optional() }),
    handle: ({ ctx, query: q }) => langkahUnit(ctx, unitSendiri(ctx), q.unit),
  }),
  route({
    method: 'POST',
    path: '/kerja/peringkat',
    perlu: 'peringkat:susun',
    peristiwa: 'peringkat_disusun',
    body: z.object({ dari: teks(20), sampai: teks(20) }),
    handle: ({ ctx, body }) => susun(ctx, body),
  }),
  route({
    method: 'GET',
    path: '/kerja/peringkat/:id',
    perlu: 'peringkat:lihat',
    params,
    query,
    handle: ({ ctx, params: p, query: q }) => satu(ctx, p.id, { q }),
  }),
  route({
    method: 'POST',
    path: '/kerja/peringkat/:id/buka',
    perlu: 'peringkat:susun',
    peristiwa: 'peringkat_dibuka',
    params,
    body: z.object({ sampai: teks(20) }),
    handle: ({ ctx, params: p, body }) => buka(ctx, p.id, body),
  }),
  route({
    method: 'POST',
    path: '/kerja/peringkat/:id/sanggah',
    perlu: 'peringkat:sanggah',
    peristiwa: 'peringkat_disanggah',
    params,
    body: z.object({
      unit: z.string().max(40).default(''),
      ukuran: z.enum(UKURAN).catch('kelengkapan').default('kelengkapan'),
      alasan: teks(1000),
      bukti: teks(1000),
    }),
    handle: async ({ ctx, params: p, body }) => {
      const unitIds = unitSendiri(ctx) ?? [];
      const unitId = body.unit === '' ? (unitIds[0] ?? '') : body.unit;
      const hasil = await ctx.write((trx) => sanggah(trx, { ...perintah(ctx), ...body, id: p.id, unitId, unitIds }));
      return balas(ctx, p.id, hasil, 'disanggah', body);
    },
  }),
  route({
    method: 'POST',
    path: '/kerja/peringkat/:id/sanggahan/:sanggahan',
    perlu: 'peringkat:susun',
    peristiwa: 'peringkat_sanggahan_diputus',
    params: z.object({ id: z.uuid(), sanggahan: z.uuid() }),
    body: z.object({ hasil: z.enum(['diterima', 'ditolak']).catch('ditolak').default('ditolak'), menjadi: teks(12), jawaban: teks(1000) }),
    handle: async ({ ctx, params: p, body }) => {
      const menjadi = body.menjadi === '' ? null : Number(body.menjadi);
      const hasil = await ctx.write((trx) =>
        putuskanSanggahan(trx, { ...perintah(ctx), id: p.id, sanggahanId: p.sanggahan, ...body, menjadi }),
      );
      return balas(ctx, p.id, hasil, 'diputus', { ...body, sanggahan: p.sanggahan });
    },
  }),
  route({
    method: 'POST',
    path: '/kerja/peringkat/:id/tetapkan',
    perlu: 'peringkat:susun',
    peristiwa: 'peringkat_ditetapkan',
    params,
    body: z.object({ nomor: teks(80), tanggal: teks(20) }),
    handle: ({ ctx, params: p, body }) => tetapkan(ctx, p.id, body),
  }),
  route({
    method: 'POST',
    path: '/kerja/peringkat/:id/batalkan',
    perlu: 'peringkat:susun',
    peristiwa: 'peringkat_dibatalkan',
    params,
    handle: async ({ ctx, params: p }) => {
      const hasil = await ctx.write((trx) => batalkanPeringkat(trx, { ...perintah(ctx), id: p.id }));
      return balas(ctx, p.id, hasil, 'dibatalkan', {});
    },
  }),
];

const adalahUtama = (ctx: Konteks): boolean => ctx.petugas?.keanggotaan.some((k) => k.peran === 'utama') ?? false;

/** Units whose part an officer may see before the decision: the own ones alone; undefined for PPID Utama, who sees all. */
function unitSendiri(ctx: Konteks): string[] | undefined {
  if (adalahUtama(ctx)) return undefined;
  return (ctx.petugas?.keanggotaan ?? []).flatMap((k) => (k.peran === 'pelaksana' && k.unitId !== null ? [k.unitId] : []));
}

function perintah(ctx: Konteks): PerintahPeringkat {
  if (!ctx.petugas) throw new Error('officer route without an officer');
  const peran = ctx.petugas.keanggotaan.flatMap((k): PeranPeringkat[] => (k.peran === 'utama' || k.peran === 'pelaksana' ? [k.peran] : []));
  return { badan: ctx.badan, akunId: ctx.petugas.akunId, peran, pada: ctx.now };
}

type Lagi = { q?: z.output<typeof query>; isian?: IsianPeringkat; galat?: readonly FormError[] };

function pesanDari(ctx: Konteks, q: Lagi['q']): { tone: 'success' | 'danger'; text: string } | undefined {
  const t = kabarPeringkat[ctx.bahasa];
  const cari = (words: Readonly<Record<string, string>>, kode = ''): string | undefined =>
    Object.hasOwn(words, kode) ? words[kode] : undefined;
  const refused = cari(t.tolak, q?.tolak);
  if (refused !== undefined) return { tone: 'danger', text: refused };
  const done = cari(t.pesan, q?.pesan);
  return done === undefined ? undefined : { tone: 'success', text: done };
}

/** Refusals that belong to a field of a form; the others stand beside the state. */
const BIDANG: Partial<Record<AlasanPeringkat, string>> = {
  masa_terbalik: 'sampai',
  masa_belum_berakhir: 'sampai',
  sanggah_terlalu_dekat: 'sampai',
  alasan_kosong: 'alasan',
  bukti_kosong: 'bukti',
  jawaban_kosong: 'jawaban',
  angka_salah: 'menjadi',
  nomor_kosong: 'nomor',
  nomor_terpakai: 'nomor',
  tanggal_salah: 'tanggal',
};

function balas(ctx: Konteks, id: string, hasil: HasilPeringkat, pesan: string, isian: IsianPeringkat): Promise<Balasan> | Balasan {
  if (hasil.ok) return redirect(tautan(denganQuery(alamatPeringkat.satu(id), { pesan }), ctx.bahasa));
  if (hasil.alasan === 'tidak_ada') return tidakDitemukan();
  const bidang = BIDANG[hasil.alasan];
  if (bidang === undefined) return redirect(tautan(denganQuery(alamatPeringkat.satu(id), { tolak: hasil.alasan }), ctx.bahasa));
  // Each open objection has a form of its own, so its fields carry its id.
  const field = isian.sanggahan === undefined ? bidang : `${bidang}-${isian.sanggahan}`;
  return satu(ctx, id, { isian, galat: [{ field, message: kabarPeringkat[ctx.bahasa].tolak[hasil.alasan] }] });
}

async function daftar(ctx: Konteks, lagi: Lagi): Promise<Balasan> {
  const utama = adalahUtama(ctx);
  const semua = await ctx.read((trx) => selectSemuaPeringkat(trx, ctx.badan.id, utama ? undefined : ['disanggah', 'ditetapkan']));
  const masa = semesterLalu(hariDi(ctx.badan.zona, ctx.now));
  return page(
    h(HalamanDaftarPeringkat, {
      halaman: halaman(ctx),
      semua,
      utama,
      bolehSusun: utama && !semua.some((p) => p.keadaan === 'disusun' || p.keadaan === 'disanggah'),
      isian: { dari: lagi.isian?.dari ?? masa.dari, sampai: lagi.isian?.sampai ?? masa.sampai },
      galat: lagi.galat ?? [],
      pesan: pesanDari(ctx, lagi.q),
    }),
    { status: lagi.galat ? 422 : 200 },
  );
}

async function susun(ctx: Konteks, body: { dari: string; sampai: string }): Promise<Balasan> {
  const t = kabarPeringkat[ctx.bahasa];
  const kosong = (['dari', 'sampai'] as const).filter((k) => !isTanggal(body[k]));
  if (kosong.length > 0) return daftar(ctx, { isian: body, galat: kosong.map((field) => ({ field, message: t.tanggalKosong })) });
  const hasil = await ctx.write((trx) => susunPeringkat(trx, { ...perintah(ctx), ...body }));
  if (hasil.ok) return redirect(tautan(denganQuery(alamatPeringkat.satu(hasil.id), { pesan: 'disusun' }), ctx.bahasa));
  const field = BIDANG[hasil.alasan];
  if (field !== undefined) return daftar(ctx, { isian: body, galat: [{ field, message: t.tolak[hasil.alasan] }] });
  return redirect(tautan(denganQuery(alamatPeringkat.kerja, { tolak: hasil.alasan }), ctx.bahasa));
}

async function satu(ctx: Konteks, id: string, lagi: Lagi): Promise<Balasan> {
  const unitIds = unitSendiri(ctx);
  const data = await ctx.read(async (trx) => {
    const p = await selectOptionalPeringkat(trx, ctx.badan.id, id);
    // A draft is nobody's but PPID Utama's; afterwards a unit sees its own part, until the decision opens all.
    if (!p || (unitIds !== undefined && p.keadaan !== 'disanggah' && p.keadaan !== 'ditetapkan')) return undefined;
    return {
      peringkat: p,
      baris: await selectBarisPeringkat(trx, ctx.badan.id, id, unitIds),
      sanggahan: await selectSanggahan(trx, ctx.badan.id, id, unitIds),
      events: unitIds === undefined ? await selectPeristiwa(trx, ctx.badan.id, { jenis: 'peringkat', id }) : [],
    };
  });
  if (!data) return tidakDitemukan();
  return page(
    h(HalamanSatuPeringkat, {
      halaman: halaman(ctx),
      ...data,
      utama: unitIds === undefined,
      riwayat: data.events.toReversed().map((e) => ({
        title: kalimatPeristiwa(e, ctx.bahasa),
        state: 'done' as const,
        time: { at: e.pada, text: formatWaktu(new Date(e.pada), ctx.bahasa, ctx.badan.zona, 'pendek') },
      })),
      hariIni: hariDi(ctx.badan.zona, ctx.now),
      isian: lagi.isian ?? {},
      galat: lagi.galat ?? [],
      pesan: pesanDari(ctx, lagi.q),
    }),
    { status: lagi.galat ? 422 : 200 },
  );
}

async function buka(ctx: Konteks, id: string, body: { sampai: string }): Promise<Balasan> {
  if (!isTanggal(body.sampai))
    return satu(ctx, id, { isian: body, galat: [{ field: 'sampai', message: kabarPeringkat[ctx.bahasa].tanggalKosong }] });
  return balas(ctx, id, await ctx.write((trx) => bukaSanggah(trx, { ...perintah(ctx), id, ...body })), 'dibuka', body);
}

async function tetapkan(ctx: Konteks, id: string, body: { nomor: string; tanggal: string }): Promise<Balasan> {
  if (!isTanggal(body.tanggal))
    return satu(ctx, id, { isian: body, galat: [{ field: 'tanggal', message: kabarPeringkat[ctx.bahasa].tanggalKosong }] });
  return balas(ctx, id, await ctx.write((trx) => tetapkanPeringkat(trx, { ...perintah(ctx), id, ...body })), 'ditetapkan', body);
}
