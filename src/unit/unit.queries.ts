import { sql } from 'kysely';
import type { Trx } from '../shared/db/db.ts';
import { kunciTeks } from '../shared/tabel/teks.ts';
import type { RiwayatUnit, Unit } from './unit.ts';

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

export async function selectOptionalUnitId(trx: Trx, badanId: string, id: string): Promise<Unit | undefined> {
  const row = await trx.selectFrom('unit').select(KOLOM).where('badan_publik_id', '=', badanId).where('id', '=', id).executeTakeFirst();
  return row && toUnit(row);
}

/** Units as they were or will be on `hari`: those that exist then, with the name and the place of that day. */
export async function selectUnitPada(trx: Trx, badanId: string, hari: string): Promise<Unit[]> {
  const units = await selectUnit(trx, badanId, hari);
  const { rows } = await sql<{ unit_id: string; nama: string; singkatan: string; induk_id: string | null }>`
    select distinct on (unit_id) unit_id, nama, singkatan, induk_id from unit_riwayat
    where badan_publik_id = ${badanId} and berlaku_dari <= ${hari} order by unit_id, berlaku_dari desc`.execute(trx);
  const then = new Map(rows.map((r) => [r.unit_id, { nama: r.nama, singkatan: r.singkatan, indukId: r.induk_id }]));
  return units.map((u) => ({ ...u, ...then.get(u.id) }));
}

/** Units that ended before `hari`, the latest first. */
export async function selectUnitBerakhir(trx: Trx, badanId: string, hari: string): Promise<Unit[]> {
  const rows = await trx
    .selectFrom('unit')
    .select(KOLOM)
    .where('badan_publik_id', '=', badanId)
    .where('berlaku_sampai', '<', hari)
    .orderBy('berlaku_sampai', 'desc')
    .orderBy('nama')
    .execute();
  return rows.map(toUnit);
}

/** Every name and place a unit had or is to have, the newest first. */
export async function selectRiwayatUnit(trx: Trx, badanId: string, unitId: string): Promise<RiwayatUnit[]> {
  const rows = await trx
    .selectFrom('unit_riwayat')
    .select(['nama', 'singkatan', 'induk_id', 'berlaku_dari', 'dasar'])
    .where('badan_publik_id', '=', badanId)
    .where('unit_id', '=', unitId)
    .orderBy('berlaku_dari', 'desc')
    .execute();
  return rows.map((r) => ({ nama: r.nama, singkatan: r.singkatan, indukId: r.induk_id, dari: r.berlaku_dari, dasar: r.dasar }));
}

/** The unit that carries on the work of one that ended: its successor, or the successor's, to the one that lives. */
export async function selectPenerus(trx: Trx, badanId: string, unitId: string): Promise<Unit | undefined> {
  const { rows } = await sql<{ id: string }>`
    with recursive rantai as (
      select id, penerus_id, 1 as n from unit where badan_publik_id = ${badanId} and id = ${unitId}
      union all select u.id, u.penerus_id, r.n + 1 from unit u join rantai r on u.id = r.penerus_id
      where u.badan_publik_id = ${badanId} and r.n < 20
    ) select id from rantai order by n desc limit 1`.execute(trx);
  const last = rows[0]?.id;
  return last === undefined || last === unitId ? undefined : selectOptionalUnitId(trx, badanId, last);
}

/** Finds a unit by slug, abbreviation or name as lists write them; a name that fits two fits none. */
export async function selectPencariUnit(trx: Trx, badanId: string): Promise<(nama: string) => string | undefined> {
  const rows = await trx.selectFrom('unit').select(['id', 'slug', 'nama', 'singkatan']).where('badan_publik_id', '=', badanId).execute();
  const perNama = new Map<string, Set<string>>();
  for (const u of rows)
    for (const nama of [u.slug, u.nama, u.singkatan]) {
      const key = kunciTeks(nama);
      perNama.set(key, (perNama.get(key) ?? new Set()).add(u.id));
    }
  return (nama) => {
    const [only, second] = [...(perNama.get(kunciTeks(nama)) ?? [])];
    return second === undefined ? only : undefined;
  };
}
