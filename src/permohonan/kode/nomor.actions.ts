import { sql } from 'kysely';
import type { Trx } from '../../shared/db/db.ts';

/**
 * The next number of a body, kind and year. The counter row stays locked until the caller's transaction ends: nobody gets
 * the same, and a rollback gives it back, so none is missing in the register.
 */
export async function nextUrutan(
  trx: Trx,
  badanId: string,
  jenis: 'permohonan' | 'keberatan' | 'sengketa',
  tahun: number,
): Promise<number> {
  const row = await trx
    .insertInto('nomor_urut')
    .values({ badan_publik_id: badanId, jenis, tahun, terakhir: 1 })
    .onConflict((c) => c.columns(['badan_publik_id', 'jenis', 'tahun']).doUpdateSet({ terakhir: sql<number>`nomor_urut.terakhir + 1` }))
    .returning('terakhir')
    .executeTakeFirstOrThrow();
  return row.terakhir;
}
