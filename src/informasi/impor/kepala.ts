import { kenaliKolom } from './kolom.ts';
import { rapikan } from '../../shared/tabel/teks.ts';
import type { Baris } from '../../shared/tabel/tabel.ts';

/** Headings of a list: one text a column ("Bentuk Informasi / Softcopy"), and the index of the first row below them. */
export type Kepala = { judul: readonly string[]; mulai: number };

const CARI_DALAM = 40;
const MAKS_TINGGI = 3;

/** Headings of `tinggi` rows as one text a column; a heading that spans columns without a merge goes on to the right. */
function gabungJudul(rows: readonly Baris[]): string[] {
  const width = Math.max(...rows.map((r) => r.sel.length));
  const judul: string[] = [];
  for (let c = 0; c < width; c++) {
    const parts: string[] = [];
    rows.forEach((row, level) => {
      let text = rapikan(row.sel[c] ?? '');
      const below = rows.slice(level + 1).some((r) => rapikan(r.sel[c] ?? '') !== '');
      if (text === '' && below) text = kiri(row, c);
      if (text !== '' && parts.at(-1) !== text) parts.push(text);
    });
    judul.push(parts.join(' / '));
  }
  return judul;
}

function kiri(row: Baris, column: number): string {
  for (let c = column - 1; c >= 0; c--) {
    const text = rapikan(row.sel[c] ?? '');
    if (text !== '') return text;
  }
  return '';
}

/** Rows below the first may only refine: each of their own texts must itself be a heading. */
function bolehLanjut(above: Baris, below: Baris): boolean {
  const own = below.sel
    .map((s, c) => [rapikan(s), rapikan(above.sel[c] ?? '')] as const)
    .filter(([text, up]) => text !== '' && text !== up);
  return (
    own.length > 0 && own.every(([text]) => text.length <= 60 && (kenaliKolom(text) !== undefined || /^(lembar|jenis|ket)/i.test(text)))
  );
}

const CENTANG_KATEGORI = ['berkala', 'serta_merta', 'setiap_saat'] as const;

/** How many different fields the texts name. One category alone is a value, not a heading: headings have at least two. */
function dikenal(judul: readonly string[]): number {
  const found = new Set(judul.map(kenaliKolom).filter((b) => b !== undefined && b !== 'abaikan'));
  if (CENTANG_KATEGORI.filter((k) => found.has(k)).length === 1) for (const k of CENTANG_KATEGORI) found.delete(k);
  return found.size;
}

/** A row "1 2 3 4" or "(1) (2) (3)" that numbers the columns. */
function barisNomor(row: Baris): boolean {
  const filled = row.sel.map(rapikan).filter((s) => s !== '');
  return filled.length >= 3 && filled.every((s, i) => s.replace(/[().]/g, '') === String(i + 1));
}

/**
 * Finds the headings in the first 40 rows: the rows whose texts name the most different fields, at least two, up to three
 * rows high. Undefined where nothing looks like headings.
 */
export function cariKepala(rows: readonly Baris[]): Kepala | undefined {
  let best: (Kepala & { skor: number }) | undefined;
  for (let i = 0; i < Math.min(rows.length, CARI_DALAM); i++) {
    for (let tinggi = 1; tinggi <= MAKS_TINGGI && i + tinggi <= rows.length; tinggi++) {
      const part = rows.slice(i, i + tinggi);
      const [above, below] = [part.at(-2), part.at(-1)];
      if (tinggi > 1 && !(above && below && bolehLanjut(above, below))) break;
      const judul = gabungJudul(part);
      const skor = dikenal(judul);
      if (skor >= 2 && (!best || skor > best.skor)) best = { judul, mulai: i + tinggi, skor };
    }
  }
  if (!best) return undefined;
  const next = rows[best.mulai];
  return { judul: best.judul, mulai: next && barisNomor(next) ? best.mulai + 1 : best.mulai };
}

/**
 * The first row of at least two different short texts without figures, for lists whose headings say nothing we know: a
 * person then says in the browser what the columns are.
 */
export function tebakKepala(rows: readonly Baris[]): Kepala | undefined {
  const at = rows.slice(0, CARI_DALAM).findIndex((row) => {
    const filled = row.sel.map(rapikan).filter((s) => s !== '');
    return filled.length >= 2 && new Set(filled).size === filled.length && filled.every((s) => s.length <= 60 && !/\d/.test(s));
  });
  const row = rows[at];
  return row && { judul: row.sel.map(rapikan), mulai: at + 1 };
}

/** True for a row that repeats the headings (a new printed page), or numbers the columns again. */
export function ulangKepala(kepala: Kepala, row: Baris): boolean {
  if (barisNomor(row)) return true;
  const filled = row.sel.map((s, c) => [rapikan(s), kepala.judul[c] ?? ''] as const).filter(([text]) => text !== '');
  return filled.length >= 2 && filled.every(([text, judul]) => judul.split(' / ').includes(text));
}
