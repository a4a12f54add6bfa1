import { sql, type RawBuilder } from 'kysely';
import { selectDokumen } from '../dokumen/dokumen.queries.ts';
import { type PutusanSaring, selectSaring } from '../dokumen/saring.queries.ts';
import type { Peran } from '../pengguna/hak.ts';
import type { Trx } from '../shared/db/db.ts';
import type { Isi, Kategori, Keadaan } from './informasi.ts';
import { KATEGORI } from './informasi.ts';
import { selectBerkasRancangan, selectIsiRancangan, selectTautanRancangan } from './informasi.queries.ts';
import { anggota, type BarisIsi, keIsi, keKeadaan, KOLOM_ISI } from './isi.ts';
import type { Tampilan } from './tampilan.ts';
import { peranDiUnit, type Wewenang } from './wewenang.queries.ts';

/** Who sees which unit's work, as one piece of SQL over `i.unit_id`; nothing of the workspace is read without it. */
export const terlihat = (w: Wewenang): RawBuilder<boolean> =>
  w.unit.semua ? sql<boolean>`true` : sql<boolean>`i.unit_id = any(${[...w.unit.unitIds]}::uuid[])`;

const SYARAT: Readonly<Record<Tampilan, RawBuilder<boolean>>> = {
  rancangan: sql`i.kerja = 'rancangan'`,
  dikembalikan: sql`i.kerja = 'dikembalikan'`,
  diajukan: sql`i.kerja = 'diajukan'`,
  terbit: sql`i.publik = 'terbit'`,
  ditarik: sql`i.publik = 'ditarik'`,
};

export type BarisAntrean = {
  id: string;
  judul: string;
  kategori: Kategori;
  keadaan: Keadaan;
  unit: string;
  diubahPada: Date;
  catatan: string | null;
  versiBerikut: number;
};
export type SaringAntrean = { tampil: Tampilan; cari: string; unitId: string | undefined; mulai: number; banyak: number };

/** One page of a view; drafts waiting longest first, published ones newest first. */
export async function selectAntrean(trx: Trx, badanId: string, w: Wewenang, p: SaringAntrean): Promise<BarisAntrean[]> {
  const kerja = p.tampil !== 'terbit' && p.tampil !== 'ditarik';
  const judul = kerja ? sql`r.judul` : sql`i.judul`;
  const pola = `%${p.cari.replaceAll(/[\\%_]/g, (c) => `\\${c}`)}%`;
  const { rows } = await sql<{
    id: string;
    judul: string;
    kategori: string;
    kerja: string;
    publik: string;
    unit: string;
    pada: Date;
    catatan_kembali: string | null;
    versi_terakhir: number;
  }>`
    select i.id, ${judul} as judul, i.kategori, i.kerja, i.publik, u.singkatan as unit, ${kerja ? sql`r.diubah_pada` : sql`i.diperbarui_pada`} as pada, r.catatan_kembali, i.versi_terakhir
    from informasi i
    join informasi_rancangan r on r.badan_publik_id = ${badanId} and r.id = i.id
    join unit u on u.badan_publik_id = ${badanId} and u.id = i.unit_id
    where i.badan_publik_id = ${badanId} and ${SYARAT[p.tampil]} and ${terlihat(w)}
      and (${p.unitId ?? null}::uuid is null or i.unit_id = ${p.unitId ?? null}::uuid) and (${p.cari} = '' or ${judul} ilike ${pola})
    order by pada ${kerja ? sql`asc` : sql`desc`}, i.id limit ${p.banyak} offset ${p.mulai}`.execute(trx);
  return rows.map((r) => ({
    id: r.id,
    judul: r.judul,
    kategori: anggota(KATEGORI, r.kategori),
    keadaan: keKeadaan(r),
    unit: r.unit,
    diubahPada: r.pada,
    catatan: r.catatan_kembali,
    versiBerikut: r.versi_terakhir + 1,
  }));
}

