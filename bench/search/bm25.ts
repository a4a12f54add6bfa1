// Plain BM25 in memory, the rival: the words of title and text, surface or Snowball stems, k1 and b the best on the questions asked.
import { stemmer } from '@orama/stemmers/indonesian';
import { tokenize } from '../../src/pencarian/analisis/token.ts';
import type { Nilai, Pertanyaan } from '../../src/pencarian/evaluasi.ts';
import { ndcg } from '../../src/pencarian/ukur.ts';

const GRID = [0.9, 1.2, 1.6, 2].flatMap((k1) => [0.4, 0.6, 0.75, 0.9].map((b) => ({ k1, b })));

export type HasilPolos = { ndcg10: number; k1: number; b: number };

type Posting = { dok: number[]; tf: number[] };
type IndeksPolos = { posting: Map<string, Posting>; panjang: number[]; rerata: number; ids: readonly string[] };

export const kata = (word: string): string => word;
export const snowball = (word: string): string => stemmer(word);

/** `docs`: the words of each document. */
export function indeksPolos(docs: readonly (readonly string[])[], ids: readonly string[], potong: (word: string) => string): IndeksPolos {
  const posting = new Map<string, Posting>();
  docs.forEach((words, dok) => {
    const tf = new Map<string, number>();
    for (const word of words) {
      const cut = potong(word);
      tf.set(cut, (tf.get(cut) ?? 0) + 1);
    }
    for (const [word, count] of tf) {
      const list = posting.get(word) ?? { dok: [], tf: [] };
      list.dok.push(dok);
      list.tf.push(count);
      posting.set(word, list);
    }
  });
  const panjang = docs.map((words) => words.length);
  return { posting, panjang, rerata: panjang.reduce((sum, n) => sum + n, 0) / docs.length, ids };
}

/** The best ten of one question. */
export function cariPolos(indeks: IndeksPolos, words: Iterable<string>, { k1, b }: { k1: number; b: number }): string[] {
  const nilai = new Map<number, number>();
  for (const word of words) {
    const list = indeks.posting.get(word);
    if (list === undefined) continue;
    const idf = Math.log(1 + (indeks.panjang.length - list.dok.length + 0.5) / (list.dok.length + 0.5));
    list.dok.forEach((dok, at) => {
      const tf = list.tf[at] ?? 0;
      const norm = k1 * (1 - b + (b * (indeks.panjang[dok] ?? 0)) / indeks.rerata);
      nilai.set(dok, (nilai.get(dok) ?? 0) + (idf * tf * (k1 + 1)) / (tf + norm));
    });
  }
  return [...nilai]
    .toSorted((x, y) => y[1] - x[1] || x[0] - y[0])
    .slice(0, 10)
    .map(([dok]) => indeks.ids[dok] ?? '');
}

/** The mean nDCG@10 with the k1 and b that are best for these very questions: in favour of the rival. */
export function ukurPolos(
  indeks: IndeksPolos,
  queries: readonly Pertanyaan[],
  judged: Nilai,
  potong: (word: string) => string,
): HasilPolos {
  const hasil = GRID.map(({ k1, b }) => {
    const sum = queries.reduce((total, { id, query }) => {
      const words = new Set(tokenize(query).map((token) => potong(token.kata)));
      return total + ndcg(cariPolos(indeks, words, { k1, b }), judged.get(id) ?? new Map(), 10);
    }, 0);
    return { ndcg10: Number((sum / queries.length).toFixed(4)), k1, b };
  });
  return hasil.reduce((best, one) => (one.ndcg10 > best.ndcg10 ? one : best));
}
