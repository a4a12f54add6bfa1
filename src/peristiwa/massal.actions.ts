import { canonical } from '../shared/canonical.ts';
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import type { JenisDefinisi } from './jenis.ts';
import type { PeristiwaBaru } from './peristiwa.actions.ts';
import { HASH_AWAL, hashPeristiwa, type Peristiwa } from './peristiwa.ts';
import { type JenisPeristiwa, registri } from './registri.ts';

const SEKALI = 500;

/** An event of any kind. */
export type PeristiwaApaPun = { [J in JenisPeristiwa]: PeristiwaBaru<J> }[JenisPeristiwa];

/**
 * Writes the first event of many new files at once, in the caller's transaction: what an import or a seed needs. Each file
 * must have no event yet and appear once; a file that has one fails on its head's key, and the transaction with it.
 */
export const appendPeristiwaPertama = <J extends JenisPeristiwa>(trx: Trx, semua: readonly PeristiwaBaru<J>[]): Promise<void> =>
  tulis(
    trx,
    semua.map((p) => [baris(p, undefined)]),
  );

/** The same with the first events of each file, in order. */
export const appendRantaiPertama = (trx: Trx, rantai: readonly (readonly PeristiwaApaPun[])[]): Promise<void> =>
  tulis(
    trx,
    rantai.map((peristiwa) => {
      const rows: Peristiwa[] = [];
      for (const p of peristiwa) rows.push(baris(p, rows.at(-1)));
      return rows;
    }),
  );

async function tulis(trx: Trx, rantai: readonly (readonly Peristiwa[])[]): Promise<void> {
  for (let from = 0; from < rantai.length; from += SEKALI) {
    const part = rantai.slice(from, from + SEKALI);
    await trx
      .insertInto('peristiwa')
      .values(
        part.flat().map((row) => ({
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
        })),
      )
      .execute();
    const kepala = part.flatMap((rows) => rows.at(-1) ?? []);
    await trx
      .insertInto('peristiwa_kepala')
      .values(
        kepala.map((row) => ({
          badan_publik_id: row.badanId,
          berkas_jenis: row.berkas.jenis,
          berkas_id: row.berkas.id,
          urutan: row.urutan,
          hash: row.hash,
        })),
      )
      .execute();
  }
}

function baris<J extends JenisPeristiwa>(p: PeristiwaBaru<J>, sebelum: Peristiwa | undefined): Peristiwa {
  const definition: JenisDefinisi = registri[p.jenis];
  const body: Omit<Peristiwa, 'hash'> = {
    badanId: p.badanId,
    id: newId(),
    berkas: p.berkas,
    urutan: (sebelum?.urutan ?? 0) + 1,
    jenis: p.jenis,
    versi: definition.versi,
    aktorJenis: p.aktor.jenis,
    aktorId: 'id' in p.aktor ? p.aktor.id : null,
    pada: p.pada.toISOString(),
    data: canonical(definition.data.parse(p.data)),
    hashSebelum: sebelum?.hash ?? HASH_AWAL,
  };
  return { ...body, hash: hashPeristiwa(body) };
}
