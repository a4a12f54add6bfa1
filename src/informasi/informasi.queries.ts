import type { Trx } from '../shared/db/db.ts';
import type { BerkasIsi, Isi, TautanIsi } from './informasi.ts';
import { keIsi, KOLOM_ISI } from './isi.ts';

/** Content of the draft with its files and links. Throws where the item has none: callers hold it. */
export async function selectIsiRancangan(trx: Trx, badanId: string, id: string): Promise<Isi> {
  const row = await trx
    .selectFrom('informasi_rancangan')
    .select(KOLOM_ISI)
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return keIsi(row, await selectBerkasRancangan(trx, badanId, id), await selectTautanRancangan(trx, badanId, id));
}

export async function selectBerkasRancangan(trx: Trx, badanId: string, id: string): Promise<(BerkasIsi & { id: string })[]> {
  const rows = await trx
    .selectFrom('informasi_rancangan_berkas')
    .select(['id', 'dokumen_id', 'nama', 'judul'])
    .where('badan_publik_id', '=', badanId)
    .where('informasi_id', '=', id)
    .orderBy('urutan')
    .execute();
  return rows.map((r) => ({ id: r.id, dokumenId: r.dokumen_id, nama: r.nama, judul: r.judul }));
}

export async function selectTautanRancangan(trx: Trx, badanId: string, id: string): Promise<(TautanIsi & { id: string })[]> {
  return trx
    .selectFrom('informasi_rancangan_tautan')
    .select(['id', 'judul', 'url'])
    .where('badan_publik_id', '=', badanId)
    .where('informasi_id', '=', id)
    .orderBy('urutan')
    .execute();
}
