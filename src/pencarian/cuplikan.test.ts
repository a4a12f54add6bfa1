import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAFTAR_UMUM } from './analisis/daftar.ts';
import { analyseKueri } from './analisis/kueri.ts';
import { buatCuplikan, cuplikanHtml, yangDitandai } from './cuplikan.ts';

const snippet = (text: string, typed: string) => buatCuplikan(text, yangDitandai(analyseKueri(typed, DAFTAR_UMUM)), DAFTAR_UMUM);
const marked = (text: string, typed: string): string[] =>
  snippet(text, typed)
    .potongan.filter((piece) => piece.tanda)
    .map((piece) => piece.teks);

describe('buatCuplikan', () => {
  test('marks forms of the word, other names and synonyms', () => {
    expect(marked('Pemerintah menerima bantuan.', 'penerimaan')).toEqual(['menerima']);
    expect(marked('Rancangan Anggaran Pendapatan dan Belanja Daerah disusun.', 'APBD')).toEqual([
      'Anggaran',
      'Pendapatan',
      'dan',
      'Belanja',
      'Daerah',
    ]);
    expect(marked('Honorarium tenaga kontrak', 'gaji')).toEqual(['Honorarium']);
    expect(marked('tidak ada', 'jembatan')).toEqual([]);
  });

  test('shows the place where most of the question stands', () => {
    const text = `${'Kata pengantar laporan. '.repeat(40)} Belanja modal jalan Tahun 2024 sebesar Rp5. ${'Penutup. '.repeat(40)}`;
    const html = cuplikanHtml(snippet(text, 'belanja jalan 2024').potongan);
    expect(html).toContain('<mark>Belanja</mark> modal <mark>jalan</mark> Tahun <mark>2024</mark>');
    expect(html.startsWith('… ')).toBe(true);
    expect(html.endsWith(' …')).toBe(true);
  });

  test('without a hit it is the beginning, and says so', () => {
    expect(snippet('Satu dua tiga.', 'empat')).toEqual({ potongan: [{ teks: 'Satu dua tiga', tanda: false }], kena: false });
  });

  test('no HTML of the text gets through, whatever is asked', () => {
    const part = fc.constantFrom('<script>', 'jalan', '&', '"', "'", '<mark>', 'belanja', '</mark>', '\n', '>');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const html = cuplikanHtml(snippet(parts.join(' '), 'belanja jalan mark').potongan);
        expect(html.replaceAll(/<\/?mark>/g, '')).not.toMatch(/[<>"']/);
        expect((html.match(/<mark>/g) ?? []).length).toBe((html.match(/<\/mark>/g) ?? []).length);
      }),
    );
  });

  test('marked words are words of the text, in its order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('jalan', 'Belanja', 'modal', 'dan', '2024', 'APBD,'), { minLength: 1, maxLength: 120 }),
        (words) => {
          const text = words.join(' ');
          const plain = snippet(text, 'belanja apbd')
            .potongan.map((piece) => piece.teks)
            .join('')
            .replace(/^… /, '')
            .replace(/ …$/, '');
          expect(text).toContain(plain);
        },
      ),
    );
  });
});
