import type { Trx } from '../shared/db/db.ts';
import { alamatInformasi } from './alamat.ts';

/** A public page for search engines: its address and when it last changed. */
export type BarisPeta = { jalur: string; diubah: Date };

/** So many items on one sheet of the map: small enough to be made in one go. */
export const PETA_SEHALAMAN = 5_000;

export async function countTerbit(trx: Trx, badanId: string): Promise<number> {
  const row = await trx
    .selectFrom('informasi')
    .select((eb) => eb.fn.countAll<number>().as('jumlah'))
    .where('badan_publik_id', '=', badanId)
    .where('publik', '=', 'terbit')
    .executeTakeFirstOrThrow();
  return row.jumlah;
}

/** One sheet, oldest item first, so that a new one never moves the others to another sheet. */
export async function selectPetaSitus(trx: Trx, badanId: string, lembar: number): Promise<BarisPeta[]> {
  const rows = await trx
    .selectFrom('informasi')
    .select(['slug', 'diperbarui_pada'])
    .where('badan_publik_id', '=', badanId)
    .where('publik', '=', 'terbit')
    .orderBy('id')
    .limit(PETA_SEHALAMAN)
    .offset((lembar - 1) * PETA_SEHALAMAN)
    .execute();
  return rows.flatMap((r) =>
    r.slug === null || r.diperbarui_pada === null ? [] : [{ jalur: alamatInformasi.rincian(r.slug), diubah: r.diperbarui_pada }],
  );
}
