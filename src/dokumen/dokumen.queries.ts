import type { Trx } from '../shared/db/db.ts';
import { bacaSetelan } from '../setelan/setelan.ts';
import { setelanBatas } from './dokumen.setelan.ts';
import { barisDokumen, type Dokumen } from './baris-dokumen.ts';

export type { Dokumen } from './baris-dokumen.ts';

const KOLOM = [
  'id',
  'sha256',
  'nama',
  'jenis',
  'mime',
  'ukuran',
  'peruntukan',
  'unit_id',
  'keadaan',
  'alasan',
  'rincian',
  'pemeriksa',
  'dipindai_pada',
  'peringatan',
  'halaman_jumlah',
  'gambar_sha256',
  'gambar_kecil_sha256',
  'gambar_lebar',
  'gambar_tinggi',
  'publik_keadaan',
  'publik_sha256',
  'publik_ukuran',
  'publik_alasan',
  'publik_dibuang',
  'dibuat_pada',
  'selesai_pada',
] as const;

/** One file of a body by its id. */
export async function selectOptionalDokumen(trx: Trx, badanId: string, id: string): Promise<Dokumen | undefined> {
  return (await selectDokumen(trx, badanId, [id]))[0];
}

/** Files by id, in the order of the ids; ids of no file are left out. */
export async function selectDokumen(trx: Trx, badanId: string, ids: readonly string[]): Promise<Dokumen[]> {
  if (ids.length === 0) return [];
  const rows = await trx
    .selectFrom('dokumen')
    .select(KOLOM)
    .where('badan_publik_id', '=', badanId)
    .where('id', 'in', [...ids])
    .execute();
  const byId = new Map(rows.map((row) => [row.id, barisDokumen.parse(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The same, locked until the transaction ends. */
export async function lockDokumen(trx: Trx, badanId: string, id: string): Promise<Dokumen | undefined> {
  const row = await trx
    .selectFrom('dokumen')
    .select(KOLOM)
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && barisDokumen.parse(row);
}

/** Scanned files of the catalogue without a first-page picture, newest first, before an id. */
export async function selectTanpaGambar(trx: Trx, badanId: string, sebelum: string, banyak: number): Promise<Dokumen[]> {
  const rows = await trx
    .selectFrom('dokumen')
    .select(KOLOM)
    .where('badan_publik_id', '=', badanId)
    .where('id', '<', sebelum)
    .where('peruntukan', '=', 'informasi')
    .where('keadaan', 'in', ['dipindai', 'siap'])
    .where('gambar_sha256', 'is', null)
    .orderBy('id', 'desc')
    .limit(banyak)
    .execute();
  return rows.map((row) => barisDokumen.parse(row));
}

/** Files received before `sebelum` that are neither ready nor refused. */
export async function selectBelumSelesai(trx: Trx, badanId: string, sebelum: Date): Promise<{ id: string; keadaan: string }[]> {
  return trx
    .selectFrom('dokumen')
    .select(['id', 'keadaan'])
    .where('badan_publik_id', '=', badanId)
    .where('keadaan', 'in', ['diterima', 'dipindai'])
    .where('dibuat_pada', '<', sebelum)
    .orderBy('dibuat_pada')
    .limit(1_000)
    .execute();
}

export type HalamanTeks = { nomor: number; teks: string; judul: string };

/** Text of the pages that may be found: read, not empty, not of a hidden sheet. In order. */
export async function selectHalamanTeks(trx: Trx, badanId: string, dokumenId: string): Promise<HalamanTeks[]> {
  return trx
    .selectFrom('dokumen_halaman')
    .select(['nomor', 'teks', 'judul'])
    .where('badan_publik_id', '=', badanId)
    .where('dokumen_id', '=', dokumenId)
    .where('keadaan', '=', 'selesai')
    .where('tersembunyi', '=', false)
    .where('teks', '<>', '')
    .orderBy('nomor')
    .execute();
}

/** Read files of a body that have no public copy yet, oldest first. */
export async function selectTanpaSalinan(trx: Trx, badanId: string, banyak: number): Promise<string[]> {
  const rows = await trx
    .selectFrom('dokumen')
    .select('id')
    .where('badan_publik_id', '=', badanId)
    .where('publik_keadaan', 'is', null)
    .where('keadaan', '=', 'siap')
    .where('peruntukan', '<>', 'surat')
    .where('jenis', 'not in', ['txt', 'csv'])
    .orderBy('dibuat_pada')
    .limit(banyak)
    .execute();
  return rows.map((r) => r.id);
}

/** Numbers of the pages that are kept, read or given up. */
export async function selectNomorHalaman(trx: Trx, badanId: string, dokumenId: string): Promise<number[]> {
  const rows = await trx
    .selectFrom('dokumen_halaman')
    .select('nomor')
    .where('badan_publik_id', '=', badanId)
    .where('dokumen_id', '=', dokumenId)
    .orderBy('nomor')
    .execute();
  return rows.map((row) => row.nomor);
}

export type RingkasHalaman = { terbaca: number; ocr: number; gagal: number };

/** How far reading is: pages done, of them by OCR, of them given up. */
export async function countHalaman(trx: Trx, badanId: string, dokumenId: string): Promise<RingkasHalaman> {
  const row = await trx
    .selectFrom('dokumen_halaman')
    .select((eb) => [
      eb.fn.countAll<number>().as('terbaca'),
      eb.fn.countAll<number>().filterWhere('sumber', '=', 'ocr').as('ocr'),
      eb.fn.countAll<number>().filterWhere('keadaan', '=', 'gagal').as('gagal'),
    ])
    .where('badan_publik_id', '=', badanId)
    .where('dokumen_id', '=', dokumenId)
    .executeTakeFirstOrThrow();
  return row;
}

/** Another file of the body with the same content that was read to the end. */
export async function selectOptionalKembar(
  trx: Trx,
  badanId: string,
  { id, sha256, jenis }: Pick<Dokumen, 'id' | 'sha256' | 'jenis'>,
): Promise<Dokumen | undefined> {
  const row = await trx
    .selectFrom('dokumen')
    .select(KOLOM)
    .where('badan_publik_id', '=', badanId)
    .where('sha256', '=', sha256)
    .where('jenis', '=', jenis)
    .where('keadaan', '=', 'siap')
    .where('id', '<>', id)
    .limit(1)
    .executeTakeFirst();
  return row && barisDokumen.parse(row);
}

/** The largest file that the body takes, in bytes. */
export const selectBatasBita = async (trx: Trx, badanId: string): Promise<number> => (await bacaSetelan(trx, badanId, setelanBatas)).bita;

/** All text of a file, page by page; a page that could not be read is empty. */
export async function selectTeksHalaman(
  trx: Trx,
  badanId: string,
  dokumenId: string,
): Promise<{ nomor: number; judul: string; teks: string }[]> {
  return trx
    .selectFrom('dokumen_halaman')
    .select(['nomor', 'judul', 'teks'])
    .where('badan_publik_id', '=', badanId)
    .where('dokumen_id', '=', dokumenId)
    .orderBy('nomor')
    .execute();
}
