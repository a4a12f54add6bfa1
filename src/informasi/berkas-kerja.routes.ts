import { createElement as h } from 'preact';
import { z } from 'zod';
import { catatBerkas } from '../dokumen/dokumen.actions.ts';
import { pesanDokumen } from '../dokumen/dokumen.pesan.ts';
import { selectOptionalDokumen } from '../dokumen/dokumen.queries.ts';
import { kirimBerkas } from '../dokumen/kirim-berkas.actions.ts';
import { bacaUnggahan, type BerkasUnggahan } from '../dokumen/unggahan.actions.ts';
import type { FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { alamatInformasi } from './alamat.ts';
import { HalamanBerkasKerja } from './berkas-kerja.pages.tsx';
import type { HasilInformasi } from './informasi.actions.ts';
import { balas, perintah, readKerja } from './kerja-bantu.ts';
import { kerjaPesan } from './kerja.pesan.ts';
import { selectOptionalBerkasKerja, selectOptionalItemKerja } from './kerja.queries.ts';
import { lepasBerkas, lepasTautan, tambahBerkas, tambahTautan } from './rancangan.actions.ts';
import { perbuatanBoleh } from './rules/transisi.ts';

const id = z.uuid();
const params = z.object({ id });
const paramsBerkas = z.object({ id, berkas: id });

/** Files and links of a draft. */
export const ruteBerkasKerja: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: '/kerja/informasi/:id/berkas',
    perlu: 'informasi:susun',
    params,
    handle: ({ ctx, params: p }) => lembar(ctx, p.id),
  }),
  route({
    method: 'POST',
    path: '/kerja/informasi/:id/berkas',
    perlu: 'informasi:susun',
    peristiwa: 'informasi_disimpan',
    upload: true,
    params,
    handle: ({ ctx, params: p }) => unggah(ctx, p.id),
  }),
  route({
    method: 'GET',
    path: '/kerja/informasi/:id/berkas/:berkas',
    perlu: 'informasi:susun',
    params: paramsBerkas,
    handle: ({ ctx, params: p }) => buka(ctx, p.id, p.berkas),
  }),
  route({
    method: 'POST',
    path: '/kerja/informasi/:id/berkas/:berkas/lepas',
    perlu: 'informasi:susun',
    peristiwa: 'informasi_disimpan',
    params: paramsBerkas,
    handle: async ({ ctx, params: p }) =>
      kembali(ctx, p.id, await ctx.write((trx) => lepasBerkas(trx, { ...perintah(ctx), id: p.id, berkasId: p.berkas }))),
  }),
  route({
    method: 'POST',
    path: '/kerja/informasi/:id/tautan',
    perlu: 'informasi:susun',
    peristiwa: 'informasi_disimpan',
    params,
    body: z.object({ url: z.string().max(2000).default(''), judul: z.string().trim().max(300).default('') }),
    handle: ({ ctx, params: p, body }) => tautkan(ctx, p.id, body),
  }),
  route({
    method: 'POST',
    path: '/kerja/informasi/:id/tautan/:berkas/lepas',
    perlu: 'informasi:susun',
    peristiwa: 'informasi_disimpan',
    params: paramsBerkas,
    handle: async ({ ctx, params: p }) =>
      kembali(ctx, p.id, await ctx.write((trx) => lepasTautan(trx, { ...perintah(ctx), id: p.id, tautanId: p.berkas }))),
  }),
];

async function lembar(
  ctx: Konteks,
  itemId: string,
  ulang?: { galat: FormError[]; isian?: { url: string; judul: string } },
): Promise<Balasan> {
  const item = await readKerja(ctx, (trx, w) => selectOptionalItemKerja(trx, ctx.badan.id, w, itemId));
  if (!item) return tidakDitemukan();
  if (!perbuatanBoleh(item.peran, item.keadaan).includes('simpan'))
    return balas(ctx, itemId, { ok: false, alasan: 'keadaan_berubah' }, 'tersimpan');
  return page(h(HalamanBerkasKerja, { halaman: halaman(ctx), item, ...ulang }), { status: ulang ? 422 : 200 });
}

