import { sql } from 'kysely';
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import { enqueue } from '../shared/jobs/jobs.ts';

/**
 * Marks items as changed (published, changed, withdrawn, file read) and asks for the index to follow after commit. To be
 * called in the transaction of the change; many calls make one job.
 */
export async function tandaiBerubah(trx: Trx, badanId: string, informasi: readonly string[]): Promise<void> {
  if (informasi.length === 0) return;
  await sql`insert into pencarian_perubahan (badan_publik_id, informasi_id, tanda)
    select ${badanId}::uuid, t.id, ${newId()}::uuid from unnest(${[...new Set(informasi)].toSorted()}::uuid[]) as t(id)
    on conflict (badan_publik_id, informasi_id) do update set tanda = excluded.tanda, versi = null`.execute(trx);
  await antreTulis(trx, badanId);
}

/** Ahead of every other job: each change renews the key, and with the time of now the index would wait behind all that came between. */
const SEGERA = new Date(0);

export async function antreTulis(trx: Trx, badanId: string, jadwal = SEGERA): Promise<void> {
  await enqueue(
    trx,
    'pencarian_tulis',
    { badan_publik_id: badanId },
    { kunci: `pencarian_tulis:${badanId}`, antrean: `pencarian:${badanId}`, jadwal },
  );
}
