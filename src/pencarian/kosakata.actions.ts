import { sql } from 'kysely';
import type { Trx } from '../shared/db/db.ts';

const SEKALI = 5_000;

/** Adds counts of words to an index version. */
export async function tambahKosakata(trx: Trx, badanId: string, versi: string, kata: ReadonlyMap<string, number>): Promise<void> {
  // Sorted: two writers of the same words take the rows in the same order.
  const all = [...kata].filter(([word]) => word !== '' && word.length <= 100).toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (let from = 0; from < all.length; from += SEKALI) {
    const part = all.slice(from, from + SEKALI);
    await sql`insert into pencarian_kosakata (badan_publik_id, versi, kata, dokumen)
      select ${badanId}::uuid, ${versi}::uuid, t.kata, t.dokumen from unnest(${part.map(([word]) => word)}::text[], ${part.map(([, count]) => count)}::integer[]) as t(kata, dokumen)
      on conflict (badan_publik_id, versi, kata) do update set dokumen = pencarian_kosakata.dokumen + excluded.dokumen`.execute(trx);
  }
}

/** Takes away the words and rows of versions that are neither in use nor being built. */
export async function hapusVersiLama(trx: Trx, badanId: string, simpan: readonly string[]): Promise<void> {
  const keep = simpan.length === 0 ? ['00000000-0000-0000-0000-000000000000'] : [...simpan];
  await trx.deleteFrom('pencarian_kosakata').where('badan_publik_id', '=', badanId).where('versi', 'not in', keep).execute();
  await trx.deleteFrom('pencarian_dokumen').where('badan_publik_id', '=', badanId).where('versi', 'not in', keep).execute();
}
