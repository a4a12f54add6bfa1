import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jarak, pilihMirip } from './jarak.ts';

const word = fc.stringMatching(/^[a-e]{0,7}$/);

test.each([
  ['anggran', 'anggaran', 2, 1],
  ['angagran', 'anggaran', 2, 1],
  ['retibusi', 'retribusi', 2, 1],
  ['jalan', 'jalan', 1, 0],
  ['jalan', 'jembatan', 2, 3],
  ['', 'ab', 2, 2],
])('%s – %s', (a, b, most, expected) => {
  expect(jarak(a, b, most)).toBe(expected);
});

test('is a distance: zero only for the same word, the same both ways, never past the limit + 1', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
      const d = jarak(a, b, most);
      expect(d === 0).toBe(a === b);
      expect(jarak(b, a, most)).toBe(d);
      expect(d).toBeLessThanOrEqual(most + 1);
    }),
  );
});

test('one wrong key is always found again', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{5,12}$/), fc.nat(), fc.stringMatching(/^[a-z]$/), (right, at, letter) => {
      const place = 1 + (at % (right.length - 1));
      const typed = right.slice(0, place) + letter + right.slice(place + 1);
      fc.pre(typed !== right);
      expect(
        pilihMirip(
          typed,
          [
            [right, 3],
            ['zzzzz', 9],
          ],
          3,
        ),
      ).toEqual([right]);
    }),
  );
});

test('prefers the nearest, then the most frequent', () => {
  expect(
    pilihMirip(
      'anggran',
      [
        ['anggaran', 5],
        ['anggrek', 50],
        ['anggrang', 9],
        ['xnggran', 99],
      ],
      2,
    ),
  ).toEqual(['anggrang', 'anggaran']);
});
