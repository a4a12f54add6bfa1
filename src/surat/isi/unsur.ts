import type { DataSurat, UnsurKurang } from '../isi.types.ts';

/** One element that the law (or our own design, then marked so) wants in a letter, and how to see that it is there. */
export type Unsur<Isi> = UnsurKurang & { ada: (isi: Isi, data: DataSurat) => boolean };

/** Elements that are not there, in the order of the table; empty when the letter may be made. */
export function periksaUnsur<Isi>(table: readonly Unsur<Isi>[], isi: Isi, data: DataSurat): UnsurKurang[] {
  return table.filter((unsur) => !unsur.ada(isi, data)).map(({ kunci, nama, pasal }) => ({ kunci, nama, pasal }));
}

export const terisi = (text: string | null | undefined): boolean => text !== null && text !== undefined && text.trim() !== '';

/** A legal day that exists in the calendar: `2026-02-30` is none. */
export function tanggalSah(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

export const bulat = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;
