import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../shared/root.ts';
import { type AturanHariKerja, type Kalender, makeKalender } from './kalender.ts';
import { type HariBersumber, parseKalenderTsv } from './kalender-tsv.ts';

export type TahunBawaan = { tahun: number; hari: readonly HariBersumber[] };

/**
 * The years that are shipped, one file a year, each row with its SKB and a public copy of it. A year is shipped only when at least two
 * independent sources agree on every day.
 */
export function readKalenderBawaan(): TahunBawaan[] {
  const folder = join(projectRoot, 'src/tenggat/data');
  return readdirSync(folder)
    .toSorted()
    .flatMap((file) => {
      const tahun = /^kalender-(\d{4})\.tsv$/.exec(file)?.[1];
      return tahun === undefined ? [] : [{ tahun: Number(tahun), hari: readYear(join(folder, file)) }];
    });
}

function readYear(path: string): readonly HariBersumber[] {
  const parsed = parseKalenderTsv(readFileSync(path, 'utf8'));
  if (!parsed.ok) throw new Error(`${path}: ${JSON.stringify(parsed.galat)}`);
  return parsed.hari;
}

/** The shipped calendar under a body's rules for weekdays and cuti bersama. */
export function kalenderBawaan(aturan: Partial<AturanHariKerja> = {}): Kalender {
  const years = readKalenderBawaan();
  return makeKalender({ hari: years.flatMap((y) => y.hari), tahun: years.map((y) => y.tahun), aturan });
}
