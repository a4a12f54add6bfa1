import { sql } from 'kysely';
import type { Trx } from '../shared/db/db.ts';

/** An item as the cube counts it. */
export type Terhitung = { unitId: string; kategori: string; tahun: number | null; format: readonly string[] };
export type Perubahan = { sel: Terhitung; jumlah: 1 | -1 };

/** Takes the body's change mark until commit: publications of a body queue up here, so addresses and counts cannot race. */
export async function lockTanda(trx: Trx, badanId: string): Promise<void> {
  await trx
    .insertInto('informasi_tanda')
    .values({ badan_publik_id: badanId, nomor: 0 })
    .onConflict((c) => c.column('badan_publik_id').doNothing())
    .execute();
  await trx
    .updateTable('informasi_tanda')
    .set((e) => ({ nomor: e('nomor', '+', 1) }))
    .where('badan_publik_id', '=', badanId)
    .execute();
}

const kunci = (t: Terhitung): string => JSON.stringify([t.unitId, t.kategori, t.tahun ?? 0, t.format]);

/** Brings the cube after items came, went or moved. Call `lockTanda` first; it is the only lock the cube needs. */
export async function ubahHitungan(trx: Trx, badanId: string, perubahan: readonly Perubahan[]): Promise<void> {
  const net = new Map<string, { sel: Terhitung; jumlah: number }>();
  for (const { sel, jumlah } of perubahan) {
    const key = kunci(sel);
    net.set(key, { sel, jumlah: (net.get(key)?.jumlah ?? 0) + jumlah });
  }
  for (const { sel, jumlah } of net.values()) {
    if (jumlah === 0) continue;
    const { unitId, kategori, tahun, format } = sel;
    await sql`insert into informasi_hitungan (badan_publik_id, unit_id, kategori, tahun, format, jumlah)
      values (${badanId}, ${unitId}, ${kategori}, ${tahun ?? 0}, ${[...format]}, greatest(${jumlah}::integer, 0))
      on conflict (badan_publik_id, unit_id, kategori, tahun, format) do update set jumlah = informasi_hitungan.jumlah + ${jumlah}::integer`.execute(
      trx,
    );
  }
}

/** Counts the whole catalogue anew: after a bulk load, or to prove the cube. */
export async function hitungUlang(trx: Trx, badanId: string): Promise<void> {
  await lockTanda(trx, badanId);
  await trx.deleteFrom('informasi_hitungan').where('badan_publik_id', '=', badanId).execute();
  await sql`insert into informasi_hitungan (badan_publik_id, unit_id, kategori, tahun, format, jumlah)
    select badan_publik_id, unit_id, kategori, coalesce(tahun, 0), format, count(*) from informasi
    where badan_publik_id = ${badanId} and publik = 'terbit' group by 1, 2, 3, 4, 5`.execute(trx);
}
