import { sql } from 'kysely';
import type { Trx } from '../shared/db/db.ts';
import type { Unit } from './unit.ts';

const KOLOM = [
  'id',
  'slug',
  'nama',
  'singkatan',
  'golongan',
  'induk_id',
  'urutan',
  'tugas',
  'alamat',
  'telepon',
  'email',
  'berlaku_dari',
  'berlaku_sampai',
  'penerus_id',
] as const;

type Row = {
  id: string;
  slug: string;
  nama: string;
  singkatan: string;
  golongan: string;
  induk_id: string | null;
  urutan: number;
  tugas: string;
  alamat: string;
  telepon: string;
  email: string;
  berlaku_dari: string;
  berlaku_sampai: string | null;
  penerus_id: string | null;
};

const toUnit = ({ induk_id, berlaku_dari, berlaku_sampai, penerus_id, ...row }: Row): Unit => ({
  ...row,
  indukId: induk_id,
  berlakuDari: berlaku_dari,
  berlakuSampai: berlaku_sampai,
  penerusId: penerus_id,
});

/** Units that exist on `hari`, in the order of the directory. */
export async function selectUnit(trx: Trx, badanId: string, hari: string): Promise<Unit[]> {
  const rows = await trx
    .selectFrom('unit')
    .select(KOLOM)
    .where('badan_publik_id', '=', badanId)
    .where('berlaku_dari', '<=', hari)
    .where((e) => e.or([e('berlaku_sampai', 'is', null), e('berlaku_sampai', '>=', hari)]))
    .orderBy('urutan')
    .orderBy('nama')
    .execute();
  return rows.map(toUnit);
}

export async function selectOptionalUnit(trx: Trx, badanId: string, slug: string): Promise<Unit | undefined> {
  const row = await trx.selectFrom('unit').select(KOLOM).where('badan_publik_id', '=', badanId).where('slug', '=', slug).executeTakeFirst();
  return row && toUnit(row);
}

/** Name a unit had on a day, from its history. */
export async function selectNamaUnitPada(trx: Trx, badanId: string, unitId: string, hari: string): Promise<string | undefined> {
  const row = await trx
    .selectFrom('unit_riwayat')
    .select('nama')
    .where('badan_publik_id', '=', badanId)
    .where('unit_id', '=', unitId)
    .where('berlaku_dari', '<=', hari)
    .orderBy('berlaku_dari', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.nama;
}

/** A unit with everything below it. */
export async function selectUnitDiBawah(trx: Trx, badanId: string, unitId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive pohon as (
      select id from unit where badan_publik_id = ${badanId} and id = ${unitId}
      union select u.id from unit u join pohon p on u.induk_id = p.id where u.badan_publik_id = ${badanId}
    ) select id from pohon`.execute(trx);
  return rows.map((row) => row.id);
}
