import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';

/** Sets the files that a draft brings, in this order, in the transaction that made or changed it. */
export async function gantiLampiranSurat(
  trx: Trx,
  badanId: string,
  suratId: string,
  berkas: readonly { dokumenId: string; nama: string }[],
): Promise<void> {
  await trx.deleteFrom('surat_berkas').where('badan_publik_id', '=', badanId).where('surat_id', '=', suratId).execute();
  if (berkas.length === 0) return;
  await trx
    .insertInto('surat_berkas')
    .values(
      berkas.map((b, i) => ({
        badan_publik_id: badanId,
        id: newId(),
        surat_id: suratId,
        dokumen_id: b.dokumenId,
        nama: b.nama,
        urutan: i + 1,
      })),
    )
    .execute();
}
