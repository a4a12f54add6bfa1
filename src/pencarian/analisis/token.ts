/** One word of a text: its normal form and where it stands in the text that was given (UTF-16, end exclusive). */
export type Token = { kata: string; awal: number; akhir: number };

// Letters and digits of any script; joiners only between them: 1.250.000 · 12,5 · undang-undang · Jum'at · 188.45/21
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’‘ʼ.,\u00ad-](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*/gu;
// Nearly every word: the long way through Unicode would take ten times as long.
const ASCII = /^[A-Za-z0-9]*$/;
const LETTERS = /^[A-Za-z]+$/;
const COMBINING = /\p{M}+/gu;
const APOSTROPHE = /['’‘ʼ\u00ad]/g;
const THOUSANDS = /^\p{N}{1,3}(?:\.\p{N}{3})+(?:,\p{N}+)?$/u;
const DECIMAL = /^\p{N}+,\p{N}+$/u;
// Money as it is written: Rp1.250.000,00 is the number 1250000 with the word rp before it.
const RUPIAH = /^(rp)(\p{N}.*)$/iu;
const ZERO_CENTS = /,0+$/;
const ACRONYM_DOTS = /^(?:\p{L}\.)+\p{L}$/u;
/** A word is never longer than this in the index; longer runs are noise of scanning. */
const LONGEST = 40;

/** Lower case, without accents and compatibility forms; a pure fold of one word. */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word.normalize('NFKC').toLowerCase().normalize('NFD').replace(COMBINING, '').replace(APOSTROPHE, '');
}

/**
 * Cuts a text into folded words with their places. Thousands lose their dots (`1.250.000` → `1250000`), decimals keep a
 * dot (`12,5` → `12.5`), dotted abbreviations close up (`T.A` → `ta`); other joined parts become words of their own.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) addWord(tokens, match[0], match.index);
  return tokens;
}

function addWord(tokens: Token[], raw: string, awal: number): void {
  if (LETTERS.test(raw)) {
    tokens.push({ kata: raw.toLowerCase().slice(0, LONGEST), awal, akhir: awal + raw.length });
    return;
  }
  const money = RUPIAH.exec(raw);
  if (money?.[2] !== undefined) {
    push(tokens, 'rp', awal, 2);
    return addWord(tokens, money[2], awal + 2);
  }
  if (THOUSANDS.test(raw)) return push(tokens, fold(raw.replace(ZERO_CENTS, '').replaceAll('.', '').replace(',', '.')), awal, raw.length);
  if (DECIMAL.test(raw)) return push(tokens, fold(raw.replace(',', '.')), awal, raw.length);
  if (ACRONYM_DOTS.test(raw)) return push(tokens, fold(raw.replaceAll('.', '')), awal, raw.length);
  let from = 0;
  for (const part of raw.split(/[.,-]/)) {
    push(tokens, fold(part), awal + from, part.length);
    from += part.length + 1;
  }
}

function push(tokens: Token[], kata: string, awal: number, length: number): void {
  // Folding may open a compatibility form into something with a space (½ is fine, some ligatures are not).
  const word = kata.replace(/\s+/g, '').slice(0, LONGEST);
  if (word !== '') tokens.push({ kata: word, awal, akhir: awal + length });
}
