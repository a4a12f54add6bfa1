import { expect, test } from 'vitest';
import { SimpananBaris } from './simpanan-baris.ts';

test('keeps what was asked for last, within its room', () => {
  const simpanan = new SimpananBaris<string>(100);
  simpanan.taruh(1n, 'a', 40);
  simpanan.taruh(2n, 'b', 40);
  expect(simpanan.ambil(1n)).toBe('a');
  simpanan.taruh(3n, 'c', 40);
  expect([1n, 2n, 3n].map((id) => simpanan.ambil(id))).toEqual(['a', undefined, 'c']);
  expect(simpanan.bita).toBe(80);
});

test('what is put again takes its room once; what is larger than the room is not kept', () => {
  const simpanan = new SimpananBaris<string>(100);
  simpanan.taruh(1n, 'a', 60);
  simpanan.taruh(1n, 'b', 60);
  expect([simpanan.ambil(1n), simpanan.bita]).toEqual(['b', 60]);
  simpanan.taruh(2n, 'c', 101);
  expect([simpanan.ambil(1n), simpanan.ambil(2n), simpanan.bita]).toEqual([undefined, undefined, 0]);
});
