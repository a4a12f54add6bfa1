import { type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import type { DB } from '../shared/db/types.generated.ts';
import type { Trx } from '../shared/db/db.ts';
import { KEADAAN, type Keadaan } from './istilah.ts';

export type OrangPermohonan = {
  orangId: string;
  kuasaOrangId: string | null;
  nomor: string;
  bahasa: 'id' | 'en';
  kabariLewat: string;
  keadaan: Keadaan;
  /** Out of an old register: it has no code and gets none. */
  diimpor: boolean;
};

const toKeadaan = (text: string): Keadaan => KEADAAN.find((k) => k === text) ?? 'diajukan';

/** The person behind a request (ids only) and how to tell him: for letters and notices, never for units. */
export async function selectOrangPermohonan(trx: Trx, badanId: string, id: string): Promise<OrangPermohonan | undefined> {
  const row = await trx
    .selectFrom('permohonan')
    .select(['orang_id', 'kuasa_orang_id', 'nomor', 'bahasa', 'kabari_lewat', 'keadaan', 'kanal'])
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', id)
    .executeTakeFirst();
  return (
    row && {
      orangId: row.orang_id,
      kuasaOrangId: row.kuasa_orang_id,
      nomor: row.nomor,
      bahasa: row.bahasa === 'en' ? 'en' : 'id',
      kabariLewat: row.kabari_lewat,
      keadaan: toKeadaan(row.keadaan),
      diimpor: row.kanal === 'impor',
    }
  );
}

/** The case of a number; `undefined` where there is none in this body. */
export async function selectOptionalPermohonanId(trx: Trx, badanId: string, nomor: string): Promise<string | undefined> {
  const row = await trx
    .selectFrom('permohonan')
    .select('id')
    .where('badan_publik_id', '=', badanId)
    .where('nomor', '=', nomor)
    .executeTakeFirst();
  return row?.id;
}

/** What is asked, item by item, in order. */
export async function selectButir(trx: Trx, badanId: string, id: string): Promise<{ id: string; urutan: number; rincian: string }[]> {
  return trx
    .selectFrom('permohonan_butir')
    .select(['id', 'urutan', 'rincian'])
    .where('badan_publik_id', '=', badanId)
    .where('permohonan_id', '=', id)
    .orderBy('urutan')
    .execute();
}

export type Penglihat = { semua: true } | { semua: false; unitIds: readonly string[] };

/**
 * Who sees which request, as one expression: those not bound to a unit see all of the body; a unit sees a request only
 * through a task of its own. Never drop it from a query of officers' pages (invariant 4).
 */
export function terlihatOleh(eb: ExpressionBuilder<DB, 'permohonan'>, badanId: string, penglihat: Penglihat): Expression<SqlBool> {
  if (penglihat.semua) return eb.lit(true);
  if (penglihat.unitIds.length === 0) return eb.lit(false);
  return eb.exists(
    eb
      .selectFrom('tugas_unit')
      .select('tugas_unit.id')
      .where('tugas_unit.badan_publik_id', '=', badanId)
      .whereRef('tugas_unit.permohonan_id', '=', 'permohonan.id')
      .where('tugas_unit.unit_id', 'in', penglihat.unitIds),
  );
}

/** What an officer's list shows of a request: nothing of the asker. */
export type RingkasPermohonan = {
  id: string;
  nomor: string;
  keadaan: Keadaan;
  rincian: string;
  kanal: string;
  diterimaPada: Date;
  jatuhTempo: string | null;
  kurang: readonly string[];
};

/** The head of one request for an officer's page: question, format and dates, never the asker. */
export type PermohonanTerlihat = RingkasPermohonan & {
  caraMemperoleh: string | null;
  bentuk: string | null;
  format: string;
  caraMengirim: string | null;
  sasaran: string;
  sasaranGolongan: string | null;
};

/** One request if this officer may see it. */
export async function selectOptionalPermohonan(
  trx: Trx,
  badanId: string,
  penglihat: Penglihat,
  id: string,
): Promise<PermohonanTerlihat | undefined> {
  const row = await trx
    .selectFrom('permohonan')
    .innerJoin('permohonan_butir as b', (j) =>
      j.onRef('b.badan_publik_id', '=', 'permohonan.badan_publik_id').onRef('b.permohonan_id', '=', 'permohonan.id').on('b.urutan', '=', 1),
    )
    .select([
      'permohonan.id',
      'nomor',
      'keadaan',
      'b.rincian',
      'kanal',
      'diterima_pada',
      'jatuh_tempo',
      'kurang',
      'cara_memperoleh',
      'bentuk',
      'format',
      'cara_mengirim',
      'sasaran',
      'sasaran_golongan',
    ])
    .where('permohonan.badan_publik_id', '=', badanId)
    .where('permohonan.id', '=', id)
    .where((eb) => terlihatOleh(eb, badanId, penglihat))
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      nomor: row.nomor,
      keadaan: toKeadaan(row.keadaan),
      rincian: row.rincian,
      kanal: row.kanal,
      diterimaPada: row.diterima_pada,
      jatuhTempo: row.jatuh_tempo,
      kurang: row.kurang,
      caraMemperoleh: row.cara_memperoleh,
      bentuk: row.bentuk,
      format: row.format,
      caraMengirim: row.cara_mengirim,
      sasaran: row.sasaran,
      sasaranGolongan: row.sasaran_golongan,
    }
  );
}

