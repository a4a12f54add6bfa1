import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import { tandaiBerubah } from '../pencarian/pencarian.actions.ts';
import type { PortUnit } from '../unit/unit.actions.ts';
import { hitungUlang } from './hitungan.actions.ts';

/** Items of a unit: they go to its successor with an event each. Published versions stay as they were published. */
export const informasiUnit: PortUnit = {
  kunci: 'informasi',
  hitung: async (trx, badanId, unitId) => {
    const row = await trx
      .selectFrom('informasi')
      .select((e) => e.fn.countAll<number>().as('n'))
      .where('badan_publik_id', '=', badanId)
      .where('unit_id', '=', unitId)
      .executeTakeFirstOrThrow();
    return row.n;
  },
  pindahkan: async (trx, { badanId, unitId, ke, aktor, pada }) => {
    if (ke === null) return 0;
    const items = await trx
      .updateTable('informasi')
      .set({ unit_id: ke })
      .where('badan_publik_id', '=', badanId)
      .where('unit_id', '=', unitId)
      .returning('id')
      .execute();
    const ids = items.map((i) => i.id).toSorted();
    for (const id of ids)
      await appendPeristiwa(trx, {
        badanId,
        berkas: { jenis: 'informasi', id },
        jenis: 'informasi_pindah_unit',
        data: { dari: unitId, ke },
        aktor,
        pada,
      });
    if (ids.length > 0) await hitungUlang(trx, badanId);
    await tandaiBerubah(trx, badanId, ids);
    return ids.length;
  },
};
