import { selectBadan } from '../badan/badan.ts';
import type { Config } from '../shared/config/config.ts';
import { type Db, withBadan, withBadanWrite } from '../shared/db/db.ts';
import type { Mesin } from './indeks/indeks.ts';
import { antreTulis } from './pencarian.actions.ts';
import { selectOptionalPenunjuk } from './penunjuk.queries.ts';
import { adaIndeks, folderIndeks } from './tempat.ts';

/**
 * At the start of the worker: asks for a whole new index wherever the database names one whose folder is not there (another
 * form of rows after an update, a restored copy without the index). Returns how many bodies.
 */
export async function pulihkanIndeks(db: Db, config: Pick<Config, 'data'>, mesin: Mesin): Promise<number> {
  if (mesin === 'postgres') return 0;
  let hilang = 0;
  for (const badan of await selectBadan(db)) {
    const penunjuk = await withBadan(db, badan.id, (trx) => selectOptionalPenunjuk(trx, badan.id, mesin));
    if (penunjuk?.versi == null || (await adaIndeks(folderIndeks(config.data, badan.id, penunjuk.versi)))) continue;
    await withBadanWrite(db, badan.id, (trx) => antreTulis(trx, badan.id));
    hilang += 1;
  }
  return hilang;
}
