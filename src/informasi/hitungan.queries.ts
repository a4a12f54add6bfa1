import type { Trx } from '../shared/db/db.ts';
import type { Sel } from './hitungan.ts';
import { FORMAT, KATEGORI } from './informasi.ts';
import { anggota } from './isi.ts';

const kept = new Map<string, { nomor: number; kubus: Sel[] }>();

/**
 * The counted cube of a body. Kept in memory per process and read again when the body's change mark has moved, so the list
 * page pays one row for exact counts.
 */
export async function selectKubus(trx: Trx, badanId: string): Promise<readonly Sel[]> {
  const mark = await trx.selectFrom('informasi_tanda').select('nomor').where('badan_publik_id', '=', badanId).executeTakeFirst();
  const nomor = mark?.nomor ?? 0;
  const known = kept.get(badanId);
  if (known?.nomor === nomor) return known.kubus;
  const rows = await trx
    .selectFrom('informasi_hitungan')
    .select(['unit_id', 'kategori', 'tahun', 'format', 'jumlah'])
    .where('badan_publik_id', '=', badanId)
    .where('jumlah', '>', 0)
    .execute();
  const kubus = rows.map((row): Sel => ({
    unitId: row.unit_id,
    kategori: anggota(KATEGORI, row.kategori),
    tahun: row.tahun,
    format: row.format.map((f) => anggota(FORMAT, f)),
    jumlah: row.jumlah,
  }));
  kept.set(badanId, { nomor, kubus });
  return kubus;
}
