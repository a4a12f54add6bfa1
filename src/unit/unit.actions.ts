import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import type { AktorPeristiwa } from '../peristiwa/peristiwa.ts';
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import { type AlasanUnit, decideAkhiriUnit, decideUbahUnit, type Golongan, slugUnit, type UbahanUnit } from './unit.ts';

export type UnitBaru = {
  badanId: string;
  nama: string;
  singkatan: string;
  golongan: Golongan;
  indukId: string | null;
  dari: string;
  urutan?: number;
  slug?: string;
  tugas?: string;
  alamat?: string;
  telepon?: string;
  email?: string;
  aktor: AktorPeristiwa;
  pada: Date;
};

/** Makes a unit with the first row of its history; the slug gets a number where it is taken. */
export async function buatUnit(trx: Trx, u: UnitBaru): Promise<{ id: string; slug: string }> {
  const id = newId();
  const slug = await freeSlug(trx, u.badanId, u.slug ?? slugUnit(u.nama));
  await trx
    .insertInto('unit')
    .values({
      badan_publik_id: u.badanId,
      id,
      slug,
      nama: u.nama,
      singkatan: u.singkatan,
      golongan: u.golongan,
      induk_id: u.indukId,
      urutan: u.urutan ?? 0,
      tugas: u.tugas ?? '',
      alamat: u.alamat ?? '',
      telepon: u.telepon ?? '',
      email: u.email ?? '',
      berlaku_dari: u.dari,
    })
    .execute();
  await tulisRiwayat(trx, u.badanId, id, { nama: u.nama, singkatan: u.singkatan, indukId: u.indukId, dari: u.dari, dasar: '' });
  await appendPeristiwa(trx, {
    badanId: u.badanId,
    berkas: { jenis: 'unit', id },
    jenis: 'unit_dibuat',
    aktor: u.aktor,
    pada: u.pada,
    data: { nama: u.nama, golongan: u.golongan, induk_id: u.indukId, dari: u.dari },
  });
  return { id, slug };
}

async function freeSlug(trx: Trx, badanId: string, wanted: string): Promise<string> {
  const base = wanted === '' ? 'unit' : wanted;
  const taken = new Set(
    (await trx.selectFrom('unit').select('slug').where('badan_publik_id', '=', badanId).where('slug', 'like', `${base}%`).execute()).map(
      (row) => row.slug,
    ),
  );
  for (let n = 1; ; n++) {
    const slug = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(slug)) return slug;
  }
}

async function tulisRiwayat(trx: Trx, badanId: string, unitId: string, u: UbahanUnit): Promise<void> {
  await trx
    .insertInto('unit_riwayat')
    .values({
      badan_publik_id: badanId,
      id: newId(),
      unit_id: unitId,
      nama: u.nama,
      singkatan: u.singkatan,
      induk_id: u.indukId,
      berlaku_dari: u.dari,
      dasar: u.dasar,
    })
    .execute();
}

export type HasilUnit = { ok: true } | { ok: false; alasan: AlasanUnit | 'tidak_ada' };
type Perintah = { badanId: string; unitId: string; aktor: AktorPeristiwa; pada: Date };

/** Renames or moves a unit from a day on; what it was called before stays in its history. */
export async function ubahUnit(trx: Trx, p: Perintah & { ubahan: UbahanUnit }): Promise<HasilUnit> {
  const unit = await lockUnit(trx, p.badanId, p.unitId);
  if (!unit) return { ok: false, alasan: 'tidak_ada' };
  const last = await trx
    .selectFrom('unit_riwayat')
    .select('berlaku_dari')
    .where('badan_publik_id', '=', p.badanId)
    .where('unit_id', '=', p.unitId)
    .orderBy('berlaku_dari', 'desc')
    .limit(1)
    .executeTakeFirst();
  const parents = new Map(
    (await trx.selectFrom('unit').select(['id', 'induk_id']).where('badan_publik_id', '=', p.badanId).execute()).map((row) => [
      row.id,
      row.induk_id,
    ]),
  );
  const decision = decideUbahUnit(
    { id: unit.id, berlakuSampai: unit.berlaku_sampai },
    last?.berlaku_dari ?? unit.berlaku_dari,
    p.ubahan,
    (id) => ancestors(parents, id),
  );
  if (!decision.ok) return decision;
  await trx
    .updateTable('unit')
    .set({ nama: p.ubahan.nama, singkatan: p.ubahan.singkatan, induk_id: p.ubahan.indukId })
    .where('badan_publik_id', '=', p.badanId)
    .where('id', '=', p.unitId)
    .execute();
  await tulisRiwayat(trx, p.badanId, p.unitId, p.ubahan);
  await appendPeristiwa(trx, {
    badanId: p.badanId,
    berkas: { jenis: 'unit', id: p.unitId },
    jenis: 'unit_diubah',
    aktor: p.aktor,
    pada: p.pada,
    data: { nama: p.ubahan.nama, induk_id: p.ubahan.indukId, dari: p.ubahan.dari, dasar: p.ubahan.dasar },
  });
  return { ok: true };
}

/** Ends a unit (merged or dissolved); its items and cases keep naming it, new work goes to the heir. */
export async function akhiriUnit(
  trx: Trx,
  p: Perintah & { hariTerakhir: string; penerusId: string | null; dasar: string },
): Promise<HasilUnit> {
  const unit = await lockUnit(trx, p.badanId, p.unitId);
  if (!unit) return { ok: false, alasan: 'tidak_ada' };
  const decision = decideAkhiriUnit(
    { id: unit.id, berlakuDari: unit.berlaku_dari, berlakuSampai: unit.berlaku_sampai },
    p.hariTerakhir,
    p.penerusId,
  );
  if (!decision.ok) return decision;
  await trx
    .updateTable('unit')
    .set({ berlaku_sampai: p.hariTerakhir, penerus_id: p.penerusId })
    .where('badan_publik_id', '=', p.badanId)
    .where('id', '=', p.unitId)
    .execute();
  await appendPeristiwa(trx, {
    badanId: p.badanId,
    berkas: { jenis: 'unit', id: p.unitId },
    jenis: 'unit_diakhiri',
    aktor: p.aktor,
    pada: p.pada,
    data: { hari_terakhir: p.hariTerakhir, penerus_id: p.penerusId, dasar: p.dasar },
  });
  return { ok: true };
}

function lockUnit(trx: Trx, badanId: string, unitId: string) {
  return trx
    .selectFrom('unit')
    .select(['id', 'berlaku_dari', 'berlaku_sampai'])
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', unitId)
    .forUpdate()
    .executeTakeFirst();
}

function ancestors(parents: ReadonlyMap<string, string | null>, id: string): string[] {
  const found: string[] = [];
  for (let at: string | null | undefined = id; at && !found.includes(at); at = parents.get(at)) found.push(at);
  return found;
}
