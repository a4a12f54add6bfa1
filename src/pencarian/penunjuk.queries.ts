import type { Trx } from '../shared/db/db.ts';
import type { Mesin } from './indeks/indeks.ts';

/** Which version of the index is in use, how much is in it, and what is being built beside it. */
export type Penunjuk = {
  versi: string | null;
  dokumen: number;
  panjang: number;
  diperbaruiPada: Date | null;
  bangunVersi: string | null;
  bangunPada: Date | null;
};

const toDate = (value: Date | string | null): Date | null => (value === null ? null : new Date(value));

/** The pointer of a body for an engine; undefined before the first index. `kunci`: held until the transaction ends. */
export async function selectOptionalPenunjuk(trx: Trx, badanId: string, mesin: Mesin, kunci?: 'kunci'): Promise<Penunjuk | undefined> {
  const query = trx
    .selectFrom('pencarian_indeks')
    .select(['versi', 'dokumen', 'panjang', 'diperbarui_pada', 'bangun_versi', 'bangun_pada'])
    .where('badan_publik_id', '=', badanId)
    .where('mesin', '=', mesin);
  const row = await (kunci === undefined ? query : query.forUpdate()).executeTakeFirst();
  return (
    row && {
      versi: row.versi,
      dokumen: row.dokumen,
      panjang: row.panjang,
      diperbaruiPada: toDate(row.diperbarui_pada),
      bangunVersi: row.bangun_versi,
      bangunPada: toDate(row.bangun_pada),
    }
  );
}

/** Items whose index is behind the version in use: how many, and up to `banyak` of them with their marks. */
export async function selectPerubahan(
  trx: Trx,
  badanId: string,
  versi: string,
  banyak: number,
): Promise<{ informasi: string; tanda: string }[]> {
  const rows = await trx
    .selectFrom('pencarian_perubahan')
    .select(['informasi_id', 'tanda'])
    .where('badan_publik_id', '=', badanId)
    .where((e) => e.or([e('versi', 'is', null), e('versi', '<>', versi)]))
    .orderBy('tanda')
    .limit(banyak)
    .execute();
  return rows.map((row) => ({ informasi: row.informasi_id, tanda: row.tanda }));
}
