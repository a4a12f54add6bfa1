import { sql } from 'kysely';
import type { Trx } from '../shared/db/db.ts';
import { analyse } from './analisis/analisis.ts';
import { DAFTAR_UMUM } from './analisis/daftar.ts';
import { K_KOSONG } from './kosong.ts';

/** Words that were searched for in vain, by at least five. `unit`: address word of the office whose item came nearest last. */
export type KosongSering = { kunci: string; kata: string; jumlah: number; terakhir: string; unit: string | null };

const TERBANYAK = 200;

/** Searches without a fitting hit since a day, the most frequent first; never fewer than five askers. */
export async function selectKosongSering(trx: Trx, badanId: string, sejak: string): Promise<KosongSering[]> {
  const { rows } = await sql<KosongSering>`
    select kunci, (array_agg(kata order by hari desc, kata))[1] as kata, sum(jumlah)::int as jumlah, max(hari) as terakhir,
      (array_agg(unit order by hari desc))[1] as unit
    from pencarian_kosong where badan_publik_id = ${badanId} and hari >= ${sejak}
    group by kunci having sum(jumlah) >= ${K_KOSONG} order by 3 desc, kunci limit ${TERBANYAK}`.execute(trx);
  return rows;
}

/** Whether a text speaks of what was searched for: it holds at least two thirds of the stems. */
export function pencocok(teks: string): (kunci: string) => boolean {
  const ada = new Set(analyse(teks, DAFTAR_UMUM).kata.map((one) => one.dasar));
  return (kunci) => {
    const kata = kunci.split(' ');
    return kata.filter((one) => ada.has(one)).length * 3 >= kata.length * 2;
  };
}
