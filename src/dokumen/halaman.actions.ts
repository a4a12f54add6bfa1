import { sql } from 'kysely';
import type { Trx } from '../shared/db/db.ts';
import type { FileStore } from '../shared/files/files.ts';
import type { Dokumen } from './baris-dokumen.ts';
import type { HalamanTerbaca } from './dokumen.ts';
import type { Gambar, Penerima } from './ekstrak.ts';

type Tulis = <T>(fn: (trx: Trx) => Promise<T>) => Promise<T>;

/** Pages that are kept together; OCR pages, which took seconds, are kept at once. */
const SEKALIGUS = 50;

/** Keeps pages as they come; a page that is kept already stays as it is. Call `tuangkan` at the end. */
export function simpanHalaman(
  write: Tulis,
  badanId: string,
  dokumenId: string,
): Pick<Penerima, 'halaman' | 'gagal'> & { tuangkan: () => Promise<void> } {
  let menunggu: Baris[] = [];
  const tuangkan = async (): Promise<void> => {
    const baris = menunggu;
    menunggu = [];
    if (baris.length > 0) await write((trx) => insertHalaman(trx, baris));
  };
  const tambah = async (baris: Baris, segera: boolean): Promise<void> => {
    menunggu.push(baris);
    if (segera || menunggu.length >= SEKALIGUS) await tuangkan();
  };
  const kunci = { badan_publik_id: badanId, dokumen_id: dokumenId };
  return {
    tuangkan,
    halaman: (h) => tambah({ ...kunci, ...toBaris(h) }, h.sumber === 'ocr'),
    gagal: (nomor, alasan) => tambah({ ...kunci, nomor, keadaan: 'gagal', sumber: 'kosong', alasan }, true),
  };
}

type Baris = {
  badan_publik_id: string;
  dokumen_id: string;
  nomor: number;
  keadaan: 'selesai' | 'gagal';
  sumber: 'teks' | 'ocr' | 'kosong';
  alasan?: string;
  teks?: string;
  judul?: string;
  tersembunyi?: boolean;
  keyakinan?: number | null;
  lebar?: number;
  tinggi?: number;
  kata?: string | null;
};

/** A read page as a row. */
export const barisHalaman = (badanId: string, dokumenId: string, h: HalamanTerbaca): Baris => ({
  badan_publik_id: badanId,
  dokumen_id: dokumenId,
  ...toBaris(h),
});

function toBaris(h: HalamanTerbaca): Omit<Baris, 'badan_publik_id' | 'dokumen_id'> {
  const { nomor, sumber, teks, judul, tersembunyi, keyakinan, lebar, tinggi, kata } = h;
  return { nomor, keadaan: 'selesai', sumber, teks, judul, tersembunyi, keyakinan, lebar, tinggi, kata: kata && JSON.stringify(kata) };
}

export async function insertHalaman(trx: Trx, baris: readonly Baris[]): Promise<void> {
  await trx
    .insertInto('dokumen_halaman')
    .values([...baris])
    .onConflict((c) => c.columns(['badan_publik_id', 'dokumen_id', 'nomor']).doNothing())
    .execute();
}

/** Takes the pages and the picture of a file with the same content, read before. */
export async function salinHalaman(trx: Trx, badanId: string, dari: Dokumen, ke: string): Promise<void> {
  await sql`
    insert into dokumen_halaman (badan_publik_id, dokumen_id, nomor, keadaan, sumber, teks, judul, tersembunyi, alasan, keyakinan, lebar, tinggi, kata)
    select badan_publik_id, ${ke}, nomor, keadaan, sumber, teks, judul, tersembunyi, alasan, keyakinan, lebar, tinggi, kata
    from dokumen_halaman where badan_publik_id = ${badanId} and dokumen_id = ${dari.id}
    on conflict (badan_publik_id, dokumen_id, nomor) do nothing`.execute(trx);
  if (dari.gambar) await setGambar(trx, badanId, ke, dari.gambar);
}

/** Keeps the first-page picture, large and small, in the store and names both in the record. */
export async function simpanGambar(
  store: FileStore,
  write: Tulis,
  badanId: string,
  id: string,
  { jpeg, kecil, lebar, tinggi }: Gambar,
): Promise<void> {
  const [sha256, kecilSha256] = await Promise.all([simpan(store, badanId, jpeg), simpan(store, badanId, kecil)]);
  await write((trx) => setGambar(trx, badanId, id, { sha256, kecil: kecilSha256, lebar, tinggi }));
}

async function simpan(store: FileStore, badanId: string, jpeg: Buffer): Promise<string> {
  const hasil = await store.stage(satu(jpeg), { max: 5_000_000 });
  if (!hasil.ok) throw new Error(`first-page picture: ${hasil.reason}`);
  await store.keep(badanId, hasil.staged);
  return hasil.staged.sha256;
}

async function setGambar(trx: Trx, badanId: string, id: string, gambar: NonNullable<Dokumen['gambar']>): Promise<void> {
  await trx
    .updateTable('dokumen')
    .set({
      gambar_sha256: gambar.sha256,
      gambar_kecil_sha256: gambar.kecil,
      gambar_lebar: gambar.lebar,
      gambar_tinggi: gambar.tinggi,
    })
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', id)
    .execute();
}

async function* satu(isi: Uint8Array): AsyncGenerator<Uint8Array> {
  yield isi;
}
