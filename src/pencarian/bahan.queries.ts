import { sql } from 'kysely';
import type { Format } from '../informasi/informasi.ts';
import type { Trx } from '../shared/db/db.ts';
import type { ButirIndeks } from './indeks/indeks.ts';

type Kepala = {
  id: string;
  judul: string;
  ringkasan: string;
  kategori: string;
  tahun: number | null;
  format: string[];
  versi_terakhir: number;
  unit_slug: string;
  unit_nama: string;
  unit_singkatan: string;
  penjelasan: string;
  penanggung_jawab: string;
  kata_kunci: string[];
};

/** The catalogue's word for a kind of file. */
const FORMAT_DARI: Readonly<Record<string, Format>> = {
  pdf: 'pdf',
  docx: 'dokumen',
  odt: 'dokumen',
  txt: 'dokumen',
  xlsx: 'tabel',
  csv: 'tabel',
  png: 'gambar',
  jpeg: 'gambar',
  tiff: 'gambar',
};

/** What is indexed of these items: published ones only, with the pages of files that may be downloaded. Two queries. */
export async function selectBahan(trx: Trx, badanId: string, ids: readonly string[]): Promise<ButirIndeks[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Kepala>`
    select i.id, i.judul, i.ringkasan, i.kategori, i.tahun, i.format, i.versi_terakhir, u.slug as unit_slug, u.nama as unit_nama, u.singkatan as unit_singkatan,
      v.penjelasan, v.penanggung_jawab, v.kata_kunci
    from informasi i
    join unit u on u.badan_publik_id = ${badanId} and u.id = i.unit_id
    join informasi_versi v on v.badan_publik_id = ${badanId} and v.informasi_id = i.id and v.versi = i.versi_terakhir
    where i.badan_publik_id = ${badanId} and i.publik = 'terbit' and i.id = any(${[...ids]}::uuid[])`.execute(trx);
  const pages = await selectHalaman(
    trx,
    badanId,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({
    informasi: row.id,
    unit: row.unit_slug,
    kategori: row.kategori,
    tahun: row.tahun,
    format: row.format,
    judul: row.judul,
    teks: [
      row.ringkasan,
      row.penjelasan,
      row.kata_kunci.join(', '),
      row.unit_nama,
      row.unit_singkatan,
      row.penanggung_jawab,
      row.tahun ?? '',
    ].join('\n'),
    halaman: pages.get(row.id) ?? [],
  }));
}

async function selectHalaman(trx: Trx, badanId: string, ids: readonly string[]): Promise<Map<string, ButirIndeks['halaman'][number][]>> {
  const { rows } = await sql<{ informasi_id: string; dokumen_id: string; nomor: number; jenis: string; teks: string; judul: string }>`
    select b.informasi_id, h.dokumen_id, h.nomor, d.jenis, h.teks, h.judul
    from informasi i
    join informasi_berkas b on b.badan_publik_id = ${badanId} and b.informasi_id = i.id and b.versi = i.versi_terakhir
    join dokumen d on d.badan_publik_id = ${badanId} and d.id = b.dokumen_id and d.keadaan in ('dipindai', 'siap')
    join dokumen_halaman h on h.badan_publik_id = ${badanId} and h.dokumen_id = d.id and h.keadaan = 'selesai' and not h.tersembunyi and h.teks <> ''
    where i.badan_publik_id = ${badanId} and i.publik = 'terbit' and i.id = any(${[...ids]}::uuid[])
    order by b.informasi_id, b.urutan, h.nomor`.execute(trx);
  const byItem = new Map<string, Map<string, ButirIndeks['halaman'][number]>>();
  for (const row of rows) {
    const pages = byItem.get(row.informasi_id) ?? new Map<string, ButirIndeks['halaman'][number]>();
    byItem.set(row.informasi_id, pages);
    pages.set(`${row.dokumen_id}:${row.nomor}`, {
      dokumen: row.dokumen_id,
      nomor: row.nomor,
      format: FORMAT_DARI[row.jenis] ?? 'lainnya',
      teks: row.judul === '' ? row.teks : `${row.judul}\n${row.teks}`,
    });
  }
  return new Map([...byItem].map(([id, pages]) => [id, [...pages.values()]]));
}

/** Ids of published items after `sesudah`, in order: the walk of a rebuild. */
export async function selectTerbit(trx: Trx, badanId: string, sesudah: string, banyak: number): Promise<string[]> {
  const rows = await trx
    .selectFrom('informasi')
    .select('id')
    .where('badan_publik_id', '=', badanId)
    .where('publik', '=', 'terbit')
    .where('id', '>', sesudah)
    .orderBy('id')
    .limit(banyak)
    .execute();
  return rows.map((row) => row.id);
}

/** Items whose last published version holds a file. */
export async function selectInformasiDari(trx: Trx, badanId: string, dokumenId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select i.id from informasi_berkas b join informasi i on i.badan_publik_id = ${badanId} and i.id = b.informasi_id and i.versi_terakhir = b.versi
    where b.badan_publik_id = ${badanId} and b.dokumen_id = ${dokumenId}`.execute(trx);
  return rows.map((row) => row.id);
}
