import type { Token } from './token.ts';

/** A regulation named in a text: words from token `dari` to `sampai` (inclusive), as `uu/14/2008` or `/14/2008`. */
export type Sitasi = { kunci: string; dari: number; sampai: number };

/** Ways in which a text names the kinds of regulations (UU 12/2011 Pasal 7, 8), longest first. */
const JENIS: readonly (readonly [kata: string, kunci: string])[] = [
  ['peraturan pemerintah pengganti undang', 'perppu'],
  ['undang undang dasar', 'uud'],
  ['undang undang', 'uu'],
  ['undang', 'uu'],
  ['uu', 'uu'],
  ['perppu', 'perppu'],
  ['peraturan pemerintah', 'pp'],
  ['pp', 'pp'],
  ['peraturan presiden', 'perpres'],
  ['perpres', 'perpres'],
  ['keputusan presiden', 'keppres'],
  ['keppres', 'keppres'],
  ['inpres', 'inpres'],
  ['instruksi presiden', 'inpres'],
  ['peraturan komisi informasi', 'perki'],
  ['perki', 'perki'],
  ['peraturan menteri', 'permen'],
  ['keputusan menteri', 'kepmen'],
  ['permendagri', 'permen'],
  ['permenkeu', 'permen'],
  ['pmk', 'permen'],
  ['permenpan', 'permen'],
  ['permenpanrb', 'permen'],
  ['permenkes', 'permen'],
  ['permendikbud', 'permen'],
  ['permenpupr', 'permen'],
  ['permen', 'permen'],
  ['kepmen', 'kepmen'],
  ['peraturan daerah', 'perda'],
  ['perda', 'perda'],
  ['peraturan gubernur', 'pergub'],
  ['pergub', 'pergub'],
  ['peraturan wali kota', 'perwali'],
  ['peraturan walikota', 'perwali'],
  ['perwali', 'perwali'],
  ['perwako', 'perwali'],
  ['perwal', 'perwali'],
  ['keputusan wali kota', 'kepwali'],
  ['keputusan walikota', 'kepwali'],
  ['kepwali', 'kepwali'],
  ['peraturan bupati', 'perbup'],
  ['perbup', 'perbup'],
  ['surat edaran', 'se'],
];
const BY_FIRST = new Map<string, (readonly [string[], string])[]>();
for (const [words, key] of JENIS) {
  const parts = words.split(' ');
  const first = parts[0] ?? '';
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), [parts, key]]);
}

const NUMBER = /^\d{1,4}$/;
const YEAR = /^(?:19[4-9]|20[0-9])\d$/;
const NUMBER_WORD = new Set(['nomor', 'no', 'nmr', 'nr']);
const YEAR_WORD = new Set(['tahun', 'th', 'thn']);
/** How many words may stand between the kind and its number ("Peraturan Menteri Pendayagunaan … Birokrasi Nomor 5"). */
const REACH = 12;
/** Parts of a ministry's code between number and year: 97/PMK.01/2017. */
const CODE_PARTS = 3;

/** Finds citations such as `UU 14/2008`, `Perwali No. 5 Tahun 2023`, `Nomor 97/PMK.01/2017`; each also without its kind. */
export function findSitasi(tokens: readonly Token[], text: string): Sitasi[] {
  const found: Sitasi[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const number = tokens[at]?.kata ?? '';
    if (!NUMBER.test(number) || isInsideCode(tokens, at, text)) continue;
    const year = findYear(tokens, at, text);
    if (year === undefined) continue;
    const kind = findKind(tokens, at);
    if (kind === undefined && !year.sure && !NUMBER_WORD.has(tokens[at - 1]?.kata ?? '')) continue;
    const suffix = `${Number(number)}/${tokens[year.at]?.kata ?? ''}`;
    found.push({ kunci: `/${suffix}`, dari: at, sampai: year.at });
    if (kind !== undefined) found.push({ kunci: `${kind.kunci}/${suffix}`, dari: kind.at, sampai: year.at });
  }
  return found;
}

/** `01` in 97/PMK.01/2017 and `45` in 188.45/21/2024 are parts of a code, not numbers of a regulation. */
function isInsideCode(tokens: readonly Token[], at: number, text: string): boolean {
  const before = tokens[at - 1];
  const here = tokens[at];
  return before !== undefined && here !== undefined && ['/', '.'].includes(text.slice(before.akhir, here.awal));
}

function findYear(tokens: readonly Token[], at: number, text: string): { at: number; sure: boolean } | undefined {
  const word = (offset: number): string => tokens[at + offset]?.kata ?? '';
  if (YEAR_WORD.has(word(1)) && YEAR.test(word(2))) return { at: at + 2, sure: true };
  for (let step = 1; step <= CODE_PARTS + 1; step++) {
    const before = tokens[at + step - 1];
    const here = tokens[at + step];
    if (before === undefined || here === undefined) return undefined;
    const between = text.slice(before.akhir, here.awal).trim();
    if (!['/', '.', '-'].includes(between)) return undefined;
    if (between === '/' && YEAR.test(here.kata)) return { at: at + step, sure: step > 1 };
  }
  return undefined;
}

function findKind(tokens: readonly Token[], at: number): { kunci: string; at: number } | undefined {
  for (let start = at - 1; start >= Math.max(0, at - REACH); start--) {
    const word = tokens[start]?.kata ?? '';
    for (const [parts, kunci] of BY_FIRST.get(word) ?? []) {
      if (start + parts.length <= at && parts.every((part, index) => tokens[start + index]?.kata === part))
        return wider(tokens, start, at) ?? { kunci, at: start };
    }
    // A number, or the end of another citation, closes the reach.
    if (NUMBER.test(word) || word === 'tentang') return undefined;
  }
  return undefined;
}

/** "Undang" alone was met from behind; the longer name may begin a word or two earlier. */
function wider(tokens: readonly Token[], start: number, at: number): { kunci: string; at: number } | undefined {
  for (let first = Math.max(0, start - 4); first < start; first++) {
    for (const [parts, kunci] of BY_FIRST.get(tokens[first]?.kata ?? '') ?? []) {
      if (first + parts.length > start && first + parts.length <= at && parts.every((part, index) => tokens[first + index]?.kata === part))
        return { kunci, at: first };
    }
  }
  return undefined;
}
