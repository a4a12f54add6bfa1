import type { Trx } from '../shared/db/db.ts';
import type { Padanan } from './analisis/singkatan.ts';
import type { Sinonim } from './analisis/sinonim.ts';
import { JENIS_PADANAN, type Padan } from './padanan.ts';

/** Words of a body's own: its name, names of its units and what it has added. */
export async function selectPadanan(trx: Trx, badanId: string): Promise<{ badan: string; padanan: Padanan[]; sinonim: Sinonim[] }> {
  const units = await trx
    .selectFrom('unit')
    .innerJoin('badan_publik', 'badan_publik.badan_publik_id', 'unit.badan_publik_id')
    .select(['unit.slug', 'unit.nama', 'unit.singkatan', 'badan_publik.nama as badan'])
    .where('unit.badan_publik_id', '=', badanId)
    .orderBy('unit.slug')
    .execute();
  const own = await trx
    .selectFrom('pencarian_padanan')
    .select(['jenis', 'kata', 'padanan', 'sumber'])
    .where('badan_publik_id', '=', badanId)
    .orderBy('kata')
    .execute();
  const names = units
    .filter((unit) => unit.singkatan !== '' && unit.singkatan !== unit.nama)
    .map((unit): Padanan => ({ kanonik: `unit ${unit.slug}`, nama: [unit.singkatan, unit.nama], sumber: 'nama unit badan publik ini' }));
  return {
    badan: units[0]?.badan ?? '',
    padanan: [
      ...names,
      ...own
        .filter((row) => row.jenis === 'nama')
        .map((row): Padanan => ({ kanonik: row.kata, nama: [row.kata, ...row.padanan], sumber: row.sumber })),
    ],
    sinonim: own.filter((row) => row.jenis === 'sinonim').map((row): Sinonim => ({ dari: row.kata, ke: row.padanan, sumber: row.sumber })),
  };
}

/** The body's own list as it is edited, in the order of its words. */
export async function selectPadananSendiri(trx: Trx, badanId: string): Promise<Padan[]> {
  const rows = await trx
    .selectFrom('pencarian_padanan')
    .select(['id', 'jenis', 'kata', 'padanan', 'sumber'])
    .where('badan_publik_id', '=', badanId)
    .orderBy('kata')
    .orderBy('jenis')
    .execute();
  return rows.flatMap((row) => {
    const jenis = JENIS_PADANAN.find((one) => one === row.jenis);
    return jenis === undefined ? [] : [{ ...row, jenis }];
  });
}
