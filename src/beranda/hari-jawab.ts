import { type Kalender, sifatHari } from '../tenggat/tenggat.ts';
import type { SebaranJawab } from './beranda.ts';

/** So many requests received on one legal day and answered on another. */
export interface JawabanHarian {
  diterima: string;
  dijawab: string;
  jumlah: number;
}

const batas = [3, 6, 10, 17] as const;

/** Working days after `dari` up to and with `sampai`; undefined where a year is missing from the calendar: never a guess. */
export function countHariKerja(kalender: Kalender, dari: string, sampai: string): number | undefined {
  let n = 0;
  for (let hari = sesudah(dari); hari <= sampai; hari = sesudah(hari)) {
    const sifat = sifatHari(kalender, hari);
    if (!sifat.ok) return undefined;
    if (sifat.kerja) n += 1;
  }
  return n;
}

function sesudah(hari: string): string {
  return new Date(Date.parse(`${hari}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** The shape of the waiting times. Answers whose span leaves the calendar are not counted. */
export function sebaranJawab(kalender: Kalender, jawaban: readonly JawabanHarian[]): SebaranJawab | undefined {
  const kelompok: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  const perHari = new Map<number, number>();
  for (const j of jawaban) {
    const hari = countHariKerja(kalender, j.diterima, j.dijawab);
    if (hari === undefined) continue;
    const at = batas.findIndex((b) => hari <= b);
    kelompok[at < 0 ? 4 : at] = (kelompok[at < 0 ? 4 : at] ?? 0) + j.jumlah;
    perHari.set(hari, (perHari.get(hari) ?? 0) + j.jumlah);
  }
  const tengah = median(perHari);
  return tengah === undefined ? undefined : { kelompok, tengah };
}

function median(counts: ReadonlyMap<number, number>): number | undefined {
  const sorted = [...counts].toSorted(([a], [b]) => a - b);
  const total = sorted.reduce((sum, [, n]) => sum + n, 0);
  if (total === 0) return undefined;
  const at = (rank: number): number => {
    let seen = 0;
    for (const [value, n] of sorted) {
      seen += n;
      if (seen >= rank) return value;
    }
    return sorted.at(-1)?.[0] ?? 0;
  };
  return (at(Math.ceil(total / 2)) + at(Math.floor(total / 2) + 1)) / 2;
}
