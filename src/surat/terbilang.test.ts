import fc from 'fast-check';
import { expect, test } from 'vitest';
import { terbilang } from './terbilang.ts';

test.each([
  [0, 'nol'],
  [3, 'tiga'],
  [10, 'sepuluh'],
  [11, 'sebelas'],
  [14, 'empat belas'],
  [20, 'dua puluh'],
  [21, 'dua puluh satu'],
  [100, 'seratus'],
  [111, 'seratus sebelas'],
  [1000, 'seribu'],
  [1999, 'seribu sembilan ratus sembilan puluh sembilan'],
  [39_000, 'tiga puluh sembilan ribu'],
  [101_000, 'seratus satu ribu'],
  [1_000_000, 'satu juta'],
  [2_000_500_000, 'dua miliar lima ratus ribu'],
  [1e12, 'satu triliun'],
])('%i is written %s', (n, words) => expect(terbilang(n)).toBe(words));

test('two numbers never share their words, and no word is lost', () => {
  const value: Record<string, number> = { belas: 10, puluh: 10, ratus: 100, ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 };
  const units = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
  const read = (text: string): number => {
    let total = 0;
    let group = 0;
    let unit = 0;
    for (const word of text.replaceAll(/\bse(puluh|belas|ratus|ribu)\b/g, 'satu $1').split(' ')) {
      const size = value[word];
      if (size === undefined) unit = units.indexOf(word);
      else if (word === 'belas') [group, unit] = [group + 10 + unit, 0];
      else if (size < 1000) [group, unit] = [group + unit * size, 0];
      else [total, group, unit] = [total + (group + unit) * size, 0, 0];
    }
    return total + group + unit;
  };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (n) => {
      expect(read(terbilang(n))).toBe(n);
    }),
  );
});

test('refuses what no letter carries', () => {
  for (const n of [-1, 1.5, 1e15, Number.NaN]) expect(() => terbilang(n)).toThrow(RangeError);
});
