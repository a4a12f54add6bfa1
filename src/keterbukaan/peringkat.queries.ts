import { sql } from 'kysely';
import { z } from 'zod';
import type { Trx } from '../shared/db/db.ts';
import type { AngkaBadan } from './rules/kasus.ts';
import { KEADAAN_PERINGKAT, type KeadaanPeringkat } from './rules/peringkat.ts';
import { type AngkaUnit, KELAS, type Kelas, UKURAN, type Ukuran } from './rules/rumus.ts';

const n = z.int().min(0);
const banyak = z.number().nullable();
const sebaran = { n, median: banyak, p90: banyak };

/** Counts of a unit as they are kept. */
const bentukAngka: z.ZodType<AngkaUnit> = z.object({
  perkara: n,
  kecepatan: z.object({ ...sebaran, ketat: n, longgar: n }),
  kelengkapan: z.object({ ada: n, berlaku: n }),
  kemutakhiran: z.object({ segar: n, jumlah: n, umur: banyak }),
  samping: z.object({ tidakLengkap: n, ditolak: n, diperpanjang: n, keberatanDikabulkan: n, dikoreksi: n }),
});
const bentukBadan: z.ZodType<AngkaBadan> = z.object({
  tandaTerima: z.object(sebaran),
  keputusan: z.object({ ...sebaran, ketat: n, longgar: n, dinilai: n }),
  penyerahan: z.object(sebaran),
});

export type Peringkat = {
  id: string;
  dari: string;
  sampai: string;
  rumus: string;
  keadaan: KeadaanPeringkat;
  sidik: string;
  badan: AngkaBadan;
  sanggahSampai: string | null;
  nomor: string | null;
  tanggal: string | null;
  disusunPada: Date;
  ditetapkanPada: Date | null;
};

const dasar = (trx: Trx, badanId: string) => trx.selectFrom('peringkat').selectAll().where('badan_publik_id', '=', badanId);
type Row = Awaited<ReturnType<ReturnType<typeof dasar>['executeTakeFirstOrThrow']>>;

const kePeringkat = (r: Row): Peringkat => ({
  id: r.id,
  dari: r.dari,
  sampai: r.sampai,
  rumus: r.rumus,
  keadaan: KEADAAN_PERINGKAT.find((k) => k === r.keadaan) ?? 'dibatalkan',
  sidik: r.sidik,
  badan: bentukBadan.parse(JSON.parse(r.badan_angka)),
  sanggahSampai: r.sanggah_sampai,
  nomor: r.nomor,
  tanggal: r.tanggal,
  disusunPada: new Date(r.disusun_pada),
  ditetapkanPada: r.ditetapkan_pada === null ? null : new Date(r.ditetapkan_pada),
});

export async function selectOptionalPeringkat(trx: Trx, badanId: string, id: string): Promise<Peringkat | undefined> {
  const row = await dasar(trx, badanId).where('id', '=', id).executeTakeFirst();
  return row && kePeringkat(row);
}

export async function lockPeringkat(trx: Trx, badanId: string, id: string): Promise<Peringkat | undefined> {
  const row = await dasar(trx, badanId).where('id', '=', id).forUpdate().executeTakeFirst();
  return row && kePeringkat(row);
}

/** For officers, the newest first; `keadaan`: those states only. */
export async function selectSemuaPeringkat(trx: Trx, badanId: string, keadaan?: readonly KeadaanPeringkat[]): Promise<Peringkat[]> {
  const query = keadaan === undefined ? dasar(trx, badanId) : dasar(trx, badanId).where('keadaan', 'in', [...keadaan]);
  return (await query.orderBy('disusun_pada', 'desc').orderBy('id', 'desc').limit(100).execute()).map(kePeringkat);
}

/** Decided rankings up to a day of decision, the last first: what everybody may see. */
export async function selectPeringkatDitetapkan(trx: Trx, badanId: string, per: string): Promise<Peringkat[]> {
  const rows = await dasar(trx, badanId)
    .where('keadaan', '=', 'ditetapkan')
    .where('tanggal', '<=', per)
    .orderBy('tanggal', 'desc')
    .orderBy('ditetapkan_pada', 'desc')
    .limit(100)
    .execute();
  return rows.map(kePeringkat);
}

