import { canonical } from '../shared/canonical.ts';
import type { Trx } from '../shared/db/db.ts';
import { insertMassal } from '../shared/db/massal.ts';
import { newId } from '../shared/id.ts';
import type { JenisDefinisi } from './jenis.ts';
import type { PeristiwaBaru } from './peristiwa.actions.ts';
import { type Berkas, HASH_AWAL, hashPeristiwa, type Peristiwa } from './peristiwa.ts';
import { type JenisPeristiwa, registri } from './registri.ts';

/** An event of any kind. */
export type PeristiwaApaPun = { [J in JenisPeristiwa]: PeristiwaBaru<J> }[JenisPeristiwa];

/**
 * Writes the first event of many new files at once, in the caller's transaction: what an import or a seed needs. Each file
 * must have no event yet and appear once; a file that has one fails on its head's key, and the transaction with it.
 */
export const appendPeristiwaPertama = <J extends JenisPeristiwa>(trx: Trx, semua: readonly PeristiwaBaru<J>[]): Promise<void> =>
  tulis(
    trx,
    semua.map((p) => [baris(p, undefined, newId())]),
  );

/** The same with the first events of each file, in order. */
export const appendRantaiPertama = (trx: Trx, rantai: readonly (readonly PeristiwaApaPun[])[]): Promise<void> =>
  tulis(
    trx,
    rantai.map((peristiwa) => susun(peristiwa, newId)),
  );

/** An event of a new chain. `id` where the caller makes its own: a seed, whose ids do not depend on chance. */
export type PeristiwaRantai = {
  [J in JenisPeristiwa]: Omit<PeristiwaBaru<J>, 'badanId' | 'berkas'> & { id?: string };
}[JenisPeristiwa];

/** The same for files of one body, with ids of the caller's own. */
export const appendRantaiBaru = (
  trx: Trx,
  badanId: string,
  semua: readonly { berkas: Berkas; peristiwa: readonly PeristiwaRantai[] }[],
): Promise<void> =>
  tulis(
    trx,
    semua.map(({ berkas, peristiwa }) =>
      susun(
        peristiwa.map((p) => ({ ...p, badanId, berkas })),
        (p) => p.id ?? newId(),
      ),
    ),
  );

type Bahan = Omit<PeristiwaBaru<JenisPeristiwa>, 'data'> & { data: unknown };

function susun<B extends Bahan>(peristiwa: readonly B[], id: (p: B) => string): Peristiwa[] {
  const rows: Peristiwa[] = [];
  for (const p of peristiwa) rows.push(baris(p, rows.at(-1), id(p)));
  return rows;
}

async function tulis(trx: Trx, rantai: readonly (readonly Peristiwa[])[]): Promise<void> {
  await insertMassal(
    trx,
    'peristiwa',
    rantai.flat().map((row) => ({
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
  );
  await insertMassal(
    trx,
    'peristiwa_kepala',
    rantai.flatMap((rows) => {
      const last = rows.at(-1);
      if (!last) return [];
      const { badanId, berkas, urutan, hash } = last;
      return [{ badan_publik_id: badanId, berkas_jenis: berkas.jenis, berkas_id: berkas.id, urutan, hash }];
    }),
  );
}

function baris(p: Bahan, sebelum: Peristiwa | undefined, id: string): Peristiwa {
  const definition: JenisDefinisi = registri[p.jenis];
  const body: Omit<Peristiwa, 'hash'> = {
    badanId: p.badanId,
    id,
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
