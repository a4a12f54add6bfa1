import { sql, type SqlBool } from 'kysely';
import type { Trx } from '../../shared/db/db.ts';
import { KEADAAN_TUGAS, type KeadaanTugas } from '../istilah.ts';
import { type Penglihat, selectButir } from '../permohonan.queries.ts';
import type { Kursor } from './antrean.ts';

/** A task as its unit sees it: number, question, what to do and until when; nothing of the asker. */
export type TugasUnit = {
  id: string;
  permohonanId: string;
  nomor: string;
  rincian: string;
  arahan: string;
  batas: string;
  unit: string;
  unitId: string;
  keadaan: string;
};

/** Waiting tasks of the officer's units, nearest date first. */
export async function selectTugasMenunggu(trx: Trx, badanId: string, penglihat: Penglihat, id?: string): Promise<TugasUnit[]> {
  if (!penglihat.semua && penglihat.unitIds.length === 0) return [];
  const rows = await trx
    .selectFrom('tugas_unit as t')
    .innerJoin('permohonan as p', (j) => j.onRef('p.badan_publik_id', '=', 't.badan_publik_id').onRef('p.id', '=', 't.permohonan_id'))
    .innerJoin('permohonan_butir as b', (j) =>
      j.onRef('b.badan_publik_id', '=', 'p.badan_publik_id').onRef('b.permohonan_id', '=', 'p.id').on('b.urutan', '=', 1),
    )
    .innerJoin('unit as u', (j) => j.onRef('u.badan_publik_id', '=', 't.badan_publik_id').onRef('u.id', '=', 't.unit_id'))
    .select(['t.id', 't.permohonan_id', 'p.nomor', 'b.rincian', 't.arahan', 't.batas', 'u.nama', 't.unit_id', 't.keadaan'])
    .where('t.badan_publik_id', '=', badanId)
    .$if(!penglihat.semua, (q) => q.where('t.unit_id', 'in', penglihat.semua ? [] : penglihat.unitIds))
    .$if(id === undefined, (q) => q.where('t.keadaan', '=', 'menunggu'))
    .$if(id !== undefined, (q) => q.where('t.id', '=', id ?? ''))
    .orderBy('t.batas')
    .orderBy('t.id')
    .limit(200)
    .execute();
  return rows.map((r) => ({
    id: r.id,
    permohonanId: r.permohonan_id,
    nomor: r.nomor,
    rincian: r.rincian,
    arahan: r.arahan,
    batas: r.batas,
    unit: r.nama,
    unitId: r.unit_id,
    keadaan: r.keadaan,
  }));
}

/** A task in the list of its unit; nothing of the asker. */
export type TugasBaris = {
  id: string;
  nomor: string;
  rincian: string;
  unit: string;
  batas: string;
  keadaan: KeadaanTugas;
  dijawabPada: Date | null;
};

