import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addHariKerja } from '../tenggat/hari-kerja.ts';
import { kalenderBawaan } from '../tenggat/kalender-bawaan.ts';
import { ketepatan } from './beranda.ts';
import { countHariKerja, sebaranJawab } from './hari-jawab.ts';

const kalender = kalenderBawaan();

describe('countHariKerja', () => {
  test('is the other way round of the legal clock', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 30 }), (start, n) => {
        const dari = new Date(Date.UTC(2025, 5, 1) + start * 86_400_000).toISOString().slice(0, 10);
        const due = addHariKerja(kalender, dari, n);
        if (!due.ok) throw new Error('calendar');
        expect(countHariKerja(kalender, dari, due.tanggal)).toBe(n);
      }),
      { numRuns: 60 },
    );
  });

  test('a missing year is not guessed', () => {
    expect(countHariKerja(kalender, '2023-12-01', '2024-01-10')).toBeUndefined();
  });
});

test('the shape and the median of the waiting', () => {
  const sebaran = sebaranJawab(kalender, [
    { diterima: '2026-03-16', dijawab: '2026-04-07', jumlah: 3 },
    { diterima: '2026-03-16', dijawab: '2026-03-17', jumlah: 1 },
    { diterima: '2026-01-05', dijawab: '2026-02-27', jumlah: 1 },
  ]);
  expect(sebaran).toEqual({ kelompok: [1, 0, 3, 0, 1], tengah: 10 });
  expect(sebaran && ketepatan(sebaran)).toEqual({ dijawab: 5, tepat: 0.8 });
  expect(sebaranJawab(kalender, [])).toBeUndefined();
});
