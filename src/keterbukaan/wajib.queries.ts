import { sql } from 'kysely';
import { KATEGORI } from '../informasi/informasi.ts';
import { selectInformasiWajib } from '../informasi/kewajiban.queries.ts';
import type { Keanggotaan, Peran } from '../pengguna/hak.ts';
import { selectUnitTerlihat } from '../pengguna/pengguna.queries.ts';
import { bacaSetelan } from '../setelan/setelan.ts';
import type { Trx } from '../shared/db/db.ts';
import { ATURAN_BAWAAN, type Aturan, CARA, PENANGGUNG, type Penanggung } from './data/aturan.ts';
import { setelanWajib } from './keterbukaan.setelan.ts';
import { ACUAN, MASA } from './rules/masa.ts';
import type { BahanMatriks, Kecuali, Periksa, Tanda } from './rules/matriks.ts';
import type { HasilTautan } from './rules/sel.ts';

const LIHAT_SEMUA: readonly Peran[] = ['utama', 'atasan', 'pimpinan', 'auditor', 'admin'];

/** Whose duties an officer may see: PPID Utama and who watches over it all, a pelaksana the own unit and those below. */
export async function selectUnitWajib(
  trx: Trx,
  badanId: string,
  keanggotaan: readonly Keanggotaan[],
): Promise<{ semua: true } | { semua: false; unitIds: readonly string[] }> {
  if (keanggotaan.some((k) => LIHAT_SEMUA.includes(k.peran))) return { semua: true };
  return selectUnitTerlihat(
    trx,
    badanId,
    keanggotaan.filter((k) => k.peran === 'pelaksana'),
  );
}

function satuDari<T extends string>(list: readonly T[], text: string): T {
  const found = list.find((x) => x === text);
  if (found === undefined) throw new TypeError(`value outside its list: ${text}`);
  return found;
}

/** The rules of a body: as they ship, with what it changed or added. */
export async function selectAturan(trx: Trx, badanId: string): Promise<Aturan[]> {
  const rows = await trx.selectFrom('wajib_aturan').selectAll().where('badan_publik_id', '=', badanId).execute();
  const ubahan = new Map(
    rows.map((r): [string, Aturan] => [
      r.kode,
      {
        kode: r.kode,
        nama: r.nama,
        pasal: r.pasal,
        kewajiban: r.kewajiban,
        kategori: satuDari(KATEGORI, r.kategori),
        golongan: r.golongan,
        masa: satuDari(MASA, r.masa),
        acuan: satuDari(ACUAN, r.acuan),
        tenggatBulan: r.tenggat_bulan,
        isi: r.isi,
        cara: satuDari(CARA, r.cara),
        penanggung: r.penanggung === '' ? null : satuDari(PENANGGUNG, r.penanggung),
        url: r.url,
        aktif: r.aktif,
        urutan: r.urutan,
      },
    ]),
  );
  const bawaan = ATURAN_BAWAAN.map((a) => ubahan.get(a.kode) ?? a);
  const dikenal = new Set(ATURAN_BAWAAN.map((a) => a.kode));
  return [...bawaan, ...[...ubahan.values()].filter((a) => !dikenal.has(a.kode))].toSorted((a, b) => a.urutan - b.urutan);
}

/** Which unit meets what once for all. */
export async function selectPenanggung(trx: Trx, badanId: string): Promise<Map<Penanggung, string>> {
  const rows = await trx.selectFrom('wajib_penanggung').select(['peran', 'unit_id']).where('badan_publik_id', '=', badanId).execute();
  return new Map(rows.map((r) => [satuDari(PENANGGUNG, r.peran), r.unit_id]));
}

/** Everything that the matrix of these units (all where undefined) is computed from. A fixed number of queries. */
export async function selectBahanMatriks(
  trx: Trx,
  badan: { id: string; zona: string },
  hariIni: string,
  unitIds: readonly string[] | undefined,
): Promise<BahanMatriks> {
  const penanggung = await selectPenanggung(trx, badan.id);
  const luas = unitIds === undefined ? undefined : [...new Set([...unitIds, ...penanggung.values()])];
  const { tahunMulai } = await bacaSetelan(trx, badan.id, setelanWajib);
  return {
    aturan: await selectAturan(trx, badan.id),
    penanggung,
    informasi: await selectInformasiWajib(trx, badan, hariIni, luas),
    tanda: await selectTanda(trx, badan.id, luas),
    periksa: await selectPeriksa(trx, badan.id, luas),
    kecuali: await selectKecuali(trx, badan.id, unitIds),
    tautan: await selectHasilTautan(trx, badan.id),
    mulai: `${tahunMulai}-01-01`,
    hariIni,
  };
}

