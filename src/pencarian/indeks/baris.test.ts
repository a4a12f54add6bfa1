import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barisFromText, barisToText } from './baris.ts';
import type { BarisIndeks } from './indeks.ts';

const kata = fc.stringMatching(/^[a-z0-9_-]{1,20}$/);
const bersama = {
  unit: kata,
  kategori: kata,
  tahun: fc.option(fc.integer({ min: 1900, max: 2100 })),
  format: fc.array(kata, { maxLength: 3 }),
};
const baris: fc.Arbitrary<BarisIndeks> = fc.oneof(
  fc
    .record({ informasi: fc.uuid(), ...bersama })
    .map((b): BarisIndeks => ({ ...b, kunci: `i:${b.informasi}`, jenis: 'informasi', dokumen: null, nomor: null })),
  fc
    .record({ informasi: fc.uuid(), dokumen: fc.uuid(), nomor: fc.integer({ min: 1, max: 1_000_000 }), ...bersama })
    .map((b): BarisIndeks => ({ ...b, kunci: `h:${b.informasi}:${b.dokumen}:${b.nomor}`, jenis: 'halaman' })),
);

describe('a row of the index', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(baris, (b) => {
        expect(barisFromText(barisToText(b))).toEqual(b);
      }),
    );
  });

  it('of another form is an error, never a guess', () => {
    expect(() => barisFromText('i:1')).toThrow('not in our form');
    expect(() => barisFromText('')).toThrow('not in our form');
  });
});
