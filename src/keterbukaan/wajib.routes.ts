import { createElement as h } from 'preact';
import { z } from 'zod';
import { halaman } from '../shared/html/layout/halaman.ts';
import { hariDi } from '../shared/hari.ts';
import { type Balasan, page, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { GOLONGAN, type Unit } from '../unit/unit.ts';
import { unitPesan } from '../unit/unit.pesan.ts';
import { selectUnit } from '../unit/unit.queries.ts';
import { HalamanMatriks } from './matriks.pages.tsx';
import { type BahanMatriks, matriksUnit, siapkanBukti } from './rules/matriks.ts';
import { hitungKeadaan, type Hitungan, KEADAAN_SEL } from './rules/sel.ts';
import { HalamanPerInformasi, HalamanSemua } from './semua-unit.pages.tsx';
import { wajibPesan } from './wajib.pesan.ts';
import { selectBahanMatriks, selectUnitWajib } from './wajib.queries.ts';

const slug = z.string().max(120).catch('').default('');
const query = z.object({ unit: slug, informasi: slug, golongan: slug, pesan: z.string().max(40).optional() });
type Query = z.output<typeof query>;

/** The matrix: all offices, one office, or one information. */
export const ruteMatriks: readonly AnyRoute[] = [
  route({ method: 'GET', path: '/kerja/wajib', perlu: 'wajib:lihat', query, handle: ({ ctx, query: q }) => matriks(ctx, q) }),
];

async function matriks(ctx: Konteks, q: Query): Promise<Balasan> {
  const hari = hariDi(ctx.badan.zona, ctx.now);
  const data = await ctx.read(async (trx) => {
    const lihat = await selectUnitWajib(trx, ctx.badan.id, ctx.petugas?.keanggotaan ?? []);
    const semua = await selectUnit(trx, ctx.badan.id, hari);
    const milik = lihat.semua ? semua : semua.filter((u) => lihat.unitIds.includes(u.id));
    const satu = milik.find((u) => u.slug === q.unit) ?? (lihat.semua ? undefined : milik[0]);
    const bahan = await selectBahanMatriks(trx, ctx.badan, hari, satu ? [satu.id] : milik.map((u) => u.id));
    return { lihat, semua, milik, satu, bahan };
  });
  if (q.unit !== '' && data.satu?.slug !== q.unit) return tidakDitemukan();
  if (data.satu) return satuUnit(ctx, { ...data, satu: data.satu }, q);
  if (!data.lihat.semua) return semuaUnit(ctx, data.bahan, [], q);
  return q.informasi === '' ? semuaUnit(ctx, data.bahan, data.milik, q) : satuInformasi(ctx, data.bahan, data.milik, q.informasi);
}

function satuUnit(
  ctx: Konteks,
  d: { satu: Unit; milik: readonly Unit[]; semua: readonly Unit[]; bahan: BahanMatriks; lihat: { semua: boolean } },
  q: Query,
): Balasan {
  const pesan = Object.entries(wajibPesan[ctx.bahasa].pesan).find(([k]) => k === q.pesan)?.[1];
  return page(
    h(HalamanMatriks, {
      halaman: halaman(ctx),
      unit: d.satu,
      matriks: matriksUnit(d.bahan, siapkanBukti(d.bahan), d.satu),
      pilihan: d.milik,
      namaUnit: new Map(d.semua.map((u) => [u.id, u.nama])),
      boleh: { isi: ctx.petugas?.hak.has('wajib:isi') ?? false, semua: d.lihat.semua },
      pesan,
    }),
  );
}

/** Counts of all offices: what each owes itself. */
export function hitungSemua(bahan: BahanMatriks, unit: readonly Unit[]): { unit: Unit; hitungan: Hitungan }[] {
  const bukti = siapkanBukti(bahan);
  return unit.map((u) => ({ unit: u, hitungan: matriksUnit(bahan, bukti, u).hitungan }));
}

function semuaUnit(ctx: Konteks, bahan: BahanMatriks, unit: readonly Unit[], q: Query): Balasan {
  const golongan = GOLONGAN.filter((g) => unit.some((u) => u.golongan === g));
  const baris = hitungSemua(
    bahan,
    unit.filter((u) => q.golongan === '' || u.golongan === q.golongan),
  );
  const hitungan = { ...hitungKeadaan([]) };
  for (const b of baris) for (const k of KEADAAN_SEL) hitungan[k] += b.hitungan[k];
  const hak = ctx.petugas?.hak;
  return page(
    h(HalamanSemua, {
      halaman: halaman(ctx),
      baris,
      golongan: golongan.map((g) => ({ nilai: g, nama: unitPesan[ctx.bahasa].golongan[g] })),
      golonganDipilih: q.golongan,
      aturan: bahan.aturan.filter((a) => a.aktif),
      hitungan,
      boleh: { atur: hak?.has('wajib:atur') ?? false, periksa: hak?.has('wajib:periksa') ?? false },
    }),
  );
}

function satuInformasi(ctx: Konteks, bahan: BahanMatriks, unit: readonly Unit[], kode: string): Balasan {
  const aturan = bahan.aturan.find((a) => a.kode === kode);
  if (!aturan) return tidakDitemukan();
  const bukti = siapkanBukti(bahan);
  const baris = unit.flatMap((u) => {
    const [satu] = matriksUnit({ ...bahan, aturan: [aturan] }, bukti, u).baris;
    return satu ? [{ unit: u, baris: satu }] : [];
  });
  return page(h(HalamanPerInformasi, { halaman: halaman(ctx), aturan, baris }));
}
