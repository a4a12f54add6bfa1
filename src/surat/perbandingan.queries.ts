import { z } from 'zod';
import type { Trx } from '../shared/db/db.ts';
import type { Unggahan } from './bandingkan.ts';

const baris = z
  .object({
    id: z.string(),
    surat_id: z.string(),
    isi_versi: z.number(),
    dokumen_id: z.string(),
    sha256: z.string(),
    keadaan: z.enum(['menunggu_teks', 'sama', 'berbeda', 'berkas_ditolak']),
    perbedaan: z.instanceof(Uint8Array).nullable(),
    jumlah: z.number(),
    diunggah_pada: z.coerce.date(),
  })
  .transform((r) => ({
    id: r.id,
    suratId: r.surat_id,
    versi: r.isi_versi,
    dokumenId: r.dokumen_id,
    sha256: r.sha256,
    keadaan: r.keadaan,
    perbedaan: r.perbedaan,
    jumlah: r.jumlah,
    diunggahPada: r.diunggah_pada,
  }));
export type Perbandingan = z.output<typeof baris>;

const KOLOM = ['id', 'surat_id', 'isi_versi', 'dokumen_id', 'sha256', 'keadaan', 'perbedaan', 'jumlah', 'diunggah_pada'] as const;

export async function lockPerbandingan(trx: Trx, badanId: string, id: string): Promise<Perbandingan | undefined> {
  const row = await trx
    .selectFrom('surat_perbandingan')
    .select(KOLOM)
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && baris.parse(row);
}

export async function selectOptionalPerbandingan(trx: Trx, badanId: string, id: string): Promise<Perbandingan | undefined> {
  const row = await trx
    .selectFrom('surat_perbandingan')
    .select(KOLOM)
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && baris.parse(row);
}

/** Comparisons of a letter, newest first. */
export async function selectPerbandinganSurat(trx: Trx, badanId: string, suratId: string): Promise<Perbandingan[]> {
  const rows = await trx
    .selectFrom('surat_perbandingan')
    .select(KOLOM)
    .where('badan_publik_id', '=', badanId)
    .where('surat_id', '=', suratId)
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => baris.parse(row));
}

/** Text of every page of an uploaded file with where it came from, in order. */
export async function selectHalamanUnggahan(trx: Trx, badanId: string, dokumenId: string): Promise<Unggahan['halaman']> {
  const rows = await trx
    .selectFrom('dokumen_halaman')
    .select(['nomor', 'teks', 'sumber'])
    .where('badan_publik_id', '=', badanId)
    .where('dokumen_id', '=', dokumenId)
    .orderBy('nomor')
    .execute();
  return rows.map((row) => ({
    nomor: row.nomor,
    teks: row.teks,
    sumber: row.sumber === 'ocr' ? 'ocr' : row.sumber === 'teks' ? 'teks' : 'kosong',
  }));
}
