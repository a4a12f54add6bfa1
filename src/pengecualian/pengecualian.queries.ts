import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '../shared/db/db.ts';
import { type PeristiwaTerbaca, selectPeristiwa } from '../peristiwa/peristiwa.queries.ts';
import { selectSebutanJabatan } from '../surat/surat.queries.ts';
import { isiUji } from './isi.skema.ts';
import {
  CAKUPAN,
  type Cakupan,
  HURUF,
  type Huruf,
  KEADAAN,
  type Keadaan,
  PEMICU,
  type Pemicu,
  SEBAB_BERAKHIR,
  type SebabBerakhir,
  SLOT,
  type Slot,
} from './istilah.ts';
import type { Pengecualian } from './pengecualian.ts';
import { type PeristiwaPengecualian, pengecualianPeristiwa } from './pengecualian.peristiwa.ts';
import { replay } from './replay.ts';
import type { IsiUji } from './rules/isi-uji.ts';

export const berkasPengecualian = (id: string) => ({ jenis: 'pengecualian', id });

/** A row of the table, with the words of its current version and its unit. */
export type BarisUji = {
  id: string;
  keadaan: Keadaan;
  pemicu: Pemicu;
  unit: { id: string; nama: string; slug: string };
  permohonanId: string | null;
  nomorPermohonan: string | null;
  mengubahId: string | null;
  versi: number;
  isi: IsiUji;
  huruf: Huruf[];
  cakupan: Cakupan;
  persetujuan: Slot[];
  lembar: { nomor: string; tanggal: string } | null;
  penetapan: { nomor: string; tanggal: string } | null;
  sampai: string | null;
  berakhir: { tanggal: string; sebab: SebabBerakhir } | null;
  informasiSlug: string | null;
};

function dasar(trx: Trx, badanId: string) {
  return trx
    .selectFrom('pengecualian as p')
    .innerJoin('pengecualian_isi as i', (j) =>
      j.onRef('i.badan_publik_id', '=', 'p.badan_publik_id').onRef('i.pengecualian_id', '=', 'p.id').onRef('i.versi', '=', 'p.versi'),
    )
    .innerJoin('unit as u', (j) => j.onRef('u.badan_publik_id', '=', 'p.badan_publik_id').onRef('u.id', '=', 'p.unit_id'))
    .leftJoin('permohonan as m', (j) => j.onRef('m.badan_publik_id', '=', 'p.badan_publik_id').onRef('m.id', '=', 'p.permohonan_id'))
    .leftJoin('informasi as f', (j) => j.onRef('f.badan_publik_id', '=', 'p.badan_publik_id').onRef('f.id', '=', 'p.informasi_id'))
    .selectAll('p')
    .select(['i.isi', 'u.nama as unit_nama', 'u.slug as unit_slug', 'm.nomor as nomor_permohonan', 'f.slug as informasi_slug'])
    .where('p.badan_publik_id', '=', badanId)
    .where('i.badan_publik_id', '=', badanId)
    .where('u.badan_publik_id', '=', badanId);
}

type Row = Awaited<ReturnType<ReturnType<typeof dasar>['execute']>>[number];

function anggota<T extends string>(list: readonly T[], text: string): T {
  const found = list.find((x) => x === text);
  if (found === undefined) throw new TypeError(`value outside its list: ${text}`);
  return found;
}

function baris(r: Row): BarisUji {
  return {
    id: r.id,
    keadaan: anggota(KEADAAN, r.keadaan),
    pemicu: anggota(PEMICU, r.pemicu),
    unit: { id: r.unit_id, nama: r.unit_nama, slug: r.unit_slug },
    permohonanId: r.permohonan_id,
    nomorPermohonan: r.nomor_permohonan,
    mengubahId: r.mengubah_id,
    versi: r.versi,
    isi: isiUji.parse(r.isi),
    huruf: r.huruf.map((h) => anggota(HURUF, h)),
    cakupan: anggota(CAKUPAN, r.cakupan),
    persetujuan: r.persetujuan.map((s) => anggota(SLOT, s)),
    lembar: r.nomor_lembar === null || r.tanggal_lembar === null ? null : { nomor: r.nomor_lembar, tanggal: r.tanggal_lembar },
    penetapan:
      r.nomor_penetapan === null || r.tanggal_penetapan === null ? null : { nomor: r.nomor_penetapan, tanggal: r.tanggal_penetapan },
    sampai: r.berlaku_sampai,
    berakhir: r.berakhir_pada === null ? null : { tanggal: r.berakhir_pada, sebab: anggota(SEBAB_BERAKHIR, r.sebab_berakhir ?? '') },
    informasiSlug: r.informasi_slug,
  };
}

export type Penglihat = { semua: true } | { semua: false; unitIds: readonly string[] };

