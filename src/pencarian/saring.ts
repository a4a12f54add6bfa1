import type { BarisIndeks, Saringan } from './indeks/indeks.ts';

export type Hitungan = { nilai: string; jumlah: number };
export type HasilSaring = { unit: Hitungan[]; kategori: Hitungan[]; tahun: Hitungan[]; format: Hitungan[] };

type Butir = { unit: string; kategori: string; tahun: string; format: Set<string> };

/**
 * Items per value of each filter, among the documents given. Each filter counts what would be there with the other filters
 * and without itself, so that the figure beside a box is what a press on it gives. Most items first, then by value.
 */
export function hitungSaring(baris: readonly BarisIndeks[], saringan: Saringan): HasilSaring {
  const items = new Map<string, Butir>();
  for (const { informasi, unit, kategori, tahun, format } of baris) {
    const item = items.get(informasi) ?? { unit, kategori, tahun: tahun === null ? '' : String(tahun), format: new Set<string>() };
    for (const one of format) item.format.add(one);
    items.set(informasi, item);
  }
  const passes: Readonly<Record<keyof HasilSaring, (item: Butir) => boolean>> = {
    unit: (item) => !saringan.unit?.length || saringan.unit.includes(item.unit),
    kategori: (item) => !saringan.kategori?.length || saringan.kategori.includes(item.kategori),
    tahun: (item) => !saringan.tahun?.length || saringan.tahun.map(String).includes(item.tahun),
    format: (item) => !saringan.format?.length || saringan.format.some((one) => item.format.has(one)),
  };
  const count = (dimension: keyof HasilSaring, values: (item: Butir) => Iterable<string>): Hitungan[] => {
    const others = NAMA_SARING.filter((name) => name !== dimension);
    const totals = new Map<string, number>();
    for (const item of items.values()) {
      if (!others.every((name) => passes[name](item))) continue;
      for (const value of values(item)) if (value !== '') totals.set(value, (totals.get(value) ?? 0) + 1);
    }
    return [...totals]
      .map(([nilai, jumlah]) => ({ nilai, jumlah }))
      .toSorted((a, b) => b.jumlah - a.jumlah || (a.nilai < b.nilai ? -1 : 1));
  };
  return {
    unit: count('unit', (item) => [item.unit]),
    kategori: count('kategori', (item) => [item.kategori]),
    tahun: count('tahun', (item) => [item.tahun]),
    format: count('format', (item) => item.format),
  };
}

export const NAMA_SARING = ['unit', 'kategori', 'tahun', 'format'] as const;

/** How many different items these documents belong to. */
export const hitungInformasi = (baris: readonly BarisIndeks[]): number => new Set(baris.map((one) => one.informasi)).size;
