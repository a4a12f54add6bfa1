import { createElement as h } from 'preact';
import { z } from 'zod';
import { punyaHak } from '../pengguna/hak.ts';
import type { FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { selectOptionalDokumenSaring } from './dokumen-kerja.queries.ts';
import { ajukanPelepasan, type HasilLepas, putusPelepasan } from './saring.actions.ts';
import { HalamanSalahHenti, HalamanSaring } from './saring.pages.tsx';
import { pesanSaring } from './saring.pesan.ts';
import { selectOptionalPelepasan, selectSalahHenti, selectSaring, selectTemuan } from './saring.queries.ts';
import { DASAR_PELEPASAN } from './saring/rules/pelepasan.ts';

const params = z.object({ id: z.uuid() });
const bodyAjukan = z.object({
  dasar: z.enum(DASAR_PELEPASAN).or(z.literal('')).catch('').default(''),
  alasan: z.string().max(1_000).default(''),
});

/** The release check of a file, for who may see the file; and what it costs in false stops. */
export const routes: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/kerja/dokumen/:id/saring',
    perlu: 'dokumen:unggah',
    params,
    handle: ({ ctx, params: p }) => lembar(ctx, p.id),
  }),
  route({
    method: 'POST',
    path: '/kerja/dokumen/:id/saring/ajukan',
    perlu: 'dokumen:unggah',
    peristiwa: 'dokumen_pelepasan_diajukan',
    params,
    body: bodyAjukan,
    handle: ({ ctx, params: p, body }) => ajukan(ctx, p.id, body),
  }),
  route({
    method: 'POST',
    path: '/kerja/dokumen/:id/saring/putus',
    perlu: 'dokumen:lepas',
    peristiwa: 'dokumen_dilepas',
    params,
    body: z.object({ setuju: z.enum(['ya', 'tidak']) }),
    handle: ({ ctx, params: p, body }) =>
      ubah(ctx, p.id, (trx) => putusPelepasan(trx, { ...perintah(ctx, p.id), setuju: body.setuju === 'ya' })),
  }),
  route({
    method: 'GET',
    path: '/kerja/saring',
    perlu: 'dokumen:lepas',
    handle: async ({ ctx }) =>
      page(h(HalamanSalahHenti, { halaman: halaman(ctx), baris: await ctx.read((trx) => selectSalahHenti(trx, ctx.badan.id)) })),
  }),
];

const pelihat = (ctx: Konteks) => ({ akunId: ctx.petugas?.akunId ?? '', keanggotaan: ctx.petugas?.keanggotaan ?? [] });
const perintah = (ctx: Konteks, id: string) => ({
  badanId: ctx.badan.id,
  id,
  now: ctx.now,
  aktor: ctx.aktor,
  akunId: ctx.petugas?.akunId ?? '',
});

async function lembar(
  ctx: Konteks,
  id: string,
  ulang?: { galat: readonly FormError[]; isian?: { dasar: string; alasan: string } },
): Promise<Balasan> {
  const isi = await ctx.read(async (trx) => {
    const dokumen = await selectOptionalDokumenSaring(trx, ctx.badan.id, pelihat(ctx), id);
    const saring = dokumen && (await selectSaring(trx, ctx.badan.id, [id]))[0];
    if (!dokumen || !saring) return undefined;
    const pelepasan = await selectOptionalPelepasan(trx, ctx.badan.id, id);
    return { dokumen, saring, temuan: await selectTemuan(trx, ctx.badan.id, id), pelepasan };
  });
  if (!isi) return tidakDitemukan();
  const { akunId, keanggotaan } = pelihat(ctx);
  const props = {
    halaman: halaman(ctx),
    zona: ctx.badan.zona,
    ...isi,
    akunId,
    bolehMelepas: punyaHak(keanggotaan, 'dokumen:lepas'),
    ...ulang,
  };
  return page(h(HalamanSaring, props), { status: ulang ? 422 : 200 });
}

async function ajukan(ctx: Konteks, id: string, body: z.output<typeof bodyAjukan>): Promise<Balasan> {
  const { dasar } = body;
  if (dasar === '')
    return lembar(ctx, id, { galat: [{ field: 'dasar', message: pesanSaring[ctx.bahasa].tolak.dasar_kosong }], isian: body });
  return ubah(ctx, id, (trx) => ajukanPelepasan(trx, { ...perintah(ctx, id), dasar, alasan: body.alasan }), body);
}

async function ubah(
  ctx: Konteks,
  id: string,
  fn: (trx: Parameters<Parameters<Konteks['write']>[0]>[0]) => Promise<HasilLepas>,
  isian?: { dasar: string; alasan: string },
): Promise<Balasan> {
  const hasil = await ctx.write(async (trx): Promise<HasilLepas> => {
    const terlihat = await selectOptionalDokumenSaring(trx, ctx.badan.id, pelihat(ctx), id);
    return terlihat ? fn(trx) : { ok: false, alasan: 'tidak_ditemukan' };
  });
  if (hasil.ok) return redirect(tautan(`/kerja/dokumen/${id}/saring`, ctx.bahasa));
  if (hasil.alasan === 'tidak_ditemukan') return tidakDitemukan();
  const galat = [{ field: 'alasan', message: pesanSaring[ctx.bahasa].tolak[hasil.alasan] }];
  return lembar(ctx, id, { galat, ...(isian && { isian }) });
}
