import { sql } from 'kysely';
import { kalimatPeristiwa, selectPeristiwa } from '../peristiwa/peristiwa.queries.ts';
import type { Trx } from '../shared/db/db.ts';
import { PERAN } from './hak.ts';
import type { Orang } from './orang.ts';

const orangQuery = (trx: Trx, badanId: string) =>
  trx
    .selectFrom('keanggotaan as k')
    .innerJoin('akun.user as u', 'u.id', 'k.akun_id')
    .leftJoin('unit as n', (j) => j.onRef('n.badan_publik_id', '=', 'k.badan_publik_id').onRef('n.id', '=', 'k.unit_id'))
    .leftJoin('pengguna as p', (j) => j.onRef('p.badan_publik_id', '=', 'k.badan_publik_id').onRef('p.akun_id', '=', 'k.akun_id'))
    .select([
      'k.id',
      'k.akun_id',
      'k.peran',
      'k.unit_id',
      'k.jabatan',
      'k.dasar',
      'k.berlaku_dari',
      'k.berlaku_sampai',
      'k.plh_untuk',
      'k.tampil',
      'u.name',
      'u.email',
      'u.twoFactorEnabled',
      'n.nama as unit',
      'p.diundang_pada',
      'p.dikunci_pada',
      sql<boolean>`exists (select from akun.account a where a."userId" = u.id and a.password is not null)`.as('punya_sandi'),
    ])
    .where('k.badan_publik_id', '=', badanId)
    .orderBy('u.name')
    .orderBy('u.id')
    .orderBy('k.berlaku_dari', 'desc');

/** Everybody who has or had a role in this body, by name. */
export async function selectOrang(trx: Trx, badanId: string): Promise<Orang[]> {
  return kelompokkan(await orangQuery(trx, badanId).limit(5000).execute());
}

export async function selectOptionalOrang(trx: Trx, badanId: string, akunId: string): Promise<Orang | undefined> {
  return kelompokkan(await orangQuery(trx, badanId).where('k.akun_id', '=', akunId).execute())[0];
}

type Row = Awaited<ReturnType<ReturnType<typeof orangQuery>['execute']>>[number];

function kelompokkan(rows: readonly Row[]): Orang[] {
  const found = new Map<string, Orang>();
  for (const row of rows) {
    const peran = PERAN.find((p) => p === row.peran);
    if (!peran) continue;
    const orang = found.get(row.akun_id) ?? {
      akunId: row.akun_id,
      nama: row.name,
      email: row.email,
      duaLangkah: row.twoFactorEnabled === true,
      punyaSandi: row.punya_sandi,
      diundangPada: row.diundang_pada,
      dikunciPada: row.dikunci_pada,
      peran: [],
    };
    orang.peran.push({
      id: row.id,
      peran,
      unitId: row.unit_id,
      unit: row.unit,
      jabatan: row.jabatan,
      dasar: row.dasar,
      dari: row.berlaku_dari,
      sampai: row.berlaku_sampai,
      plhUntuk: row.plh_untuk,
      tampil: row.tampil,
    });
    found.set(row.akun_id, orang);
  }
  return [...found.values()];
}

/** Whether the account also serves another body: then what touches the account itself is not this body's to do. */
export async function selectDiBadanLain(trx: Trx, akunId: string): Promise<boolean> {
  const { rows } = await sql<{ ya: boolean }>`select akun_di_badan_lain(${akunId}::uuid) as ya`.execute(trx);
  return rows[0]?.ya === true;
}

/** What happened to a person's roles and account in this body, the newest first, with the name of who did it. */
export async function selectRiwayatOrang(
  trx: Trx,
  badanId: string,
  akunId: string,
  bahasa: 'id' | 'en',
): Promise<{ waktu: Date; kalimat: string; oleh: string }[]> {
  const events = await selectPeristiwa(trx, badanId, { jenis: 'pengguna', id: akunId });
  const ids = [...new Set(events.flatMap((e) => (e.aktorJenis === 'petugas' && e.aktorId !== null ? [e.aktorId] : [])))];
  const names = new Map(
    ids.length === 0
      ? []
      : (await trx.selectFrom('akun.user').select(['id', 'name']).where('id', 'in', ids).execute()).map((u) => [u.id, u.name]),
  );
  return events.toReversed().map((e) => ({
    waktu: new Date(e.pada),
    kalimat: kalimatPeristiwa(e, bahasa),
    oleh: e.aktorId === null ? '' : (names.get(e.aktorId) ?? ''),
  }));
}
