import { createElement as h } from 'preact';
import { z } from 'zod';
import type { Perintah } from '../informasi/informasi.actions.ts';
import { hariDi } from '../shared/hari.ts';
import type { FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../shared/html/layout/halaman.ts';
import { denganQuery, tautan } from '../shared/html/tautan.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { GOLONGAN } from '../unit/unit.ts';
import { selectUnit } from '../unit/unit.queries.ts';
import { alamatWajib } from './alamat.ts';
import { ubahAturan, ubahPenanggung } from './aturan.actions.ts';
import { HalamanAturan, HalamanSatuAturan } from './aturan.pages.tsx';
import { type Aturan, CARA, PENANGGUNG } from './data/aturan.ts';
import { putuskanKecuali } from './kecuali.actions.ts';
import { HalamanPeriksa, type PeriksaProps } from './periksa.pages.tsx';
import { contoh } from './rules/lihat.ts';
import { ACUAN, MASA } from './rules/masa.ts';
import { type BahanMatriks, matriksUnit, siapkanBukti } from './rules/matriks.ts';
import { tautanSah } from './terbit-isian.ts';
import { wajibPesan } from './wajib.pesan.ts';
import { selectAturan, selectBahanMatriks, selectKecualiMenunggu, selectPenanggung } from './wajib.queries.ts';

const query = z.object({ pesan: z.string().max(40).optional() });
const teks = z.string().default('');
const formulir = z.object({
  nama: z.string().trim().max(200).default(''),
  golongan: z.union([z.string(), z.array(z.string())]).default([]),
  masa: z.enum(MASA).catch('tahunan'),
  tenggat: z.string().trim().max(4).default(''),
  acuan: z.enum(ACUAN).catch('akhir'),
  isi: z.string().max(5000).default(''),
  cara: z.enum(CARA).catch('sendiri'),
  penanggung: teks,
  url: z.string().trim().max(2000).default(''),
  aktif: teks,
});
const kode = z.object({ kode: z.string().max(80) });

/** Rules, shared duties, and what waits for PPID Utama. */
export const ruteAtur: readonly AnyRoute[] = [
  route({ method: 'GET', path: '/kerja/wajib/aturan', perlu: 'wajib:atur', query, handle: ({ ctx, query: q }) => aturan(ctx, q.pesan) }),
  route({
    method: 'GET',
    path: '/kerja/wajib/aturan/:kode',
    perlu: 'wajib:atur',
    params: kode,
    handle: ({ ctx, params: p }) => satu(ctx, p.kode),
  }),
  route({
    method: 'POST',
    path: '/kerja/wajib/aturan/:kode',
    perlu: 'wajib:atur',
    peristiwa: 'wajib_aturan_diubah',
    params: kode,
    body: formulir,
    handle: ({ ctx, params: p, body }) => simpan(ctx, p.kode, body),
  }),
  route({
    method: 'POST',
    path: '/kerja/wajib/penanggung',
    perlu: 'wajib:atur',
    peristiwa: 'wajib_penanggung_diubah',
    body: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    handle: ({ ctx, body }) => simpanPenanggung(ctx, body),
  }),
  route({
    method: 'GET',
    path: '/kerja/wajib/periksa',
    perlu: 'wajib:periksa',
    query,
    handle: ({ ctx, query: q }) => periksa(ctx, q.pesan),
  }),
  route({
    method: 'POST',
    path: '/kerja/wajib/periksa/:id',
    perlu: 'wajib:periksa',
    peristiwa: 'wajib_kecuali_diputus',
    params: z.object({ id: z.uuid() }),
    body: z.object({ hasil: z.enum(['disetujui', 'ditolak']) }),
    handle: async ({ ctx, params: { id }, body }) => {
      const hasil = await ctx.write((trx) => putuskanKecuali(trx, { ...perintah(ctx), id, hasil: body.hasil }));
      return redirect(tautan(denganQuery(alamatWajib.periksa, hasil.ok ? { pesan: 'putus' } : {}), ctx.bahasa));
    },
  }),
];

function perintah(ctx: Konteks): Perintah {
  if (!ctx.petugas) throw new Error('officer route without an officer');
  return { badanId: ctx.badan.id, akunId: ctx.petugas.akunId, keanggotaan: ctx.petugas.keanggotaan, pada: ctx.now };
}

const pesanDari = (ctx: Konteks, kunci: string | undefined): string | undefined =>
  Object.entries(wajibPesan[ctx.bahasa].pesan).find(([k]) => k === kunci)?.[1];

async function aturan(ctx: Konteks, pesan: string | undefined): Promise<Balasan> {
  const data = await ctx.read(async (trx) => ({
    aturan: await selectAturan(trx, ctx.badan.id),
    unit: await selectUnit(trx, ctx.badan.id, hariDi(ctx.badan.zona, ctx.now)),
    penanggung: await selectPenanggung(trx, ctx.badan.id),
  }));
  return page(h(HalamanAturan, { halaman: halaman(ctx), ...data, pesan: pesanDari(ctx, pesan) }));
}

async function satu(ctx: Konteks, mana: string): Promise<Balasan> {
  const found = (await ctx.read((trx) => selectAturan(trx, ctx.badan.id))).find((a) => a.kode === mana);
  return found ? page(h(HalamanSatuAturan, { halaman: halaman(ctx), aturan: found })) : tidakDitemukan();
}

async function simpan(ctx: Konteks, mana: string, f: z.output<typeof formulir>): Promise<Balasan> {
  const lama = (await ctx.read((trx) => selectAturan(trx, ctx.badan.id))).find((a) => a.kode === mana);
  if (!lama) return tidakDitemukan();
  const t = wajibPesan[ctx.bahasa].galat;
  const penanggung = PENANGGUNG.find((p) => p === f.penanggung) ?? null;
  const tenggat = /^\d{1,2}$/.test(f.tenggat) ? Number(f.tenggat) : 99;
  const golongan = [f.golongan].flat();
  const baru: Aturan = {
    ...lama,
    nama: f.nama,
    golongan: GOLONGAN.filter((g) => golongan.includes(g)),
    masa: f.masa,
    acuan: f.acuan,
    tenggatBulan: tenggat > 24 ? lama.tenggatBulan : tenggat,
    isi: f.isi.split('\n').flatMap((x) => (x.trim() === '' ? [] : [x.trim().slice(0, 300)])),
    cara: f.cara,
    penanggung: f.cara === 'unit' ? penanggung : null,
    url: f.url,
    aktif: f.aktif !== 'tidak',
  };
  const galat: FormError[] = [
    ...(f.nama === '' ? [{ field: 'nama', message: t.nama_kosong }] : []),
    ...(tenggat > 24 ? [{ field: 'tenggat', message: t.tenggat_salah }] : []),
    ...(f.cara === 'unit' && penanggung === null ? [{ field: 'penanggung', message: t.penanggung_kosong }] : []),
    ...(f.url !== '' && !tautanSah(f.url) ? [{ field: 'url', message: t.url_salah }] : []),
  ];
  if (galat.length > 0) return page(h(HalamanSatuAturan, { halaman: halaman(ctx), aturan: baru, galat }), { status: 422 });
  await ctx.write((trx) => ubahAturan(trx, { ...perintah(ctx), aturan: baru }));
  return redirect(tautan(denganQuery(alamatWajib.aturan, { pesan: 'aturan' }), ctx.bahasa));
}

async function simpanPenanggung(ctx: Konteks, body: Readonly<Record<string, string | string[]>>): Promise<Balasan> {
  await ctx.write(async (trx) => {
    const unit = new Set((await selectUnit(trx, ctx.badan.id, hariDi(ctx.badan.zona, ctx.now))).map((u) => u.id));
    const dipilih = PENANGGUNG.map((p) => [p, String([body[p] ?? ''].flat()[0] ?? '')] as const);
    await ubahPenanggung(trx, { ...perintah(ctx), penanggung: new Map(dipilih.map(([p, id]) => [p, unit.has(id) ? id : null])) });
  });
  return redirect(tautan(denganQuery(alamatWajib.aturan, { pesan: 'penanggung' }), ctx.bahasa));
}

async function periksa(ctx: Konteks, pesan: string | undefined): Promise<Balasan> {
  const hari = hariDi(ctx.badan.zona, ctx.now);
  const data = await ctx.read(async (trx) => ({
    unit: await selectUnit(trx, ctx.badan.id, hari),
    bahan: await selectBahanMatriks(trx, ctx.badan, hari, undefined),
    kecuali: await selectKecualiMenunggu(trx, ctx.badan.id),
  }));
  const nama = new Map(data.bahan.aturan.map((a) => [a.kode, a.nama]));
  return page(
    h(HalamanPeriksa, {
      halaman: halaman(ctx),
      zona: ctx.badan.zona,
      lihat: data.unit.flatMap((u) => contohUnit(data.bahan, u)),
      kecuali: data.kecuali.map((k) => ({ ...k, nama: nama.get(k.kode) ?? k.kode })),
      pesan: pesanDari(ctx, pesan),
    }),
  );
}

/** One in ten of what waits in a unit. */
function contohUnit(bahan: BahanMatriks, u: { id: string; slug: string; nama: string; golongan: string }): PeriksaProps['lihat'] {
  const menunggu = matriksUnit(bahan, siapkanBukti(bahan), u).baris.flatMap(({ aturan: a, oleh, sel }) =>
    oleh === 'sendiri'
      ? sel.flatMap((s) =>
          s.alasan === 'menunggu_lihat' && s.bukti ? [{ a, s, bukti: s.bukti, kunci: `${a.kode} ${s.bukti.informasiId}` }] : [],
        )
      : [],
  );
  const dipilih = new Set(contoh([...new Set(menunggu.map((m) => m.kunci))]));
  const satuan = menunggu.filter((m, i) => dipilih.has(m.kunci) && menunggu.findIndex((x) => x.kunci === m.kunci) === i);
  return satuan.map(({ a, s, bukti, kunci }) => ({
    kunci: `${u.id} ${kunci}`,
    judul: bukti.judul,
    unit: u.nama,
    kewajiban: a.nama,
    href: alamatWajib.sel(u.slug, a.kode, s.jendela.kunci),
    mewakili: Math.min(10, menunggu.length),
  }));
}
