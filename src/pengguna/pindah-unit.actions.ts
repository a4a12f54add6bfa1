import type { PortUnit } from '../unit/unit.actions.ts';
import { tambahPeran, ubahPeran } from './kelola.actions.ts';
import { PERAN } from './hak.ts';

/** People of a unit: their roles end with it, and go on at the successor where the officer said so. */
export const orangUnit: PortUnit = {
  kunci: 'orang',
  hitung: async (trx, badanId, unitId, hari) => {
    const row = await trx
      .selectFrom('keanggotaan')
      .select((e) => e.fn.count<number>('akun_id').distinct().as('n'))
      .where('badan_publik_id', '=', badanId)
      .where('unit_id', '=', unitId)
      .where((e) => e.or([e('berlaku_sampai', 'is', null), e('berlaku_sampai', '>=', hari)]))
      .executeTakeFirstOrThrow();
    return row.n;
  },
  pindahkan: async (trx, { badanId, unitId, ke, aktor, pada, hariTerakhir }) => {
    const roles = await trx
      .selectFrom('keanggotaan')
      .select(['id', 'akun_id', 'peran', 'jabatan', 'dasar', 'berlaku_dari', 'berlaku_sampai'])
      .where('badan_publik_id', '=', badanId)
      .where('unit_id', '=', unitId)
      .where('berlaku_dari', '<=', hariTerakhir)
      .where((e) => e.or([e('berlaku_sampai', 'is', null), e('berlaku_sampai', '>', hariTerakhir)]))
      .orderBy('id')
      .execute();
    const p = { badanId, aktor, pada, hari: hariTerakhir, bahasa: 'id' } as const;
    for (const role of roles) {
      const peran = PERAN.find((x) => x === role.peran);
      if (!peran) continue;
      const ended = await ubahPeran(trx, p, role.id, { jabatan: role.jabatan, dasar: role.dasar, sampai: hariTerakhir });
      if (!ended.ok || ke === null) continue;
      const dari = new Date(Date.parse(`${hariTerakhir}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
      const { jabatan, dasar, berlaku_sampai: sampai } = role;
      await tambahPeran(trx, p, role.akun_id, { peran, unitId: ke, jabatan, dasar, dari, sampai, plhUntuk: null });
    }
    return roles.length;
  },
};
