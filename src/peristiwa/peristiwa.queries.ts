import type { Trx } from '../shared/db/db.ts';
import type { JenisDefinisi } from './jenis.ts';
import type { Berkas, Peristiwa } from './peristiwa.ts';
import { type DataPeristiwa, type JenisPeristiwa, registri } from './registri.ts';

export type PeristiwaTerbaca = Peristiwa & { isi: unknown };

type Row = {
  badan_publik_id: string;
  id: string;
  berkas_jenis: string;
  berkas_id: string;
  urutan: number;
  jenis: string;
  versi: number;
  aktor_jenis: string;
  aktor_id: string | null;
  pada: string;
  data: string;
  hash_sebelum: string;
  hash: string;
};

/** Row of the table as a ledger row. */
export function fromRow(row: Row): Peristiwa {
  return {
    badanId: row.badan_publik_id,
    id: row.id,
    berkas: { jenis: row.berkas_jenis, id: row.berkas_id },
    urutan: row.urutan,
    jenis: row.jenis,
    versi: row.versi,
    aktorJenis: row.aktor_jenis,
    aktorId: row.aktor_id,
    pada: row.pada,
    data: row.data,
    hashSebelum: row.hash_sebelum,
    hash: row.hash,
  };
}

/** All events of a file in order, `isi` parsed and upcast to the present version of its kind. */
export async function selectPeristiwa(trx: Trx, badanId: string, berkas: Berkas): Promise<PeristiwaTerbaca[]> {
  const rows = await trx
    .selectFrom('peristiwa')
    .selectAll()
    .where('badan_publik_id', '=', badanId)
    .where('berkas_jenis', '=', berkas.jenis)
    .where('berkas_id', '=', berkas.id)
    .orderBy('urutan')
    .execute();
  return rows.map((row) => ({ ...fromRow(row), isi: readData(row.jenis, row.versi, row.data) }));
}

/** Events of many files of one kind at once, grouped by file id, each in order. */
export async function selectPeristiwaBanyak(
  trx: Trx,
  badanId: string,
  berkasJenis: string,
  ids: readonly string[],
): Promise<Map<string, PeristiwaTerbaca[]>> {
  const grouped = new Map<string, PeristiwaTerbaca[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return grouped;
  const rows = await trx
    .selectFrom('peristiwa')
    .selectAll()
    .where('badan_publik_id', '=', badanId)
    .where('berkas_jenis', '=', berkasJenis)
    .where('berkas_id', 'in', ids)
    .orderBy('berkas_id')
    .orderBy('urutan')
    .execute();
  for (const row of rows) grouped.get(row.berkas_id)?.push({ ...fromRow(row), isi: readData(row.jenis, row.versi, row.data) });
  return grouped;
}

function isKnown(jenis: string): jenis is JenisPeristiwa {
  return Object.hasOwn(registri, jenis);
}

function readData(jenis: string, versi: number, text: string): unknown {
  let data: unknown = JSON.parse(text);
  if (!isKnown(jenis)) return data;
  const definition: JenisDefinisi = registri[jenis];
  for (let v = versi; v < definition.versi; v++) data = definition.dariVersi?.[v]?.(data) ?? data;
  return definition.data.parse(data);
}

/** Type guard: narrows an event to one kind with its data. */
export function isJenis<J extends JenisPeristiwa>(
  p: PeristiwaTerbaca,
  jenis: J,
): p is PeristiwaTerbaca & { jenis: J; isi: DataPeristiwa<J> } {
  return p.jenis === jenis;
}

/** The sentence of an event for a reader. */
export function kalimatPeristiwa(p: PeristiwaTerbaca, bahasa: 'id' | 'en'): string {
  if (!isKnown(p.jenis)) return p.jenis;
  const definition: JenisDefinisi = registri[p.jenis];
  return definition.kalimat[bahasa](p.isi);
}

/** Events of the whole body, newest first (ids are ordered by time); `sebelum`: only those before this id. */
export async function selectPeristiwaTerbaru(
  trx: Trx,
  badanId: string,
  banyak: number,
  sebelum: string | undefined,
): Promise<PeristiwaTerbaca[]> {
  let query = trx.selectFrom('peristiwa').selectAll().where('badan_publik_id', '=', badanId).orderBy('id', 'desc').limit(banyak);
  if (sebelum !== undefined) query = query.where('id', '<', sebelum);
  return (await query.execute()).map((row) => ({ ...fromRow(row), isi: readData(row.jenis, row.versi, row.data) }));
}
