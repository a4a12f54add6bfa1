import { sql } from 'kysely';
import type { Trx } from '../shared/db/db.ts';

export type Pengalihan = { id: string; kunci: string; tujuan: string; pakai: number; terakhirPakai: string | null };

/** Old address → target of a body, all of them: what circles are looked for in. */
export async function selectSemuaTujuan(trx: Trx, badanId: string): Promise<Map<string, string>> {
  const rows = await trx.selectFrom('pengalihan').select(['kunci', 'tujuan']).where('badan_publik_id', '=', badanId).execute();
  return new Map(rows.map((r) => [r.kunci, r.tujuan]));
}

/** One page, most used first; `cari` is a part of the old or new address. */
export async function selectPengalihan(
  trx: Trx,
  badanId: string,
  p: { cari: string; halaman: number; banyak: number },
): Promise<{ total: number; rows: Pengalihan[] }> {
  const seperti = `%${p.cari.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  const base = trx
    .selectFrom('pengalihan')
    .where('badan_publik_id', '=', badanId)
    .$if(p.cari !== '', (q) => q.where((e) => e.or([e('kunci', 'ilike', seperti), e('tujuan', 'ilike', seperti)])));
  const { n } = await base.select((e) => e.fn.countAll<number>().as('n')).executeTakeFirstOrThrow();
  const rows = await base
    .select(['id', 'kunci', 'tujuan', 'pakai', 'terakhir_pakai'])
    .orderBy('pakai', 'desc')
    .orderBy('kunci')
    .limit(p.banyak)
    .offset((p.halaman - 1) * p.banyak)
    .execute();
  return {
    total: n,
    rows: rows.map((r) => ({ id: r.id, kunci: r.kunci, tujuan: r.tujuan, pakai: Number(r.pakai), terakhirPakai: r.terakhir_pakai })),
  };
}

/** The target of the first of these keys that is an old address, counted as used once more on this day. */
export async function pakaiPengalihan(trx: Trx, badanId: string, kunci: readonly string[], hari: string): Promise<string | undefined> {
  const { rows } = await sql<{ tujuan: string }>`
    update pengalihan set pakai = pakai + 1, terakhir_pakai = ${hari}::date
    where badan_publik_id = ${badanId}::uuid and id = (
      select id from pengalihan where badan_publik_id = ${badanId}::uuid and kunci = any(${[...kunci]}::text[])
      order by array_position(${[...kunci]}::text[], kunci) limit 1)
    returning tujuan`.execute(trx);
  return rows[0]?.tujuan;
}

/** The same without counting: a 404 of a body with no old addresses costs one look-up and no write. */
export async function adaPengalihan(trx: Trx, badanId: string, kunci: readonly string[]): Promise<boolean> {
  const row = await trx
    .selectFrom('pengalihan')
    .select('id')
    .where('badan_publik_id', '=', badanId)
    .where('kunci', 'in', [...kunci])
    .executeTakeFirst();
  return row !== undefined;
}

/** Is this the address of an item, a unit or a page? Those answer for themselves and are never led elsewhere. */
export async function adaHalamanSendiri(trx: Trx, badanId: string, kunci: string): Promise<boolean> {
  const [, ruang, slug] = /^\/(informasi|unit|halaman)\/([^/?]+)(?:\?|$)/.exec(kunci) ?? [];
  if (ruang === undefined || slug === undefined) return false;
  const row = await trx
    .selectFrom(ruang === 'unit' ? 'unit' : ruang === 'halaman' ? 'halaman' : 'informasi')
    .select('id')
    .where('badan_publik_id', '=', badanId)
    .where('slug', '=', slug)
    .executeTakeFirst();
  return row !== undefined;
}
