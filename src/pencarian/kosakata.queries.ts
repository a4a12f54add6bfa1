import { sql } from 'kysely';
import type { Trx } from '../shared/db/db.ts';
import { jarakTerjauh, pilihMirip } from './analisis/jarak.ts';
import { type Kosakata, MIRIP_TERBANYAK } from './kosakata.ts';

/** Known words that are compared with a mistyped one, the frequent ones first. */
const DIBANDINGKAN = 20_000;

/** The words of an index version in the database. `ringkas` comes with the pointer. */
export function kosakataDb(trx: Trx, badanId: string, versi: string, ringkas: { dokumen: number; panjang: number }): Kosakata {
  return {
    ringkas: async () => ringkas,
    df: async (kata) => {
      if (kata.length === 0) return new Map();
      const rows = await trx
        .selectFrom('pencarian_kosakata')
        .select(['kata', 'dokumen'])
        .where('badan_publik_id', '=', badanId)
        .where('versi', '=', versi)
        .where((e) => e('kata', '=', e.fn.any(sql<string[]>`${[...kata]}::text[]`)))
        .execute();
      return new Map(rows.map((row) => [row.kata, row.dokumen]));
    },
    mirip: async (kata) => {
      const most = jarakTerjauh(kata.length);
      if (most === 0) return [];
      const rows = await trx
        .selectFrom('pencarian_kosakata')
        .select(['kata', 'dokumen'])
        .where('badan_publik_id', '=', badanId)
        .where('versi', '=', versi)
        .where('kata', 'like', `${kata.slice(0, 1).replaceAll(/[%_\\]/g, '')}%`)
        .where(sql<number>`length(kata)`, '>=', kata.length - most)
        .where(sql<number>`length(kata)`, '<=', kata.length + most)
        .orderBy('dokumen', 'desc')
        .limit(DIBANDINGKAN)
        .execute();
      return pilihMirip(
        kata,
        rows.map((row) => [row.kata, row.dokumen]),
        MIRIP_TERBANYAK,
      );
    },
  };
}
