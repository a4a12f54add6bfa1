import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import { selectAkar, selectKepala, streamRantai } from './akar.queries.ts';
import { hashAkar, type Kepala } from './peristiwa.ts';
import { type HasilVerifikasi, Pemeriksa } from './verifikasi.ts';

/** Checks the whole ledger of one body. Run it in one `withBadanSnapshot`: what is written meanwhile is not seen in part. */
export async function verifikasiBadan(trx: Trx, badanId: string): Promise<HasilVerifikasi> {
  const pemeriksa = new Pemeriksa(await selectKepala(trx, badanId), await selectAkar(trx, badanId));
  for await (const rantai of streamRantai(trx, badanId)) pemeriksa.rantai(rantai);
  return pemeriksa.selesai();
}

/** Writes the root of `tanggal` once; a second call for the same day changes nothing and returns undefined. */
export async function terbitkanAkar(
  trx: Trx,
  badanId: string,
  tanggal: string,
  now: Date,
): Promise<{ akar: string; berkas: number } | undefined> {
  const done = await trx
    .selectFrom('peristiwa_akar')
    .select('id')
    .where('badan_publik_id', '=', badanId)
    .where('tanggal', '=', tanggal)
    .executeTakeFirst();
  if (done) return undefined;
  const heads = (await selectKepala(trx, badanId)).filter((k) => k.urutan > 0);
  const before = new Map<string, string>();
  for (const root of await selectAkar(trx, badanId)) for (const k of root.berubah) before.set(`${k.berkas.jenis} ${k.berkas.id}`, k.hash);
  const changed = heads.filter((k) => before.get(`${k.berkas.jenis} ${k.berkas.id}`) !== k.hash);
  const akar = hashAkar(heads);
  const id = newId();
  const peristiwa = heads.reduce((sum, k) => sum + k.urutan, 0);
  await trx
    .insertInto('peristiwa_akar')
    .values({ badan_publik_id: badanId, id, tanggal, akar, berkas: heads.length, peristiwa, dibuat_pada: now })
    .execute();
  await insertHeads(trx, badanId, id, changed);
  return { akar, berkas: heads.length };
}

async function insertHeads(trx: Trx, badanId: string, akarId: string, heads: readonly Kepala[]): Promise<void> {
  for (let i = 0; i < heads.length; i += 2000) {
    await trx
      .insertInto('peristiwa_akar_kepala')
      .values(
        heads.slice(i, i + 2000).map((k) => ({
          badan_publik_id: badanId,
          akar_id: akarId,
          berkas_jenis: k.berkas.jenis,
          berkas_id: k.berkas.id,
          urutan: k.urutan,
          hash: k.hash,
        })),
      )
      .execute();
  }
}
