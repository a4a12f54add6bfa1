import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveKunci, makeKunci, open, readKunciInduk, seal } from './amplop.ts';
import { maskAkhir, maskEmail, maskNama } from './samaran.ts';

const induk = readKunciInduk(Buffer.alloc(32, 1).toString('base64url'));

describe('envelope', () => {
  test('opens what it sealed, each time in other bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (isi, tempat) => {
        const kunci = makeKunci();
        const [a, b] = [seal(kunci, tempat, isi), seal(kunci, tempat, isi)];
        expect(a.equals(b)).toBe(false);
        expect(open(kunci, tempat, a)).toEqual(Buffer.from(isi));
      }),
    );
  });

  test('a changed byte, another place, another key: does not open', () => {
    const kunci = makeKunci();
    const tersegel = seal(kunci, 'kolom/a/b/nik', Buffer.from('rahasia'));
    for (let i = 0; i < tersegel.length; i++) {
      const rusak = Buffer.from(tersegel);
      rusak[i] = (rusak[i] ?? 0) ^ 1;
      expect(() => open(kunci, 'kolom/a/b/nik', rusak)).toThrow();
    }
    expect(() => open(kunci, 'kolom/a/c/nik', tersegel)).toThrow();
    expect(() => open(makeKunci(), 'kolom/a/b/nik', tersegel)).toThrow();
    expect(() => open(kunci, 'kolom/a/b/nik', tersegel.subarray(0, 20))).toThrow('unknown form');
  });

  test("a caller's key needs both halves", () => {
    const kunci = deriveKunci('kuki', induk, 'draf');
    const lain = readKunciInduk(Buffer.alloc(32, 2).toString('base64url'));
    for (const salah of [deriveKunci('kukj', induk, 'draf'), deriveKunci('kuki', lain, 'draf'), deriveKunci('kuki', induk, 'idempoten')])
      expect(salah.equals(kunci)).toBe(false);
    expect(deriveKunci('kuki', induk, 'draf').equals(kunci)).toBe(true);
    expect(() => readKunciInduk('pendek')).toThrow('32 bytes');
  });
});

describe('masks', () => {
  test.each([
    [maskAkhir('9900000000001234'), '••••1234'],
    [maskAkhir('12345'), '••••'],
    [maskAkhir(''), '••••'],
    [maskEmail('budi@contoh.id'), 'b••••@contoh.id'],
    [maskEmail('bukan-surel'), '••••'],
    [maskNama('Budi  Lestari'), 'B•••• L••••'],
  ])('%s', (samaran, harapan) => {
    expect(samaran).toBe(harapan);
  });

  test('never show more than four signs of a number', () => {
    fc.assert(
      fc.property(fc.string(), (nilai) => {
        expect([...maskAkhir(nilai)].filter((huruf) => huruf !== '•').length).toBeLessThanOrEqual(4);
      }),
    );
  });
});
