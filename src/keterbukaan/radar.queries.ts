import { sql } from 'kysely';
import type { Trx } from '../shared/db/db.ts';
import type { BuktiUnit } from './rules/radar.ts';

/** Requests since a moment by the units at work on them, counted by outcome, and objections of grounds b and d to them. */
export async function selectBuktiUnit(trx: Trx, badanId: string, sejak: Date): Promise<Map<string, BuktiUnit>> {
  const { rows } = await sql<BuktiUnit & { unit_id: string }>`
    with p as (
      select id, hasil from permohonan where badan_publik_id = ${badanId} and diterima_pada >= ${sejak}
    ), t as (
      select distinct t.permohonan_id, t.unit_id from tugas_unit t join p on p.id = t.permohonan_id
      where t.badan_publik_id = ${badanId} and t.keadaan <> 'ditarik'
    ), k as (
      select permohonan_id, bool_or('b' = any(alasan)) as b, bool_or('d' = any(alasan)) as d from keberatan
      where badan_publik_id = ${badanId} and permohonan_id in (select id from p) group by permohonan_id
    )
    select t.unit_id, count(*) filter (where p.hasil = 'belum_dikuasai')::int as "belumDikuasai", count(*) filter (where p.hasil = 'ditolak')::int as ditolak,
      count(*) filter (where k.b)::int as "keberatanB", count(*) filter (where k.d)::int as "keberatanD"
    from t join p on p.id = t.permohonan_id left join k on k.permohonan_id = p.id group by t.unit_id`.execute(trx);
  return new Map(rows.map(({ unit_id, ...bukti }) => [unit_id, bukti]));
}
