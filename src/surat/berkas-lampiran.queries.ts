import { selectDokumen } from '../dokumen/dokumen.queries.ts';
import { bolehDiunduh, type KeadaanDokumen } from '../dokumen/dokumen.ts';
import type { Trx } from '../shared/db/db.ts';

export type LampiranSurat = { dokumenId: string; nama: string; keadaan: KeadaanDokumen; bolehDiunduh: boolean };

/** Files that a letter brings, in its order, with where each stands in its scan. */
export async function selectLampiranSurat(trx: Trx, badanId: string, suratId: string): Promise<LampiranSurat[]> {
  const rows = await trx
    .selectFrom('surat_berkas')
    .select(['dokumen_id', 'nama'])
    .where('badan_publik_id', '=', badanId)
    .where('surat_id', '=', suratId)
    .orderBy('urutan')
    .execute();
  const ids = rows.map((row) => row.dokumen_id);
  const dokumen = new Map((await selectDokumen(trx, badanId, ids)).map((d) => [d.id, d]));
  return rows.map((row) => {
    const keadaan = dokumen.get(row.dokumen_id)?.keadaan ?? 'ditolak';
    return { dokumenId: row.dokumen_id, nama: row.nama, keadaan, bolehDiunduh: bolehDiunduh(keadaan) };
  });
}
