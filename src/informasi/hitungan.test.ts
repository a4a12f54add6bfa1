import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitung, type Saring, type Sel, TANPA_SARING } from './hitungan.ts';
import { FORMAT, KATEGORI } from './informasi.ts';

const arbSel = fc.record({
  unitId: fc.constantFrom('a', 'b', 'c'),
  kategori: fc.constantFrom(...KATEGORI),
  tahun: fc.constantFrom(0, 2024, 2025),
  format: fc.subarray([...FORMAT].slice(0, 3)),
  jumlah: fc.integer({ min: 1, max: 9 }),
});
const arbSaring: fc.Arbitrary<Saring> = fc.record({
  unitId: fc.subarray(['a', 'b']),
  kategori: fc.subarray([...KATEGORI]),
  tahun: fc.subarray([2024, 2025]),
  format: fc.subarray([...FORMAT].slice(0, 3)),
});

describe('counts of the list', () => {
  it('say what choosing a value alone would bring', () => {
    fc.assert(
      fc.property(fc.array(arbSel), arbSaring, (kubus: Sel[], saring) => {
        const all = hitung(kubus, saring);
        for (const { nilai, jumlah } of all.unit) expect(hitung(kubus, { ...saring, unitId: [nilai] }).total).toBe(jumlah);
        for (const { nilai, jumlah } of all.kategori) expect(hitung(kubus, { ...saring, kategori: [nilai] }).total).toBe(jumlah);
        for (const { nilai, jumlah } of all.tahun) expect(hitung(kubus, { ...saring, tahun: [nilai] }).total).toBe(jumlah);
        for (const { nilai, jumlah } of all.format) expect(hitung(kubus, { ...saring, format: [nilai] }).total).toBe(jumlah);
      }),
    );
  });

  it('count everything without a filter', () => {
    fc.assert(
      fc.property(fc.array(arbSel), (kubus: Sel[]) => {
        expect(hitung(kubus, TANPA_SARING).total).toBe(kubus.reduce((n, s) => n + s.jumlah, 0));
      }),
    );
  });
});
