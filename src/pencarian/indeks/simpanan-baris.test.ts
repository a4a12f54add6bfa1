import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SimpananBaris } from './simpanan-baris.ts';

test('what is asked for stays, what nobody asks for goes', () => {
  const simpanan = new SimpananBaris<string>(160);
  simpanan.taruh(1n, 'a', 40);
  simpanan.taruh(2n, 'b', 40);
  // The young half is full: both are old now, and only the first is asked for.
  simpanan.taruh(3n, 'c', 40);
  expect(simpanan.ambil(1n)).toBe('a');
  simpanan.taruh(4n, 'd', 40);
  expect([1n, 2n, 3n, 4n].map((id) => simpanan.ambil(id))).toEqual(['a', undefined, 'c', 'd']);
});

test('what is put again takes its room once; what is larger than half the room is not kept', () => {
  const simpanan = new SimpananBaris<string>(200);
  simpanan.taruh(1n, 'a', 60);
  simpanan.taruh(1n, 'b', 60);
  expect([simpanan.ambil(1n), simpanan.bita]).toEqual(['b', 60]);
  simpanan.taruh(2n, 'c', 101);
  expect([simpanan.ambil(1n), simpanan.ambil(2n), simpanan.bita]).toEqual(['b', undefined, 60]);
});

test('never holds more than its room, and never gives what was not put', () => {
  const langkah = fc.array(
    fc.record({ id: fc.bigInt({ min: 0n, max: 20n }), bita: fc.integer({ min: 1, max: 80 }), taruh: fc.boolean() }),
    {
      maxLength: 200,
    },
  );
  fc.assert(
    fc.property(langkah, (steps) => {
      const simpanan = new SimpananBaris<number>(200);
      const last = new Map<bigint, number>();
      for (const [at, { id, bita, taruh }] of steps.entries()) {
        if (taruh) {
          simpanan.taruh(id, at, bita);
          last.set(id, at);
        } else expect([undefined, last.get(id)]).toContain(simpanan.ambil(id));
        expect(simpanan.bita).toBeLessThanOrEqual(200);
        expect(simpanan.bita).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});
