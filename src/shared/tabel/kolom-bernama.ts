import type { Tabel } from './tabel.ts';
import { kunciTeks, rapikan } from './teks.ts';

/** A row with its cells by field; a field without a column is empty. */
export type BarisBernama<B extends string> = { nomor: number; sel: (bidang: B) => string };

/**
 * Rows of a table by the names of its columns: the first of the top 30 rows that names at least two fields is the heading.
 * Undefined where there is none. Empty rows are left out. `pola`: field → pattern over the heading in lower case.
 */
export function barisBernama<B extends string>(tabel: Tabel, pola: Readonly<Record<B, RegExp>>): BarisBernama<B>[] | undefined {
  const entries = Object.entries<RegExp>(pola);
  for (const [at, row] of tabel.baris.slice(0, 30).entries()) {
    const columns = new Map<string, number>();
    row.sel.forEach((text, c) => {
      const key = kunciTeks(text.replaceAll('_', ' '));
      const bidang = key === '' ? undefined : entries.find(([name, re]) => !columns.has(name) && re.test(key))?.[0];
      if (bidang !== undefined) columns.set(bidang, c);
    });
    if (columns.size < 2) continue;
    return tabel.baris
      .slice(at + 1)
      .filter((r) => r.sel.some((s) => s.trim() !== ''))
      .map((r) => ({
        nomor: r.nomor,
        sel: (bidang) => rapikan(r.sel[columns.get(bidang) ?? -1] ?? ''),
      }));
  }
  return undefined;
}
