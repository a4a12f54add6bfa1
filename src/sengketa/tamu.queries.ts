import { selectPeristiwa } from '../peristiwa/peristiwa.queries.ts';
import type { Trx } from '../shared/db/db.ts';
import { sengketaPeristiwa } from './sengketa.peristiwa.ts';
import { berkasSengketa } from './sengketa.queries.ts';

export type TamuBaris = { id: string; untuk: string; sampai: Date; dicabut: boolean; dilihat: number };

/** The links of a dispute, the newest first, with how often each was used. */
export async function selectTamu(trx: Trx, badanId: string, sengketaId: string): Promise<TamuBaris[]> {
  const rows = await trx
    .selectFrom('sengketa_tamu')
    .select(['id', 'untuk', 'berlaku_sampai', 'dicabut_pada'])
    .where('badan_publik_id', '=', badanId)
    .where('sengketa_id', '=', sengketaId)
    .orderBy('dibuat_pada', 'desc')
    .execute();
  const lihat = (await selectPeristiwa(trx, badanId, berkasSengketa(sengketaId)))
    .filter((e) => e.jenis === 'sengketa_tamu_melihat')
    .map((e) => sengketaPeristiwa.sengketa_tamu_melihat.data.parse(e.isi).tamu_id);
  return rows.map((r) => ({
    id: r.id,
    untuk: r.untuk,
    sampai: r.berlaku_sampai,
    dicabut: r.dicabut_pada !== null,
    dilihat: lihat.filter((id) => id === r.id).length,
  }));
}
