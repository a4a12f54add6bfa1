import { sql } from 'kysely';
import type { Trx } from '../shared/db/db.ts';
import { addDays, instantIn } from '../shared/tanggal.ts';
import { type Butir, KEADAAN_DIP, type KeadaanDip } from './dip.ts';

/** One row of Lampiran I. */
export type BarisDip = {
  informasiId: string;
  slug: string;
  judul: string;
  ringkasan: string;
  penguasa: string;
  penanggungJawab: string;
  waktu: string;
  tempat: string;
  bentuk: readonly string[];
  retensi: string;
  kategori: string;
  unit: string;
};

export type Dip = {
  id: string;
  per: string;
  keadaan: KeadaanDip;
  jumlah: number;
  nomor: string | null;
  tanggal: string | null;
  catatan: string;
  disusunPada: Date;
  disetujuiOleh: string | null;
  disetujuiPada: Date | null;
  ditetapkanPada: Date | null;
  ditetapkanOleh: string | null;
  pdf: { sha256: string; ukuran: number } | null;
  pdfGalat: string | null;
};

const dasar = (trx: Trx, badanId: string) => trx.selectFrom('dip').selectAll().where('badan_publik_id', '=', badanId);
type Row = Awaited<ReturnType<ReturnType<typeof dasar>['executeTakeFirstOrThrow']>>;

const keDip = (r: Row): Dip => ({
  id: r.id,
  per: r.per,
  keadaan: KEADAAN_DIP.find((k) => k === r.keadaan) ?? 'dibatalkan',
  jumlah: r.jumlah,
  nomor: r.nomor,
  tanggal: r.tanggal,
  catatan: r.catatan,
  disusunPada: new Date(r.disusun_pada),
  disetujuiOleh: r.disetujui_oleh,
  disetujuiPada: r.disetujui_pada === null ? null : new Date(r.disetujui_pada),
  ditetapkanPada: r.ditetapkan_pada === null ? null : new Date(r.ditetapkan_pada),
  ditetapkanOleh: r.ditetapkan_oleh,
  pdf: r.pdf_sha256 === null || r.pdf_ukuran === null ? null : { sha256: r.pdf_sha256, ukuran: r.pdf_ukuran },
  pdfGalat: r.pdf_galat,
});

export async function selectOptionalDip(trx: Trx, badanId: string, id: string): Promise<Dip | undefined> {
  const row = await dasar(trx, badanId).where('id', '=', id).executeTakeFirst();
  return row && keDip(row);
}

export async function lockDip(trx: Trx, badanId: string, id: string): Promise<Dip | undefined> {
  const row = await dasar(trx, badanId).where('id', '=', id).forUpdate().executeTakeFirst();
  return row && keDip(row);
}

/** All decisions and drafts for officers, the newest first. */
export async function selectSemuaDip(trx: Trx, badanId: string): Promise<Dip[]> {
  return (await dasar(trx, badanId).orderBy('disusun_pada', 'desc').orderBy('id', 'desc').limit(100).execute()).map(keDip);
}

/** Decisions that were made, the latest first; `sampai`: those in force on that day at the latest. */
export async function selectDitetapkan(trx: Trx, badanId: string, sampai?: string): Promise<Dip[]> {
  let query = dasar(trx, badanId).where('keadaan', '=', 'ditetapkan');
  if (sampai !== undefined) query = query.where('tanggal', '<=', sampai);
  return (await query.orderBy('tanggal', 'desc').orderBy('ditetapkan_pada', 'desc').limit(100).execute()).map(keDip);
}

export async function selectButir(trx: Trx, badanId: string, dipId: string): Promise<Butir[]> {
  const rows = await trx
    .selectFrom('dip_baris')
    .select(['informasi_id', 'versi'])
    .where('badan_publik_id', '=', badanId)
    .where('dip_id', '=', dipId)
    .orderBy('urutan')
    .execute();
  return rows.map((r) => ({ informasiId: r.informasi_id, versi: r.versi }));
}

