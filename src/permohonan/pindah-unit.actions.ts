import type { PortUnit } from '../unit/unit.actions.ts';

/**
 * Open tasks of a unit. They stay its tasks, as the ledger of each request tells; the officers of the unit that took over see and
 * answer them (`selectUnitTerlihat` follows successors).
 */
export const tugasUnit: PortUnit = {
  kunci: 'tugas',
  hitung: async (trx, badanId, unitId) => {
    const row = await trx
      .selectFrom('tugas_unit')
      .select((e) => e.fn.countAll<number>().as('n'))
      .where('badan_publik_id', '=', badanId)
      .where('unit_id', '=', unitId)
      .where('keadaan', '=', 'menunggu')
      .executeTakeFirstOrThrow();
    return row.n;
  },
};
