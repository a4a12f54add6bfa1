import { createElement as h } from 'preact';
import { z } from 'zod';
import type { FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import { hariDi } from '../shared/hari.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { alamatInformasi } from './alamat.ts';
import { KOSONG, simpanRancangan, susunInformasi } from './informasi.actions.ts';
import { bacaIsian, type GalatIsian, type Isian, keIsian, LANGKAH, type Langkah } from './isian.ts';
import { HalamanBaru, HalamanIsian } from './isian.pages.tsx';
import { kerjaPesan } from './kerja.pesan.ts';
import { balas, perintah, readKerja } from './kerja-bantu.ts';
import { selectOptionalItemKerja, selectUnitKerja } from './kerja.queries.ts';
import { perbuatanBoleh } from './rules/transisi.ts';

const id = z.uuid();
const formulir = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const params = z.object({ id, langkah: z.enum(LANGKAH) });

/** The form of an item: a page a step, each saved on the server. */
export const ruteIsian: readonly AnyRoute[] = [
  route({ method: 'GET', path: '/kerja/informasi/baru', perlu: 'informasi:susun', handle: ({ ctx }) => baru(ctx, {}, [], 200) }),
  route({
    method: 'POST',
    path: '/kerja/informasi/baru',
    perlu: 'informasi:susun',
    peristiwa: 'informasi_disusun',
    body: formulir,
    handle: ({ ctx, body }) => buat(ctx, body),
  }),
  route({
    method: 'GET',
    path: '/kerja/informasi/:id/isi/:langkah',
    perlu: 'informasi:susun',
    params,
    handle: ({ ctx, params: p }) => buka(ctx, p.id, p.langkah),
  }),
  route({
    method: 'POST',
    path: '/kerja/informasi/:id/isi/:langkah',
    perlu: 'informasi:susun',
    peristiwa: 'informasi_disimpan',
    params,
    body: formulir,
    handle: ({ ctx, params: p, body }) => simpan(ctx, p.id, p.langkah, body),
  }),
];

const keGalat = (ctx: Konteks, galat: readonly GalatIsian[]): FormError[] =>
  galat.map((g) => ({ field: g.field, message: kerjaPesan[ctx.bahasa].galat[g.kode] }));

async function baru(ctx: Konteks, isian: Isian, galat: readonly FormError[], status: number): Promise<Balasan> {
  const unit = await readKerja(ctx, (trx, w) => selectUnitKerja(trx, ctx.badan.id, w, hariDi(ctx.badan.zona, ctx.now)));
  return page(h(HalamanBaru, { halaman: halaman(ctx), unit, isian, galat }), { status });
}

async function buat(ctx: Konteks, isian: Isian): Promise<Balasan> {
  const t = kerjaPesan[ctx.bahasa];
  const read = bacaIsian('pokok', isian);
  const unitId = id.safeParse(isian['unit']);
  if (!read.ok || !unitId.success) {
    const unitKosong = unitId.success ? [] : [{ field: 'unit', message: t.galat.unit_kosong }];
    return baru(ctx, isian, [...unitKosong, ...(read.ok ? [] : keGalat(ctx, read.galat))], 422);
  }
  const made = await ctx.write(async (trx) => {
    const unit = await trx
      .selectFrom('unit')
      .select('nama')
      .where('badan_publik_id', '=', ctx.badan.id)
      .where('id', '=', unitId.data)
      .executeTakeFirst();
    return susunInformasi(trx, { ...perintah(ctx), unitId: unitId.data, isi: { ...KOSONG, ...read.ubahan, penguasa: unit?.nama ?? '' } });
  });
  if (!made.ok) return baru(ctx, isian, [{ field: 'unit', message: t.tolak.unit_tidak_boleh }], 422);
  return redirect(tautan(alamatInformasi.isian(made.id, 'penjelasan'), ctx.bahasa));
}

async function buka(ctx: Konteks, itemId: string, langkah: Langkah): Promise<Balasan> {
  const item = await readKerja(ctx, (trx, w) => selectOptionalItemKerja(trx, ctx.badan.id, w, itemId));
  if (!item) return tidakDitemukan();
  if (!perbuatanBoleh(item.peran, item.keadaan).includes('simpan'))
    return balas(ctx, itemId, { ok: false, alasan: 'keadaan_berubah' }, 'tersimpan');
  return page(h(HalamanIsian, { halaman: halaman(ctx), id: itemId, judul: item.isi.judul, langkah, isian: keIsian(item.isi) }));
}

async function simpan(ctx: Konteks, itemId: string, langkah: Langkah, isian: Isian): Promise<Balasan> {
  const read = bacaIsian(langkah, isian);
  if (!read.ok) {
    const item = await readKerja(ctx, (trx, w) => selectOptionalItemKerja(trx, ctx.badan.id, w, itemId));
    if (!item) return tidakDitemukan();
    // What other pages hold stays known to this one (the category decides which duties it offers).
    const typed = { ...keIsian(item.isi), ...isian };
    return page(
      h(HalamanIsian, { halaman: halaman(ctx), id: itemId, judul: item.isi.judul, langkah, isian: typed, galat: keGalat(ctx, read.galat) }),
      { status: 422 },
    );
  }
  const hasil = await ctx.write((trx) => simpanRancangan(trx, { ...perintah(ctx), id: itemId, ubahan: read.ubahan }));
  if (!hasil.ok || isian['lalu'] !== 'lanjut') return balas(ctx, itemId, hasil, 'tersimpan');
  const next = LANGKAH[LANGKAH.indexOf(langkah) + 1];
  return redirect(
    tautan(next === undefined ? alamatInformasi.perbuatan(itemId, 'berkas') : alamatInformasi.isian(itemId, next), ctx.bahasa),
  );
}
