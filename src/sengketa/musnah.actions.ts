// The end of a sealed file: its bytes and what waits of its key go; hash, order and events stay.
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import type { AktorPeristiwa } from '../peristiwa/peristiwa.ts';
import type { Trx } from '../shared/db/db.ts';
import { berkasSengketa } from './sengketa.queries.ts';

type Pelaku = { badan: { id: string }; aktor: AktorPeristiwa; now: Date };

/** Destroys one envelope before its time, or (without `amplop`) all whose time is over. How many went. */
export async function musnahkanAmplop(
  trx: Trx,
  { badan, aktor, now }: Pelaku,
  amplop?: { sengketaId: string; id: string },
): Promise<number> {
  const sebab = amplop ? 'petugas' : 'masa';
  const rows = await trx
    .updateTable('sengketa_amplop')
    .set({ isi: null, kode_atasan: null, dimusnahkan_pada: now, dimusnahkan_sebab: sebab })
    .where('badan_publik_id', '=', badan.id)
    .where('isi', 'is not', null)
    .$if(amplop === undefined, (q) => q.where('berlaku_sampai', '<=', now))
    .$if(amplop !== undefined, (q) => q.where('sengketa_id', '=', amplop?.sengketaId ?? '').where('id', '=', amplop?.id ?? ''))
    .returning(['id', 'sengketa_id'])
    .execute();
  for (const row of rows)
    await appendPeristiwa(trx, {
      badanId: badan.id,
      berkas: berkasSengketa(row.sengketa_id),
      jenis: 'sengketa_amplop_dimusnahkan',
      data: { amplop_id: row.id, sebab },
      aktor,
      pada: now,
    });
  return rows.length;
}
