import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bagiHalaman } from './bagi-halaman.ts';

test('breaks at an empty line, a line end, a space, in this order', () => {
  expect(bagiHalaman('aaaa\nbbbb\n\ncccc dddd', 14)).toEqual(['aaaa\nbbbb', 'cccc dddd']);
  expect(bagiHalaman('aaaa bbbb\ncccc dddd', 14)).toEqual(['aaaa bbbb', 'cccc dddd']);
  expect(bagiHalaman('aaaa bbbb cccc dddd', 11)).toEqual(['aaaa bbbb', 'cccc dddd']);
  expect(bagiHalaman('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  expect(bagiHalaman('   ', 10)).toEqual([]);
});

test('any text: pages within the limit, no letter lost, no character halved', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 2, max: 50 }), (teks, maks) => {
      const halaman = bagiHalaman(teks, maks);
      for (const h of halaman) expect(h.length).toBeLessThanOrEqual(maks);
      expect(halaman.join('').replace(/\s/gu, '')).toBe(teks.replace(/\s/gu, ''));
      if (teks.isWellFormed()) for (const h of halaman) expect(h.isWellFormed()).toBe(true);
    }),
  );
});
