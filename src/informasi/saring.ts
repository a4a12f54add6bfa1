import { z } from 'zod';
import type { Saring } from './hitungan.ts';
import { FORMAT, KATEGORI } from './informasi.ts';
import { URUTAN } from './tampilan.ts';

const banyak = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((v) => [...new Set([v ?? []].flat().filter((s) => s !== ''))].slice(0, 50));

/** Query of the public list: repeated parameters are alternatives. Unknown values are dropped on pages. */
export const bentukSaring = z.object({
  q: z.string().trim().max(200).catch('').default(''),
  unit: banyak,
  kategori: banyak,
  tahun: banyak,
  format: banyak,
  urut: z.enum(URUTAN).catch('terbaru').default('terbaru'),
  halaman: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
});
export type QuerySaring = z.output<typeof bentukSaring>;

const dikenal = <T extends string>(list: readonly T[], values: readonly string[]): T[] => list.filter((v) => values.includes(v));

/** Filters of a query; a unit nobody knows filters everything away rather than nothing. `unitId`: slug → id. */
export function keSaring(query: Pick<QuerySaring, 'unit' | 'kategori' | 'tahun' | 'format'>, unitId: ReadonlyMap<string, string>): Saring {
  return {
    unitId: query.unit.map((slug) => unitId.get(slug) ?? TIDAK_ADA),
    kategori: dikenal(KATEGORI, query.kategori),
    tahun: query.tahun.map(Number).filter((n) => Number.isInteger(n) && n >= 1900 && n <= 2200),
    format: dikenal(FORMAT, query.format),
  };
}

const TIDAK_ADA = '00000000-0000-0000-0000-000000000000';