const terlihat = (p: Penglihat): RawBuilder<boolean> =>
  p.semua ? sql<boolean>`true` : sql<boolean>`p.unit_id = any(${[...p.unitIds]}::uuid[])`;

export async function selectOptionalUji(
  trx: Trx,
  badanId: string,
  id: string,
  p: Penglihat = { semua: true },
): Promise<BarisUji | undefined> {
  const row = await dasar(trx, badanId).where('p.id', '=', id).where(terlihat(p)).executeTakeFirst();
  return row && baris(row);
}

export const UJI_SEHALAMAN = 50;

/** Tests of an officer's view in some states, the latest first. */
export async function selectDaftarUji(
  trx: Trx,
  badanId: string,
  p: Penglihat,
  m: { keadaan: readonly Keadaan[]; halaman: number },
): Promise<BarisUji[]> {
  const rows = await dasar(trx, badanId)
    .where('p.keadaan', 'in', m.keadaan)
    .where(terlihat(p))
    .orderBy('p.id', 'desc')
    .limit(UJI_SEHALAMAN)
    .offset((m.halaman - 1) * UJI_SEHALAMAN)
    .execute();
  return rows.map(baris);
}

export async function countUji(trx: Trx, badanId: string, p: Penglihat): Promise<ReadonlyMap<string, number>> {
  const rows = await trx
    .selectFrom('pengecualian as p')
    .select((eb) => ['p.keadaan', eb.fn.countAll<number>().as('jumlah')])
    .where('p.badan_publik_id', '=', badanId)
    .where(terlihat(p))
    .groupBy('p.keadaan')
    .execute();
  return new Map(rows.map((r) => [r.keadaan, r.jumlah]));
}

/** Tests that were begun for a request, the latest last. */
export async function selectUjiPermohonan(trx: Trx, badanId: string, permohonanId: string): Promise<BarisUji[]> {
  return (await dasar(trx, badanId).where('p.permohonan_id', '=', permohonanId).orderBy('p.id').execute()).map(baris);
}

/** Exemptions by id, whatever their state. */
export async function selectUjiBanyak(trx: Trx, badanId: string, ids: readonly string[]): Promise<BarisUji[]> {
  if (ids.length === 0) return [];
  return (await dasar(trx, badanId).where('p.id', 'in', ids).execute()).map(baris);
}

/** What holds on a day: set, and its last day not over. Also what the list of exempt information shows. */
export async function selectBerlaku(
  trx: Trx,
  badanId: string,
  hari: string,
  m: { huruf?: Huruf | undefined; unit?: string | undefined; halaman?: number; banyak?: number } = {},
): Promise<BarisUji[]> {
  const banyak = m.banyak ?? 500;
  const rows = await berlaku(dasar(trx, badanId), hari, m)
    .orderBy('p.informasi')
    .orderBy('p.id')
    .limit(banyak)
    .offset(((m.halaman ?? 1) - 1) * banyak)
    .execute();
  return rows.map(baris);
}

function berlaku(q: ReturnType<typeof dasar>, hari: string, m: { huruf?: Huruf | undefined; unit?: string | undefined }) {
  return q
    .where('p.keadaan', '=', 'ditetapkan')
    .where((eb) => eb.or([eb('p.berlaku_sampai', 'is', null), eb('p.berlaku_sampai', '>=', hari)]))
    .$if(m.huruf !== undefined, (x) => x.where(sql<boolean>`p.huruf @> array[${m.huruf ?? ''}]::text[]`))
    .$if(m.unit !== undefined, (x) => x.where('u.slug', '=', m.unit ?? ''));
}

/** How many hold on a day, by letter (an entry with two letters counts in both) and in all. */
export async function countBerlaku(
  trx: Trx,
  badanId: string,
  hari: string,
  m: { huruf?: Huruf | undefined; unit?: string | undefined } = {},
): Promise<number> {
  const row = await trx
    .selectFrom(berlaku(dasar(trx, badanId), hari, m).as('x'))
    .select((eb) => eb.fn.countAll<number>().as('jumlah'))
    .executeTakeFirstOrThrow();
  return row.jumlah;
}

/** Entries that an older decision opened: the stones that stay (design, invariant 10). */
export async function selectOptionalPublik(trx: Trx, badanId: string, id: string): Promise<BarisUji | undefined> {
  const row = await dasar(trx, badanId)
    .where('p.id', '=', id)
    .where('p.keadaan', 'in', ['ditetapkan', 'diubah', 'berakhir'])
    .executeTakeFirst();
  return row && baris(row);
}

