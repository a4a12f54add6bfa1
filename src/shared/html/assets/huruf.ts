// The two weights of Plus Jakarta Sans come in two parts. The core, which every page loads, holds what Indonesian and English texts
// are written with; letters with accents (names, quotes) wait in the whole Latin file until a page shows one. Made once from
// `@fontsource/plus-jakarta-sans` (OFL-1.1, no reserved name) with fonttools, for 400 and 600, `<inti>` being the list below:
//   pyftsubset plus-jakarta-sans-latin-400-normal.woff2 --unicodes=<inti> --layout-features=kern,tnum,pnum,liga --flavor=woff2
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const INTI =
  'U+0020-007E,U+00A0,U+00A7,U+00A9,U+00B0-00B3,U+00B7,U+00BD,U+00D7,U+2013,U+2014,U+2018,U+2019,U+201C,U+201D,U+2022,U+2026,U+2032,U+2033,U+2191,U+2193,U+2212';
/** Declared before the core: for a letter in both ranges the later rule is asked first. */
const LENGKAP = 'U+00A1-00FF,U+0131,U+0152-0153,U+02C6,U+02DA,U+02DC,U+0300-0329,U+201A-201E,U+2030-203A,U+2044,U+20AC,U+2122,U+2215';

const TEBAL = [400, 600] as const;
export type BerkasHuruf = { name: string; content: Buffer };

/** The four font files by the names that `fontFaces` asks for. */
export function fontFiles(): BerkasHuruf[] {
  return TEBAL.flatMap((tebal) => [
    { name: `jakarta-${tebal}.woff2`, content: baca(new URL(`static/jakarta-${tebal}.woff2`, import.meta.url).href) },
    {
      name: `jakarta-lengkap-${tebal}.woff2`,
      content: baca(import.meta.resolve(`@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-${tebal}-normal.woff2`)),
    },
  ]);
}

const baca = (url: string): Buffer => readFileSync(fileURLToPath(url));

/** `urls`: the built name of each font file. */
export function fontFaces(urls: ReadonlyMap<string, string>): string {
  const face = (name: string, tebal: number, range: string): string =>
    `@font-face{font-family:"Plus Jakarta Sans";font-style:normal;font-display:swap;font-weight:${tebal === 400 ? '400' : '600 700'};src:url("/aset/${urls.get(name) ?? ''}") format("woff2");unicode-range:${range}}`;
  return TEBAL.map((tebal) => face(`jakarta-lengkap-${tebal}.woff2`, tebal, LENGKAP) + face(`jakarta-${tebal}.woff2`, tebal, INTI)).join(
    '',
  );
}

/** The text has a letter for which a browser fetches the whole Latin files. */
export function perluLengkap(text: string): boolean {
  const [core, whole] = [INTI, LENGKAP].map(rentang);
  const dalam = (ranges: readonly (readonly [number, number])[] = [], code = 0): boolean => ranges.some(([a, b]) => code >= a && code <= b);
  return [...text].some((c) => dalam(whole, c.codePointAt(0)) && !dalam(core, c.codePointAt(0)));
}

/** `U+0020-007E,U+00A0` → `[[32, 126], [160, 160]]`. */
export const rentang = (range: string): [number, number][] =>
  range.split(',').map((part) => {
    const [from = '', to = from] = part.slice(2).split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
