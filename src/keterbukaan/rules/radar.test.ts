import { describe, expect, test } from 'vitest';
import { ATURAN_BAWAAN } from '../data/aturan.ts';
import type { BarisMatriks, MatriksUnit } from './matriks.ts';
import { BUKTI_KOSONG, type KataRadar, radarUnit, urutRadar, USUL_TERBANYAK } from './radar.ts';
import { hitungKeadaan, type KeadaanSel } from './sel.ts';

const jendela = { kunci: '2026', dari: '2026-01-01', sampai: '2026-12-31', jatuhTempo: '2026-02-01' };
const baris = (at: number, keadaan: KeadaanSel, mendatang = false): BarisMatriks => {
  const aturan = ATURAN_BAWAAN[at];
  if (!aturan) throw new Error('no such duty');
  return { aturan, oleh: 'sendiri', sel: [{ keadaan, alasan: 'tidak_ada', bukti: null, kurang: [], jendela, mendatang }] };
};
const matriks = (b: readonly BarisMatriks[]): MatriksUnit => ({ unitId: 'u', baris: b, hitungan: hitungKeadaan([]) });
const unit = { slug: 'dinas', nama: 'Dinas' };
const kata: KataRadar[] = [
  { kunci: 'honorer', kata: 'honorer', jumlah: 9, unit: 'dinas' },
  { kunci: 'lain', kata: 'lain', jumlah: 50, unit: 'unit-lain' },
];
const kode = (at: number): string => ATURAN_BAWAAN[at]?.kode ?? '';

describe('publish next', () => {
  test('what people looked for first, then what is missing, then what is incomplete; never what is there or not due', () => {
    const m = matriks([
      baris(0, 'belum_lengkap'),
      baris(1, 'belum_ada'),
      baris(2, 'ada'),
      baris(3, 'belum_ada', true),
      baris(4, 'belum_lengkap'),
    ]);
    const r = radarUnit(unit, m, BUKTI_KOSONG, kata, (a, k) => a.kode === kode(4) && k === 'honorer');
    expect(r.usul.map((u) => u.aturan.kode)).toEqual([kode(4), kode(1), kode(0)]);
    expect(r.usul[0]?.kata).toEqual([kata[0]]);
    expect([r.kata, r.nilai]).toEqual([[kata[0]], 9]);
  });

  test('is short, and what another unit meets or nobody owes is not in it', () => {
    const banyak = matriks(ATURAN_BAWAAN.slice(0, 12).map((_, at) => baris(at, 'belum_ada')));
    expect(radarUnit(unit, banyak, BUKTI_KOSONG, [], () => false).usul).toHaveLength(USUL_TERBANYAK);
    const oleh = matriks([{ ...baris(0, 'belum_ada'), oleh: { unitId: 'x' } }, baris(1, 'tidak_berlaku')]);
    expect(radarUnit(unit, oleh, BUKTI_KOSONG, [], () => false).usul).toEqual([]);
  });

  test('units with more demand come first; one without demand and debts is left out', () => {
    const kosong = matriks([]);
    const a = radarUnit({ slug: 'a', nama: 'A' }, kosong, BUKTI_KOSONG, [], () => false);
    const b = radarUnit({ slug: 'b', nama: 'B' }, kosong, { ...BUKTI_KOSONG, ditolak: 1 }, [], () => false);
    const c = radarUnit({ slug: 'c', nama: 'C' }, kosong, { ...BUKTI_KOSONG, keberatanB: 1 }, [], () => false);
    const d = radarUnit({ slug: 'd', nama: 'D' }, matriks([baris(0, 'belum_ada')]), BUKTI_KOSONG, [], () => false);
    expect(urutRadar([a, b, c, d]).map((r) => r.unit.slug)).toEqual(['c', 'b', 'd']);
  });
});
