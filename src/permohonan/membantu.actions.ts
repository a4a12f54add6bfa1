import { sql } from 'kysely';
import { hariDi } from '../shared/hari.ts';
import type { Trx } from '../shared/db/db.ts';
import { type KunciDraf, selectOptionalDraf, updateDraf } from './draf.actions.ts';
import type { TampilTersedia } from './draf.ts';

/** What happened to items that were shown on the way to a request. */
export type PerbuatanTersedia = keyof TampilTersedia;
const KOLOM = { ditampilkan: sql.ref('ditampilkan'), dibuka: sql.ref('dibuka'), menjawab: sql.ref('menjawab') } as const;

/**
 * Counts what a visitor was shown, opened, or said to answer: once for each item and draft, however often the page is loaded, and
 * only what the list did show. In the count stands nothing of the visitor or of what was typed. Gives the items counted now.
 */
export async function hitungTersedia(
  trx: Trx,
  p: { kunci: KunciDraf; zona: string; now: Date; perbuatan: PerbuatanTersedia; informasi: readonly string[] },
): Promise<string[]> {
  const draf = await selectOptionalDraf(trx, p.kunci, p.now, 'kunci');
  if (!draf) return [];
  const lama: TampilTersedia = draf.isi.tersedia ?? { ditampilkan: [], dibuka: [], menjawab: [] };
  const boleh = p.perbuatan === 'ditampilkan' ? p.informasi : p.informasi.filter((id) => lama.ditampilkan.includes(id));
  const baru = [...new Set(boleh)].filter((id) => !lama[p.perbuatan].includes(id));
  if (baru.length === 0) return [];
  const tersedia = { ...lama, [p.perbuatan]: [...lama[p.perbuatan], ...baru] };
  await updateDraf(trx, p.kunci, { ...draf, isi: { ...draf.isi, tersedia } }, p.now);
  await tambahHitungan(trx, p.kunci.badanId, hariDi(p.zona, p.now), p.perbuatan, baru);
  return baru;
}

async function tambahHitungan(
  trx: Trx,
  badanId: string,
  hari: string,
  perbuatan: PerbuatanTersedia,
  informasi: readonly string[],
): Promise<void> {
  const kolom = KOLOM[perbuatan];
  // Sorted: two visitors who are shown the same items take the rows in the same order.
  await sql`insert into informasi_membantu (badan_publik_id, informasi_id, hari, ${kolom})
    select ${badanId}::uuid, t.id, ${hari}::date, 1 from unnest(${informasi.toSorted()}::uuid[]) as t(id)
    on conflict (badan_publik_id, informasi_id, hari) do update set ${kolom} = informasi_membantu.${kolom} + 1`.execute(trx);
}