function kembali(ctx: Konteks, itemId: string, hasil: HasilInformasi): Balasan {
  return hasil.ok ? redirect(tautan(alamatInformasi.perbuatan(itemId, 'berkas'), ctx.bahasa)) : balas(ctx, itemId, hasil, 'tersimpan');
}

/** The item is asked before the bytes are taken: who may not change it sends nothing into the store. */
async function unggah(ctx: Konteks, itemId: string): Promise<Balasan> {
  const item = await readKerja(ctx, (trx, w) => selectOptionalItemKerja(trx, ctx.badan.id, w, itemId));
  if (!item) return tidakDitemukan();
  const { berkas } = await bacaUnggahan(ctx);
  const t = kerjaPesan[ctx.bahasa];
  const galat: FormError[] = berkas.length === 0 ? [{ field: 'berkas', message: t.galat.tanpa_berkas }] : [];
  for (const one of berkas) {
    const refused = await simpanSatu(ctx, itemId, item.unitId, one);
    if (refused !== undefined) galat.push({ field: 'berkas', message: `${one.nama}: ${refused}` });
  }
  return galat.length > 0 ? lembar(ctx, itemId, { galat }) : redirect(tautan(alamatInformasi.perbuatan(itemId, 'berkas'), ctx.bahasa));
}

/** Records one file and puts it into the draft, both or neither. Returns why not. */
async function simpanSatu(ctx: Konteks, itemId: string, unitId: string, { hasil }: BerkasUnggahan): Promise<string | undefined> {
  const t = kerjaPesan[ctx.bahasa];
  if (!hasil.ok) return alasanGagal(ctx, hasil.alasan, hasil.rincian);
  const nama = hasil.berkas.nama;
  try {
    await ctx.write(async (trx) => {
      const dokumenId = await catatBerkas(trx, ctx, hasil.berkas, { peruntukan: 'informasi', unitId });
      const added = await tambahBerkas(trx, { ...perintah(ctx), id: itemId, dokumenId, nama });
      if (!added.ok) throw new Ditolak(t.tolak[added.alasan]);
    });
    return undefined;
  } catch (error) {
    if (error instanceof Ditolak) return error.message;
    throw error;
  }
}

/** Takes the transaction back when the draft refuses the file. */
class Ditolak extends Error {}

function alasanGagal(ctx: Konteks, alasan: string, rincian: string): string {
  const words = Object.entries(pesanDokumen[ctx.bahasa].alasan).find(([kode]) => kode === alasan)?.[1];
  return words ? words(rincian) : alasan;
}

async function tautkan(ctx: Konteks, itemId: string, body: { url: string; judul: string }): Promise<Balasan> {
  const text = body.url.trim();
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:') || url.username !== '')
    return lembar(ctx, itemId, { galat: [{ field: 'url', message: kerjaPesan[ctx.bahasa].galat.tautan_salah }], isian: body });
  return kembali(
    ctx,
    itemId,
    await ctx.write((trx) => tambahTautan(trx, { ...perintah(ctx), id: itemId, url: url.href, judul: body.judul })),
  );
}

async function buka(ctx: Konteks, itemId: string, berkasId: string): Promise<Balasan> {
  const found = await readKerja(ctx, async (trx, w) => {
    const berkas = await selectOptionalBerkasKerja(trx, ctx.badan.id, w, itemId, berkasId);
    return berkas && { nama: berkas.nama, dokumen: await selectOptionalDokumen(trx, ctx.badan.id, berkas.dokumenId) };
  });
  return found?.dokumen ? kirimBerkas(ctx, found.dokumen, { nama: found.nama, isi: 'asli', simpan: 'tidak' }) : tidakDitemukan();
}
