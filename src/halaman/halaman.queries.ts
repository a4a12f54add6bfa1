import { z } from 'zod';
import type { Trx } from '../shared/db/db.ts';
import { JENIS_TEMUAN, type Temuan } from './temuan.ts';

export type BarisHalaman = { id: string; slug: string; judul: string; versi: number; versiTerbit: number | null; diubahPada: Date };
export type VersiHalaman = { versi: number; judul: string; isi: string; temuan: Temuan[]; asal: string; dibuatPada: Date };

const temuan: z.ZodType<Temuan[]> = z.array(z.object({ jenis: z.enum(JENIS_TEMUAN), cuplikan: z.string() }));
const KOLOM = ['id', 'slug', 'judul', 'versi', 'versi_terbit', 'diubah_pada'] as const;
type Row = { id: string; slug: string; judul: string; versi: number; versi_terbit: number | null; diubah_pada: Date };
const baris = (r: Row): BarisHalaman => ({
  id: r.id,
  slug: r.slug,
  judul: r.judul,
  versi: r.versi,
  versiTerbit: r.versi_terbit,
  diubahPada: r.diubah_pada,
});

/** Every page, by title: a body has tens of them. */
export async function selectHalaman(trx: Trx, badanId: string): Promise<BarisHalaman[]> {
  return (
    await trx
      .selectFrom('halaman')
      .select(KOLOM)
      .where('badan_publik_id', '=', badanId)
      .orderBy('judul')
      .orderBy('id')
      .limit(1000)
      .execute()
  ).map(baris);
}

/** What the public may open. */
export async function selectHalamanTerbit(trx: Trx, badanId: string): Promise<{ slug: string; judul: string }[]> {
  const rows = await trx
    .selectFrom('halaman')
    .select(['slug', 'judul_terbit'])
    .where('badan_publik_id', '=', badanId)
    .where('versi_terbit', 'is not', null)
    .orderBy('judul_terbit')
    .limit(1000)
    .execute();
  return rows.map((r) => ({ slug: r.slug, judul: r.judul_terbit ?? '' }));
}

export async function selectOptionalHalaman(trx: Trx, badanId: string, id: string): Promise<BarisHalaman | undefined> {
  const row = await trx.selectFrom('halaman').select(KOLOM).where('badan_publik_id', '=', badanId).where('id', '=', id).executeTakeFirst();
  return row && baris(row);
}

/** The published text at an address. */
export async function selectOptionalTerbit(
  trx: Trx,
  badanId: string,
  slug: string,
): Promise<{ judul: string; isi: string; terbitPada: Date } | undefined> {
  const row = await trx
    .selectFrom('halaman as h')
    .innerJoin('halaman_versi as v', (j) =>
      j.onRef('v.badan_publik_id', '=', 'h.badan_publik_id').onRef('v.halaman_id', '=', 'h.id').onRef('v.versi', '=', 'h.versi_terbit'),
    )
    .select(['v.judul', 'v.isi', 'h.terbit_pada'])
    .where('h.badan_publik_id', '=', badanId)
    .where('h.slug', '=', slug)
    .executeTakeFirst();
  return row && { judul: row.judul, isi: row.isi, terbitPada: row.terbit_pada ?? new Date(0) };
}

/** One version of a page. */
export async function selectOptionalVersi(trx: Trx, badanId: string, halamanId: string, versi: number): Promise<VersiHalaman | undefined> {
  const row = await trx
    .selectFrom('halaman_versi')
    .select(['versi', 'judul', 'isi', 'temuan', 'asal', 'dibuat_pada'])
    .where('badan_publik_id', '=', badanId)
    .where('halaman_id', '=', halamanId)
    .where('versi', '=', versi)
    .executeTakeFirst();
  return row && { ...row, temuan: temuan.parse(row.temuan), dibuatPada: row.dibuat_pada };
}
