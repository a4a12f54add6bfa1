import { createElement as h } from 'preact';
import { z } from 'zod';
import { openFileStore } from '../shared/files/store.ts';
import type { FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import { hariDi } from '../shared/hari.ts';
import { type Balasan, page, redirect, tidakDitemukan, unduh } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { alamatInformasi } from './alamat.ts';
import { KATEGORI } from './informasi.ts';
import { HalamanImpor } from './impor-awal.pages.tsx';
import { HalamanSatuImpor } from './impor.pages.tsx';
import { imporPesan } from './impor.pesan.ts';
import { periksaPemetaan } from './impor/pemetaan.ts';
import { type Bidang, BIDANG } from './impor/tabel.ts';
import type { Batch, OpsiBatch } from './impor-batch.ts';
import { catatBatch, mulaiBatch, ubahPemetaan } from './impor-batch.actions.ts';
import { countDitolak, type Pemilik, selectBatch, selectDitolak, selectOptionalBatch } from './impor-batch.queries.ts';
import { selectUnitKerja } from './kerja.queries.ts';
import { selectWewenang, type Wewenang } from './wewenang.queries.ts';

const params = z.object({ id: z.uuid() });
const MAKS = 20_000_000;
const TAMPIL_DITOLAK = 50;

/** The import in the browser: upload, rehearsal with mapping, run with progress, refused rows as a file. */
export const ruteImpor: readonly AnyRoute[] = [
  route({ method: 'GET', path: '/kerja/informasi/impor', perlu: 'informasi:impor', handle: ({ ctx }) => awal(ctx) }),
  // Nothing of an item changes before the run; the run's job writes an event on each item.
  route({
    method: 'POST',
    path: '/kerja/informasi/impor',
    perlu: 'informasi:impor',
    peristiwa: null,
    upload: true,
    handle: ({ ctx }) => unggah(ctx),
  }),
  route({
    method: 'GET',
    path: '/kerja/informasi/impor/:id',
    perlu: 'informasi:impor',
    params,
    handle: ({ ctx, params: p }) => satu(ctx, p.id),
  }),
  route({
    method: 'POST',
    path: '/kerja/informasi/impor/:id/pemetaan',
    perlu: 'informasi:impor',
    peristiwa: null,
    params,
    body: z.record(z.string(), z.string()),
    handle: ({ ctx, params: p, body }) => pemetaan(ctx, p.id, body),
  }),
  route({
    method: 'POST',
    path: '/kerja/informasi/impor/:id/jalankan',
    perlu: 'informasi:impor',
    peristiwa: 'informasi_diimpor',
    params,
    handle: ({ ctx, params: p }) => jalankan(ctx, p.id),
  }),
  route({
    method: 'GET',
    path: '/kerja/informasi/impor/:id/ditolak.csv',
    perlu: 'informasi:impor',
    params,
    handle: ({ ctx, params: p }) => ditolakCsv(ctx, p.id),
  }),
];

type Sudut = { w: Wewenang; utama: boolean; akunId: string; oleh: Pemilik };

/** PPID Utama sees every import and publishes by one; the administrator brings in for every unit as drafts; a pelaksana for the own units. */
async function sudut(ctx: Konteks): Promise<Sudut> {
  const keanggotaan = ctx.petugas?.keanggotaan ?? [];
  const utama = keanggotaan.some((k) => k.peran === 'utama');
  const admin = keanggotaan.some((k) => k.peran === 'admin');
  const w = await ctx.read((trx) => selectWewenang(trx, ctx.badan.id, keanggotaan));
  const akunId = ctx.petugas?.akunId ?? '';
  return { w: admin ? { peran: w.peran, unit: { semua: true } } : w, utama, akunId, oleh: utama ? undefined : akunId };
}

async function awal(ctx: Konteks, ulang?: { isian: Record<string, string>; galat: FormError[] }): Promise<Balasan> {
  const s = await sudut(ctx);
  const data = await ctx.read(async (trx) => ({
    batch: await selectBatch(trx, ctx.badan.id, s.oleh),
    unit: await selectUnitKerja(trx, ctx.badan.id, s.w, hariDi(ctx.badan.zona, ctx.now)),
  }));
  return page(
    h(HalamanImpor, {
      halaman: halaman(ctx),
      zona: ctx.badan.zona,
      ...data,
      bolehTerbit: s.utama,
      bolehSemuaUnit: s.w.unit.semua,
      ...ulang,
    }),
    { status: ulang ? 422 : 200 },
  );
}

type Diterima = { nama: string; sha256: string; ukuran: number } | 'terlalu_besar' | 'disk';

async function unggah(ctx: Konteks): Promise<Balasan> {
  const isian: Record<string, string> = {};
  let berkas: Diterima | undefined;
  for await (const bagian of ctx.parts()) {
    if (bagian.jenis === 'isian') isian[bagian.nama] = bagian.nilai.slice(0, 200);
    else if (bagian.namaBerkas === '' || berkas !== undefined) bagian.isi.resume();
    else berkas = await simpanBerkas(ctx, bagian.namaBerkas, bagian.isi);
  }
  const s = await sudut(ctx);
  const t = imporPesan[ctx.bahasa].galat;
  const opsi = bacaOpsi(isian, s);
  const galat: FormError[] = [];
  if (berkas === undefined || typeof berkas === 'string')
    galat.push({ field: 'berkas', message: berkas === undefined ? t.berkas : t[berkas] });
  if (!opsi) galat.push({ field: 'unit', message: t.unit });
  if (!opsi || berkas === undefined || typeof berkas === 'string') return awal(ctx, { isian, galat });
  const { nama, sha256, ukuran } = berkas;
  const id = await ctx.write((trx) =>
    catatBatch(trx, { badanId: ctx.badan.id, akunId: s.akunId, namaBerkas: nama, sha256, ukuran, opsi, pada: ctx.now }),
  );
  return redirect(tautan(alamatInformasi.imporIni(id), ctx.bahasa));
}

async function simpanBerkas(ctx: Konteks, nama: string, isi: AsyncIterable<Uint8Array>): Promise<Diterima> {
  const store = openFileStore(ctx.config);
  const staged = await store.stage(isi, { max: MAKS });
  if (!staged.ok) return staged.reason === 'too_large' ? 'terlalu_besar' : 'disk';
  try {
    await store.keep(ctx.badan.id, staged.staged);
    const aman = nama.replaceAll(/[\p{Cc}\p{Cf}/\\]/gu, '').slice(-150);
    return { nama: aman === '' ? 'daftar' : aman, sha256: staged.staged.sha256, ukuran: staged.staged.size };
  } finally {
    await staged.staged.discard();
  }
}

/** Choices within what this officer may do; undefined where a unit must be chosen and is not. */
function bacaOpsi(isian: Readonly<Record<string, string>>, s: Sudut): OpsiBatch | undefined {
  const boleh = (id: string | undefined): string | null =>
    id !== undefined && z.uuid().safeParse(id).success && (s.w.unit.semua || s.w.unit.unitIds.includes(id)) ? id : null;
  const unitId = boleh(isian['unit']);
  if (unitId === null && (!s.w.unit.semua || (isian['unit'] ?? '') !== '')) return undefined;
  return {
    unitId,
    unitLainId: s.w.unit.semua ? boleh(isian['unit_lain']) : null,
    kategori: KATEGORI.find((k) => k === isian['kategori']) ?? null,
    daftar: (isian['daftar'] ?? '').trim().slice(0, 100),
    sebagai: s.utama && isian['sebagai'] === 'terbit' ? 'terbit' : 'rancangan',
  };
}

async function satu(ctx: Konteks, id: string, galat: readonly FormError[] = []): Promise<Balasan> {
  const s = await sudut(ctx);
  const data = await ctx.read(async (trx) => {
    const batch = await selectOptionalBatch(trx, ctx.badan.id, id, s.oleh);
    return (
      batch && {
        batch,
        ditolak: await selectDitolak(trx, ctx.badan.id, id, TAMPIL_DITOLAK),
        jumlahDitolak: await countDitolak(trx, ctx.badan.id, id),
      }
    );
  });
  return data
    ? page(h(HalamanSatuImpor, { halaman: halaman(ctx), ...data, galat }), { status: galat.length > 0 ? 422 : 200 })
    : tidakDitemukan();
}

async function batchMilik(ctx: Konteks, id: string): Promise<Batch | undefined> {
  const { oleh } = await sudut(ctx);
  return ctx.read((trx) => selectOptionalBatch(trx, ctx.badan.id, id, oleh));
}

async function pemetaan(ctx: Konteks, id: string, isian: Readonly<Record<string, string>>): Promise<Balasan> {
  const batch = await batchMilik(ctx, id);
  if (!batch) return tidakDitemukan();
  const t = imporPesan[ctx.bahasa].galat;
  const bidang = batch.pemetaan.map((lembar, i) =>
    lembar.bidang.map((lama, c): Bidang => BIDANG.find((v) => v === isian[`k${i}_${c}`]) ?? lama),
  );
  for (const [i, lembar] of batch.pemetaan.entries()) {
    const salah = periksaPemetaan(bidang[i] ?? [], lembar.judul.length);
    if (salah) return satu(ctx, id, [{ field: `k${i}_0`, message: t[salah] }]);
  }
  const ok = await ctx.write((trx) => ubahPemetaan(trx, { badanId: ctx.badan.id, id, pemetaan: batch.pemetaan, bidang }));
  return ok ? redirect(tautan(alamatInformasi.imporIni(id), ctx.bahasa)) : satu(ctx, id, [{ message: t.berubah }]);
}

async function jalankan(ctx: Konteks, id: string): Promise<Balasan> {
  if (!(await batchMilik(ctx, id))) return tidakDitemukan();
  const ok = await ctx.write((trx) => mulaiBatch(trx, { badanId: ctx.badan.id, id }));
  return ok
    ? redirect(tautan(alamatInformasi.imporIni(id), ctx.bahasa))
    : satu(ctx, id, [{ message: imporPesan[ctx.bahasa].galat.berubah }]);
}

async function ditolakCsv(ctx: Konteks, id: string): Promise<Balasan> {
  if (!(await batchMilik(ctx, id))) return tidakDitemukan();
  const rows = await ctx.read((trx) => selectDitolak(trx, ctx.badan.id, id, 200_000));
  const sel = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  const text = ['baris;kolom;alasan', ...rows.map((r) => [String(r.baris), sel(r.kolom), sel(r.alasan)].join(';'))].join('\r\n');
  return unduh(`\ufeff${text}\r\n`, 'text/csv; charset=utf-8', {
    kepala: { 'content-disposition': 'attachment; filename="baris-ditolak.csv"', 'cache-control': 'no-store' },
  });
}
