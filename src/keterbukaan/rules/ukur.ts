/** The three measures of units on a day, from what was gathered. Pure: the same material always gives the same counts. */
import type { InformasiPada } from '../../informasi/riwayat.queries.ts';
import type { Tanggal } from '../../shared/tanggal.ts';
import { type Hari, type Kasus, kecepatanUnit } from './kasus.ts';
import { type BahanMatriks, matriksUnit, type MatriksUnit, selSendiri, siapkanBukti } from './matriks.ts';
import type { AngkaUnit } from './rumus.ts';
import { hitungSegar } from './segar.ts';

export type KasusTercatat = { id: string; k: Kasus; dikabulkan: boolean };

export type BahanUkur = {
  per: Tanggal;
  /** Speed counts tasks given after this day. */
  sejak: Tanggal;
  matriks: BahanMatriks;
  informasi: readonly InformasiPada[];
  kasus: readonly KasusTercatat[];
  /** Items that a unit had to take back because they were wrong or showed personal data, by unit. */
  dikoreksi: ReadonlyMap<string, number>;
  hari: Hari;
};

/**
 * Duties met of those in force whose day has come. A duty that only an event brings counts where it is met: to announce something
 * incomplete is never worse than to keep silent.
 */
export function hitungKelengkapan(m: MatriksUnit): AngkaUnit['kelengkapan'] {
  const sel = selSendiri(m.baris).filter((s) => s.keadaan !== 'tidak_berlaku');
  const kejadian = new Set(m.baris.filter((b) => b.aturan.masa === 'kejadian').flatMap((b) => b.sel));
  return {
    ada: sel.filter((s) => s.keadaan === 'ada').length,
    berlaku: sel.filter((s) => s.keadaan === 'ada' || !kejadian.has(s)).length,
  };
}

export function ukurUnit(
  b: BahanUkur,
  unit: readonly { id: string; golongan: string }[],
): Map<string, { angka: AngkaUnit; matriks: MatriksUnit }> {
  const bukti = siapkanBukti(b.matriks);
  const item = Map.groupBy(b.informasi, (i) => i.unitId);
  const kasus = new Map<string, KasusTercatat[]>();
  for (const k of b.kasus)
    for (const u of new Set(k.k.tugas.map((t) => t.unitId))) {
      const list = kasus.get(u);
      if (list) list.push(k);
      else kasus.set(u, [k]);
    }
  return new Map(
    unit.map((u) => {
      const matriks = matriksUnit(b.matriks, bukti, u);
      const cepat = kecepatanUnit(kasus.get(u.id) ?? [], u.id, { dari: b.sejak, per: b.per, hari: b.hari });
      const angka: AngkaUnit = {
        perkara: cepat.perkara,
        kecepatan: cepat.kecepatan,
        kelengkapan: hitungKelengkapan(matriks),
        kemutakhiran: hitungSegar(item.get(u.id) ?? [], b.per),
        samping: { ...cepat.samping, dikoreksi: b.dikoreksi.get(u.id) ?? 0 },
      };
      return [u.id, { angka, matriks }];
    }),
  );
}
