import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bersihkanTeks } from './bersih-teks.ts';

describe('bersihkanTeks', () => {
  test.each([
    ['Laporan_\u202efdp.exe keuangan\u202c \u2066zwsp\u200b\u2069', 'Laporan_fdp.exe keuangan zwsp'],
    ['a\rb\r\nc\fd', 'a\nb\nc\nd'],
    ['a\0b', 'ab'],
    ['  judul \t unit \n\n\n\n isi ', 'judul unit\n\nisi'],
    ['e\u0301', 'é'],
    ['a\ud800b', 'ab'],
  ])('%j', (mentah, bersih) => {
    expect(bersihkanTeks(mentah)).toBe(bersih);
  });

  test('any string: nothing that PostgreSQL or a page could choke on, and doing it twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (mentah) => {
        const bersih = bersihkanTeks(mentah);
        expect(bersih).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/u);
        expect(bersih.isWellFormed()).toBe(true);
        expect(bersihkanTeks(bersih)).toBe(bersih);
      }),
    );
  });
});