/** Versions that were public at the end of a day: the last one published by then, unless the item had been withdrawn after it. */
export const publikPada = (badanId: string, zona: string, per: string) => {
  const batas = instantIn(zona, addDays(per, 1));
  return sql`(
    select distinct on (v.informasi_id) v.* from informasi_versi v
    where v.badan_publik_id = ${badanId} and v.terbit_pada < ${batas} order by v.informasi_id, v.versi desc
  ) v
  join informasi i on i.badan_publik_id = ${badanId} and i.id = v.informasi_id
  join unit u on u.badan_publik_id = ${badanId} and u.id = v.unit_id
  where not exists (
    select 1 from informasi_penarikan p where p.badan_publik_id = ${badanId} and p.informasi_id = v.informasi_id
      and p.versi = v.versi and p.ditarik_pada < ${batas})`;
};

type RowBaris = {
  informasi_id: string;
  slug: string;
  judul: string;
  ringkasan: string;
  penguasa: string;
  penanggung_jawab: string;
  waktu_pembuatan: string;
  tempat_pembuatan: string;
  bentuk: string[];
  retensi: string;
  kategori: string;
  unit: string;
};

const KOLOM = sql`v.informasi_id, i.slug, v.judul, v.ringkasan, v.penguasa, v.penanggung_jawab, v.waktu_pembuatan, v.tempat_pembuatan, v.bentuk, v.retensi, v.kategori, u.nama as unit`;

const keBaris = (r: RowBaris): BarisDip => ({
  informasiId: r.informasi_id,
  slug: r.slug,
  judul: r.judul,
  ringkasan: r.ringkasan,
  penguasa: r.penguasa,
  penanggungJawab: r.penanggung_jawab,
  waktu: r.waktu_pembuatan,
  tempat: r.tempat_pembuatan,
  bentuk: r.bentuk,
  retensi: r.retensi,
  kategori: r.kategori,
  unit: r.unit,
});

/** The list as it was on a day, from the versions themselves; unit by unit in the order of the directory. */
export async function selectDipPada(
  trx: Trx,
  badan: { id: string; zona: string },
  per: string,
  p: { mulai: number; banyak: number },
): Promise<BarisDip[]> {
  const { rows } = await sql<RowBaris>`select ${KOLOM} from ${publikPada(badan.id, badan.zona, per)}
    order by u.urutan, u.nama, v.judul, v.informasi_id limit ${p.banyak} offset ${p.mulai}`.execute(trx);
  return rows.map(keBaris);
}

/** The same as ids and versions, for the difference from a decision. */
export async function selectButirPada(trx: Trx, badan: { id: string; zona: string }, per: string): Promise<Butir[]> {
  const { rows } = await sql<{ informasi_id: string; versi: number }>`
    select v.informasi_id, v.versi from ${publikPada(badan.id, badan.zona, per)}`.execute(trx);
  return rows.map((r) => ({ informasiId: r.informasi_id, versi: r.versi }));
}

export async function countDipPada(trx: Trx, badan: { id: string; zona: string }, per: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::integer as n from ${publikPada(badan.id, badan.zona, per)}`.execute(trx);
  return rows[0]?.n ?? 0;
}

/** Rows of a decision after a place in its order, for lists and exports that go piece by piece. */
export async function selectBarisDip(
  trx: Trx,
  badanId: string,
  dipId: string,
  p: { sesudah: number; banyak: number },
): Promise<BarisDip[]> {
  const { rows } = await sql<RowBaris>`select ${KOLOM} from dip_baris b
    join informasi_versi v on v.badan_publik_id = b.badan_publik_id and v.informasi_id = b.informasi_id and v.versi = b.versi
    join informasi i on i.badan_publik_id = b.badan_publik_id and i.id = b.informasi_id
    join unit u on u.badan_publik_id = b.badan_publik_id and u.id = v.unit_id
    where b.badan_publik_id = ${badanId} and b.dip_id = ${dipId} and b.urutan > ${p.sesudah} order by b.urutan limit ${p.banyak}`.execute(
    trx,
  );
  return rows.map(keBaris);
}

/** Titles of items, for what a list adds and drops. */
export async function selectJudul(trx: Trx, badanId: string, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await trx
    .selectFrom('informasi')
    .select(['id', 'judul'])
    .where('badan_publik_id', '=', badanId)
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map((r) => [r.id, r.judul]));
}
