import { createHash } from 'node:crypto';
import { canonical } from '../shared/canonical.ts';
import type { IsiAsal } from './impor/baris.ts';
import { kunciTeks } from '../shared/tabel/teks.ts';

/** A row that is going in: its item's owner, where its identifier holds, and its content. */
export type BarisMasuk = { nomor: number; unitId: string; kunci: string | null; padanan: string; isi: IsiAsal };

/** An item that is already here. `asal` is the row as imported last; null where an officer made the item. */
export type Terdapat = { id: string; kunci: string | null; padanan: string | null; asal: IsiAsal | null; isi: IsiAsal };

/**
 * Identifier of a row across runs: the list's own id, within its unit and the name of the list, since two lists both
 * count from 1. Null where the list has no ids.
 */
export const kunciAsal = (unitId: string, daftar: string, idAsal: string | null): string | null =>
  idAsal === null ? null : sidik(['id', unitId, kunciTeks(daftar), idAsal]);

/** Natural key of a row without an id: who owns it, who holds it, its title. The year is weighed when rows are paired. */
export const kunciPadanan = (unitId: string, isi: Pick<IsiAsal, 'penguasa' | 'judul'>): string =>
  sidik(['padanan', unitId, kunciTeks(isi.penguasa), kunciTeks(isi.judul)]);

const sidik = (parts: readonly (string | number | null)[]): string =>
  createHash('sha256').update(canonical(parts)).digest('hex').slice(0, 40);

export type Pasangan = { baris: BarisMasuk; ada: Terdapat | undefined };

/**
 * Finds for every row the item it already is: by identifier, else among items of the same natural key the one with the
 * same content, then the same year and summary, then the same year, then one without a year (a column read wrongly the
 * first time). Each item is taken once, so twins stay twins; another year of the same title is another item.
 */
export function pasangkan(rows: readonly BarisMasuk[], terdapat: readonly Terdapat[]): Pasangan[] {
  const perKunci = new Map(terdapat.filter((t) => t.kunci !== null).map((t) => [t.kunci, t]));
  const taken = new Set<string>();
  const found = new Map<BarisMasuk, Terdapat>();
  const claim = (row: BarisMasuk, t: Terdapat | undefined): void => {
    if (!t || found.has(row) || taken.has(t.id)) return;
    found.set(row, t);
    taken.add(t.id);
  };
  for (const row of rows) if (row.kunci !== null) claim(row, perKunci.get(row.kunci));
  const perPadanan = Map.groupBy(terdapat, (t) => t.padanan);
  const same: ((baru: IsiAsal, lama: IsiAsal) => boolean)[] = [
    samaIsi,
    (baru, lama) => baru.tahun === lama.tahun && baru.ringkasan === lama.ringkasan && baru.kategori === lama.kategori,
    (baru, lama) => baru.tahun === lama.tahun,
    (baru, lama) => baru.tahun === null || lama.tahun === null,
  ];
  for (const fits of same)
    for (const row of rows) {
      if (found.has(row)) continue;
      // A row with an id of its own never takes over an item that carries another id.
      const free = (perPadanan.get(row.padanan) ?? []).filter((t) => !taken.has(t.id) && (t.kunci === null || row.kunci === null));
      claim(
        row,
        free.find((t) => fits(row.isi, t.asal ?? t.isi)),
      );
    }
  return rows.map((baris) => ({ baris, ada: found.get(baris) }));
}

/** Keeps the first of rows that are the same in everything, or carry the same identifier; names the others with the first one's row. */
export function pisahkanGanda(rows: readonly BarisMasuk[]): { baris: BarisMasuk[]; ganda: { baris: BarisMasuk; pertama: number }[] } {
  const seen = new Map<string, number>();
  const hasil: { baris: BarisMasuk[]; ganda: { baris: BarisMasuk; pertama: number }[] } = { baris: [], ganda: [] };
  for (const row of rows) {
    const key = row.kunci ?? sidik([row.unitId, canonical(row.isi)]);
    const pertama = seen.get(key);
    if (pertama === undefined) {
      seen.set(key, row.nomor);
      hasil.baris.push(row);
    } else hasil.ganda.push({ baris: row, pertama });
  }
  return hasil;
}

export const samaIsi = (a: IsiAsal, b: IsiAsal): boolean => canonical(a) === canonical(b);

export type Keputusan =
  | { jenis: 'buat' }
  | { jenis: 'tetap' }
  | { jenis: 'perbarui'; isi: IsiAsal; berubah: (keyof IsiAsal)[] }
  | { jenis: 'tolak_beda_judul'; judul: string };

/**
 * What a row does to the item it is. A field follows the list only where the list itself changed since the last import
 * and no officer has changed it meanwhile; on an item made by an officer only empty fields are filled.
 */
export function decideBaris({ baris, ada }: Pasangan): Keputusan {
  if (!ada) return { jenis: 'buat' };
  if (ada.asal && baris.kunci !== null && ada.kunci === baris.kunci && asing(baris.isi, ada.asal))
    return { jenis: 'tolak_beda_judul', judul: ada.asal.judul };
  const isi: IsiAsal = { ...ada.isi };
  const berubah = FIELDS.filter((field) => ambil(field, baris.isi, ada));
  for (const field of berubah) salin(field, baris.isi, isi);
  return berubah.length === 0 ? { jenis: 'tetap' } : { jenis: 'perbarui', isi, berubah };
}

const FIELDS: readonly (keyof IsiAsal)[] = [
  'judul',
  'ringkasan',
  'penjelasan',
  'penguasa',
  'penanggungJawab',
  'waktuPembuatan',
  'tempatPembuatan',
  'bentuk',
  'retensi',
  'retensiBulan',
  'kategori',
  'periodeDari',
  'periodeSampai',
  'tahun',
  'kataKunci',
  'tautan',
];

function ambil(field: keyof IsiAsal, baru: IsiAsal, ada: Terdapat): boolean {
  const next = canonical(baru[field]);
  const now = canonical(ada.isi[field]);
  if (next === now) return false;
  if (ada.asal === null) return KOSONG.has(now) && !KOSONG.has(next);
  const before = canonical(ada.asal[field]);
  return next !== before && now === before;
}

const KOSONG = new Set(['""', 'null', '[]']);

function salin<K extends keyof IsiAsal>(field: K, from: IsiAsal, to: IsiAsal): void {
  to[field] = from[field];
}

/** The same id, but nothing else in common: another list that counts from 1 too. */
function asing(baru: IsiAsal, asal: IsiAsal): boolean {
  const a = new Set(kunciTeks(baru.judul).split(' '));
  const b = new Set(kunciTeks(asal.judul).split(' '));
  const common = [...a].filter((w) => b.has(w)).length;
  return common / Math.max(1, Math.min(a.size, b.size)) < 0.3 && (baru.ringkasan === '' || baru.ringkasan !== asal.ringkasan);
}
