import type { Kategori } from '../informasi.ts';
import type { Tolak } from './alasan.ts';
import { bacaBaris, type BarisTerbaca } from './baris.ts';
import { type Kepala, ulangKepala } from './kepala.ts';
import { bacaKategori } from './rules/kategori.ts';
import { rapikan } from '../../shared/tabel/teks.ts';
import type { Pemetaan } from './tabel.ts';
import type { Baris, Tabel } from '../../shared/tabel/tabel.ts';

export type OpsiDaftar = { kategori?: Kategori | undefined };
export type Terbaca = { dibaca: number; baris: BarisTerbaca[]; ditolak: Tolak[] };

/** Heading of a section: one text across merged cells, or alone in its row with a number or a category. */
function bacaBagian(row: Baris): { kategori?: Kategori; topik?: string } | undefined {
  const filled = row.sel.map(rapikan).filter((s) => s !== '');
  const [text] = filled;
  if (text === undefined) return undefined;
  const numbered = filled.length === 2 && /^([A-Z]|[IVX]+|\d{1,2})[.)]?$/.test(text) ? filled[1] : undefined;
  const digits = numbered !== undefined && /^\d/.test(text);
  const alone = numbered ?? (new Set(filled).size === 1 ? text : undefined);
  if (alone === undefined) return undefined;
  const bare = alone.replace(/^([A-Z]|[IVX]+|\d{1,2})[.)]\s*/u, '');
  const read = bacaKategori(bare);
  if (read.ok && /informasi|^\S+(\s\S+)?$/i.test(bare)) return { kategori: read.kategori };
  // "1 | Laporan …" with nothing else is a poor row of the list, not a heading.
  if (digits) return undefined;
  return filled.length >= 3 || (bare !== alone && filled.length === 1) || numbered !== undefined ? { topik: bare } : undefined;
}

/**
 * Reads all rows of a table below its headings. Empty rows, repeated headings and section headings are not rows of the
 * list (not counted in `dibaca`); a section heading or the sheet's name may give the category.
 */
export function bacaDaftar(tabel: Tabel, kepala: Kepala, pemetaan: Pemetaan, opsi: OpsiDaftar = {}): Terbaca {
  const sheet = bacaKategori(tabel.nama);
  let kategori = opsi.kategori ?? (sheet.ok ? sheet.kategori : undefined);
  let topik: string | undefined;
  const rusak = tabel.rusak ?? [];
  const hasil: Terbaca = {
    dibaca: rusak.length,
    baris: [],
    ditolak: rusak.map((baris) => ({ baris, kolom: '', alasan: { kode: 'baris_rusak' } })),
  };
  for (const row of tabel.baris.slice(kepala.mulai)) {
    if (row.sel.every((s) => rapikan(s) === '') || ulangKepala(kepala, row)) continue;
    const section = tabel.tanpaBagian ? undefined : bacaBagian(row);
    if (section) {
      if (section.kategori) [kategori, topik] = [section.kategori, undefined];
      else topik = section.topik;
      continue;
    }
    hasil.dibaca++;
    const read = bacaBaris(pemetaan, row, { kategori, topik });
    if (read.ok) hasil.baris.push(read.baris);
    else hasil.ditolak.push(...read.galat.map((g) => ({ baris: row.nomor, kolom: g.kolom, alasan: g.alasan })));
  }
  return hasil;
}
