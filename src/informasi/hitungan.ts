import { FORMAT, type Format, KATEGORI, type Kategori } from './informasi.ts';

/** One cell of the counted cube: so many published items of a unit, category, year (0: none) and set of formats. */
export type Sel = { unitId: string; kategori: Kategori; tahun: number; format: readonly Format[]; jumlah: number };

/** Filters of the public list: within one any of the values, between them all; empty: no filter. */
export type Saring = { unitId: readonly string[]; kategori: readonly Kategori[]; tahun: readonly number[]; format: readonly Format[] };

export const TANPA_SARING: Saring = { unitId: [], kategori: [], tahun: [], format: [] };

export type Hitungan<T> = { nilai: T; jumlah: number };
export type HasilHitung = {
  total: number;
  unit: Hitungan<string>[];
  kategori: Hitungan<Kategori>[];
  tahun: Hitungan<number>[];
  format: Hitungan<Format>[];
};

/**
 * Total under all filters, and for each filter the counts of its values under the *other* filters, so that a reader sees
 * what a change would bring. Values without items are left out; years newest first, units by count.
 */
export function hitung(kubus: readonly Sel[], saring: Saring): HasilHitung {
  const unit = new Map<string, number>();
  const kategori = new Map<Kategori, number>();
  const tahun = new Map<number, number>();
  const format = new Map<Format, number>();
  let total = 0;
  for (const sel of kubus) {
    const u = saring.unitId.length === 0 || saring.unitId.includes(sel.unitId);
    const k = saring.kategori.length === 0 || saring.kategori.includes(sel.kategori);
    const t = saring.tahun.length === 0 || saring.tahun.includes(sel.tahun);
    const f = saring.format.length === 0 || saring.format.some((one) => sel.format.includes(one));
    if (u && k && t && f) total += sel.jumlah;
    if (k && t && f) tambah(unit, sel.unitId, sel.jumlah);
    if (u && t && f) tambah(kategori, sel.kategori, sel.jumlah);
    if (u && k && f && sel.tahun !== 0) tambah(tahun, sel.tahun, sel.jumlah);
    if (u && k && t) for (const one of sel.format) tambah(format, one, sel.jumlah);
  }
  return {
    total,
    unit: daftar(unit).sort((a, b) => b.jumlah - a.jumlah || (a.nilai < b.nilai ? -1 : 1)),
    kategori: daftar(kategori).sort((a, b) => KATEGORI.indexOf(a.nilai) - KATEGORI.indexOf(b.nilai)),
    tahun: daftar(tahun).sort((a, b) => b.nilai - a.nilai),
    format: daftar(format).sort((a, b) => FORMAT.indexOf(a.nilai) - FORMAT.indexOf(b.nilai)),
  };
}

function tambah<T>(map: Map<T, number>, key: T, n: number): void {
  map.set(key, (map.get(key) ?? 0) + n);
}

const daftar = <T>(map: ReadonlyMap<T, number>): Hitungan<T>[] =>
  [...map].flatMap(([nilai, jumlah]) => (jumlah > 0 ? [{ nilai, jumlah }] : []));
