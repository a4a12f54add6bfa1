import { canonical } from '../shared/canonical.ts';
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import type { JenisDefinisi } from './jenis.ts';
import { type AktorPeristiwa, type Berkas, HASH_AWAL, hashPeristiwa, type Peristiwa } from './peristiwa.ts';
import { type DataPeristiwa, type JenisPeristiwa, registri } from './registri.ts';

export type PeristiwaBaru<J extends JenisPeristiwa> = {
  badanId: string;
  berkas: Berkas;
  jenis: J;
  data: DataPeristiwa<J>;
  aktor: AktorPeristiwa;
  pada: Date;
};

/**
 * Writes one event at the end of its file, in the caller's transaction. Locks the head of the chain, so two writers of
 * one file queue up. Throws when `data` does not fit the kind: that is a bug, never input.
 */
export async function appendPeristiwa<J extends JenisPeristiwa>(trx: Trx, p: PeristiwaBaru<J>): Promise<Peristiwa> {
  const definition: JenisDefinisi = registri[p.jenis];
  const data = canonical(definition.data.parse(p.data));
  const head = await lockHead(trx, p.badanId, p.berkas);
  const body: Omit<Peristiwa, 'hash'> = {
    badanId: p.badanId,
    id: newId(),
    berkas: p.berkas,
    urutan: head.urutan + 1,
    jenis: p.jenis,
    versi: definition.versi,
    aktorJenis: p.aktor.jenis,
    aktorId: 'id' in p.aktor ? p.aktor.id : null,
    pada: p.pada.toISOString(),
    data,
    hashSebelum: head.hash,
  };
  const row: Peristiwa = { ...body, hash: hashPeristiwa(body) };
  await trx
    .insertInto('peristiwa')
    .values({
      badan_publik_id: row.badanId,
      id: row.id,
      berkas_jenis: row.berkas.jenis,
      berkas_id: row.berkas.id,
      urutan: row.urutan,
      jenis: row.jenis,
      versi: row.versi,
      aktor_jenis: row.aktorJenis,
      aktor_id: row.aktorId,
      pada: row.pada,
      data: row.data,
      hash_sebelum: row.hashSebelum,
      hash: row.hash,
    })
    .execute();
  await trx
    .updateTable('peristiwa_kepala')
    .set({ urutan: row.urutan, hash: row.hash })
    .where('badan_publik_id', '=', p.badanId)
    .where('berkas_jenis', '=', p.berkas.jenis)
    .where('berkas_id', '=', p.berkas.id)
    .execute();
  return row;
}

async function lockHead(trx: Trx, badanId: string, berkas: Berkas): Promise<{ urutan: number; hash: string }> {
  await trx
    .insertInto('peristiwa_kepala')
    .values({ badan_publik_id: badanId, berkas_jenis: berkas.jenis, berkas_id: berkas.id, urutan: 0, hash: HASH_AWAL })
    .onConflict((c) => c.columns(['badan_publik_id', 'berkas_jenis', 'berkas_id']).doNothing())
    .execute();
  return trx
    .selectFrom('peristiwa_kepala')
    .select(['urutan', 'hash'])
    .where('badan_publik_id', '=', badanId)
    .where('berkas_jenis', '=', berkas.jenis)
    .where('berkas_id', '=', berkas.id)
    .forUpdate()
    .executeTakeFirstOrThrow();
}
