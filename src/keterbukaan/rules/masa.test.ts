import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../shared/tanggal.ts';
import { ACUAN, type AturanMasa, jendelaDariKunci, jendelaMasa, MASA } from './masa.ts';

const hari = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2022-01-01', n));
const aturan: fc.Arbitrary<AturanMasa> = fc.record({
  masa: fc.constantFrom(...MASA),
  acuan: fc.constantFrom(...ACUAN),
  tenggatBulan: fc.integer({ min: 0, max: 12 }),
});

describe('jendelaMasa', () => {
  it('asks for a yearly report three months after the year', () => {
    const a: AturanMasa = { masa: 'tahunan', acuan: 'akhir', tenggatBulan: 3 };
    expect(jendelaMasa(a, '2024-01-01', '2026-11-25', 5).map((j) => [j.kunci, j.jatuhTempo])).toEqual([
      ['2025', '2026-03-31'],
      ['2024', '2025-03-31'],
    ]);
    // A month before the due date the next one shows.
    expect(jendelaMasa(a, '2024-01-01', '2027-03-01', 1)[0]).toMatchObject({ kunci: '2026', jatuhTempo: '2027-03-31' });
    expect(jendelaMasa(a, '2024-01-01', '2027-02-28', 1)[0]?.kunci).toBe('2025');
  });

  it('counts half-years, months and events', () => {
    expect(jendelaMasa({ masa: 'semesteran', acuan: 'akhir', tenggatBulan: 1 }, '2025-01-01', '2026-11-25', 3)).toMatchObject([
      { kunci: '2026-s1', dari: '2026-01-01', sampai: '2026-06-30', jatuhTempo: '2026-07-31' },
      { kunci: '2025-s2' },
      { kunci: '2025-s1' },
    ]);
    expect(jendelaMasa({ masa: 'bulanan', acuan: 'awal', tenggatBulan: 0 }, '2025-01-01', '2026-11-25', 1)).toMatchObject([
      { kunci: '2026-11', jatuhTempo: '2026-11-01' },
    ]);
    expect(jendelaMasa({ masa: 'kejadian', acuan: 'akhir', tenggatBulan: 0 }, '2025-01-01', '2026-11-25', 3)).toMatchObject([
      { kunci: '2026', jatuhTempo: null },
    ]);
  });

  it('never goes before its start nor past its number, runs backwards without gaps, and its keys lead back', () => {
    fc.assert(
      fc.property(aturan, hari, hari, fc.integer({ min: 1, max: 6 }), (a, x, y, banyak) => {
        const [mulai, kini] = x < y ? [x, y] : [y, x];
        const semua = jendelaMasa(a, mulai, kini, banyak);
        expect(semua.length).toBeLessThanOrEqual(Math.max(1, banyak));
        for (const [i, j] of semua.entries()) {
          expect(jendelaDariKunci(a, j.kunci, kini)).toEqual(j);
          if (a.masa === 'terkini' || a.masa === 'kejadian') continue;
          expect(j.dari >= mulai).toBe(true);
          const before = semua[i + 1];
          if (before) expect(addDays(before.sampai, 1)).toBe(j.dari);
        }
      }),
    );
  });

  it('knows no other keys', () => {
    for (const kunci of ['2026-s3', '2026-13', 'x', '2026-01', ''])
      expect(jendelaDariKunci({ masa: 'tahunan', acuan: 'akhir', tenggatBulan: 3 }, kunci, '2026-11-25')).toBeUndefined();
  });
});