export type TugasTerlihat = {
  id: string;
  permohonanId: string;
  unitId: string;
  keadaan: string;
  batas: string;
  arahan: string;
  jawaban: string;
  saranUnitId: string | null;
  dibuatPada: Date;
  dijawabPada: Date | null;
};

/** Tasks of a request: all of them, or those of the officer's units only. */
export async function selectTugas(trx: Trx, badanId: string, penglihat: Penglihat, permohonanId: string): Promise<TugasTerlihat[]> {
  if (!penglihat.semua && penglihat.unitIds.length === 0) return [];
  const rows = await trx
    .selectFrom('tugas_unit')
    .selectAll()
    .where('badan_publik_id', '=', badanId)
    .where('permohonan_id', '=', permohonanId)
    .$if(!penglihat.semua, (q) => q.where('unit_id', 'in', penglihat.semua ? [] : penglihat.unitIds))
    .orderBy('dibuat_pada')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    permohonanId: row.permohonan_id,
    unitId: row.unit_id,
    keadaan: row.keadaan,
    batas: row.batas,
    arahan: row.arahan,
    jawaban: row.jawaban,
    saranUnitId: row.saran_unit_id,
    dibuatPada: row.dibuat_pada,
    dijawabPada: row.dijawab_pada,
  }));
}

/** Names of the units the citizen chose, in the order of the directory. */
export async function selectSasaran(trx: Trx, badanId: string, id: string): Promise<{ id: string; nama: string }[]> {
  return trx
    .selectFrom('permohonan_sasaran as s')
    .innerJoin('unit as u', (j) => j.onRef('u.badan_publik_id', '=', 's.badan_publik_id').onRef('u.id', '=', 's.unit_id'))
    .select(['u.id', 'u.nama'])
    .where('s.badan_publik_id', '=', badanId)
    .where('s.permohonan_id', '=', id)
    .orderBy('u.urutan')
    .orderBy('u.nama')
    .execute();
}

/** Requests that wait for repair, with the body's zone: what the daily job looks at. */
export async function selectMenungguPerbaikan(trx: Trx, badanId: string): Promise<{ menunggu: string[]; zona: string }> {
  const badan = await trx.selectFrom('badan_publik').select('zona').where('badan_publik_id', '=', badanId).executeTakeFirstOrThrow();
  const rows = await trx
    .selectFrom('permohonan')
    .select('id')
    .where('badan_publik_id', '=', badanId)
    .where('keadaan', '=', 'tidak_lengkap')
    .orderBy('id')
    .execute();
  return { menunggu: rows.map((row) => row.id), zona: badan.zona };
}
