import { sql } from 'kysely';
import type { Trx } from '../shared/db/db.ts';

export type AngkaMembantu = { ditampilkan: number; dibuka: number; menjawab: number };

/** How often published items were shown, opened and said to answer before a request, in a period of days (both counted). */
export async function selectMembantu(trx: Trx, badanId: string, p: { dari: string; sampai: string }): Promise<AngkaMembantu> {
  const { rows } = await sql<AngkaMembantu>`
    select coalesce(sum(ditampilkan), 0)::int as ditampilkan, coalesce(sum(dibuka), 0)::int as dibuka, coalesce(sum(menjawab), 0)::int as menjawab
    from informasi_membantu where badan_publik_id = ${badanId} and hari between ${p.dari} and ${p.sampai}`.execute(trx);
  return rows[0] ?? { ditampilkan: 0, dibuka: 0, menjawab: 0 };
}
