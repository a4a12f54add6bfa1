/**
 * A text made plain for looking, unit for unit as long as the original, so that a place found in it is the place in the
 * original: digits of other scripts become 0–9, every kind of dash one dash, every kind of space a space.
 */
export function ratakan(teks: string): string {
  return teks
    .replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[٠-٩]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x0630))
    .replace(/[‐‑‒–—―−﹣－]/g, '-')
    .replace(/[．]/g, '.')
    .replace(/[＠]/g, '@')
    .replace(/[：]/g, ':')
    .replace(/[\u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\u00ad\t\r]/g, ' ');
}

/** What a scanner reads for a digit. */
const SALAH_BACA: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  I: '1',
  l: '1',
  i: '1',
  '|': '1',
  '!': '1',
  Z: '2',
  z: '2',
  S: '5',
  s: '5',
  b: '6',
  B: '8',
  g: '9',
};

/** The digits of a piece of text, with what a scanner misreads put right and separators left out. */
export const angkaDari = (teks: string): string =>
  [...teks]
    .map((c) => SALAH_BACA[c] ?? c)
    .join('')
    .replace(/\D/g, '');
