import type { Trx } from '../../shared/db/db.ts';
import { KOLOM_IDENTITAS, type KolomIdentitas } from '../istilah.ts';
import { type KunciInduk, open } from './amplop.ts';
import { tempatKolom, tempatKunci, tempatLampiran } from './tempat.ts';

/** Columns of a person in the open; only as long as a request, a job or a letter needs them. */
export type Identitas = Readonly<Partial<Record<KolomIdentitas, string>>>;

/** The person's own key; undefined where it was erased. Throws where another master key wrapped it. */
export async function unwrapKunci(trx: Trx, badanId: string, induk: KunciInduk, orangId: string): Promise<Buffer | undefined> {
  const row = await trx
    .selectFrom('orang')
    .select(['kunci', 'kunci_induk'])
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', orangId)
    .executeTakeFirst();
  if (!row?.kunci) return undefined;
  if (row.kunci_induk !== induk.sidik) throw new Error(`person ${orangId} was sealed under another master key (${row.kunci_induk})`);
  return open(induk.kunci, tempatKunci(badanId, orangId), row.kunci);
}

const isKolom = (text: string): text is KolomIdentitas => KOLOM_IDENTITAS.some((kolom) => kolom === text);

/**
 * Opens the named columns of a person; undefined where the person was erased. For letters, notices and the officer's
 * page only, and never for an officer's eye without `permohonan_identitas_dibuka` in the same transaction.
 */
export async function selectOptionalIdentitas(
  trx: Trx,
  badanId: string,
  induk: KunciInduk,
  orangId: string,
  kolom: readonly KolomIdentitas[],
): Promise<Identitas | undefined> {
  const kunci = await unwrapKunci(trx, badanId, induk, orangId);
  if (!kunci) return undefined;
  if (kolom.length === 0) return {};
  const rows = await trx
    .selectFrom('brankas')
    .select(['kolom', 'isi'])
    .where('badan_publik_id', '=', badanId)
    .where('orang_id', '=', orangId)
    .where('kolom', 'in', kolom)
    .execute();
  const identitas: Partial<Record<KolomIdentitas, string>> = {};
  for (const row of rows)
    if (isKolom(row.kolom)) identitas[row.kolom] = open(kunci, tempatKolom(badanId, orangId, row.kolom), row.isi).toString('utf8');
  return identitas;
}

/** Which columns are on file, without opening any. */
export async function selectKolomTerisi(trx: Trx, badanId: string, orangId: string): Promise<ReadonlySet<KolomIdentitas>> {
  const rows = await trx
    .selectFrom('brankas')
    .select('kolom')
    .where('badan_publik_id', '=', badanId)
    .where('orang_id', '=', orangId)
    .execute();
  return new Set(rows.map((row) => row.kolom).filter(isKolom));
}

export type Lampiran = { id: string; jenis: string; mime: string; ukuran: number; dibuatPada: Date };

/** The sealed papers of a person, without their content. */
export async function selectLampiran(trx: Trx, badanId: string, orangId: string): Promise<Lampiran[]> {
  const rows = await trx
    .selectFrom('brankas_lampiran')
    .select(['id', 'jenis', 'mime', 'ukuran', 'dibuat_pada'])
    .where('badan_publik_id', '=', badanId)
    .where('orang_id', '=', orangId)
    .orderBy('dibuat_pada')
    .execute();
  return rows.map((row) => ({ id: row.id, jenis: row.jenis, mime: row.mime, ukuran: row.ukuran, dibuatPada: new Date(row.dibuat_pada) }));
}

/** One paper, opened. Undefined where it is not there or the person was erased. */
export async function selectOptionalLampiran(
  trx: Trx,
  badanId: string,
  induk: KunciInduk,
  orangId: string,
  id: string,
): Promise<{ mime: string; isi: Buffer } | undefined> {
  const kunci = await unwrapKunci(trx, badanId, induk, orangId);
  if (!kunci) return undefined;
  const row = await trx
    .selectFrom('brankas_lampiran')
    .select(['mime', 'isi'])
    .where('badan_publik_id', '=', badanId)
    .where('orang_id', '=', orangId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { mime: row.mime, isi: open(kunci, tempatLampiran(badanId, orangId, id), row.isi) };
}