/** Items in each view under the officer's sight. */
export async function countAntrean(trx: Trx, badanId: string, w: Wewenang, unitId: string | undefined): Promise<Record<Tampilan, number>> {
  const { rows } = await sql<{ kerja: string; publik: string; n: number }>`
    select i.kerja, i.publik, count(*)::integer as n from informasi i
    where i.badan_publik_id = ${badanId} and ${terlihat(w)} and (${unitId ?? null}::uuid is null or i.unit_id = ${unitId ?? null}::uuid) group by 1, 2`.execute(
    trx,
  );
  const jumlah = (fits: (r: { kerja: string; publik: string }) => boolean): number => rows.filter(fits).reduce((n, r) => n + r.n, 0);
  return {
    rancangan: jumlah((r) => r.kerja === 'rancangan'),
    dikembalikan: jumlah((r) => r.kerja === 'dikembalikan'),
    diajukan: jumlah((r) => r.kerja === 'diajukan'),
    terbit: jumlah((r) => r.publik === 'terbit'),
    ditarik: jumlah((r) => r.publik === 'ditarik'),
  };
}

export type BerkasKerja = {
  id: string;
  dokumenId: string;
  nama: string;
  judul: string;
  ukuran: number;
  halaman: number | null;
  mime: string;
  keadaan: 'diterima' | 'dipindai' | 'siap' | 'ditolak';
  alasan: string | null;
  rincian: string;
  peringatan: readonly string[];
  saring: PutusanSaring;
};

/** An item as the officer works on it: the draft where there is one, else the last version. */
export type ItemKerja = {
  id: string;
  slug: string | null;
  unitId: string;
  unit: { nama: string; slug: string };
  keadaan: Keadaan;
  versi: number;
  peran: readonly Peran[];
  isi: Isi;
  sebelumnya: Isi | null;
  berkas: BerkasKerja[];
  tautan: { id: string; judul: string; url: string }[];
  catatan: string | null;
};

async function selectKepala(trx: Trx, badanId: string, w: Wewenang, id: string) {
  return trx
    .selectFrom('informasi as i')
    .innerJoin('unit as u', (j) => j.onRef('u.badan_publik_id', '=', 'i.badan_publik_id').onRef('u.id', '=', 'i.unit_id'))
    .innerJoin('informasi_rancangan as r', (j) => j.onRef('r.badan_publik_id', '=', 'i.badan_publik_id').onRef('r.id', '=', 'i.id'))
    .select(['i.id', 'i.slug', 'i.unit_id', 'i.kerja', 'i.publik', 'i.versi_terakhir'])
    .select(['u.nama', 'u.slug as unit_slug', 'r.catatan_kembali'])
    .where('i.badan_publik_id', '=', badanId)
    .where('i.id', '=', id)
    .where(terlihat(w))
    .executeTakeFirst();
}

/** Undefined where there is none, or none that this officer may see. */
export async function selectOptionalItemKerja(trx: Trx, badanId: string, w: Wewenang, id: string): Promise<ItemKerja | undefined> {
  const head = await selectKepala(trx, badanId, w, id);
  if (!head) return undefined;
  const keadaan = keKeadaan(head);
  const sebelumnya = head.versi_terakhir > 0 ? await selectIsiVersi(trx, badanId, id, head.versi_terakhir) : null;
  return {
    id,
    slug: head.slug,
    unitId: head.unit_id,
    unit: { nama: head.nama, slug: head.unit_slug },
    keadaan,
    versi: head.versi_terakhir,
    peran: peranDiUnit(w, head.unit_id),
    isi: keadaan.kerja === 'tanpa' && sebelumnya ? sebelumnya : await selectIsiRancangan(trx, badanId, id),
    sebelumnya,
    berkas: await selectBerkasKerja(trx, badanId, id),
    tautan: await selectTautanRancangan(trx, badanId, id),
    catatan: head.catatan_kembali,
  };
}

