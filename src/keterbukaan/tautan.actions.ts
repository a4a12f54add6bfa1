import { sql } from 'kysely';
import type { Trx } from '../shared/db/db.ts';
import type { HasilUji } from '../shared/luar/uji-tautan.ts';
import { selectAturan } from './wajib.queries.ts';

/** Most links of one night; the longest untested come first, so that all have their turn. */
export const SEMALAM = 2_000;

/** Links by which duties are met: those of rules, and those of published items that name a duty. */
export async function selectTautanUji(trx: Trx, badanId: string): Promise<string[]> {
  const aturan = (await selectAturan(trx, badanId)).filter((a) => a.aktif && a.cara === 'tautan' && a.url !== '').map((a) => a.url);
  const { rows } = await sql<{ url: string }>`
    select x.url from (
      select unnest(${aturan}::text[]) as url
      union
      select t.url from informasi i
      join informasi_versi v on v.badan_publik_id = i.badan_publik_id and v.informasi_id = i.id and v.versi = i.versi_terakhir
      join informasi_tautan t on t.badan_publik_id = i.badan_publik_id and t.informasi_id = i.id and t.versi = v.versi
      where i.badan_publik_id = ${badanId} and i.publik = 'terbit' and v.kewajiban <> '{}'
    ) x left join tautan_periksa p on p.badan_publik_id = ${badanId} and p.url = x.url
    order by p.diperiksa_pada nulls first, x.url limit ${SEMALAM}`.execute(trx);
  return rows.map((r) => r.url);
}

/** Keeps the result of one test; failures in a row are counted, the last good day stays. */
export async function catatUji(trx: Trx, p: { badanId: string; url: string; pada: Date; uji: HasilUji }): Promise<void> {
  const { hasil, status, galat } = p.uji;
  const baik = hasil === 'baik';
  const nilai = { hasil, status, galat, diperiksa_pada: p.pada, ...(baik && { baik_pada: p.pada }) };
  await trx
    .insertInto('tautan_periksa')
    .values({ badan_publik_id: p.badanId, url: p.url, berturut: baik ? 0 : 1, ...nilai })
    .onConflict((c) =>
      c.columns(['badan_publik_id', 'url']).doUpdateSet({ ...nilai, berturut: baik ? 0 : sql<number>`tautan_periksa.berturut + 1` }),
    )
    .execute();
}
