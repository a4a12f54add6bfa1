import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, tokenize } from './token.ts';

const words = (text: string): string[] => tokenize(text).map((token) => token.kata);

describe('tokenize', () => {
  test.each([
    ['UU No. 14/2008', ['uu', 'no', '14', '2008']],
    ["Jum'at, hari Jum’at", ['jumat', 'hari', 'jumat']],
    ['Rp1.250.000,00 dan 12,5%', ['rp', '1250000', 'dan', '12.5']],
    ['1.250.000,75', ['1250000.75']],
    ['undang-undang T.A. 2025', ['undang', 'undang', 'ta', '2025']],
    ['Nomor 188.45/21/2024', ['nomor', '188', '45', '21', '2024']],
    ['pe\u00adne\u00adri\u00adma\u00adan', ['penerimaan']],
    ['Café ﬁle ＡＰＢＤ', ['cafe', 'file', 'apbd']],
    ['…—!?', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('places point into the text that was given, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0;
        for (const token of tokenize(text)) {
          expect(token.awal).toBeGreaterThanOrEqual(last);
          expect(token.akhir).toBeGreaterThan(token.awal);
          expect(token.akhir).toBeLessThanOrEqual(text.length);
          expect(token.kata).toMatch(/^\S{1,40}$/u);
          last = token.akhir;
        }
      }),
    );
  });

  test('the same words come out of the folded text as of the text', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ]{1,12}$/), { maxLength: 8 }), (list) => {
        expect(words(list.join(' '))).toEqual(list.map(fold).filter((word) => word !== ''));
      }),
    );
  });
});
