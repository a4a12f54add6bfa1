import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import type { Trx } from '../db/db.ts';
import type { Batas } from './route.ts';

/** Keyed hash of an address, so that counters hold no address. */
export function hashAlamat(rahasia: string, alamat: string): string {
  return createHmac('sha256', rahasia).update(`alamat:${alamat}`).digest('base64url').slice(0, 22);
}

/** Counts one call and says whether it is still within the limit. One row per key and window. */
export async function hitungLaju(trx: Trx, badanId: string, kunci: string, batas: Batas, now: Date): Promise<boolean> {
  const window = new Date(Math.floor(now.getTime() / (batas.detik * 1000)) * batas.detik * 1000);
  const row = await trx
    .insertInto('batas_laju')
    .values({ badan_publik_id: badanId, kunci, jendela: window, jumlah: 1 })
    .onConflict((c) => c.columns(['badan_publik_id', 'kunci', 'jendela']).doUpdateSet({ jumlah: sql<number>`batas_laju.jumlah + 1` }))
    .returning('jumlah')
    .executeTakeFirstOrThrow();
  return row.jumlah <= batas.jumlah;
}

/** Removes windows older than a day; called by the hourly job. */
export async function hapusLajuLama(trx: Trx, badanId: string, now: Date): Promise<void> {
  await trx
    .deleteFrom('batas_laju')
    .where('badan_publik_id', '=', badanId)
    .where('jendela', '<', new Date(now.getTime() - 86_400_000))
    .execute();
}
