import type { Trx } from '../shared/db/db.ts';
import { catat, type HasilInformasi, type Perintah } from './informasi.actions.ts';
import { peranDiUnit, selectWewenang } from './wewenang.queries.ts';

/**
 * "Masih benar": the unit confirms that what is published still holds (Perki 1/2021 Pasal 18). The version stays, its freshness is
 * renewed. Twice on the same instant is once; an item that is not public is `keadaan_berubah`.
 */
export async function pastikan(trx: Trx, p: Perintah & { id: string }): Promise<HasilInformasi> {
  const row = await trx
    .selectFrom('informasi')
    .select(['unit_id', 'publik', 'versi_terakhir'])
    .where('badan_publik_id', '=', p.badanId)
    .where('id', '=', p.id)
    .forUpdate()
    .executeTakeFirst();
  if (!row || peranDiUnit(await selectWewenang(trx, p.badanId, p.keanggotaan), row.unit_id).length === 0)
    return { ok: false, alasan: 'tidak_ada' };
  if (row.publik !== 'terbit') return { ok: false, alasan: 'keadaan_berubah' };
  await trx
    .updateTable('informasi')
    .set({ dipastikan_pada: p.pada })
    .where('badan_publik_id', '=', p.badanId)
    .where('id', '=', p.id)
    .execute();
  await catat(trx, p, p.id, 'informasi_dipastikan', { versi: row.versi_terakhir });
  return { ok: true };
}
