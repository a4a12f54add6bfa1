import type { Keanggotaan } from '../pengguna/hak.ts';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import type { Isi, Kategori, Keadaan } from './informasi.ts';
import { dariIsi, keKeadaan, KOLOM_ISI } from './isi.ts';
import type { Kolom } from './rules/kelengkapan.ts';
import { keadaanBerikut, type Perbuatan } from './rules/transisi.ts';
import { peranDiUnit, selectWewenang } from './wewenang.queries.ts';

export type AlasanInformasi =
  | 'tidak_ada'
  | 'keadaan_berubah'
  | 'belum_lengkap'
  | 'berkas_belum_siap'
  | 'berkas_belum_disaring'
  | 'berkas_tertahan'
  | 'alasan_kosong'
  | 'unit_tidak_boleh'
  | 'nama_ganda';
export type HasilInformasi<T = object> = ({ ok: true } & T) | { ok: false; alasan: AlasanInformasi; kurang?: readonly Kolom[] };

/** Who acts, on what, when. The caller's transaction holds everything or nothing. */
export type Perintah = { badanId: string; akunId: string; keanggotaan: readonly Keanggotaan[]; pada: Date };

export type Terkunci = {
  id: string;
  unitId: string;
  keadaan: Keadaan;
  slug: string | null;
  versi: number;
  kartu: { kategori: string; tahun: number | null; format: string[] };
};

/**
 * Locks an item and asks the state table. An item that this officer may not see is `tidak_ada`, as if there were none; a
 * deed that its state no longer allows is `keadaan_berubah` (somebody was faster).
 */
