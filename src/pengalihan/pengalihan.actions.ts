import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import type { AktorPeristiwa } from '../peristiwa/peristiwa.ts';
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import { melingkar } from './pengalihan.ts';
import { selectSemuaTujuan } from './pengalihan.queries.ts';

export type Siapa = { badanId: string; aktor: AktorPeristiwa; now: Date };
export type HasilPasang = 'dibuat' | 'diperbarui' | 'tetap';

/**
 * Sets where an old address leads; the caller has looked for circles. Locks nothing: the last writer of an address wins, and
 * both stand in the ledger.
 */
export async function pasangPengalihan(trx: Trx, s: Siapa, kunci: string, tujuan: string): Promise<HasilPasang> {
  const { badanId, aktor, now } = s;
  const lama = await trx
    .selectFrom('pengalihan')
    .select(['id', 'tujuan'])
    .where('badan_publik_id', '=', badanId)
    .where('kunci', '=', kunci)
    .executeTakeFirst();
  if (lama?.tujuan === tujuan) return 'tetap';
  const id = lama?.id ?? newId();
  const oleh = aktor.jenis === 'petugas' ? 'petugas' : 'impor';
  await trx
    .insertInto('pengalihan')
    .values({ badan_publik_id: badanId, id, kunci, tujuan, diubah_oleh: oleh, diubah_pada: now })
    .onConflict((c) => c.columns(['badan_publik_id', 'kunci']).doUpdateSet({ tujuan, diubah_oleh: oleh, diubah_pada: now }))
    .execute();
  const berkas = { jenis: 'pengalihan', id };
  await appendPeristiwa(trx, { badanId, berkas, jenis: 'pengalihan_dipasang', data: { dari: kunci, ke: tujuan }, aktor, pada: now });
  return lama ? 'diperbarui' : 'dibuat';
}

/** Adds one by hand; refused where it would lead back to itself. */
export async function tambahPengalihan(trx: Trx, s: Siapa, kunci: string, tujuan: string): Promise<HasilPasang | 'melingkar'> {
  if (melingkar(kunci, tujuan, await selectSemuaTujuan(trx, s.badanId))) return 'melingkar';
  return pasangPengalihan(trx, s, kunci, tujuan);
}

/** Takes one out; false where it is gone already. */
export async function hapusPengalihan(trx: Trx, { badanId, aktor, now }: Siapa, id: string): Promise<boolean> {
  const lama = await trx
    .deleteFrom('pengalihan')
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', id)
    .returning('kunci')
    .executeTakeFirst();
  if (!lama) return false;
  const berkas = { jenis: 'pengalihan', id };
  await appendPeristiwa(trx, { badanId, berkas, jenis: 'pengalihan_dihapus', data: { dari: lama.kunci }, aktor, pada: now });
  return true;
}
