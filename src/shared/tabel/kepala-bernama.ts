import type { Baris, Tabel } from './tabel.ts';
import { kunciTeks, rapikan } from './teks.ts';

/** Headings: the column of each field, the texts above each column from the outer to the inner, first row of heading and of data. */
export type KepalaBernama<B extends string> = {
  kolom: ReadonlyMap<B, number>;
  judul: readonly (readonly string[])[];
  awal: number;
  mulai: number;
};

type Pola<B extends string> = Readonly<Record<B, RegExp>>;

const CARI_DALAM = 40;
const MAKS_TINGGI = 4;

/**
 * Finds the headings of a table: the rows, up to four high, whose texts name the most different fields, at least two. A
 * pattern is tried on the innermost text of a column, then on the whole way to it ("hari tanggal | pemberitahuan tertulis").
 */
export function carikan<B extends string>(tabel: Tabel, pola: Pola<B>): KepalaBernama<B> | undefined {
  const dalam = tabel.tanpaBagian === true ? 1 : CARI_DALAM;
  let best: KepalaBernama<B> | undefined;
  for (let i = 0; i < Math.min(tabel.baris.length, dalam); i++)
    for (let tinggi = 1; tinggi <= (tabel.tanpaBagian === true ? 1 : MAKS_TINGGI) && i + tinggi <= tabel.baris.length; tinggi++) {
      const rows = tabel.baris.slice(i, i + tinggi);
      if (tinggi > 1 && !bolehLanjut(rows)) break;
      const judul = gabung(rows);
      const kolom = bagikan(judul, pola);
      // The title above belongs to no heading: of two that end in the same row the lower one is meant.
      const lebih = kolom.size > (best?.kolom.size ?? 0) || (kolom.size === best?.kolom.size && best.mulai === i + tinggi);
      if (kolom.size >= 2 && lebih) best = { kolom, judul, awal: i, mulai: i + tinggi };
    }
  return best;
}

/** Texts of a heading in several rows, column by column; one that spans columns without a merge goes on to the right. */
function gabung(rows: readonly Baris[]): string[][] {
  const width = Math.max(...rows.map((r) => r.sel.length));
  return Array.from({ length: width }, (_, c) => {
    const parts: string[] = [];
    rows.forEach((row, level) => {
      let text = rapikan(row.sel[c] ?? '');
      const below = rows.slice(level + 1).some((r) => rapikan(r.sel[c] ?? '') !== '');
      if (text === '' && below) text = rapikan(row.sel.slice(0, c).findLast((s) => rapikan(s) !== '') ?? '');
      if (text !== '' && parts.at(-1) !== text) parts.push(text);
    });
    return parts;
  });
}

/** A further row of headings has short words of its own, no dates, no long numbers, no addresses, and fewer than the row above it. */
function bolehLanjut(rows: readonly Baris[]): boolean {
  const [above, below] = [rows.at(-2), rows.at(-1)];
  if (!above || !below) return false;
  const cells = below.sel.map((s, c) => [rapikan(s), rapikan(above.sel[c] ?? '')] as const).filter(([text]) => text !== '');
  const own = cells.filter(([text, up]) => text !== up);
  return own.length > 0 && own.every(([text]) => text.length <= 60 && !/\d{2,}|^\/|:\/\/|[\\@]|^\d+$/.test(text));
}

function bagikan<B extends string>(judul: readonly (readonly string[])[], pola: Pola<B>): Map<B, number> {
  const kolom = new Map<B, number>();
  const bidang = Object.keys(pola).filter((k): k is B => Object.hasOwn(pola, k));
  judul.forEach((parts, c) => {
    const keys = parts.map(kunciJudul).filter((k) => k !== '');
    const tries = [keys.at(-1) ?? '', keys.join(' | ')].filter((k) => k !== '' && k.length <= 200);
    for (const text of tries) {
      const found = bidang.find((b) => !kolom.has(b) && pola[b].test(text));
      if (found === undefined) continue;
      kolom.set(found, c);
      break;
    }
  });
  return kolom;
}

/** "tanggalMasuk", "tanggal_masuk" and "Tanggal Masuk:" are one heading. */
const kunciJudul = (text: string): string => kunciTeks(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replaceAll('_', ' '));