/** One page of the tasks of the officer's units: those that wait by their date, those that are answered newest first. */
export async function selectTugasDaftar(
  trx: Trx,
  badanId: string,
  penglihat: Penglihat,
  h: { tampil: 'menunggu' | 'selesai'; jumlah: number; kursor?: Kursor | undefined },
): Promise<TugasBaris[]> {
  const unitIds = penglihat.semua ? undefined : penglihat.unitIds;
  if (unitIds?.length === 0) return [];
  const { kursor } = h;
  const menunggu = h.tampil === 'menunggu';
  const rows = await trx
    .selectFrom('tugas_unit as t')
    .innerJoin('permohonan as p', (j) => j.onRef('p.badan_publik_id', '=', 't.badan_publik_id').onRef('p.id', '=', 't.permohonan_id'))
    .innerJoin('permohonan_butir as b', (j) =>
      j.onRef('b.badan_publik_id', '=', 'p.badan_publik_id').onRef('b.permohonan_id', '=', 'p.id').on('b.urutan', '=', 1),
    )
    .innerJoin('unit as u', (j) => j.onRef('u.badan_publik_id', '=', 't.badan_publik_id').onRef('u.id', '=', 't.unit_id'))
    .select(['t.id', 'p.nomor', 'b.rincian', 'u.nama as unit', 't.batas', 't.keadaan', 't.dijawab_pada'])
    .where('t.badan_publik_id', '=', badanId)
    .$if(unitIds !== undefined, (q) => q.where('t.unit_id', 'in', unitIds ?? []))
    .where('t.keadaan', 'in', menunggu ? ['menunggu'] : ['dijawab', 'nihil', 'bukan_kami'])
    .$if(kursor?.kunci != null && menunggu, (q) =>
      q.where(sql<SqlBool>`(t.batas, t.id) > (${kursor?.kunci ?? ''}::date, ${kursor?.id ?? ''}::uuid)`),
    )
    .$if(kursor?.kunci != null && !menunggu, (q) =>
      q.where(sql<SqlBool>`(t.dijawab_pada, t.id) < (${kursor?.kunci ?? ''}::timestamptz, ${kursor?.id ?? ''}::uuid)`),
    )
    .$if(menunggu, (q) => q.orderBy('t.batas').orderBy('t.id'))
    .$if(!menunggu, (q) => q.orderBy('t.dijawab_pada', 'desc').orderBy('t.id', 'desc'))
    .limit(h.jumlah)
    .execute();
  return rows.map(({ dijawab_pada, ...row }) => ({
    ...row,
    keadaan: KEADAAN_TUGAS.find((k) => k === row.keadaan) ?? 'menunggu',
    dijawabPada: dijawab_pada,
  }));
}

/** A task as its unit works it: every item of the question, form and date; nothing of the asker. */
export type TugasDikerjakan = TugasUnit & {
  butir: readonly string[];
  caraMemperoleh: string | null;
  bentuk: string | null;
  format: string;
  jawaban: string;
  saranUnitId: string | null;
};

/** One task of the officer's units, in any state. */
export async function selectOptionalTugas(
  trx: Trx,
  badanId: string,
  penglihat: Penglihat,
  id: string,
): Promise<TugasDikerjakan | undefined> {
  const [tugas] = await selectTugasMenunggu(trx, badanId, penglihat, id);
  if (!tugas) return undefined;
  const row = await trx
    .selectFrom('tugas_unit as t')
    .innerJoin('permohonan as p', (j) => j.onRef('p.badan_publik_id', '=', 't.badan_publik_id').onRef('p.id', '=', 't.permohonan_id'))
    .select(['p.cara_memperoleh', 'p.bentuk', 'p.format', 't.jawaban', 't.saran_unit_id'])
    .where('t.badan_publik_id', '=', badanId)
    .where('t.id', '=', id)
    .executeTakeFirstOrThrow();
  return {
    ...tugas,
    butir: (await selectButir(trx, badanId, tugas.permohonanId)).map((b) => b.rincian),
    caraMemperoleh: row.cara_memperoleh,
    bentuk: row.bentuk,
    format: row.format,
    jawaban: row.jawaban,
    saranUnitId: row.saran_unit_id,
  };
}

/** How many files stand with each task of a case. */
export async function countBerkasTugas(trx: Trx, badanId: string, permohonanId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await trx
    .selectFrom('tugas_unit_berkas as b')
    .innerJoin('tugas_unit as t', (j) => j.onRef('t.badan_publik_id', '=', 'b.badan_publik_id').onRef('t.id', '=', 'b.tugas_id'))
    .select((eb) => ['b.tugas_id', eb.fn.countAll<number>().as('jumlah')])
    .where('b.badan_publik_id', '=', badanId)
    .where('t.permohonan_id', '=', permohonanId)
    .groupBy('b.tugas_id')
    .execute();
  return new Map(rows.map((r) => [r.tugas_id, r.jumlah]));
}
