import { type Kata, samaKata } from './kata.ts';

/** Where a sentence of ours lies in their text: words matched (indices), and how far apart in words. */
export type Letak = { biaya: number; awal: number; akhir: number; cocok: number[] };

/** Costs are counted in quarters of a word. */
const SATU = 4;

type Langkah = 'cocok' | 'ganti' | 'hilang' | 'sisip';

/**
 * Best place of `ours` anywhere in `theirs` (semi-global alignment): a word replaced, missing, or put in between costs
 * one; in a scan a word in between costs a quarter, since OCR reads across columns. `dipakai` are words another sentence already took; they cost as if they were other words. Undefined for nothing.
 */
export function cariLetak(ours: readonly string[], theirs: readonly Kata[], dipakai: ReadonlySet<number>, ocr: boolean): Letak | undefined {
  if (ours.length === 0) return undefined;
  const width = theirs.length + 1;
  const cost = new Uint16Array((ours.length + 1) * width);
  const step: Langkah[] = Array.from({ length: (ours.length + 1) * width }, () => 'sisip');
  const same = memoSame(ocr);
  const between = ocr ? 1 : SATU;
  for (let i = 1; i <= ours.length; i++) {
    cost[i * width] = i * SATU;
    step[i * width] = 'hilang';
    for (let j = 1; j < width; j++) {
      const fits = !dipakai.has(j - 1) && same(ours[i - 1] ?? '', theirs[j - 1]?.kata ?? '');
      const options: [number, Langkah][] = [
        [(cost[(i - 1) * width + j - 1] ?? 0) + (fits ? 0 : SATU), fits ? 'cocok' : 'ganti'],
        [(cost[(i - 1) * width + j] ?? 0) + SATU, 'hilang'],
        [(cost[i * width + j - 1] ?? 0) + (i === ours.length ? 2 * SATU : between), 'sisip'],
      ];
      const best = options.reduce((a, b) => (b[0] < a[0] ? b : a));
      cost[i * width + j] = best[0];
      step[i * width + j] = best[1];
    }
  }
  return trace(ours.length, width, cost, step);
}

function memoSame(ocr: boolean): (a: string, b: string) => boolean {
  const known = new Map<string, boolean>();
  return (a, b) => {
    const key = `${a}\n${b}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = samaKata(a, b, ocr);
    known.set(key, now);
    return now;
  };
}

function trace(rows: number, width: number, cost: Uint16Array, step: readonly Langkah[]): Letak {
  let end = 0;
  for (let j = 1; j < width; j++) if ((cost[rows * width + j] ?? 0) < (cost[rows * width + end] ?? 0)) end = j;
  const cocok: number[] = [];
  let [i, j] = [rows, end];
  while (i > 0) {
    const how = step[i * width + j];
    if (how === 'cocok') cocok.push(j - 1);
    if (how === 'cocok' || how === 'ganti') [i, j] = [i - 1, j - 1];
    else if (how === 'hilang') i -= 1;
    else j -= 1;
  }
  return { biaya: (cost[rows * width + end] ?? 0) / SATU, awal: j, akhir: end, cocok: cocok.reverse() };
}
