import { createElement as h } from 'preact';
import { z } from 'zod';
import { halaman } from '../shared/html/layout/halaman.ts';
import { denganQuery, tautan } from '../shared/html/tautan.ts';
import { dateIn, yearOf } from '../shared/tanggal.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { alamatKalender } from './alamat.ts';
import { bentukUsulan, toIsian, toUsulan } from './kalender-isian.ts';
import { HalamanForm } from './kalender-form.pages.tsx';
import { HalamanKalender } from './kalender.pages.tsx';
import { kalenderPesan } from './kalender.pesan.ts';
import { isAlasanUsulan, tolakIsian, tolakUsulan } from './kalender-tolak.ts';
import { HalamanPratinjau } from './kalender-pratinjau.pages.tsx';
import { ringkasTahun } from './setahun.ts';
import { type PortKasus, previewUsulan, ubahKalender } from './tenggat.actions.ts';
import { selectAturan, selectHari, selectKalender, selectTahun } from './tenggat.queries.ts';
import { isCounted } from './kalender.ts';
import type { Usulan } from './usulan.ts';

const perlu = 'kalender:ubah';
const queryDaftar = z.object({
  tahun: z.coerce.number().int().min(2000).max(2200).optional().catch(undefined),
  tersimpan: z.coerce.number().int().min(0).optional().catch(undefined),
  tolak: z.string().max(40).optional(),
});
const bentukSimpan = bentukUsulan.and(z.object({ sidik: z.string().max(64) }));

/** The administrator's calendar. `port` are the slices with cases: they say what is open and keep what moved. */
export function buatRuteKalender(port: readonly PortKasus[]): AnyRoute[] {
  return [
    route({ method: 'GET', path: alamatKalender.daftar, perlu, query: queryDaftar, handle: ({ ctx, query }) => daftar(ctx, query) }),
    route({ method: 'GET', path: alamatKalender.tambah, perlu, handle: ({ ctx }) => form(ctx, { jenis_usulan: 'tambah' }) }),
    route({
      method: 'GET',
      path: alamatKalender.ubah(':id'),
      perlu,
      params: z.object({ id: z.uuid() }),
      handle: ({ ctx, params }) => formUbah(ctx, params.id),
    }),
    route({
      method: 'GET',
      path: alamatKalender.cabut(':id'),
      perlu,
      params: z.object({ id: z.uuid() }),
      handle: ({ ctx, params }) => pratinjau(ctx, { jenis: 'cabut', id: params.id }, port),
    }),
    route({
      method: 'GET',
      path: alamatKalender.bukaTahun,
      perlu,
      query: z.object({ tahun: z.string().max(4).default('') }),
      handle: ({ ctx, query }) => form(ctx, { jenis_usulan: 'tahun', tahun: query.tahun }),
    }),
    route({ method: 'GET', path: alamatKalender.aturan, perlu, handle: ({ ctx }) => formAturan(ctx) }),
    // A preview changes nothing, so it writes no event; it is a POST because a pasted year does not fit an address.
    route({
      method: 'POST',
      path: alamatKalender.pratinjau,
      perlu,
      peristiwa: null,
      body: bentukUsulan,
      onInvalid: tolakIsian,
      handle: ({ ctx, body }) => pratinjau(ctx, toUsulan(body), port),
    }),
    route({
      method: 'POST',
      path: alamatKalender.simpan,
      perlu,
      peristiwa: 'kalender_diubah',
      body: bentukSimpan,
      onInvalid: tolakIsian,
      handle: ({ ctx, body }) => simpan(ctx, toUsulan(body), body.sidik, port),
    }),
  ];
}

