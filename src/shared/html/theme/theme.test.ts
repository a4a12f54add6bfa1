import { describe, expect, test } from 'vitest';
import { contrast, oklch } from './colour.ts';
import { type Hue, hues, type Role, type Scheme, token } from './tokens.ts';

const all = Object.keys(hues).filter((name): name is Hue => name in hues);
const schemes: readonly Scheme[] = ['light', 'dark'];
const papers: readonly Role[] = ['background-default', 'background-tinted', 'surface-default', 'surface-tinted'];

/** [words, ground, least]: 7 for text that the law makes important, 4.5 for all text, 3 for lines that carry meaning. */
const pairs: readonly (readonly [Role, Role, number])[] = [
  ...papers.map((p) => ['text-default', p, 7] as const),
  ...papers.map((p) => ['text-subtle', p, 4.5] as const),
  ['text-subtle', 'surface-hover', 4.5],
  ['text-default', 'surface-active', 7],
  ['border-default', 'background-default', 3],
  ['border-default', 'surface-default', 3],
  ['border-strong', 'surface-tinted', 3],
  ['base-contrast-default', 'base-default', 4.5],
  ['base-contrast-default', 'base-hover', 4.5],
  ['base-contrast-default', 'base-active', 4.5],
  ['base-contrast-subtle', 'base-default', 4.5],
];

describe.each(schemes)('%s', (scheme) => {
  test.each(all)('%s is readable', (hue) => {
    const low = pairs
      .map(([words, ground, least]) => ({ words, ground, least, ratio: contrast(token(scheme, hue, words), token(scheme, hue, ground)) }))
      .filter((p) => p.ratio < p.least);
    expect(low).toEqual([]);
  });

  test('coloured words are readable on the plain paper too, dates and decisions at 7:1', () => {
    for (const hue of all) {
      for (const paper of papers) {
        const ground = token(scheme, 'neutral', paper);
        expect(contrast(token(scheme, hue, 'text-default'), ground), `${hue} ${paper}`).toBeGreaterThanOrEqual(7);
        expect(contrast(token(scheme, hue, 'text-subtle'), ground), `${hue} ${paper}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  test('a button stands out from the paper', () => {
    const button = token(scheme, 'accent', 'base-default');
    expect(contrast(button, token(scheme, 'neutral', 'background-default'))).toBeGreaterThanOrEqual(3);
  });
});

test('the arithmetic is WCAG’s', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(oklch(1, 0, 0)).toBe('#ffffff');
  expect(oklch(0.627955, 0.257683, 29.2339)).toBe('#ff0000');
});
