import { analyse, type Kata, type Tambahan } from './analisis/analisis.ts';
import type { Daftar } from './analisis/daftar.ts';
import type { Kueri } from './analisis/kueri.ts';

/** A piece of a snippet; `tanda`: a found word. Put together they are the snippet. Plain text, not HTML. */
export type Potongan = { teks: string; tanda: boolean };

/** Words of a snippet, and text that is looked at: a longer page is searched in its first part only. */
const KATA_CUPLIKAN = 34;
const SEBELUM = 8;
const TEKS_TERJAUH = 40_000;

export type Dicari = ReadonlyMap<string, number>;

/** What a question marks in a text: stems and extra words with their weight; each concept counts once. */
export function yangDitandai(kueri: Kueri): Dicari {
  const wanted = new Map<string, number>();
  kueri.konsep.forEach((konsep, at) => {
    for (const setara of konsep.setara) for (const dasar of setara.dasar) if (!wanted.has(dasar)) wanted.set(dasar, at);
  });
  kueri.konsep.forEach((konsep, at) => wanted.set(konsep.dasar, at));
  return wanted;
}

/**
 * The stretch of a text that holds most of the question, with the found words marked; the beginning where nothing is found
 * (`kena` false). Made from the text itself by the analysis of the index, so that what matched is what is marked.
 */
export function buatCuplikan(teks: string, dicari: Dicari, daftar: Daftar, kata = KATA_CUPLIKAN): { potongan: Potongan[]; kena: boolean } {
  const text = teks.slice(0, TEKS_TERJAUH);
  const analisis = analyse(text, daftar);
  const hits = temukan(analisis.kata, analisis.tambahan, dicari);
  const first = bestStart(hits, analisis.kata.length, kata);
  const from = first === undefined ? 0 : Math.max(0, Math.min(first - SEBELUM, analisis.kata.length - kata));
  const words = analisis.kata.slice(from, from + kata);
  return { potongan: potong(text, words, from, hits, analisis.kata.length), kena: hits.size > 0 };
}

/** Index of a word → concept that it answers. Words of a name (`anggaran … daerah` for APBD) are all found. */
export function temukan(kata: readonly Kata[], tambahan: readonly Tambahan[], dicari: Dicari): Map<number, number> {
  const hits = new Map<number, number>();
  kata.forEach((word, at) => {
    const konsep = dicari.get(word.dasar);
    if (konsep !== undefined) hits.set(at, konsep);
  });
  for (const { kunci, dari, sampai } of tambahan) {
    const konsep = dicari.get(kunci);
    if (konsep !== undefined) for (let at = dari; at <= sampai; at++) if (!hits.has(at)) hits.set(at, konsep);
  }
  return hits;
}

/** Where the stretch with the most different concepts begins; of equals the one with more words, then the first. */
function bestStart(hits: ReadonlyMap<number, number>, length: number, kata: number): number | undefined {
  const places = [...hits.keys()].toSorted((a, b) => a - b);
  let best: { at: number; value: number } | undefined;
  for (let left = 0; left < places.length; left++) {
    const at = places[left] ?? 0;
    const inside = places.slice(left, left + kata).filter((place) => place < Math.min(length, at + kata - SEBELUM));
    const value = new Set(inside.map((place) => hits.get(place))).size * 100 + inside.length;
    if (best === undefined || value > best.value) best = { at, value };
  }
  return best?.at;
}

function potong(text: string, words: readonly Kata[], from: number, hits: ReadonlyMap<number, number>, total: number): Potongan[] {
  const pieces: Potongan[] = [];
  const push = (teks: string, tanda: boolean): void => {
    const last = pieces.at(-1);
    const clean = teks.replace(/\s+/g, ' ');
    if (clean === '') return;
    if (last?.tanda === tanda) last.teks += clean;
    else pieces.push({ teks: clean, tanda });
  };
  if (from > 0) push('… ', false);
  words.forEach((word, index) => {
    const before = words[index - 1];
    if (before !== undefined) push(text.slice(before.akhir, word.awal), false);
    push(text.slice(word.awal, word.akhir), hits.has(from + index));
  });
  if (from + words.length < total) push(' …', false);
  return pieces;
}

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A snippet as HTML for machines: everything escaped, found words in `<mark>`. */
export function cuplikanHtml(potongan: readonly Potongan[]): string {
  return potongan
    .map(({ teks, tanda }) => {
      const safe = teks.replace(/[&<>"']/g, (letter) => ESCAPED[letter] ?? letter);
      return tanda ? `<mark>${safe}</mark>` : safe;
    })
    .join('');
}
