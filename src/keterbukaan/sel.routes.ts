import { createElement as h } from 'preact';
import { z } from 'zod';
import { type BerkasUnggahan, bacaUnggahan, kalimatGagal } from '../dokumen/unggahan.actions.ts';
import type { Perintah } from '../informasi/informasi.actions.ts';
import { hariDi } from '../shared/hari.ts';
import type { FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../shared/html/layout/halaman.ts';
import { denganQuery, tautan } from '../shared/html/tautan.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { alamatWajib } from './alamat.ts';
import { ajukanKecuali } from './kecuali.actions.ts';
import { isiAwal, type IsianAwal } from './rules/isi-awal.ts';
import { HalamanSel } from './satu-sel.pages.tsx';
import { type SelDibuka, selectIsianTerakhir, selectOptionalSel } from './sel.queries.ts';
import type { IsianTerbit } from './terbit-form.pages.tsx';
import { bacaTerbit, dariAwal } from './terbit-isian.ts';
import { Batal, type HasilWajib, periksaIsi, tandaiIsi, terbitkanSekarang } from './wajib.actions.ts';
import { wajibPesan } from './wajib.pesan.ts';

const params = z.object({ unit: z.string().max(120), kode: z.string().max(80), masa: z.string().max(20) });
const paramsItem = params.extend({ informasi: z.uuid() });
type Params = z.output<typeof params>;
const butir = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((v) => [v].flat().map(Number));

/** One cell: what is there, publish now, tick, look, "does not concern us". */
export const ruteSel: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: '/kerja/wajib/:unit/:kode/:masa',
    perlu: 'wajib:lihat',
    params,
    query: z.object({ pesan: z.string().max(40).optional(), tolak: z.string().max(40).optional() }),
    handle: ({ ctx, params: p, query }) => lembar(ctx, p, { pesan: pesanDari(ctx, query) }),
  }),
  route({
    method: 'POST',
    path: '/kerja/wajib/:unit/:kode/:masa',
    perlu: 'wajib:isi',
    peristiwa: 'informasi_diajukan',
    upload: true,
    params,
    handle: ({ ctx, params: p }) => terbitkan(ctx, p),
  }),
  route({
    method: 'POST',
    path: '/kerja/wajib/:unit/:kode/:masa/pakai',
    perlu: 'wajib:isi',
    peristiwa: 'wajib_isi_ditandai',
    params,
    body: z.object({ informasi: z.string().default('') }),
    handle: ({ ctx, params: p, body }) => pakai(ctx, p, body.informasi),
  }),
  route({
    method: 'POST',
    path: '/kerja/wajib/:unit/:kode/:masa/isi/:informasi',
    perlu: 'wajib:isi',
    peristiwa: 'wajib_isi_ditandai',
    params: paramsItem,
    body: z.object({ butir }),
    handle: ({ ctx, params: p, body }) => tandai(ctx, p, p.informasi, body.butir),
  }),
  route({
    method: 'POST',
    path: '/kerja/wajib/:unit/:kode/:masa/lihat/:informasi',
    perlu: 'wajib:periksa',
    peristiwa: 'wajib_isi_diperiksa',
    params: paramsItem,
    body: z.object({ hasil: z.string().default(''), catatan: z.string().trim().max(1000).default('') }),
    handle: ({ ctx, params: p, body }) => lihat(ctx, p, p.informasi, body),
  }),
  route({
    method: 'POST',
    path: '/kerja/wajib/:unit/:kode/:masa/kecuali',
    perlu: 'wajib:isi',
    peristiwa: 'wajib_kecuali_diajukan',
    params,
    body: z.object({ alasan: z.string().trim().max(1000).default(''), semua: z.string().default('') }),
    handle: ({ ctx, params: p, body }) => kecualikan(ctx, p, body),
  }),
];

function perintah(ctx: Konteks): Perintah {
  if (!ctx.petugas) throw new Error('officer route without an officer');
  return { badanId: ctx.badan.id, akunId: ctx.petugas.akunId, keanggotaan: ctx.petugas.keanggotaan, pada: ctx.now };
}

