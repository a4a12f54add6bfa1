import { createElement as h } from 'preact';
import { z } from 'zod';
import { pencocok, selectKosongSering } from '../pencarian/kosong.queries.ts';
import { hariDi } from '../shared/hari.ts';
import { halaman } from '../shared/html/layout/halaman.ts';
import { addDays, instantIn } from '../shared/tanggal.ts';
import { type Balasan, page } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { selectUnit } from '../unit/unit.queries.ts';
import { alamatWajib } from './alamat.ts';
import type { Aturan } from './data/aturan.ts';
import { HalamanRadar } from './radar.pages.tsx';
import { selectBuktiUnit } from './radar.queries.ts';
import { BUKTI_KOSONG, radarUnit, urutRadar } from './rules/radar.ts';
import { matriksUnit, siapkanBukti } from './rules/matriks.ts';
import { selectBahanMatriks, selectUnitWajib } from './wajib.queries.ts';

/** How far back demand is looked at. */
const HARI = 365;
/** Units on one page: a city has seventy, and a list that is never read to its end starts nothing. */
const UNIT_SEHALAMAN = 5;

/** What to publish next: PPID Utama for every unit, a unit for itself. */
export const ruteRadar: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: alamatWajib.radar,
    perlu: 'wajib:lihat',
    query: z.object({ halaman: z.coerce.number().int().min(1).max(1_000).catch(1).default(1) }),
    handle: ({ ctx, query }) => radar(ctx, query.halaman),
  }),
];

async function radar(ctx: Konteks, diminta: number): Promise<Balasan> {
  const { badan } = ctx;
  const hari = hariDi(badan.zona, ctx.now);
  const sejak = addDays(hari, -HARI);
  const d = await ctx.read(async (trx) => {
    const lihat = await selectUnitWajib(trx, badan.id, ctx.petugas?.keanggotaan ?? []);
    const semua = await selectUnit(trx, badan.id, hari);
    const milik = lihat.semua ? semua : semua.filter((u) => lihat.unitIds.includes(u.id));
    return {
      lihatSemua: lihat.semua,
      milik,
      bahan: await selectBahanMatriks(
        trx,
        badan,
        hari,
        milik.map((u) => u.id),
      ),
      bukti: await selectBuktiUnit(trx, badan.id, instantIn(badan.zona, sejak)),
      kata: await selectKosongSering(trx, badan.id, sejak),
    };
  });
  const bukti = siapkanBukti(d.bahan);
  const cocok = cocokAturan(d.bahan.aturan);
  const baris = d.milik.map((u) => radarUnit(u, matriksUnit(d.bahan, bukti, u), d.bukti.get(u.id) ?? BUKTI_KOSONG, d.kata, cocok));
  const urut = urutRadar(baris);
  const banyakHalaman = Math.max(1, Math.ceil(urut.length / UNIT_SEHALAMAN));
  const nomor = Math.min(diminta, banyakHalaman);
  const slug = new Set(d.milik.map((u) => u.slug));
  return page(
    h(HalamanRadar, {
      halaman: halaman(ctx),
      radar: urut.slice((nomor - 1) * UNIT_SEHALAMAN, nomor * UNIT_SEHALAMAN),
      nomor,
      banyakHalaman,
      kata: d.lihatSemua ? d.kata : d.kata.filter((k) => k.unit !== null && slug.has(k.unit)),
      namaUnit: new Map(d.milik.map((u) => [u.slug, u.nama])),
    }),
  );
}

/** Each duty's words are analysed once. */
function cocokAturan(aturan: readonly Aturan[]): (a: Aturan, kunci: string) => boolean {
  const perKode = new Map(aturan.map((a) => [a.kode, pencocok([a.nama, ...a.isi].join('\n'))]));
  return (a, kunci) => perKode.get(a.kode)?.(kunci) ?? false;
}
