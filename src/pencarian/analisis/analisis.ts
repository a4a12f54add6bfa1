import type { Daftar, Simpul } from './daftar.ts';
import { isPenghubung } from './daftar.ts';
import { stemOf } from './dasar.ts';
import { BAKU } from './ejaan.ts';
import { BENTUK } from './morfologi.ts';
import { findSitasi } from './sitasi.ts';
import { type Token, tokenize } from './token.ts';

/** One analysed word: as written (folded, standard spelling), its stem, its place in the text. */
export type Kata = { permukaan: string; dasar: string; awal: number; akhir: number };

/** An extra index word for a run of words: a name with other names (`§apbd`) or a regulation (`§uu/14/2008`). */
export type Tambahan = { kunci: string; dari: number; sampai: number };

export type Analisis = { kata: Kata[]; tambahan: Tambahan[] };

const LINE_BREAK = /^-\s*\n\s*$/;
const PLURAL_2 = /^[a-z]{3,}2$/;

/**
 * The one analysis of texts and questions alike: words with stems, repeated words (anak-anak, anak2) as one, words cut at
 * a line's end joined, spelling made standard, names and citations as extra words.
 */
export function analyse(text: string, daftar: Daftar): Analisis {
  const tokens = joinBroken(tokenize(text), text);
  const kata: Kata[] = [];
  const wordOf: number[] = [];
  for (const token of tokens) {
    const word = toKata(token);
    const last = kata.at(-1);
    if (last !== undefined && isRepeat(last, word, text)) last.akhir = word.akhir;
    else kata.push(word);
    wordOf.push(kata.length - 1);
  }
  const tambahan = findNama(kata, daftar);
  for (const { kunci, dari, sampai } of findSitasi(tokens, text)) {
    tambahan.push({ kunci: `§${kunci}`, dari: wordOf[dari] ?? 0, sampai: wordOf[sampai] ?? 0 });
  }
  return { kata, tambahan };
}

function toKata({ kata, awal, akhir }: Token): Kata {
  const spelled = BAKU.get(kata) ?? (kata.endsWith('2') && PLURAL_2.test(kata) ? kata.slice(0, -1) : kata);
  return { permukaan: spelled, dasar: stemOf(spelled), awal, akhir };
}

function isRepeat(last: Kata, word: Kata, text: string): boolean {
  if (last.dasar !== word.dasar || /^\d/.test(word.permukaan)) return false;
  const between = text.slice(last.akhir, word.awal);
  return between === '-' || (last.permukaan === word.permukaan && /^[\s-]+$/.test(between));
}

/** `pene-⏎rimaan` becomes one word where the whole is a form we know. */
function joinBroken(tokens: Token[], text: string): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      text[last.akhir] === '-' &&
      LINE_BREAK.test(text.slice(last.akhir, token.awal)) &&
      BENTUK.has(last.kata + token.kata)
    ) {
      joined[joined.length - 1] = { kata: last.kata + token.kata, awal: last.awal, akhir: token.akhir };
    } else joined.push(token);
  }
  return joined;
}

/** Runs of words that are names in the lists; of overlapping runs from one start every key is kept. */
export function findNama(kata: readonly Kata[], daftar: Daftar): Tambahan[] {
  const found: Tambahan[] = [];
  for (let at = 0; at < kata.length; at++) {
    for (const kunci of daftar.namaTunggal.get(kata[at]?.permukaan ?? '') ?? []) found.push({ kunci, dari: at, sampai: at });
    found.push(...walk(kata, at, daftar.nama));
  }
  return found;
}

/** Follows a tree of stems from one word on, stepping over linking words. */
export function walk(kata: readonly Kata[], start: number, root: Simpul): Tambahan[] {
  const found: Tambahan[] = [];
  let here: Simpul | undefined = root;
  for (let at = start; at < kata.length && here !== undefined; at++) {
    const word = kata[at];
    if (word === undefined) break;
    if (at > start && isPenghubung(word.permukaan) && !here.lanjut.has(word.dasar)) continue;
    here = here.lanjut.get(word.dasar);
    for (const kunci of here?.kunci ?? []) found.push({ kunci, dari: start, sampai: at });
  }
  return found;
}
