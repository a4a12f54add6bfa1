import { pilihMirip } from './analisis/jarak.ts';
import type { HasilTulis } from './indeks/indeks.ts';

/** The words of one index: how many documents, how long they are, in how many each stem stands, what is spelled alike. */
export type Kosakata = {
  ringkas: () => Promise<{ dokumen: number; panjang: number }>;
  df: (kata: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  mirip: (kata: string) => Promise<string[]>;
};

/** Most words that are offered in place of one that is unknown. */
export const MIRIP_TERBANYAK = 3;

/** Words in memory, for evaluation and tests: the same answers as from the database. */
export function kosakataMemori(): Kosakata & { tambah: (hasil: HasilTulis) => void } {
  const df = new Map<string, number>();
  let dokumen = 0;
  let panjang = 0;
  return {
    tambah: (hasil) => {
      for (const [kata, jumlah] of hasil.kata) df.set(kata, (df.get(kata) ?? 0) + jumlah);
      dokumen += hasil.dokumenBaru;
      panjang += hasil.panjangBaru;
    },
    ringkas: async () => ({ dokumen, panjang }),
    df: async (kata) => new Map(kata.map((word) => [word, df.get(word) ?? 0])),
    mirip: async (kata) =>
      pilihMirip(
        kata,
        [...df].filter(([, jumlah]) => jumlah > 1),
        MIRIP_TERBANYAK,
      ),
  };
}