/** One unit in a ranking; `angka` after corrections, `semula` as drawn up. */
export type BarisPeringkat = {
  unitId: string;
  slug: string;
  nama: string;
  singkatan: string;
  golongan: string;
  kelas: Kelas;
  angka: AngkaUnit;
  semula: AngkaUnit;
  dikoreksi: boolean;
  nilai: number;
  kecepatan: number | null;
  kelengkapan: number;
  kemutakhiran: number;
  tempat: number;
};

type RowBaris = {
  unit_id: string;
  slug: string;
  nama: string;
  singkatan: string;
  golongan: string;
  kelas: string;
  angka: string;
  koreksi: string | null;
  nilai: string;
  kecepatan: string | null;
  kelengkapan: string;
  kemutakhiran: string;
  tempat: number;
};

const bacaAngka = (text: string): AngkaUnit => bentukAngka.parse(JSON.parse(text));

/** Units of a ranking in their order; `unitIds`: these only. */
export async function selectBarisPeringkat(trx: Trx, badanId: string, id: string, unitIds?: readonly string[]): Promise<BarisPeringkat[]> {
  const milik = unitIds === undefined ? sql<boolean>`true` : sql<boolean>`b.unit_id = any(${[...unitIds]}::uuid[])`;
  const { rows } = await sql<RowBaris>`
    select b.unit_id, u.slug, b.nama, u.singkatan, b.golongan, b.kelas, b.angka, b.koreksi, b.nilai::text, b.kecepatan::text, b.kelengkapan::text,
      b.kemutakhiran::text, b.tempat
    from peringkat_baris b join unit u on u.badan_publik_id = b.badan_publik_id and u.id = b.unit_id
    where b.badan_publik_id = ${badanId} and b.peringkat_id = ${id} and ${milik}
    order by array_position(${[...KELAS]}::text[], b.kelas), b.tempat, b.nilai desc, b.nama`.execute(trx);
  return rows.map((r) => ({
    unitId: r.unit_id,
    slug: r.slug,
    nama: r.nama,
    singkatan: r.singkatan,
    golongan: r.golongan,
    kelas: KELAS.find((k) => k === r.kelas) ?? 'lainnya',
    angka: bacaAngka(r.koreksi ?? r.angka),
    semula: bacaAngka(r.angka),
    dikoreksi: r.koreksi !== null,
    nilai: Number(r.nilai),
    kecepatan: r.kecepatan === null ? null : Number(r.kecepatan),
    kelengkapan: Number(r.kelengkapan),
    kemutakhiran: Number(r.kemutakhiran),
    tempat: r.tempat,
  }));
}

export type Sanggahan = {
  id: string;
  unitId: string;
  unit: string;
  ukuran: Ukuran;
  alasan: string;
  bukti: string;
  keadaan: 'diajukan' | 'diterima' | 'ditolak';
  jawaban: string;
  semula: number;
  menjadi: number | null;
  diajukanPada: Date;
};

/** Objections of a ranking, the open ones first; `unitIds`: of these units only. */
export async function selectSanggahan(trx: Trx, badanId: string, peringkatId: string, unitIds?: readonly string[]): Promise<Sanggahan[]> {
  if (unitIds?.length === 0) return [];
  const rows = await trx
    .selectFrom('peringkat_sanggahan as s')
    .innerJoin('peringkat_baris as b', (j) =>
      j
        .onRef('b.badan_publik_id', '=', 's.badan_publik_id')
        .onRef('b.peringkat_id', '=', 's.peringkat_id')
        .onRef('b.unit_id', '=', 's.unit_id'),
    )
    .selectAll('s')
    .select('b.nama')
    .where('s.badan_publik_id', '=', badanId)
    .where('s.peringkat_id', '=', peringkatId)
    .$if(unitIds !== undefined, (q) => q.where('s.unit_id', 'in', [...(unitIds ?? [])]))
    .orderBy('s.diputus_pada', (o) => o.desc().nullsFirst())
    .orderBy('s.diajukan_pada')
    .execute();
  return rows.map((r) => ({
    id: r.id,
    unitId: r.unit_id,
    unit: r.nama,
    ukuran: UKURAN.find((u) => u === r.ukuran) ?? 'kelengkapan',
    alasan: r.alasan,
    bukti: r.bukti,
    keadaan: r.keadaan === 'diterima' ? 'diterima' : r.keadaan === 'ditolak' ? 'ditolak' : 'diajukan',
    jawaban: r.jawaban,
    semula: r.semula,
    menjadi: r.menjadi,
    diajukanPada: new Date(r.diajukan_pada),
  }));
}