type Lagi = { isian?: IsianTerbit; galat?: readonly FormError[]; pesan?: { tone: 'success' | 'danger'; text: string } | undefined };

function pesanDari(ctx: Konteks, q: { pesan?: string | undefined; tolak?: string | undefined }): Lagi['pesan'] {
  const t = wajibPesan[ctx.bahasa];
  const cari = (words: Readonly<Record<string, string>>, kode = ''): string | undefined =>
    Object.hasOwn(words, kode) ? words[kode] : undefined;
  const refused = cari(t.tolak, q.tolak);
  if (refused !== undefined) return { tone: 'danger', text: refused };
  const done = cari(t.pesan, q.pesan);
  return done === undefined ? undefined : { tone: 'success', text: done };
}

async function lembar(ctx: Konteks, p: Params, lagi: Lagi = {}): Promise<Balasan> {
  const data = await ctx.read(async (trx) => {
    const sel = await selectOptionalSel(trx, ctx, p);
    return sel && { sel, awal: awalDari(ctx, sel, await selectIsianTerakhir(trx, ctx.badan.id, sel.unit.id)) };
  });
  if (!data) return tidakDitemukan();
  const { sel, awal } = data;
  const hak = ctx.petugas?.hak;
  const dipakai = new Set(sel.bukti.map((b) => b.informasiId));
  return page(
    h(HalamanSel, {
      halaman: halaman(ctx),
      ...sel,
      lain: sel.lain.filter((l) => !dipakai.has(l.id)),
      boleh: { isi: hak?.has('wajib:isi') ?? false, lihat: hak?.has('wajib:periksa') ?? false },
      isian: lagi.isian ?? dariAwal(awal),
      ...(lagi.galat && { galat: lagi.galat }),
      pesan: lagi.pesan,
    }),
    { status: lagi.galat ? 422 : 200 },
  );
}

function awalDari(ctx: Konteks, s: SelDibuka, terakhir: Parameters<typeof isiAwal>[0]['terakhir']): IsianAwal {
  const kota = (ctx.badan.singkatan || ctx.badan.nama).replace(/^(Pemerintah )?(Kota|Kabupaten) /, '');
  return isiAwal({ aturan: s.aturan, jendela: s.sel.jendela, unit: s.unit, kota, hariIni: hariDi(ctx.badan.zona, ctx.now), terakhir });
}

/** The cell is asked before the bytes are taken: who may not fill it sends nothing into the store. */
async function terbitkan(ctx: Konteks, p: Params): Promise<Balasan> {
  const data = await ctx.read(async (trx) => {
    const sel = await selectOptionalSel(trx, ctx, p);
    return sel && { sel, awal: awalDari(ctx, sel, await selectIsianTerakhir(trx, ctx.badan.id, sel.unit.id)) };
  });
  if (!data || data.sel.baris.oleh !== 'sendiri') return tidakDitemukan();
  const { sel, awal } = data;
  const { isian: teks, berkas } = await bacaUnggahan(ctx);
  const { isian, ubahan, galat } = bacaTerbit(teks, awal, sel.aturan.isi.length);
  const t = wajibPesan[ctx.bahasa];
  const salah: FormError[] = [...berkasSalah(ctx, berkas), ...galat.map((g) => ({ field: g.field, message: t.galat[g.kode] }))];
  const [satu] = berkas.flatMap((b) => (b.hasil.ok ? [b.hasil.berkas] : []));
  if (!satu && isian.tautan === '' && salah.length === 0) salah.push({ field: 'berkas', message: t.galat.tanpa_isi });
  if (salah.length > 0) return lembar(ctx, p, { isian, galat: salah });
  try {
    await ctx.write((trx) =>
      terbitkanSekarang(trx, ctx, {
        ...perintah(ctx),
        unitId: sel.unit.id,
        aturan: sel.aturan,
        isi: ubahan,
        butir: isian.butir,
        berkas: satu,
        url: isian.tautan,
      }),
    );
  } catch (error) {
    if (!(error instanceof Batal)) throw error;
    return lembar(ctx, p, { isian, galat: [{ field: 'berkas', message: t.tolak[error.alasan] }] });
  }
  return redirect(tautan(denganQuery(alamatWajib.sel(p.unit, p.kode, p.masa), { pesan: 'diajukan' }), ctx.bahasa));
}

