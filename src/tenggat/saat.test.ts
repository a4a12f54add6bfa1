import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSaat } from './saat.ts';

test.each([
  ['2026-03-16T08:00+07:00', '2026-03-16T01:00:00.000Z'],
  ['2026-03-16T08:00:30.123+0700', '2026-03-16T01:00:30.000Z'],
  ['2026-06-04T18:00Z', '2026-06-04T18:00:00.000Z'],
  ['2026-03-16 08:00', '2026-03-16T01:00:00.000Z'],
  ['2026-03-16', '2026-03-16T05:00:00.000Z'],
  [' 2026-03-16t08:00z ', '2026-03-16T08:00:00.000Z'],
  ['2026-03-16T08:00-03:30', '2026-03-16T11:30:00.000Z'],
])('%s is %s', (text, instant) => {
  expect(parseSaat(text, 'Asia/Jakarta')?.toISOString()).toBe(instant);
});

test.each([
  '',
  'besok',
  '2026-02-30',
  '2026-03-16T24:00+07:00',
  '2026-03-16T08:60Z',
  '2026-03-16T08:00+15:00',
  '2026-03-16T08',
  '16-03-2026',
  '2026-3-16',
])('%j is no time', (text) => {
  expect(parseSaat(text, 'Asia/Jakarta')).toBeUndefined();
});

test('every ISO instant is read back', () => {
  const seconds = fc.integer({ min: 0, max: 4_000_000_000 });
  fc.assert(fc.property(seconds, (s) => parseSaat(new Date(s * 1000).toISOString(), 'Asia/Jayapura')?.getTime() === s * 1000));
});
