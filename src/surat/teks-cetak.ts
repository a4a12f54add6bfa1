const MARK = '\uFFFD';
/** Bidirectional controls: they let a text look like something other than what it says. Also byte-order marks and the like. */
const INVISIBLE = /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\uFE0F|\u200D/g;
const LONGEST = 28;
const PLACE_TO_BREAK = '\u200B';

/** Whether the fonts can draw a code point. */
export type Terliput = (codePoint: number) => boolean;

/**
 * Makes a text printable in PDF/UA: no control, invisible or lone half characters; a run the fonts cannot draw becomes
 * one visible mark (counted, so that the officer is told); words longer than a line get places to break.
 */
export function teksCetak(text: string, covered: Terliput): { teks: string; diganti: number } {
  let diganti = 0;
  let out = '';
  for (const char of text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(INVISIBLE, '')
    .replaceAll(/[\t\v\f\r\n\u2028\u2029]+/g, ' ')) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x20 || (code >= 0x7f && code < 0xa0)) continue;
    if (char !== MARK && covered(code)) {
      out += char;
      continue;
    }
    diganti += 1;
    if (!out.endsWith(MARK)) out += MARK;
  }
  return { teks: breakLongWords(out), diganti };
}

const breakLongWords = (text: string): string =>
  text.replaceAll(new RegExp(`[^\\s\\u200B]{${LONGEST},}`, 'gu'), (word) => {
    const parts: string[] = [];
    const chars = [...word];
    for (let i = 0; i < chars.length; i += LONGEST) parts.push(chars.slice(i, i + LONGEST).join(''));
    return parts.join(PLACE_TO_BREAK);
  });

/** Made by us from a checked address; a break mark inside would spoil a copied link. */
const OURS = new Set(['qr', 'qr_svg']);

/** Walks plain JSON and makes every string in it printable; keys stay. */
export function dataCetak(value: unknown, covered: Terliput): { data: unknown; diganti: number } {
  let diganti = 0;
  const walk = (v: unknown, key: string): unknown => {
    if (OURS.has(key)) return v;
    if (typeof v === 'string') {
      const made = teksCetak(v, covered);
      diganti += made.diganti;
      return made.teks;
    }
    if (Array.isArray(v)) return v.map((item) => walk(item, key));
    if (typeof v === 'object' && v !== null) return Object.fromEntries(Object.entries(v).map(([k, item]) => [k, walk(item, k)]));
    return v;
  };
  return { data: walk(value, ''), diganti };
}
