import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugBebas, slugDari } from './slug.ts';

describe('slugDari', () => {
  it.each([
    ['Laporan Keuangan Tahun 2024 (Audited)', 'laporan-keuangan-tahun-2024-audited'],
    ['  Résumé & Peraturan/Keputusan  ', 'resume-peraturan-keputusan'],
    ['???', 'informasi'],
    ['', 'informasi'],
  ])('%s', (judul, slug) => expect(slugDari(judul)).toBe(slug));

  it('cuts a long title at a word', () => {
    const slug = slugDari('PERBUP NOMOR 7 TAHUN 2025 TENTANG PEDOMAN PENGGUNAAN DANA DESA DI KABUPATEN MANDAILING NATAL');
    expect(slug).toBe('perbup-nomor-7-tahun-2025-tentang-pedoman-penggunaan-dana-desa-di-kabupaten');
  });

  it('always fits the check of the table', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (judul) => {
        const slug = slugDari(judul);
        expect(slug).toMatch(/^[a-z0-9](-?[a-z0-9])*$/);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(slugDari(slug)).toBe(slug);
      }),
    );
  });
});

describe('slugBebas', () => {
  it('takes the first free number', () => {
    expect(slugBebas('a', new Set())).toBe('a');
    expect(slugBebas('a', new Set(['a', 'a-2']))).toBe('a-3');
  });
});
