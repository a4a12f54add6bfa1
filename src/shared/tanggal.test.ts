import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, dateIn, dayNumber, daysBetween, instantIn, isTanggal, isZona, wallClock, weekdayOf } from './tanggal.ts';

const day = fc.integer({ min: -30_000, max: 60_000 }).map((n) => addDays('1970-01-01', n));

describe('civil days', () => {
  test.each(['2025-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-01-01', '2026-1-1', '2026-01-01T00:00', '', '0000-01-01'])(
    '%s is not a day',
    (text) => {
      expect(isTanggal(text)).toBe(false);
      expect(() => dayNumber(text)).toThrow(RangeError);
    },
  );

  test('leap days', () => {
    expect(isTanggal('2024-02-29')).toBe(true);
    expect(isTanggal('2100-02-29')).toBe(false);
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  });

  test('adding days there and back, in order, seven days keep the weekday', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (d, n) => {
        const later = addDays(d, n);
        expect(addDays(later, -n)).toBe(d);
        expect(daysBetween(d, later)).toBe(n);
        expect(Math.sign(n)).toBe(later === d ? 0 : later > d ? 1 : -1);
        expect(weekdayOf(addDays(d, 7 * n))).toBe(weekdayOf(d));
      }),
    );
  });

  test('weekdays of known days', () => {
    expect(weekdayOf('1970-01-01')).toBe(4);
    expect(weekdayOf('2026-11-23')).toBe(1);
    expect(weekdayOf('1969-12-28')).toBe(7);
  });

  test.each([
    ['2024-12-31', 3, '2025-03-31'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2026-06-30', 6, '2026-12-30'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2024-02-29', 12 * 30, '2054-02-28'],
  ])('%s and %i months is %s', (from, n, to) => {
    expect(addMonths(from, n)).toBe(to);
  });
});

describe('zones', () => {
  test('the day of an instant is the day in the zone', () => {
    expect(dateIn('Asia/Jakarta', new Date('2026-06-04T18:00:00Z'))).toBe('2026-06-05');
    expect(dateIn('Asia/Jayapura', new Date('2026-06-04T15:30:00Z'))).toBe('2026-06-05');
    expect(wallClock(new Date('2026-06-04T17:00:00Z'), 'Asia/Jakarta')).toEqual({ tanggal: '2026-06-05', jam: '00:00:00' });
  });

  test('instant and wall clock are inverse where there is no summer time', () => {
    const zona = fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'UTC');
    // Seconds; from 1970 on, when the Indonesian zones have kept their offsets.
    fc.assert(
      fc.property(zona, fc.integer({ min: 0, max: 4_000_000_000 }), (z, s) => {
        const pada = new Date(s * 1000);
        const { tanggal, jam } = wallClock(pada, z);
        expect(instantIn(z, tanggal, jam)).toEqual(pada);
      }),
    );
  });

  test('24:00 is the next midnight; a summer-time zone resolves its offset', () => {
    expect(instantIn('Asia/Jakarta', '2026-04-07', '24:00').toISOString()).toBe('2026-04-07T17:00:00.000Z');
    expect(instantIn('Europe/Oslo', '2026-03-29', '12:00').toISOString()).toBe('2026-03-29T10:00:00.000Z');
  });

  test('knows zones', () => {
    expect(isZona('Asia/Pontianak')).toBe(true);
    expect(isZona('Asia/Atlantis')).toBe(false);
  });
});
