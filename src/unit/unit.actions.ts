import { sql } from 'kysely';
import { appendPeristiwa, type PeristiwaBaru } from '../peristiwa/peristiwa.actions.ts';
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
  dasar?: string;
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
  await tulisRiwayat(trx, u.badanId, id, { nama: u.nama, singkatan: u.singkatan, indukId: u.indukId, dari: u.dari, dasar: u.dasar ?? '' });
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

/** Renames or moves a unit from a day on; what it was called before stays in its history. A day to come waits for the job that applies it. */
export async function ubahUnit(trx: Trx, p: Perintah & { ubahan: UbahanUnit; hari?: string }): Promise<HasilUnit> {
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
  if (p.hari === undefined || p.ubahan.dari <= p.hari)
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

/** Brings units to the name and place that hold on `hari`: what was entered ahead takes effect. Gives how many changed. */
export async function terapkanRiwayat(trx: Trx, badanId: string, hari: string): Promise<number> {
  const done = await sql`
    update unit u set nama = r.nama, singkatan = r.singkatan, induk_id = r.induk_id
    from (
      select distinct on (unit_id) unit_id, nama, singkatan, induk_id from unit_riwayat
      where badan_publik_id = ${badanId} and berlaku_dari <= ${hari} order by unit_id, berlaku_dari desc
    ) r
    where u.badan_publik_id = ${badanId} and u.id = r.unit_id
      and (u.nama, u.singkatan, u.induk_id) is distinct from (r.nama, r.singkatan, r.induk_id)`.execute(trx);
  return Number(done.numAffectedRows ?? 0n);
}

export type KontakUnit = { tugas: string; alamat: string; telepon: string; email: string };

/** Changes what the public page of the unit tells: duty, address, ways to reach it. The event names the fields only. */
export async function ubahKontak(trx: Trx, p: Perintah & { kontak: KontakUnit; tampil: readonly string[] }): Promise<HasilUnit> {
  const unit = await trx
    .selectFrom('unit')
    .select(['tugas', 'alamat', 'telepon', 'email'])
    .where('badan_publik_id', '=', p.badanId)
    .where('id', '=', p.unitId)
    .forUpdate()
    .executeTakeFirst();
  if (!unit) return { ok: false, alasan: 'tidak_ada' };
  const bidang: string[] = (['tugas', 'alamat', 'telepon', 'email'] as const).filter((b) => unit[b] !== p.kontak[b]);
  await trx.updateTable('unit').set(p.kontak).where('badan_publik_id', '=', p.badanId).where('id', '=', p.unitId).execute();
  const shown = sql<boolean>`(id = any(${[...p.tampil]}::uuid[]))`;
  const orang = await trx
    .updateTable('keanggotaan')
    .set({ tampil: shown })
    .where('badan_publik_id', '=', p.badanId)
    .where('unit_id', '=', p.unitId)
    .where('tampil', '<>', shown)
    .returning('id')
    .execute();
  if (orang.length > 0) bidang.push('orang');
  if (bidang.length > 0) await catat(trx, p, 'unit_kontak_diubah', { bidang });
  return { ok: true };
}

/** A slice with things that belong to a unit: how many there are, and how they go to another one. */
export type PortUnit = {
  kunci: 'informasi' | 'tugas' | 'orang';
  hitung: (trx: Trx, badanId: string, unitId: string, hari: string) => Promise<number>;
  /** `ke` null: the unit ends without a successor. Left out where the things stay, and the successor's officers see them. */
  pindahkan?: (trx: Trx, p: Perintah & { ke: string | null; hariTerakhir: string }) => Promise<number>;
};

export type Penutupan = { hariTerakhir: string; penerusId: string | null; dasar: string; pindah: ReadonlySet<PortUnit['kunci']> };

/**
 * Ends a unit: merged into its successor, or closed. Units below it go under the successor; its items and people where the officer
 * said. What stays keeps naming the old unit, whose page leads to the successor.
 */
export async function tutupUnit(
  trx: Trx,
  p: Perintah & { hari: string },
  penutupan: Penutupan,
  port: readonly PortUnit[],
): Promise<HasilUnit> {
  const { hariTerakhir, penerusId, dasar } = penutupan;
  if (penerusId !== null) {
    const heir = await lockUnit(trx, p.badanId, penerusId);
    if (!heir) return { ok: false, alasan: 'tidak_ada' };
    if (heir.berlaku_sampai !== null) return { ok: false, alasan: 'penerus_berakhir' };
  }
  const anak = await trx
    .selectFrom('unit')
    .select(['id', 'nama', 'singkatan'])
    .where('badan_publik_id', '=', p.badanId)
    .where('induk_id', '=', p.unitId)
    .where((e) => e.or([e('berlaku_sampai', 'is', null), e('berlaku_sampai', '>', hariTerakhir)]))
    .orderBy('id')
    .execute();
  if (penerusId === null && anak.length > 0) return { ok: false, alasan: 'masih_ada_anak' };
  const ended = await akhiriUnit(trx, { ...p, hariTerakhir, penerusId, dasar });
  if (!ended.ok) return ended;
  for (const a of anak) {
    const ubahan = { nama: a.nama, singkatan: a.singkatan, indukId: penerusId, dari: nextDay(hariTerakhir), dasar };
    const moved = await ubahUnit(trx, { ...p, unitId: a.id, ubahan });
    if (!moved.ok) return moved;
  }
  for (const one of port) {
    const wanted = penutupan.pindah.has(one.kunci);
    if (one.pindahkan && (wanted || one.kunci === 'orang')) await one.pindahkan(trx, { ...p, ke: wanted ? penerusId : null, hariTerakhir });
  }
  return { ok: true };
}

const nextDay = (hari: string): string => new Date(Date.parse(`${hari}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Ends a unit on a day; its items and cases keep naming it. */
async function akhiriUnit(trx: Trx, p: Perintah & { hariTerakhir: string; penerusId: string | null; dasar: string }): Promise<HasilUnit> {
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
  await catat(trx, p, 'unit_diakhiri', { hari_terakhir: p.hariTerakhir, penerus_id: p.penerusId, dasar: p.dasar });
  return { ok: true };
}

const catat = <J extends 'unit_kontak_diubah' | 'unit_diakhiri'>(trx: Trx, p: Perintah, jenis: J, data: PeristiwaBaru<J>['data']) =>
  appendPeristiwa(trx, { badanId: p.badanId, berkas: { jenis: 'unit', id: p.unitId }, jenis, aktor: p.aktor, pada: p.pada, data });

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
