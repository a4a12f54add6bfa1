import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatKode, hashKode, isKodeCocok, makeKode, parseKode } from './kode.ts';
import { formatNomor, parseNomor } from './nomor.ts';

test('codes have no sign that is mixed up, and come back however they are typed', () => {
  for (let i = 0; i < 2000; i++) {
    const kode = makeKode();
    expect(kode).toMatch(/^[A-HJ-NP-Z2-9]{8}$/);
    expect(parseKode(formatKode(kode).toLowerCase())).toBe(kode);
  }
});

test('what cannot be a code is none', () => {
  for (const ketikan of ['', 'ABCD', 'ABCD-EFGHJ', 'ABCD-EFG0', 'ABCD-EFGI', 'ÄBCD-EFGH']) expect(parseKode(ketikan)).toBeUndefined();
});

test('the kept hash is bound to secret, body, request and code', () => {
  const dasar = hashKode('lada', 'a', 'p', 'ABCDEFGH');
  for (const lain of [
    hashKode('lain', 'a', 'p', 'ABCDEFGH'),
    hashKode('lada', 'b', 'p', 'ABCDEFGH'),
    hashKode('lada', 'a', 'q', 'ABCDEFGH'),
    hashKode('lada', 'a', 'p', 'ABCDEFGJ'),
  ])
    expect(isKodeCocok(dasar, lain)).toBe(false);
  expect(isKodeCocok(dasar, hashKode('lada', 'a', 'p', 'ABCDEFGH'))).toBe(true);
  expect(isKodeCocok(dasar, Buffer.alloc(0))).toBe(false);
});

test('numbers go there and back, with spaces and without their dash', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2999 }), fc.integer({ min: 1, max: 999_999 }), (tahun, urutan) => {
      const nomor = formatNomor(tahun, urutan);
      expect(parseNomor(nomor)).toBe(nomor);
      expect(parseNomor(` ${nomor.replace('-', ' / ')} `)).toBe(nomor);
    }),
  );
  expect(parseNomor('26-123')).toBeUndefined();
});
