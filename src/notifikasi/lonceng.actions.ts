import type { z } from 'zod';
import type { Peran } from '../pengguna/hak.ts';
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import { DATA_LONCENG, type TemplatLonceng } from './lonceng.ts';

export type Lonceng<T extends TemplatLonceng> = {
  badanId: string;
  now: Date;
  templat: T;
  data: z.output<(typeof DATA_LONCENG)[T]>;
  /** The one place to go. */
  jalur: string;
  /** Rings once per officer and key. */
  kunci: string;
  untuk: { akunIds: readonly string[] } | { peran: Peran; unitId?: string; hariIni: string };
};

/** Puts a notice on the list of officers, by account or by the role they hold today. Never a person's data. */
export async function bunyikan<T extends TemplatLonceng>(trx: Trx, l: Lonceng<T>): Promise<void> {
  const accounts = 'akunIds' in l.untuk ? l.untuk.akunIds : await pemegangPeran(trx, l.badanId, l.untuk);
  if (accounts.length === 0) return;
  const data = JSON.stringify(DATA_LONCENG[l.templat].parse(l.data));
  await trx
    .insertInto('lonceng')
    .values(
      [...new Set(accounts)].map((akun_id) => ({
        badan_publik_id: l.badanId,
        id: newId(),
        kunci: l.kunci,
        akun_id,
        templat: l.templat,
        data,
        jalur: l.jalur,
        dibuat_pada: l.now,
      })),
    )
    .onConflict((c) => c.columns(['badan_publik_id', 'akun_id', 'kunci']).doNothing())
    .execute();
}

async function pemegangPeran(trx: Trx, badanId: string, untuk: { peran: Peran; unitId?: string; hariIni: string }): Promise<string[]> {
  let query = trx
    .selectFrom('keanggotaan')
    .select('akun_id')
    .distinct()
    .where('badan_publik_id', '=', badanId)
    .where('peran', '=', untuk.peran)
    .where('berlaku_dari', '<=', untuk.hariIni)
    .where((eb) => eb.or([eb('berlaku_sampai', 'is', null), eb('berlaku_sampai', '>=', untuk.hariIni)]));
  if (untuk.unitId !== undefined) query = query.where('unit_id', '=', untuk.unitId);
  return (await query.execute()).map((row) => row.akun_id);
}

/** Marks one notice, or all of an officer, as read. */
export async function tandaiDibaca(trx: Trx, badanId: string, akunId: string, now: Date, id?: string): Promise<void> {
  let query = trx
    .updateTable('lonceng')
    .set({ dibaca_pada: now })
    .where('badan_publik_id', '=', badanId)
    .where('akun_id', '=', akunId)
    .where('dibaca_pada', 'is', null);
  if (id !== undefined) query = query.where('id', '=', id);
  await query.execute();
}
