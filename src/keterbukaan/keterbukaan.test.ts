import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../shared/tanggal.ts';
import { sifatHari } from '../tenggat/tenggat.ts';
import { kalenderBawaan } from '../tenggat/kalender-bawaan.ts';
import { hitungWaktu, menurut, type Selang } from './keterbukaan.ts';

const kalender = kalenderBawaan();

/** The same by the long way: every case walked day by day, every value in one sorted list. */
function panjang(selang: readonly Selang[]) {
  const nilai: number[] = [];
  for (const s of selang) {
    let n = 0;
    for (let hari = addDays(s.dari, 1); hari <= s.sampai; hari = addDays(hari, 1)) {
      const sifat = sifatHari(kalender, hari);
      if (sifat.ok && sifat.kerja) n += 1;
    }
    for (let i = 0; i < s.jumlah; i += 1) nilai.push(n);
  }
  nilai.sort((a, b) => a - b);
  const n = nilai.length;
  const tengah = n === 0 ? null : ((nilai[Math.ceil(n / 2) - 1] ?? 0) + (nilai[Math.floor(n / 2)] ?? 0)) / 2;
  return { n, median: tengah, p90: n === 0 ? null : nilai[Math.ceil(n * 0.9) - 1], tanpa_kalender: 0 };
}

describe('hitungWaktu', () => {
  test('nothing counted is null, not zero', () => {
    expect(hitungWaktu(kalender, [])).toEqual({ n: 0, median: null, p90: null, tanpa_kalender: 0 });
  });

  test('counts working days after the day of receipt; the same day is 0', () => {
    const waktu = hitungWaktu(kalender, [
      { dari: '2026-03-16', sampai: '2026-03-16', jumlah: 1 },
      { dari: '2026-03-16', sampai: '2026-04-07', jumlah: 1 },
    ]);
    expect(waktu).toEqual({ n: 2, median: 5, p90: 10, tanpa_kalender: 0 });
  });

  test('a span that leaves the calendar is left out and said so', () => {
    const waktu = hitungWaktu(kalender, [
      { dari: '2031-01-02', sampai: '2031-01-05', jumlah: 3 },
      { dari: '2026-03-02', sampai: '2026-03-03', jumlah: 1 },
    ]);
    expect(waktu).toEqual({ n: 1, median: 1, p90: 1, tanpa_kalender: 3 });
  });

  test('equals the long way round for any set of cases', () => {
    const hari = fc.integer({ min: 0, max: 500 });
    const satu = fc
      .record({ a: hari, b: fc.integer({ min: 0, max: 60 }), jumlah: fc.integer({ min: 1, max: 4 }) })
      .map(({ a, b, jumlah }): Selang => ({ dari: addDays('2025-06-01', a), sampai: addDays('2025-06-01', a + b), jumlah }));
    fc.assert(
      fc.property(fc.array(satu, { minLength: 1, maxLength: 20 }), (selang) => {
        expect(hitungWaktu(kalender, selang)).toEqual(panjang(selang));
      }),
      { numRuns: 60 },
    );
  });
});

test('menurut adds up equal values, the largest first, equal ones by name', () => {
  expect(
    menurut([
      { nilai: 'web', jumlah: 1 },
      { nilai: 'api', jumlah: 2 },
      { nilai: 'web', jumlah: 1 },
      { nilai: 'surat', jumlah: 5 },
    ]),
  ).toEqual([
    { nilai: 'surat', jumlah: 5 },
    { nilai: 'api', jumlah: 2 },
    { nilai: 'web', jumlah: 2 },
  ]);
});
