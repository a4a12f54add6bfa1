import { performance } from 'node:perf_hooks';
import { sql } from 'kysely';
import type { Db } from '../db/db.ts';

/** An answer as it went out, whole: it goes out again while nothing in the database has changed. */
export type Simpanan = { isi: Buffer; mime: string; etag: string; gzip: boolean; kepala: Readonly<Record<string, string>> };

type Entri = { tanda: string; sampai: number; ukuran: number; nilai: Simpanan };

/** As long as a browser may keep a public page by its own (`max-age=60`): pages speak of today. */
const BERLAKU_MS = 60_000;
const TERBANYAK_BITA = 24 * 2 ** 20;
const TERBESAR_BITA = 256 * 1_024;

export type SimpananHalaman = {
  /** What stands in the database now, as one word: the same word means the same rows, for every table and body. */
  tanda: () => Promise<string>;
  ambil: (kunci: string, tanda: string) => Simpanan | undefined;
  taruh: (kunci: string, tanda: string, nilai: Simpanan) => void;
};

/**
 * Public reading answers kept in memory. Nothing is guessed: an answer is used again only under the very snapshot it was
 * made in (`pg_current_snapshot`: it changes with the first commit of any writer, also of another process, and never comes
 * back), at most a minute, and the oldest go first when 24 MB are full.
 */
export function buatSimpanan(db: Db): SimpananHalaman {
  const entri = new Map<string, Entri>();
  let bita = 0;
  const buang = (kunci: string, lama: Entri): void => {
    entri.delete(kunci);
    bita -= lama.ukuran;
  };
  setInterval(() => {
    const now = performance.now();
    for (const [kunci, one] of entri) if (one.sampai <= now) buang(kunci, one);
  }, BERLAKU_MS).unref();
  return {
    tanda: bersama(async () => {
      const { rows } = await sql<{ tanda: string }>`select pg_current_snapshot()::text as tanda`.execute(db);
      return rows[0]?.tanda ?? '';
    }),
    ambil: (kunci, tanda) => {
      const one = entri.get(kunci);
      if (one === undefined) return undefined;
      if (one.tanda !== tanda || one.sampai <= performance.now()) {
        buang(kunci, one);
        return undefined;
      }
      // Young again: the map keeps the order in which entries were asked for.
      entri.delete(kunci);
      entri.set(kunci, one);
      return one.nilai;
    },
    taruh: (kunci, tanda, nilai) => {
      const ukuran = nilai.isi.length + 2 * kunci.length + 500;
      if (ukuran > TERBESAR_BITA || tanda === '') return;
      const lama = entri.get(kunci);
      if (lama) buang(kunci, lama);
      entri.set(kunci, { tanda, sampai: performance.now() + BERLAKU_MS, ukuran, nilai });
      bita += ukuran;
      for (const [other, one] of entri) {
        if (bita <= TERBANYAK_BITA) break;
        buang(other, one);
      }
    },
  };
}

/**
 * Joins calls that come while one is running into one that starts after it: fifty visitors ask once, and nobody is given
 * an answer that was read before they came.
 */
export function bersama<T>(baca: () => Promise<T>): () => Promise<T> {
  let berjalan: Promise<T> | undefined;
  let berikut: Promise<T> | undefined;
  const mulai = (): Promise<T> => {
    const satu = baca().finally(() => {
      if (berjalan === satu) berjalan = undefined;
    });
    berjalan = satu;
    return satu;
  };
  return () => {
    if (berjalan === undefined) return mulai();
    berikut ??= berjalan
      .catch(() => undefined)
      .then(() => {
        berikut = undefined;
        return mulai();
      });
    return berikut;
  };
}
