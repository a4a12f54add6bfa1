import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataCetak, teksCetak } from './teks-cetak.ts';

const latin = (code: number): boolean => code < 0x250 || code === 0xfffd;

test('keeps what can be drawn, markup signs included', () => {
  const text = '#let x = $a$ [b] \\ *c* _d_ <e> @f "g" `h`';
  expect(teksCetak(text, latin)).toEqual({ teks: text, diganti: 0 });
});

test('a run that cannot be drawn is one visible mark, counted', () => {
  expect(teksCetak('a 😀😀 b مرحبا', latin)).toEqual({ teks: 'a \uFFFD b \uFFFD', diganti: 7 });
});

test('direction tricks, controls and half characters go', () => {
  expect(teksCetak('a\u202Eb\u0000c\u0007\uFEFFd\nf', latin).teks).toBe('abcd f');
  expect(teksCetak('x\uD800y', latin).teks).toBe('x\uFFFDy');
});

test('a long word gets places to break and stays the same word', () => {
  const made = teksCetak('A'.repeat(400), latin).teks;
  expect(Math.max(...made.split('\u200B').map((part) => part.length))).toBeLessThanOrEqual(28);
  expect(made.replaceAll('\u200B', '')).toBe('A'.repeat(400));
});

test('whatever comes in, nothing undrawable goes out, and printing twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = teksCetak(text, latin).teks;
      for (const char of once) expect(char === '\u200B' || latin(char.codePointAt(0) ?? 0)).toBe(true);
      expect(once).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
    }),
  );
});

test('walks the whole document and leaves the QR alone', () => {
  const { data, diganti } = dataCetak({ a: ['😀', { b: 'x\u0000' }], n: 1, z: null, qr_svg: '<svg>\u200B</svg>' }, latin);
  expect(data).toEqual({ a: ['\uFFFD', { b: 'x' }], n: 1, z: null, qr_svg: '<svg>\u200B</svg>' });
  expect(diganti).toBe(1);
});