const berkasSalah = (ctx: Konteks, berkas: readonly BerkasUnggahan[]): FormError[] =>
  berkas.flatMap((b) => (b.hasil.ok ? [] : [{ field: 'berkas', message: `${b.nama}: ${kalimatGagal(ctx, b.hasil)}` }]));

/** Back to the cell with a word. */
function kembali(ctx: Konteks, p: Params, hasil: HasilWajib, pesan: string): Balasan {
  if (!hasil.ok && hasil.alasan === 'tidak_ada') return tidakDitemukan();
  const jalur = denganQuery(alamatWajib.sel(p.unit, p.kode, p.masa), hasil.ok ? { pesan } : { tolak: hasil.alasan });
  return redirect(tautan(jalur, ctx.bahasa));
}

async function tandai(ctx: Konteks, p: Params, informasiId: string, nomor: readonly number[]): Promise<Balasan> {
  const sel = await ctx.read((trx) => selectOptionalSel(trx, ctx, p));
  if (!sel || sel.baris.oleh !== 'sendiri') return tidakDitemukan();
  const { aturan } = sel;
  return kembali(ctx, p, await ctx.write((trx) => tandaiIsi(trx, { ...perintah(ctx), informasiId, aturan, butir: nomor })), 'ditandai');
}

/** Names an item that is there already for this duty; its points are ticked next. Only items of the unit itself. */
async function pakai(ctx: Konteks, p: Params, informasiId: string): Promise<Balasan> {
  const sel = await ctx.read((trx) => selectOptionalSel(trx, ctx, p));
  if (!sel || sel.baris.oleh !== 'sendiri') return tidakDitemukan();
  if (!sel.lain.some((l) => l.id === informasiId))
    return lembar(ctx, p, { galat: [{ field: 'informasi', message: wajibPesan[ctx.bahasa].galat.pilih_informasi }] });
  const { aturan } = sel;
  return kembali(ctx, p, await ctx.write((trx) => tandaiIsi(trx, { ...perintah(ctx), informasiId, aturan, butir: [] })), 'ditandai');
}

async function lihat(ctx: Konteks, p: Params, informasiId: string, body: { hasil: string; catatan: string }): Promise<Balasan> {
  const sel = await ctx.read((trx) => selectOptionalSel(trx, ctx, p));
  if (!sel) return tidakDitemukan();
  const t = wajibPesan[ctx.bahasa].galat;
  const { hasil, catatan } = body;
  if (hasil !== 'cukup' && hasil !== 'kurang')
    return lembar(ctx, p, { galat: [{ field: `hasil-${informasiId}`, message: t.pilih_hasil }] });
  if (hasil === 'kurang' && catatan === '')
    return lembar(ctx, p, { galat: [{ field: `catatan-${informasiId}`, message: t.catatan_kosong }] });
  const { aturan } = sel;
  return kembali(ctx, p, await ctx.write((trx) => periksaIsi(trx, { ...perintah(ctx), informasiId, aturan, hasil, catatan })), 'dilihat');
}

async function kecualikan(ctx: Konteks, p: Params, body: { alasan: string; semua: string }): Promise<Balasan> {
  const sel = await ctx.read((trx) => selectOptionalSel(trx, ctx, p));
  if (!sel || sel.baris.oleh !== 'sendiri') return tidakDitemukan();
  if (body.alasan === '') return lembar(ctx, p, { galat: [{ field: 'alasan', message: wajibPesan[ctx.bahasa].galat.alasan_kosong }] });
  const masa = body.semua === '' && sel.aturan.masa !== 'terkini' ? p.masa : '';
  const hasil = await ctx.write((trx) =>
    ajukanKecuali(trx, { ...perintah(ctx), unitId: sel.unit.id, kode: p.kode, masa, alasan: body.alasan }),
  );
  return kembali(ctx, p, hasil, 'kecuali');
}