const punya = (unitIds: readonly string[] | undefined) =>
  unitIds === undefined ? sql<boolean>`true` : sql<boolean>`i.unit_id = any(${[...unitIds]}::uuid[])`;

async function selectTanda(trx: Trx, badanId: string, unitIds: readonly string[] | undefined): Promise<Tanda[]> {
  const { rows } = await sql<{ informasi_id: string; kode: string; butir: number[]; pada: Date }>`
    select t.informasi_id, t.kode, t.butir, t.ditandai_pada as pada from wajib_isi t
    join informasi i on i.badan_publik_id = t.badan_publik_id and i.id = t.informasi_id
    where t.badan_publik_id = ${badanId} and ${punya(unitIds)}`.execute(trx);
  return rows.map((r) => ({ informasiId: r.informasi_id, kode: r.kode, butir: r.butir, pada: new Date(r.pada).getTime() }));
}

async function selectPeriksa(trx: Trx, badanId: string, unitIds: readonly string[] | undefined): Promise<Periksa[]> {
  const { rows } = await sql<{ informasi_id: string; kode: string; hasil: string; pada: Date }>`
    select distinct on (p.informasi_id, p.kode) p.informasi_id, p.kode, p.hasil, p.diperiksa_pada as pada from wajib_periksa p
    join informasi i on i.badan_publik_id = p.badan_publik_id and i.id = p.informasi_id
    where p.badan_publik_id = ${badanId} and ${punya(unitIds)} order by p.informasi_id, p.kode, p.diperiksa_pada desc, p.id desc`.execute(
    trx,
  );
  return rows.map((r) => ({
    informasiId: r.informasi_id,
    kode: r.kode,
    hasil: satuDari(['cukup', 'kurang'] as const, r.hasil),
    pada: new Date(r.pada).getTime(),
  }));
}

async function selectKecuali(trx: Trx, badanId: string, unitIds: readonly string[] | undefined): Promise<Kecuali[]> {
  const rows = await trx
    .selectFrom('wajib_kecuali')
    .select(['unit_id', 'kode', 'masa', 'alasan'])
    .where('badan_publik_id', '=', badanId)
    .where('keadaan', '=', 'disetujui')
    .$if(unitIds !== undefined, (q) => q.where('unit_id', 'in', [...(unitIds ?? [])]))
    .execute();
  return rows.map((r) => ({ unitId: r.unit_id, kode: r.kode, masa: r.masa, alasan: r.alasan }));
}

async function selectHasilTautan(trx: Trx, badanId: string): Promise<Map<string, HasilTautan>> {
  const rows = await trx.selectFrom('tautan_periksa').select(['url', 'hasil']).where('badan_publik_id', '=', badanId).execute();
  return new Map(rows.map((r) => [r.url, satuDari(['baik', 'rusak', 'ditolak'] as const, r.hasil)]));
}

export type KecualiMenunggu = { id: string; unitId: string; unit: string; kode: string; masa: string; alasan: string; pada: Date };

/** What units say does not concern them and PPID Utama has not decided; the longest waiting first. */
export async function selectKecualiMenunggu(trx: Trx, badanId: string, unitId?: string): Promise<KecualiMenunggu[]> {
  const rows = await trx
    .selectFrom('wajib_kecuali as k')
    .innerJoin('unit as u', (j) => j.onRef('u.badan_publik_id', '=', 'k.badan_publik_id').onRef('u.id', '=', 'k.unit_id'))
    .select(['k.id', 'k.unit_id', 'u.nama', 'k.kode', 'k.masa', 'k.alasan', 'k.diajukan_pada'])
    .where('k.badan_publik_id', '=', badanId)
    .where('k.keadaan', '=', 'diajukan')
    .$if(unitId !== undefined, (q) => q.where('k.unit_id', '=', unitId ?? ''))
    .orderBy('k.diajukan_pada')
    .limit(200)
    .execute();
  return rows.map((r) => ({
    id: r.id,
    unitId: r.unit_id,
    unit: r.nama,
    kode: r.kode,
    masa: r.masa,
    alasan: r.alasan,
    pada: new Date(r.diajukan_pada),
  }));
}
