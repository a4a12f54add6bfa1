import { createElement as h } from 'preact';
import { z } from 'zod';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import { hariDi } from '../shared/hari.ts';
import { halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { HalamanSetelanSatu, HalamanSetelanSemua, type SatuSetelanProps } from './setelan.pages.tsx';
import { setelanPesan } from './setelan.pesan.ts';
import type { IsianSetelan, Tersunting } from './sunting.ts';

const perlu = 'setelan:ubah';
const params = z.object({ jalur: z.string().max(60) });
/** One text a field; a box ticked several times comes as a list. */
const bentukIsian = z.record(
  z.string(),
  z
    .union([z.string().max(2000), z.array(z.string().max(100)).max(50)])
    .transform((v) => [v].flat().join(','))
    .catch(''),
);
const KABAR = ['tersimpan', 'tetap'] as const;

/** The administrator's settings: one list, one form, whatever slice they belong to. */
export function buatRuteSetelan(semua: readonly Tersunting[]): AnyRoute[] {
  const cari = (jalur: string): Tersunting | undefined => semua.find((s) => s.jalur === jalur);
  return [
    route({ method: 'GET', path: '/kerja/setelan', perlu, handle: ({ ctx }) => daftar(ctx, semua) }),
    route({
      method: 'GET',
      path: '/kerja/setelan/:jalur',
      perlu,
      params,
      query: z.object({ kabar: z.enum(KABAR).optional().catch(undefined) }),
      handle: async ({ ctx, params: { jalur }, query }) => {
        const setelan = cari(jalur);
        if (!setelan) return tidakDitemukan();
        const isian = await ctx.read((trx) => setelan.baca(trx, ctx.badan.id));
        return form(ctx, setelan, isian, { kabar: query.kabar && setelanPesan[ctx.bahasa][query.kabar] });
      },
    }),
    route({
      method: 'POST',
      path: '/kerja/setelan/:jalur',
      perlu,
      peristiwa: 'setelan_diubah',
      params,
      body: bentukIsian,
      handle: ({ ctx, params: { jalur }, body }) => {
        const setelan = cari(jalur);
        return setelan ? simpan(ctx, setelan, body) : tidakDitemukan();
      },
    }),
  ];
}

async function daftar(ctx: Konteks, semua: readonly Tersunting[]): Promise<Balasan> {
  const rows = await ctx.read(async (trx) => {
    const found = [];
    for (const s of semua) found.push({ ...s, isian: await s.baca(trx, ctx.badan.id) });
    return found;
  });
  return page(h(HalamanSetelanSemua, { halaman: halaman(ctx), semua: rows }));
}

function form(
  ctx: Konteks,
  setelan: Tersunting,
  isian: IsianSetelan,
  more: Partial<Pick<SatuSetelanProps, 'galat' | 'belumDisimpan' | 'kabar'>>,
): Balasan {
  const { galat = [], ...lain } = more;
  const pratinjau = setelan.pratinjau(isian, { badan: ctx.badan.nama, hari: hariDi(ctx.badan.zona, ctx.now) });
  return page(h(HalamanSetelanSatu, { halaman: halaman(ctx), setelan, isian, galat, pratinjau, ...lain }), {
    status: galat.length > 0 ? 422 : 200,
  });
}

async function simpan(ctx: Konteks, setelan: Tersunting, body: IsianSetelan): Promise<Balasan> {
  const salah = new Set(setelan.periksa(body));
  const galat = setelan.bidang.filter((b) => salah.has(b.nama)).map((b) => ({ field: b.nama, message: b.salah[ctx.bahasa] }));
  if (galat.length > 0) return form(ctx, setelan, body, { galat });
  if (body['langkah'] === 'lihat') return form(ctx, setelan, body, { belumDisimpan: true });
  const bidang = await ctx.write(async (trx) => {
    const changed = await setelan.simpan(trx, ctx.badan.id, body, ctx.now);
    if (changed.length > 0)
      await appendPeristiwa(trx, {
        badanId: ctx.badan.id,
        berkas: { jenis: 'setelan', id: ctx.badan.id },
        jenis: 'setelan_diubah',
        data: { kunci: setelan.kunci, bidang: changed },
        aktor: ctx.aktor,
        pada: ctx.now,
      });
    return changed;
  });
  return redirect(tautan(`/kerja/setelan/${setelan.jalur}?kabar=${bidang.length > 0 ? 'tersimpan' : 'tetap'}`, ctx.bahasa));
}