export async function bukaUntuk(
  trx: Trx,
  p: Perintah,
  id: string,
  perbuatan: Perbuatan,
): Promise<HasilInformasi<{ item: Terkunci; ke: Keadaan }>> {
  const row = await trx
    .selectFrom('informasi')
    .select(['id', 'unit_id', 'kerja', 'publik', 'slug', 'versi_terakhir', 'kategori', 'tahun', 'format'])
    .where('badan_publik_id', '=', p.badanId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return { ok: false, alasan: 'tidak_ada' };
  const peran = peranDiUnit(await selectWewenang(trx, p.badanId, p.keanggotaan), row.unit_id);
  if (peran.length === 0) return { ok: false, alasan: 'tidak_ada' };
  const keadaan = keKeadaan(row);
  const ke = peran.map((r) => keadaanBerikut(r, keadaan, perbuatan)).find((k) => k !== undefined);
  if (!ke) return { ok: false, alasan: 'keadaan_berubah' };
  const item: Terkunci = {
    id,
    unitId: row.unit_id,
    keadaan,
    slug: row.slug,
    versi: row.versi_terakhir,
    kartu: { kategori: row.kategori, tahun: row.tahun, format: row.format },
  };
  return { ok: true, item, ke };
}

type Catatan<J extends JenisPeristiwa> = Parameters<typeof appendPeristiwa<J>>[1];
type JenisPeristiwa = Parameters<typeof appendPeristiwa>[1]['jenis'];

/** Writes an event of an item by the acting officer. */
export async function catat<J extends JenisPeristiwa>(
  trx: Trx,
  p: Perintah,
  id: string,
  jenis: J,
  data: Catatan<J>['data'],
): Promise<void> {
  await appendPeristiwa(trx, {
    badanId: p.badanId,
    berkas: { jenis: 'informasi', id },
    jenis,
    data,
    aktor: { jenis: 'petugas', id: p.akunId },
    pada: p.pada,
  });
}

/** Starts an item for a unit the officer works for. The first draft holds only the answers given so far. */
export async function susunInformasi(
  trx: Trx,
  p: Perintah & { unitId: string; isi: Omit<Isi, 'berkas' | 'tautan'> },
): Promise<HasilInformasi<{ id: string }>> {
  const wewenang = await selectWewenang(trx, p.badanId, p.keanggotaan);
  if (peranDiUnit(wewenang, p.unitId).length === 0) return { ok: false, alasan: 'unit_tidak_boleh' };
  const id = newId();
  await trx
    .insertInto('informasi')
    .values({
      badan_publik_id: p.badanId,
      id,
      unit_id: p.unitId,
      kerja: 'rancangan',
      publik: 'belum',
      judul: p.isi.judul,
      ringkasan: p.isi.ringkasan,
      kategori: p.isi.kategori,
      tahun: p.isi.tahun,
      diperbarui_pada: p.pada,
      dibuat_pada: p.pada,
    })
    .execute();
  await trx
    .insertInto('informasi_rancangan')
    .values({ badan_publik_id: p.badanId, id, ...dariIsi(p.isi), diubah_oleh: p.akunId, diubah_pada: p.pada })
    .execute();
  await catat(trx, p, id, 'informasi_disusun', { unit_id: p.unitId, kategori: p.isi.kategori, versi: 1 });
  return { ok: true, id };
}

export type Ubahan = Partial<Omit<Isi, 'berkas' | 'tautan'>>;

/** Keeps the answers of one page of the form; what is not named stays. Nothing is written where nothing changed. */
export async function simpanRancangan(trx: Trx, p: Perintah & { id: string; ubahan: Ubahan }): Promise<HasilInformasi> {
  const opened = await bukaUntuk(trx, p, p.id, 'simpan');
  if (!opened.ok) return opened;
  const now = await trx
    .selectFrom('informasi_rancangan')
    .select(KOLOM_ISI)
    .where('badan_publik_id', '=', p.badanId)
    .where('id', '=', p.id)
    .executeTakeFirstOrThrow();
  const next = Object.fromEntries(
    Object.entries(dariSebagian(p.ubahan)).filter(
      ([k, v]) => JSON.stringify(v) !== JSON.stringify(Object.entries(now).find(([n]) => n === k)?.[1]),
    ),
  );
  const bidang = Object.keys(next);
  if (bidang.length === 0) return { ok: true };
  await trx
    .updateTable('informasi_rancangan')
    .set({ ...next, diubah_oleh: p.akunId, diubah_pada: p.pada })
    .where('badan_publik_id', '=', p.badanId)
    .where('id', '=', p.id)
    .execute();
  await salinKartu(trx, p, opened.item.keadaan);
  await catat(trx, p, p.id, 'informasi_disimpan', { bidang });
  return { ok: true };
}

/** Before the first publication the head shows the draft, so that queues read one row. */
async function salinKartu(trx: Trx, p: Perintah & { id: string }, keadaan: Keadaan): Promise<void> {
  if (keadaan.publik !== 'belum') return;
  const d = await trx
    .selectFrom('informasi_rancangan')
    .select(['judul', 'ringkasan', 'kategori', 'tahun'])
    .where('badan_publik_id', '=', p.badanId)
    .where('id', '=', p.id)
    .executeTakeFirstOrThrow();
  await trx
    .updateTable('informasi')
    .set({ ...d, diperbarui_pada: p.pada })
    .where('badan_publik_id', '=', p.badanId)
    .where('id', '=', p.id)
    .execute();
}

function dariSebagian(u: Ubahan): Partial<ReturnType<typeof dariIsi>> {
  const all = dariIsi({ ...KOSONG, ...u });
  const named = new Set(Object.keys(u).map((k) => k.replaceAll(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)));
  return Object.fromEntries(Object.entries(all).filter(([k]) => named.has(k)));
}

/** An empty content: where a new draft starts. */
export const KOSONG: Omit<Isi, 'berkas' | 'tautan'> = {
  judul: '',
  ringkasan: '',
  penjelasan: '',
  penguasa: '',
  penanggungJawab: '',
  waktuPembuatan: '',
  tempatPembuatan: '',
  bentuk: [],
  retensi: '',
  retensiBulan: null,
  kategori: 'berkala' satisfies Kategori,
  kewajiban: [],
  jadwal: null,
  periodeDari: null,
  periodeSampai: null,
  tahun: null,
  bahasa: 'id',
  lisensi: 'cc-by-4.0',
  kataKunci: [],
};
