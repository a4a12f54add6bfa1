import { carikan, type KepalaBernama } from './kepala-bernama.ts';
import type { Baris, Tabel } from './tabel.ts';
import { rapikan } from './teks.ts';

/** A row with its cells by field; a field without a column is empty. `mentah`: with its line breaks. `lembar`: its sheet, where the file has several lists. */
export type BarisBernama<B extends string> = {
  nomor: number;
  sel: (bidang: B) => string;
  mentah: (bidang: B) => string;
  lembar?: string;
};

/** One list of a file: which fields it has, the year its title or sheet names, its rows, and the lines that are no records. */
export type DaftarBernama<B extends string> = {
  nama: string;
  bidang: ReadonlySet<B>;
  tahun: number | undefined;
  baris: BarisBernama<B>[];
  rusak: readonly number[];
};

/** `hampa`: fields that alone make no row (numbers printed in advance). */
export type OpsiBernama<B extends string> = { hampa?: readonly B[] };

type Pola<B extends string> = Readonly<Record<B, RegExp>>;

/**
 * Rows of a table by the names of its columns, wherever in the first rows the headings stand and up to three rows high.
 * Empty rows, repeated headings, numbers of columns, sums, section headings and notes are left out. Undefined without headings.
 */
export function barisBernama<B extends string>(
  tabel: Tabel,
  pola: Pola<B>,
  opsi: OpsiBernama<NoInfer<B>> = {},
): BarisBernama<B>[] | undefined {
  return daftarBernama(tabel, pola, opsi)?.baris;
}

/** Every sheet of a file that has the headings; empty where none has. */
export function semuaDaftar<B extends string>(
  tabel: readonly Tabel[],
  pola: Pola<B>,
  opsi: OpsiBernama<NoInfer<B>> = {},
): DaftarBernama<B>[] {
  const found = tabel.flatMap((t) => daftarBernama(t, pola, opsi) ?? []);
  return found.length > 1 ? found.map((d) => ({ ...d, baris: d.baris.map((b) => ({ ...b, lembar: d.nama })) })) : found;
}

function daftarBernama<B extends string>(tabel: Tabel, pola: Pola<B>, opsi: OpsiBernama<B>): DaftarBernama<B> | undefined {
  const kepala = carikan(tabel, pola);
  if (!kepala) return undefined;
  const hampa = new Set<string>(opsi.hampa ?? []);
  const berisi = [...kepala.kolom].filter(([bidang]) => !hampa.has(bidang)).map(([, c]) => c);
  const rows = tabel.baris.slice(kepala.mulai).filter((r) => adalahBaris(r, kepala, berisi, tabel.tanpaBagian === true));
  return {
    nama: tabel.nama,
    bidang: new Set(kepala.kolom.keys()),
    tahun: tahunDari([tabel.nama, ...tabel.baris.slice(0, kepala.awal).flatMap((r) => [...r.sel])]),
    rusak: tabel.rusak ?? [],
    baris: rows.map((r) => ({
      nomor: r.nomor,
      sel: (bidang) => bersih(r.sel[kepala.kolom.get(bidang) ?? -1] ?? ''),
      mentah: (bidang) => r.sel[kepala.kolom.get(bidang) ?? -1] ?? '',
    })),
  };
}

/** A dash alone says that there is nothing. */
function bersih(text: string): string {
  const t = rapikan(text);
  return /^[-–—.]+$/.test(t) ? '' : t;
}

/** Lists narrower than this have rows of one cell that are poor records, not headings of a section. */
const LEBAR_BAGIAN = 4;

function adalahBaris<B extends string>(row: Baris, kepala: KepalaBernama<B>, berisi: readonly number[], catatan: boolean): boolean {
  if (berisi.every((c) => bersih(row.sel[c] ?? '') === '')) return false;
  if (catatan) return true;
  if (ulang(row, kepala)) return false;
  const filled = row.sel.map(rapikan).filter((s) => s !== '');
  if (kepala.kolom.size >= LEBAR_BAGIAN && new Set(filled).size === 1) return false;
  return !(/^(sub ?)?(jumlah|total)\b/i.test(filled[0] ?? '') && filled.slice(1).every((s) => /^[\d.,%\s]+$/.test(s) || s === filled[0]));
}

/** A row that repeats the headings (a new printed page), or numbers the columns. */
function ulang<B extends string>(row: Baris, { judul }: KepalaBernama<B>): boolean {
  const filled = row.sel.map((s, c) => [rapikan(s), judul[c] ?? []] as const).filter(([text]) => text !== '');
  if (filled.length >= 3 && filled.every(([text], i) => text.replace(/[().]/g, '') === String(i + 1))) return true;
  return filled.length >= 2 && filled.every(([text, parts]) => parts.includes(text));
}

/** The one year that title and sheet name; undefined where they name none or several. */
function tahunDari(texts: readonly string[]): number | undefined {
  const found = new Set(texts.flatMap((t) => [...t.matchAll(/(?<!\d)(20\d\d)(?!\d)/g)].map((m) => Number(m[1]))));
  const [only, second] = [...found];
  return second === undefined ? only : undefined;
}
