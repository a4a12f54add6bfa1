import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAFTAR_UMUM } from './analisis/daftar.ts';
import { analyseKueri } from './analisis/kueri.ts';
import { type Potongan, yangDitandai } from './cuplikan.ts';
import { tandaiHalaman, type TeksBertanda } from './tandai-halaman.ts';

const tandai = (teks: string, q: string): TeksBertanda => tandaiHalaman(teks, yangDitandai(analyseKueri(q, DAFTAR_UMUM)), DAFTAR_UMUM);
const marks = ({ paragraf }: TeksBertanda): string[] =>
  paragraf
    .flat()
    .filter((one) => one.tanda)
    .map((one) => one.teks);
const whole = (paragraf: readonly (readonly Potongan[])[]): string =>
  paragraf.map((one) => one.map((piece) => piece.teks).join('')).join('\n\n');

describe('a page with marks', () => {
  test('marks stems, particles, repeated words and abbreviations as the search finds them', () => {
    expect(marks(tandai('Jembatannya diperbaiki. Anak-anak bermain di jalan.', 'perbaikan jembatan anak'))).toEqual([
      'Jembatannya',
      'diperbaiki',
      'Anak-anak',
    ]);
    expect(marks(tandai('Anggaran Pendapatan dan Belanja Daerah tahun ini.', 'APBD'))).toEqual(
      expect.arrayContaining(['Anggaran', 'Belanja', 'Daerah']),
    );
    expect(marks(tandai('Dasarnya UU Nomor 14 Tahun 2008.', 'UU 14/2008')).join(' ')).toContain('14');
  });

  test('keeps the text in order, in its paragraphs, and marks nothing without a question', () => {
    const text = 'Satu\nbaris dua\n\n  Paragraf <b>dua</b>\n \n\nTiga';
    const plain = tandaiHalaman(text, new Map(), DAFTAR_UMUM);
    expect(plain).toMatchObject({ tanda: 0, sebelum: false, sesudah: false });
    expect(plain.paragraf.map((one) => one.map((piece) => piece.teks).join(''))).toEqual([
      'Satu\nbaris dua',
      'Paragraf <b>dua</b>',
      'Tiga',
    ]);
    expect(tandaiHalaman('', new Map(), DAFTAR_UMUM).paragraf).toEqual([]);
  });

  test('a very long page is shown around its first mark, and says what it leaves out', () => {
    const filler = 'sel angka kolom '.repeat(3_000);
    const found = tandai(`${filler} jembatan Kahayan ${filler}`, 'jembatan');
    expect(marks(found)).toEqual(['jembatan']);
    expect(found).toMatchObject({ sebelum: true, sesudah: true });
    expect(whole(found.paragraf).length).toBeLessThan(26_000);
    expect(tandai(`jembatan ${filler}`, 'jembatan')).toMatchObject({ sebelum: false, sesudah: true, tanda: 1 });
  });

  test('loses and adds no letter of a text that fits, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom('jalan rusak', 'a', 'APBD 2024', '"dua kata"'),
        (text, q) => {
          const squeezed = (s: string): string => s.replaceAll(/\s+/g, '');
          expect(squeezed(whole(tandai(text, q).paragraf))).toBe(squeezed(text));
        },
      ),
      { numRuns: 40 },
    );
  });
});
