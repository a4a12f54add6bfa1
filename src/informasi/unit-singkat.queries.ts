import type { Trx } from '../shared/db/db.ts';

export type UnitSingkat = { slug: string; nama: string; singkatan: string };

/** Every unit a body ever had, by id and by slug: items of units that ended stay found under them. */
export async function selectUnitSingkat(
  trx: Trx,
  badanId: string,
): Promise<{ perId: Map<string, UnitSingkat>; perSlug: Map<string, string> }> {
  const rows = await trx.selectFrom('unit').select(['id', 'slug', 'nama', 'singkatan']).where('badan_publik_id', '=', badanId).execute();
  return {
    perId: new Map(rows.map(({ id, ...u }) => [id, u])),
    perSlug: new Map(rows.map((u) => [u.slug, u.id])),
  };
}

/** Officers in office at a unit today, with their post; for the public unit page. */
export async function selectOrangUnit(
  trx: Trx,
  badanId: string,
  unitId: string,
  hari: string,
): Promise<{ nama: string; jabatan: string }[]> {
  const rows = await trx
    .selectFrom('keanggotaan as k')
    .innerJoin('akun.user as a', 'a.id', 'k.akun_id')
    .select(['a.name', 'k.jabatan'])
    .where('k.badan_publik_id', '=', badanId)
    .where('k.unit_id', '=', unitId)
    .where('k.peran', 'in', ['pelaksana', 'utama', 'petugas'])
    .where('k.berlaku_dari', '<=', hari)
    .where((e) => e.or([e('k.berlaku_sampai', 'is', null), e('k.berlaku_sampai', '>=', hari)]))
    .where('k.tampil', '=', true)
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('pengguna as p')
            .select('p.akun_id')
            .where('p.badan_publik_id', '=', badanId)
            .whereRef('p.akun_id', '=', 'k.akun_id')
            .where('p.dikunci_pada', 'is not', null),
        ),
      ),
    )
    .orderBy('a.name')
    .execute();
  return rows.map((r) => ({ nama: r.name, jabatan: r.jabatan }));
}
