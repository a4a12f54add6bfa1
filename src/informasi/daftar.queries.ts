import { sql } from 'kysely';
import type { Trx } from '../shared/db/db.ts';
import type { Saring } from './hitungan.ts';
import { FORMAT, type Format, KATEGORI, type Kategori } from './informasi.ts';
import { anggota } from './isi.ts';
import type { Urutan } from './tampilan.ts';

/** One item as a list shows it. `gambar`: the first page of its first file. */
export type Kartu = {
  id: string;
  slug: string;
  judul: string;
  ringkasan: string;
  kategori: Kategori;
  tahun: number | null;
  format: Format[];
  diperbaruiPada: Date;
  versi: number;
  unit: { slug: string; nama: string; singkatan: string };
  gambar: { lebar: number; tinggi: number } | null;
};

const URUT: Readonly<Record<Urutan, ReturnType<typeof sql>>> = {
  terbaru: sql`i.diperbarui_pada desc, i.id desc`,
  terlama: sql`i.diperbarui_pada, i.id`,
  judul: sql`i.judul, i.id`,
};

type Baris = {
  id: string;
  slug: string;
  judul: string;
  ringkasan: string;
  kategori: string;
  tahun: number | null;
  format: string[];
  diperbarui_pada: Date;
  versi_terakhir: number;
  unit_slug: string;
  unit_nama: string;
  unit_singkatan: string;
  gambar_lebar: number | null;
  gambar_tinggi: number | null;
};

const keKartu = (row: Baris): Kartu => ({
  id: row.id,
  slug: row.slug,
  judul: row.judul,
  ringkasan: row.ringkasan,
  kategori: anggota(KATEGORI, row.kategori),
  tahun: row.tahun,
  format: row.format.map((f) => anggota(FORMAT, f)),
  diperbaruiPada: row.diperbarui_pada,
  versi: row.versi_terakhir,
  unit: { slug: row.unit_slug, nama: row.unit_nama, singkatan: row.unit_singkatan },
  gambar: row.gambar_lebar === null || row.gambar_tinggi === null ? null : { lebar: row.gambar_lebar, tinggi: row.gambar_tinggi },
});

/** Published items under the filters, one page. The page is cut from an index first; only its rows are joined. */
export async function selectDaftar(
  trx: Trx,
  badanId: string,
  saring: Saring,
  p: { urut: Urutan; mulai: number; banyak: number },
): Promise<Kartu[]> {
  const syarat = [sql`i.badan_publik_id = ${badanId}`, sql`i.publik = 'terbit'`];
  if (saring.unitId.length > 0) syarat.push(sql`i.unit_id = any(${[...saring.unitId]}::uuid[])`);
  if (saring.kategori.length > 0) syarat.push(sql`i.kategori = any(${[...saring.kategori]}::text[])`);
  if (saring.tahun.length > 0) syarat.push(sql`i.tahun = any(${[...saring.tahun]}::integer[])`);
  if (saring.format.length > 0) syarat.push(sql`i.format && ${[...saring.format]}::text[]`);
  const { rows } = await sql<Baris>`
    select i.id, i.slug, i.judul, i.ringkasan, i.kategori, i.tahun, i.format, i.diperbarui_pada, i.versi_terakhir,
      u.slug as unit_slug, u.nama as unit_nama, u.singkatan as unit_singkatan, d.gambar_lebar, d.gambar_tinggi
    from (select * from informasi i where ${sql.join(syarat, sql` and `)} order by ${URUT[p.urut]} limit ${p.banyak} offset ${p.mulai}) i
    join unit u on u.badan_publik_id = ${badanId} and u.id = i.unit_id
    left join dokumen d on d.badan_publik_id = ${badanId} and d.id = i.dokumen_utama_id and d.keadaan in ('dipindai', 'siap')
    order by ${URUT[p.urut]}`.execute(trx);
  return rows.map(keKartu);
}

/** Cards of items by id, in the order of the ids; what is not public is left out. For search results. */
export async function selectKartu(trx: Trx, badanId: string, ids: readonly string[]): Promise<Kartu[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Baris>`
    select i.id, i.slug, i.judul, i.ringkasan, i.kategori, i.tahun, i.format, i.diperbarui_pada, i.versi_terakhir,
      u.slug as unit_slug, u.nama as unit_nama, u.singkatan as unit_singkatan, d.gambar_lebar, d.gambar_tinggi
    from informasi i
    join unit u on u.badan_publik_id = ${badanId} and u.id = i.unit_id
    left join dokumen d on d.badan_publik_id = ${badanId} and d.id = i.dokumen_utama_id and d.keadaan in ('dipindai', 'siap')
    where i.badan_publik_id = ${badanId} and i.publik = 'terbit' and i.id = any(${[...ids]}::uuid[])`.execute(trx);
  const byId = new Map(rows.map((row) => [row.id, keKartu(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
