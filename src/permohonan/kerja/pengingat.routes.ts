import { createElement as h } from 'preact';
import { z } from 'zod';
import { selectUnitTerlihat } from '../../pengguna/pengguna.queries.ts';
import { hariDi } from '../../shared/hari.ts';
import type { FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../../shared/html/layout/halaman.ts';
import { tautan } from '../../shared/html/tautan.ts';
import { type Balasan, page, redirect } from '../../shared/web/balasan.ts';
import type { Konteks } from '../../shared/web/konteks.ts';
import { type AnyRoute, route } from '../../shared/web/route.ts';
import { selectKalender } from '../../tenggat/tenggat.queries.ts';
import { batasAngkat, perintahkanJawab } from '../pengingat.actions.ts';
import { selectDiangkat, selectKeberatanDekat, selectTertinggal } from '../pengingat.queries.ts';
import { galatDari, pelakuDari, ubahKasus } from './kerja-bantu.ts';
import { HalamanAtasan, HalamanTertinggal } from './pengingat.pages.tsx';

const TAMPIL = 200;

/** What was left behind, for PPID Utama and heads of units; what presses, for the Atasan. */
export const rutePengingat: readonly AnyRoute[] = [
  route({ method: 'GET', path: '/kerja/tertinggal', perlu: 'tugas:awasi', handle: ({ ctx }) => tertinggal(ctx) }),
  route({ method: 'GET', path: '/kerja/atasan', perlu: 'permohonan:awasi', handle: ({ ctx }) => atasan(ctx, []) }),
  route({
    method: 'POST',
    path: '/kerja/atasan/:nomor',
    perlu: 'permohonan:awasi',
    peristiwa: 'permohonan_diperintahkan',
    params: z.object({ nomor: z.string().max(40) }),
    handle: async ({ ctx, params: p }) => {
      const hasil = await ubahKasus(ctx, p.nomor, (trx, id) => perintahkanJawab(trx, pelakuDari(ctx), id));
      return hasil.ok ? redirect(tautan('/kerja/atasan', ctx.bahasa)) : atasan(ctx, [galatDari(ctx, hasil.alasan)]);
    },
  }),
];

async function tertinggal(ctx: Konteks): Promise<Balasan> {
  const hari = hariDi(ctx.badan.zona, ctx.now);
  const keanggotaan = ctx.petugas?.keanggotaan ?? [];
  const tugas = await ctx.read(async (trx) => {
    const terlihat = await selectUnitTerlihat(trx, ctx.badan.id, keanggotaan);
    return selectTertinggal(trx, ctx.badan.id, { hari, unitIds: terlihat.semua ? undefined : terlihat.unitIds, batas: TAMPIL });
  });
  const bukaKasus = ctx.petugas?.hak.has('permohonan:lihat') ?? false;
  return page(h(HalamanTertinggal, { halaman: halaman(ctx), hari, tugas, bukaKasus }));
}

async function atasan(ctx: Konteks, galat: readonly FormError[]): Promise<Balasan> {
  const hari = hariDi(ctx.badan.zona, ctx.now);
  const isi = await ctx.read(async (trx) => ({
    kasus: await selectDiangkat(trx, ctx.badan.id),
    keberatan: await selectKeberatanDekat(
      trx,
      ctx.badan.id,
      batasAngkat((await selectKalender(trx, ctx.badan.id, ctx.badan.zona)).kalender, hari),
    ),
  }));
  return page(h(HalamanAtasan, { halaman: halaman(ctx), hari, ...isi, galat }), { status: galat.length > 0 ? 422 : 200 });
}
