import type { Config } from '../shared/config/config.ts';
import type { Trx } from '../shared/db/db.ts';
import { asalBadan } from '../shared/web/asal.ts';

/** Base address for links of this body, outside a request: the same as `ctx.origin` of one. */
export async function selectAsal(trx: Trx, badanId: string, config: Pick<Config, 'origin' | 'host' | 'port'>): Promise<string> {
  const rows = await trx.selectFrom('badan_publik_alamat').select('host').where('badan_publik_id', '=', badanId).orderBy('host').execute();
  return asalBadan(
    config,
    rows.map((row) => row.host),
  );
}
