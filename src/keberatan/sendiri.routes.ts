// The own door of an objection that was filed without a request: by its number and code.
import { createElement as h } from 'preact';
import { z } from 'zod';
import { parseKode } from '../permohonan/pintu.actions.ts';
import type { FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { kirimSuratPemohon, tampakPemohon } from '../surat/berkas-surat.actions.ts';
import { catatDibukaPemohon } from '../surat/dibuka.actions.ts';
import { selectOptionalSurat } from '../surat/surat.queries.ts';
import { bacaSesiKeberatan, denganSesiKeberatan, keluarKeberatan, masukKeberatan, parseNomorKeberatan } from './akses.actions.ts';
import { alamatKeberatan as alamat } from './alamat.ts';
import { cabutKeberatan } from './keberatan.actions.ts';
import { sebagaiPemohon } from './konteks-keberatan.ts';
import { HalamanCabutKeberatan, HalamanLihatKeberatan, HalamanMasukKeberatan } from './lihat.pages.tsx';
import { selectOptionalLihatKeberatan } from './lihat.queries.ts';
import { wargaPesan } from './warga.pesan.ts';

const lacak = { perlu: 'publik', formulir: alamat.lacak } as const;
const teks = z.string().max(20_000).catch('').default('');
const params = z.object({ id: z.uuid() });

export const ruteSendiriKeberatan: readonly AnyRoute[] = [
  route({
    ...lacak,
    method: 'GET',
    path: alamat.lacak,
    query: z.object({ nomor: teks }),
    handle: async ({ ctx, query }) =>
      query.nomor === '' && (await bacaSesiKeberatan(ctx)) !== undefined
        ? redirect(tautan(alamat.lihat, ctx.bahasa))
        : pintuMasuk(ctx, parseNomorKeberatan(query.nomor) ?? '', []),
  }),
  // Opens what is there; the case itself does not change.
  route({
    ...lacak,
    method: 'POST',
    path: alamat.lacak,
    peristiwa: null,
    body: z.object({ nomor: teks, kode: teks }),
    handle: ({ ctx, body }) => masuk(ctx, body),
  }),
  route({
    ...lacak,
    method: 'POST',
    path: alamat.keluar,
    // Ends a session; the case does not change.
    peristiwa: null,
    handle: async ({ ctx }) => redirect(tautan(alamat.lacak, ctx.bahasa), { kuki: await keluarKeberatan(ctx) }),
  }),
  route({ ...lacak, method: 'GET', path: alamat.lihat, handle: ({ ctx }) => denganSesiKeberatan(ctx, (id) => lihat(ctx, id)) }),
  route({
    ...lacak,
    method: 'POST',
    path: alamat.suratSendiri(':id'),
    peristiwa: 'keberatan_tanggapan_diterima',
    params,
    handle: ({ ctx, params: p }) => denganSesiKeberatan(ctx, (id) => bukaSurat(ctx, id, p.id)),
  }),
  route({
    ...lacak,
    method: 'GET',
    path: alamat.suratSendiri(':id'),
    params,
    handle: ({ ctx, params: p }) => denganSesiKeberatan(ctx, (id) => berkasSurat(ctx, id, p.id)),
  }),
  route({
    ...lacak,
    method: 'GET',
    path: alamat.cabutSendiri,
    handle: ({ ctx }) => denganSesiKeberatan(ctx, (id) => tanyaCabut(ctx, id)),
  }),
  route({
    ...lacak,
    method: 'POST',
    path: alamat.cabutSendiri,
    peristiwa: 'keberatan_dicabut',
    handle: ({ ctx }) =>
      denganSesiKeberatan(ctx, async (id) => {
        await ctx.write((trx) => cabutKeberatan(trx, sebagaiPemohon(ctx), id));
        return redirect(tautan(alamat.lihat, ctx.bahasa));
      }),
  }),
];

const hal = (ctx: Konteks, jalur: string) => ({ ...halaman(ctx), jalur });
const pintuMasuk = (ctx: Konteks, nomor: string, galat: readonly FormError[], status = galat.length > 0 ? 422 : 200): Balasan =>
  page(h(HalamanMasukKeberatan, { halaman: hal(ctx, alamat.lacak), nomor, galat }), { status, cache: 'tidak' });

async function masuk(ctx: Konteks, body: { nomor: string; kode: string }): Promise<Balasan> {
  const t = wargaPesan[ctx.bahasa].masuk;
  const nomor = parseNomorKeberatan(body.nomor);
  if (nomor === undefined) return pintuMasuk(ctx, body.nomor.slice(0, 40), [{ field: 'nomor', message: t.salahNomor }]);
  if (parseKode(body.kode) === undefined) return pintuMasuk(ctx, nomor, [{ field: 'kode', message: t.kodeBantu }]);
  const r = await ctx.write((trx) => masukKeberatan(ctx, trx, { nomor, kode: body.kode }));
  if (r.ok) return redirect(tautan(alamat.lihat, ctx.bahasa), { kuki: [r.kuki] });
  if (r.alasan === 'terlalu_sering') return pintuMasuk(ctx, nomor, [{ field: 'nomor', message: t.terlaluSering }], 429);
  return pintuMasuk(ctx, nomor, [{ field: 'nomor', message: t.tidakCocok }]);
}

async function lihat(ctx: Konteks, id: string): Promise<Balasan> {
  const l = await ctx.read((trx) => selectOptionalLihatKeberatan(trx, ctx, { id }));
  if (!l) return tidakDitemukan();
  const props = { ...l, halaman: hal(ctx, alamat.lihat), zona: ctx.badan.zona, nomorPermohonan: null, baru: false };
  return page(h(HalamanLihatKeberatan, props), { cache: 'tidak' });
}

/** Records the receipt once, in the same transaction as its clock, then shows the file. */
async function bukaSurat(ctx: Konteks, keberatanId: string, id: string): Promise<Balasan> {
  const ada = await ctx.write(async (trx) => {
    const surat = await selectOptionalSurat(trx, ctx.badan.id, id);
    if (surat?.keberatanId !== keberatanId || !tampakPemohon(surat)) return false;
    await catatDibukaPemohon(trx, ctx, id);
    return true;
  });
  return ada ? redirect(alamat.suratSendiri(id)) : tidakDitemukan();
}

async function berkasSurat(ctx: Konteks, keberatanId: string, id: string): Promise<Balasan> {
  const surat = await ctx.read((trx) => selectOptionalSurat(trx, ctx.badan.id, id));
  return surat?.keberatanId === keberatanId ? kirimSuratPemohon(ctx, surat) : tidakDitemukan();
}

async function tanyaCabut(ctx: Konteks, id: string): Promise<Balasan> {
  const l = await ctx.read((trx) => selectOptionalLihatKeberatan(trx, ctx, { id }));
  if (!l?.bolehCabut) return redirect(tautan(alamat.lihat, ctx.bahasa));
  const props = { halaman: hal(ctx, alamat.cabutSendiri), nomor: l.k.nomor, ke: alamat.cabutSendiri, kembali: alamat.lihat };
  return page(h(HalamanCabutKeberatan, props), { cache: 'tidak' });
}
