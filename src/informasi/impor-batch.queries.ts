import type { Trx } from '../shared/db/db.ts';
import { type Batch, bentukOpsi, bentukPemetaan, KEADAAN_IMPOR } from './impor-batch.ts';
import { anggota } from './isi.ts';

const KOLOM = [
  'id',
  'nama_berkas',
  'sha256',
  'keadaan',
  'opsi',
  'pemetaan',
  'galat',
  'dibaca',
  'jumlah_baris',
  'dibuat',
  'diperbarui',
  'tetap',
  'dibuat_oleh',
  'dibuat_pada',
  'selesai_pada',
] as const;

type Row = {
  id: string;
  nama_berkas: string;
  sha256: string;
  keadaan: string;
  opsi: unknown;
  pemetaan: unknown;
  galat: string | null;
  dibaca: number;
  jumlah_baris: number;
  dibuat: number;
  diperbarui: number;
  tetap: number;
  dibuat_oleh: string;
  dibuat_pada: Date;
  selesai_pada: Date | null;
};

const toBatch = (r: Row): Batch => ({
  id: r.id,
  namaBerkas: r.nama_berkas,
  sha256: r.sha256,
  keadaan: anggota(KEADAAN_IMPOR, r.keadaan),
  opsi: bentukOpsi.parse(r.opsi),
  pemetaan: bentukPemetaan.parse(r.pemetaan),
  galat: r.galat,
  dibaca: r.dibaca,
  jumlahBaris: r.jumlah_baris,
  dibuat: r.dibuat,
  diperbarui: r.diperbarui,
  tetap: r.tetap,
  dibuatOleh: r.dibuat_oleh,
  dibuatPada: r.dibuat_pada,
  selesaiPada: r.selesai_pada,
});

/** Whose imports are seen: the own ones; `undefined` sees all (PPID Utama, and the job). */
export type Pemilik = string | undefined;

export async function selectOptionalBatch(trx: Trx, badanId: string, id: string, oleh: Pemilik): Promise<Batch | undefined> {
  const query = trx.selectFrom('informasi_impor').select(KOLOM).where('badan_publik_id', '=', badanId).where('id', '=', id);
  const row = await (oleh === undefined ? query : query.where('dibuat_oleh', '=', oleh)).executeTakeFirst();
  return row && toBatch(row);
}

/** The last imports, newest first. */
export async function selectBatch(trx: Trx, badanId: string, oleh: Pemilik, banyak = 20): Promise<Batch[]> {
  const query = trx
    .selectFrom('informasi_impor')
    .select(KOLOM)
    .where('badan_publik_id', '=', badanId)
    .orderBy('dibuat_pada', 'desc')
    .limit(banyak);
  return (await (oleh === undefined ? query : query.where('dibuat_oleh', '=', oleh)).execute()).map(toBatch);
}

export type Ditolak = { baris: number; kolom: string; alasan: string };

/** Refused rows of an import in the order of the file. */
export async function selectDitolak(trx: Trx, badanId: string, imporId: string, banyak: number): Promise<Ditolak[]> {
  return trx
    .selectFrom('informasi_impor_tolak')
    .select(['baris', 'kolom', 'alasan'])
    .where('badan_publik_id', '=', badanId)
    .where('impor_id', '=', imporId)
    .orderBy('baris')
    .orderBy('kolom')
    .limit(banyak)
    .execute();
}

export async function countDitolak(trx: Trx, badanId: string, imporId: string): Promise<number> {
  const row = await trx
    .selectFrom('informasi_impor_tolak')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('badan_publik_id', '=', badanId)
    .where('impor_id', '=', imporId)
    .executeTakeFirstOrThrow();
  return row.n;
}