/** Set exemptions with an end, for the daily look: reminders and endings. */
export async function selectBerjangka(trx: Trx, badanId: string, sampai: string): Promise<{ id: string; sampai: string }[]> {
  const rows = await trx
    .selectFrom('pengecualian')
    .select(['id', 'berlaku_sampai'])
    .where('badan_publik_id', '=', badanId)
    .where('keadaan', '=', 'ditetapkan')
    .where('berlaku_sampai', '<=', sampai)
    .orderBy('berlaku_sampai')
    .execute();
  return rows.flatMap((r) => (r.berlaku_sampai === null ? [] : [{ id: r.id, sampai: r.berlaku_sampai }]));
}

export type KasusUji = { pengecualian: Pengecualian; riwayat: readonly PeristiwaTerbaca[] };

type Mentah = { jenis: string; data: unknown };
// The ledger's reader has parsed `isi` by the schema of its kind already.
const isPeristiwa = (e: Mentah): e is PeristiwaPengecualian => Object.hasOwn(pengecualianPeristiwa, e.jenis);

/** An exemption out of its ledger; undefined where it has no events. */
export async function selectKasusUji(trx: Trx, badanId: string, id: string): Promise<KasusUji | undefined> {
  const riwayat = await selectPeristiwa(trx, badanId, berkasPengecualian(id));
  const p = replay(riwayat.map((row): Mentah => ({ jenis: row.jenis, data: row.isi })).filter(isPeristiwa));
  return p ? { pengecualian: p, riwayat } : undefined;
}

export type Tanda = {
  id: string;
  versi: number;
  hal: string;
  peran: string;
  pilihan: string;
  teks: string;
  nama: string;
  jabatan: string;
  unit: string;
  sebutan: 'definitif' | 'plh' | 'plt';
  perintah: { nomor: string; tanggal: string } | null;
  pada: Date;
};

/** Everything that was signed on a test, oldest first. */
export async function selectTanda(trx: Trx, badanId: string, id: string): Promise<Tanda[]> {
  const rows = await trx
    .selectFrom('pengecualian_tanda')
    .selectAll()
    .where('badan_publik_id', '=', badanId)
    .where('pengecualian_id', '=', id)
    .orderBy('id')
    .execute();
  return rows.map((r) => ({
    id: r.id,
    versi: r.versi,
    hal: r.hal,
    peran: r.peran,
    pilihan: r.pilihan,
    teks: r.teks,
    nama: r.nama,
    jabatan: r.jabatan,
    unit: r.unit,
    sebutan: anggota(['definitif', 'plh', 'plt'] as const, r.sebutan),
    perintah: r.perintah_nomor === null || r.perintah_tanggal === null ? null : { nomor: r.perintah_nomor, tanggal: r.perintah_tanggal },
    pada: r.pada,
  }));
}

export type SuratUjiTersimpan = {
  jenis: string;
  nomor: string;
  tanggal: string;
  penandatangan: unknown;
  sha256: string | null;
  ukuran: number | null;
};

export async function selectSuratUji(trx: Trx, badanId: string, id: string): Promise<SuratUjiTersimpan[]> {
  return trx
    .selectFrom('pengecualian_surat')
    .select(['jenis', 'nomor', 'tanggal', 'penandatangan', 'sha256', 'ukuran'])
    .where('badan_publik_id', '=', badanId)
    .where('pengecualian_id', '=', id)
    .orderBy('jenis')
    .execute();
}

/** Name, post and unit of an officer in a role today, as papers say it. */
export async function selectPenanda(
  trx: Trx,
  badanId: string,
  akunId: string,
  peran: string,
  hari: string,
): Promise<{ nama: string; jabatan: string; unit: string } | undefined> {
  const row = await trx
    .selectFrom('keanggotaan as k')
    .innerJoin('akun.user as a', 'a.id', 'k.akun_id')
    .leftJoin('unit as u', (j) => j.onRef('u.badan_publik_id', '=', 'k.badan_publik_id').onRef('u.id', '=', 'k.unit_id'))
    .select(['a.name', 'k.jabatan', 'u.nama as unit'])
    .where('k.badan_publik_id', '=', badanId)
    .where('k.akun_id', '=', akunId)
    .where('k.peran', '=', peran)
    .where('k.berlaku_dari', '<=', hari)
    .where((eb) => eb.or([eb('k.berlaku_sampai', 'is', null), eb('k.berlaku_sampai', '>=', hari)]))
    .executeTakeFirst();
  if (!row) return undefined;
  const sebutan = await selectSebutanJabatan(trx, badanId);
  const bawaan: Readonly<Record<string, string>> = {
    utama: sebutan.utama,
    atasan: sebutan.atasan,
    tim: 'Anggota Tim Pertimbangan',
    pimpinan: 'Pimpinan Badan Publik',
  };
  return { nama: row.name, jabatan: row.jabatan || (bawaan[peran] ?? peran), unit: row.unit ?? '' };
}