async function daftar(ctx: Konteks, q: z.output<typeof queryDaftar>): Promise<Balasan> {
  const { badan, bahasa } = ctx;
  const t = kalenderPesan[bahasa];
  const sekarang = yearOf(dateIn(badan.zona, ctx.now));
  const { hari, dibuka, kalender } = await ctx.read(async (trx) => ({
    hari: await selectHari(trx, badan.id),
    dibuka: await selectTahun(trx, badan.id),
    kalender: (await selectKalender(trx, badan.id, badan.zona)).kalender,
  }));
  const tahun = q.tahun ?? sekarang;
  const ada = new Set(dibuka.map((y) => y.tahun));
  const pilihan = [...new Set([...ada, ...hari.map((d) => yearOf(d.tanggal)), tahun])].toSorted((a, b) => a - b);
  const tampil = hari.filter((d) => yearOf(d.tanggal) === tahun);
  const pesan =
    q.tersimpan !== undefined
      ? { tone: 'success' as const, text: t.tersimpan(q.tersimpan) }
      : isAlasanUsulan(q.tolak)
        ? { tone: 'danger' as const, text: t.galat[q.tolak] }
        : undefined;
  return page(
    h(HalamanKalender, {
      halaman: halaman(ctx),
      zona: badan.zona,
      tahun,
      hari: tampil,
      pesan,
      pilihanTahun: pilihan.map((y) => ({ tahun: y, hariKerja: ringkasTahun(kalender, y)?.hariKerja })),
      perluDibuka: [sekarang, sekarang + 1].find((y) => !ada.has(y)),
      libur: ringkasTahun(kalender, tahun)?.libur ?? [],
      dihitung: new Set(tampil.filter((d) => isCounted(d, kalender.aturan)).map((d) => d.id)),
    }),
  );
}

function form(ctx: Konteks, isian: Record<string, string>): Balasan {
  return page(h(HalamanForm, { halaman: halaman(ctx), isian, galat: [] }));
}

async function formUbah(ctx: Konteks, id: string): Promise<Balasan> {
  const hari = (await ctx.read((trx) => selectHari(trx, ctx.badan.id))).find((d) => d.id === id && d.dicabutPada === null);
  return hari ? form(ctx, toIsian({ jenis: 'ubah', id, hari })) : tidakDitemukan();
}

async function formAturan(ctx: Konteks): Promise<Balasan> {
  const { aturan, dasar } = await ctx.read((trx) => selectAturan(trx, ctx.badan.id));
  return form(ctx, toIsian({ jenis: 'aturan', aturan, dasar }));
}

async function pratinjau(ctx: Konteks, usulan: Usulan, port: readonly PortKasus[], berubah = false): Promise<Balasan> {
  const { badan, now } = ctx;
  const { hasil, hari } = await ctx.read(async (trx) => ({
    hasil: await previewUsulan(trx, { badanId: badan.id, zona: badan.zona, usulan, now, port }),
    hari: await selectHari(trx, badan.id),
  }));
  if (!hasil.ok) return tolakUsulan(ctx, usulan, hasil.alasan);
  const lama = 'id' in usulan ? hari.find((d) => d.id === usulan.id) : undefined;
  const node = h(HalamanPratinjau, { halaman: halaman(ctx), usulan, lama, pergeseran: hasil.pergeseran, sidik: hasil.sidik, berubah });
  return page(node, { status: berubah ? 409 : 200 });
}

async function simpan(ctx: Konteks, usulan: Usulan, sidik: string, port: readonly PortKasus[]): Promise<Balasan> {
  const { badan, now, aktor } = ctx;
  const hasil = await ctx.write((trx) => ubahKalender(trx, { badanId: badan.id, zona: badan.zona, usulan, now, port, sidik, aktor }));
  if (!hasil.ok) return hasil.alasan === 'berubah' ? pratinjau(ctx, usulan, port, true) : tolakUsulan(ctx, usulan, hasil.alasan);
  const tahun = usulan.jenis === 'tahun' ? usulan.tahun : 'hari' in usulan ? yearOf(usulan.hari.tanggal) : undefined;
  return redirect(tautan(denganQuery(alamatKalender.daftar, { tahun, tersimpan: hasil.bergeser }), ctx.bahasa));
}
