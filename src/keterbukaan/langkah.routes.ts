import { createElement as h } from 'preact';
import { hariDi } from '../shared/hari.ts';
import { halaman } from '../shared/html/layout/halaman.ts';
import { addMonths } from '../shared/tanggal.ts';
import { type Balasan, page, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { selectUnit } from '../unit/unit.queries.ts';
import { HalamanLangkah } from './langkah.pages.tsx';
import { langkahNilai, peluangDari } from './rules/langkah.ts';
import { hitungNilai, kelasBerkecepatan, kelasDari, rumusKini } from './rules/rumus.ts';
import { ukurUnit } from './rules/ukur.ts';
import { selectBahanUkur, selectPerkara } from './ukur.queries.ts';

const TAMPIL = 20;

/** Today's score of one unit and what one more action would change; `unitIds`: those the officer may look at, all where undefined. */
export async function langkahUnit(ctx: Konteks, unitIds: readonly string[] | undefined, slug: string | undefined): Promise<Balasan> {
  const hari = hariDi(ctx.badan.zona, ctx.now);
  const data = await ctx.read(async (trx) => {
    const semua = await selectUnit(trx, ctx.badan.id, hari);
    const milik = unitIds === undefined ? semua : semua.filter((u) => unitIds.includes(u.id));
    const satu = slug === undefined ? milik[0] : milik.find((u) => u.slug === slug);
    return {
      semua,
      milik,
      satu,
      perkara: await selectPerkara(trx, ctx.badan, addMonths(hari, -12 * rumusKini.tahunKecepatan), hari),
      bahan: satu && (await selectBahanUkur(trx, ctx.badan, rumusKini, hari, [satu.id])),
    };
  });
  const { satu, bahan, milik } = data;
  if (!satu || !bahan) return slug === undefined ? page(h(HalamanLangkah, { halaman: halaman(ctx), isi: undefined })) : tidakDitemukan();
  const hasil = ukurUnit(bahan, [satu]).get(satu.id);
  if (!hasil) return tidakDitemukan();
  const sekelas = data.semua.filter((u) => kelasDari(u.golongan) === kelasDari(satu.golongan));
  const cepat = kelasBerkecepatan(
    rumusKini,
    sekelas.map((u) => data.perkara.get(u.id) ?? 0),
  );
  const langkah = langkahNilai(rumusKini, hasil.angka, cepat, peluangDari(hasil.matriks, bahan.informasi));
  return page(
    h(HalamanLangkah, {
      halaman: halaman(ctx),
      isi: {
        unit: satu,
        pilihan: milik,
        hari,
        angka: hasil.angka,
        nilai: hitungNilai(rumusKini, hasil.angka, cepat),
        langkah: langkah.slice(0, TAMPIL),
        sisa: Math.max(0, langkah.length - TAMPIL),
      },
    }),
  );
}