async function selectBerkasKerja(trx: Trx, badanId: string, id: string): Promise<BerkasKerja[]> {
  const baris = await selectBerkasRancangan(trx, badanId, id);
  const ids = baris.map((b) => b.dokumenId);
  const dokumen = new Map((await selectDokumen(trx, badanId, ids)).map((d) => [d.id, d]));
  const saring = new Map((await selectSaring(trx, badanId, ids)).map((s) => [s.dokumenId, s.putusan]));
  return baris.flatMap((b) => {
    const d = dokumen.get(b.dokumenId);
    if (!d) return [];
    const { ukuran, halaman, mime, keadaan, alasan, rincian, peringatan } = d;
    const berkas = { id: b.id, dokumenId: d.id, nama: b.nama, judul: b.judul, saring: saring.get(d.id) ?? ('menunggu' as const) };
    return [{ ...berkas, ukuran, halaman, mime, keadaan, alasan, rincian, peringatan }];
  });
}

async function selectIsiVersi(trx: Trx, badanId: string, id: string, versi: number): Promise<Isi | null> {
  const row = await trx
    .selectFrom('informasi_versi')
    .select(KOLOM_ISI)
    .where('badan_publik_id', '=', badanId)
    .where('informasi_id', '=', id)
    .where('versi', '=', versi)
    .executeTakeFirst();
  if (!row) return null;
  const baris: BarisIsi = row;
  const berkas = await trx
    .selectFrom('informasi_berkas')
    .select(['dokumen_id', 'nama', 'judul'])
    .where('badan_publik_id', '=', badanId)
    .where('informasi_id', '=', id)
    .where('versi', '=', versi)
    .orderBy('urutan')
    .execute();
  const tautan = await trx
    .selectFrom('informasi_tautan')
    .select(['judul', 'url'])
    .where('badan_publik_id', '=', badanId)
    .where('informasi_id', '=', id)
    .where('versi', '=', versi)
    .orderBy('urutan')
    .execute();
  return keIsi(
    baris,
    berkas.map((b) => ({ dokumenId: b.dokumen_id, nama: b.nama, judul: b.judul })),
    tautan,
  );
}

/** The document of a draft's file, where this officer may see the item. */
export async function selectOptionalBerkasKerja(
  trx: Trx,
  badanId: string,
  w: Wewenang,
  id: string,
  berkasId: string,
): Promise<{ dokumenId: string; nama: string } | undefined> {
  const row = await trx
    .selectFrom('informasi_rancangan_berkas as b')
    .innerJoin('informasi as i', (j) => j.onRef('i.badan_publik_id', '=', 'b.badan_publik_id').onRef('i.id', '=', 'b.informasi_id'))
    .select(['b.dokumen_id', 'b.nama'])
    .where('b.badan_publik_id', '=', badanId)
    .where('b.informasi_id', '=', id)
    .where('b.id', '=', berkasId)
    .where(terlihat(w))
    .executeTakeFirst();
  return row && { dokumenId: row.dokumen_id, nama: row.nama };
}

/** Units an officer may draft for, in the order of the directory. */
export async function selectUnitKerja(trx: Trx, badanId: string, w: Wewenang, hari: string): Promise<{ id: string; nama: string }[]> {
  const { rows } = await sql<{
    id: string;
    nama: string;
  }>`select i.unit_id as id, i.nama from (select id as unit_id, nama, urutan, berlaku_dari, berlaku_sampai, badan_publik_id from unit) i
    where i.badan_publik_id = ${badanId} and ${terlihat(w)} and i.berlaku_dari <= ${hari} and (i.berlaku_sampai is null or i.berlaku_sampai >= ${hari})
    order by i.urutan, i.nama`.execute(trx);
  return rows;
}

/** Names of accounts, for the history of an item. */
export async function selectNamaAkun(trx: Trx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await trx
    .selectFrom('akun.user')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map((r) => [r.id, r.name]));
}
