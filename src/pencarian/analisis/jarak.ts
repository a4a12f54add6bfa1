/**
 * Damerau–Levenshtein distance (neighbours may change places), given up as soon as it must pass `most`: then most + 1.
 * Works on UTF-16 units; the words are folded already.
 */
export function jarak(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      best = Math.min(best, cost);
    }
    if (best > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? most + 1, most + 1);
}

/** How far a typed word may be from the one meant: nothing below four letters, one up to six, two above. */
export function jarakTerjauh(length: number): number {
  if (length < 4) return 0;
  return length <= 6 ? 1 : 2;
}

/** Known words near to a typed one, the best first: nearest, then most frequent. The first letter is taken as right. */
export function pilihMirip(typed: string, known: Iterable<readonly [kata: string, df: number]>, count: number): string[] {
  const most = jarakTerjauh(typed.length);
  const near: { kata: string; df: number; jarak: number }[] = [];
  for (const [kata, df] of known) {
    if (kata === typed || kata[0] !== typed[0]) continue;
    const d = jarak(typed, kata, most);
    if (d <= most) near.push({ kata, df, jarak: d });
  }
  near.sort((a, b) => a.jarak - b.jarak || b.df - a.df || (a.kata < b.kata ? -1 : 1));
  return near.slice(0, count).map((one) => one.kata);
}
