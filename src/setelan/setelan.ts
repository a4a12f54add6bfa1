import type { z } from 'zod';
import type { Trx } from '../shared/db/db.ts';

/** One setting of a body: its key, shape and default. Declared in the slice that owns it. */
export type Setelan<S extends z.ZodType> = { kunci: string; bentuk: S; bawaan: z.output<S> };

export function defineSetelan<S extends z.ZodType>(setelan: Setelan<S>): Setelan<S> {
  return setelan;
}

/** Value of a setting, or its default where the body has not set it. Throws when the kept value no longer fits its shape. */
export async function bacaSetelan<S extends z.ZodType>(trx: Trx, badanId: string, setelan: Setelan<S>): Promise<z.output<S>> {
  const row = await trx
    .selectFrom('setelan')
    .select('nilai')
    .where('badan_publik_id', '=', badanId)
    .where('kunci', '=', setelan.kunci)
    .executeTakeFirst();
  return row ? setelan.bentuk.parse(row.nilai) : setelan.bawaan;
}

/** Sets a value (parsed by its shape). */
export async function ubahSetelan<S extends z.ZodType>(
  trx: Trx,
  badanId: string,
  setelan: Setelan<S>,
  nilai: z.input<S>,
  now: Date,
): Promise<void> {
  const text = JSON.stringify(setelan.bentuk.parse(nilai));
  await trx
    .insertInto('setelan')
    .values({ badan_publik_id: badanId, kunci: setelan.kunci, nilai: text, diubah_pada: now })
    .onConflict((c) => c.columns(['badan_publik_id', 'kunci']).doUpdateSet({ nilai: text, diubah_pada: now }))
    .execute();
}
