/** One word of a text, folded for comparing, with its place. */
export type Kata = { kata: string; halaman: number };

/** Words that turn a sentence around: these must never be "almost the same". */
export const PENENTU: ReadonlySet<string> = new Set([
  'tidak',
  'bukan',
  'belum',
  'tanpa',
  'kecuali',
  'ditolak',
  'menolak',
  'penolakan',
  'diterima',
  'dikabulkan',
  'seluruhnya',
  'sebagian',
  'x',
]);

/** Text → words: letters and digits only, folded to lower case; signs of layout (break marks, line-end hyphens) undone. */
export function kataDari(text: string, halaman = 1): Kata[] {
  const flat = text
    .normalize('NFKC')
    .replaceAll('\u200B', '')
    .replaceAll(/\u00AD\s*/g, '')
    .replaceAll(/(\p{L})-(?:\s*\n\s*)?(\p{L})/gu, '$1$2')
    .replaceAll(/(\d)\s*[x×]\s*(?=\d)/g, '$1 ')
    .toLowerCase();
  return (flat.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((kata) => ({ kata, halaman }));
}

const TICKED = /^\s*[[({|Il1]?\s*[xX]\s*[\])}|Il1J]{0,2}\s+(?=\p{Lu})/gmu;
const UNTICKED = /^\s*[[({|Il1J]\s*[\])}|Il1J]{0,2}\s*(?=\p{Lu})/gmu;

/** What OCR makes of our tick marks at the start of a line, put back. */
export const pulihkanPilihan = (text: string): string => text.replaceAll(TICKED, '[X] ').replaceAll(UNTICKED, '[  ] ');

const SERUPA: Readonly<Record<string, string>> = { o: '0', q: '0', i: '1', l: '1', '|': '1', z: '2', s: '5', b: '8', g: '9' };
const digits = (word: string): string => word.replaceAll(/[a-z|]/g, (c) => SERUPA[c] ?? c);
const hasDigit = (word: string): boolean => /\d/.test(word);

/**
 * Whether two words are the same to this reader. Text from a text layer must be equal; from OCR a letter in four may be
 * misread, digits only by their look-alikes, and deciding words not at all.
 */
export function samaKata(ours: string, theirs: string, ocr: boolean): boolean {
  if (ours === theirs) return true;
  if (!ocr || PENENTU.has(ours) || PENENTU.has(theirs)) return false;
  if (hasDigit(ours) || hasDigit(theirs)) return hasDigit(ours) && digits(ours) === digits(theirs);
  const allowed = Math.floor(Math.max(ours.length, theirs.length) / 4);
  return allowed > 0 && Math.abs(ours.length - theirs.length) <= allowed && editDistance(ours, theirs) <= allowed;
}

function editDistance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = row;
  }
  return before[b.length] ?? 0;
}

const ALAMAT = /https?:\/\/[^\s"'<>]*[^\s"'<>.,;:)]/gu;
const harfiah = (c: string): string => c.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** Addresses of our letter that the page's lines broke apart, put together again in their text; a changed address stays as it is. */
export function satukanAlamat(kami: readonly string[], mereka: string): string {
  const alamat = new Set(kami.flatMap((teks) => teks.match(ALAMAT) ?? []));
  return [...alamat].reduce((teks, satu) => {
    const terpisah = new RegExp([...satu].map(harfiah).join(String.raw`(?:\u00AD|\u200B)?\s*`), 'giu');
    return teks.replaceAll(terpisah, () => satu);
  }, mereka);
}
