import { sql } from 'kysely';
import type { Trx } from '../shared/db/db.ts';
import { DASAR_TARIK, type DasarTarik, type Isi } from './informasi.ts';
import { anggota, type BarisIsi, keIsi, KOLOM_ISI } from './isi.ts';

export type BerkasPublik = {
  nama: string;
  judul: string;
  dokumenId: string;
  mime: string;
  ukuran: number;
  sha256: string;
  halaman: number | null;
  bolehDiunduh: boolean;
  gambar: { lebar: number; tinggi: number } | null;
};
export type RingkasVersi = { versi: number; judul: string; terbitPada: Date };
export type Penarikan = { dasar: DasarTarik; alasan: string; pada: Date };

/** A published item in one of its versions. `penarikan` where the item is withdrawn now: its content is not shown then. */
export type Rincian = {
  id: string;
  slug: string;
  unitId: string;
  unit: { slug: string; nama: string; singkatan: string };
  versi: number;
  versiTerakhir: number;
  terbitPada: Date;
  pertamaTerbit: Date;
  /** When its content was last renewed or confirmed as still right. */
  segarPada: Date;
  isi: Isi;
  berkas: BerkasPublik[];
  daftarVersi: RingkasVersi[];
  penarikan: Penarikan | null;
  /** How often somebody said, before asking, that it answered. */
  membantu: number;
};

export type Kunci = { slug: string } | { id: string };

/** The item by address or id, its last version or the one asked for; undefined where it never was public. Five queries. */
export async function selectOptionalRincian(trx: Trx, badanId: string, kunci: Kunci, versiDiminta?: number): Promise<Rincian | undefined> {
  const head = await selectKepala(trx, badanId, kunci);
  if (!head?.slug) return undefined;
  const versi = versiDiminta ?? head.versi_terakhir;
  const isi = await trx
    .selectFrom('informasi_versi')
    .select([...KOLOM_ISI, 'terbit_pada'])
    .where('badan_publik_id', '=', badanId)
    .where('informasi_id', '=', head.id)
    .where('versi', '=', versi)
    .executeTakeFirst();
  if (!isi) return undefined;
  const berkas = await selectBerkas(trx, badanId, head.id, versi);
  const tautan = await trx
    .selectFrom('informasi_tautan')
    .select(['judul', 'url'])
    .where('badan_publik_id', '=', badanId)
    .where('informasi_id', '=', head.id)
    .where('versi', '=', versi)
    .orderBy('urutan')
    .execute();
  const daftarVersi = await trx
    .selectFrom('informasi_versi')
    .select(['versi', 'judul', 'terbit_pada'])
    .where('badan_publik_id', '=', badanId)
    .where('informasi_id', '=', head.id)
    .orderBy('versi', 'desc')
    .execute();
  const row: BarisIsi = isi;
  return {
    id: head.id,
    slug: head.slug,
    unitId: head.unit_id,
    unit: { slug: head.unit_slug, nama: head.unit_nama, singkatan: head.unit_singkatan },
    versi,
    versiTerakhir: head.versi_terakhir,
    terbitPada: new Date(isi.terbit_pada),
    pertamaTerbit: new Date(daftarVersi.at(-1)?.terbit_pada ?? isi.terbit_pada),
    segarPada: new Date(head.segar_pada),
    isi: keIsi(
      row,
      berkas.map((b) => ({ dokumenId: b.dokumenId, nama: b.nama, judul: b.judul })),
      tautan,
    ),
    berkas,
    daftarVersi: daftarVersi.map((v) => ({ versi: v.versi, judul: v.judul, terbitPada: new Date(v.terbit_pada) })),
    penarikan: head.publik === 'ditarik' ? await selectPenarikan(trx, badanId, head.id) : null,
    membantu: head.membantu,
  };
}

async function selectKepala(trx: Trx, badanId: string, kunci: Kunci) {
  const query = trx
    .selectFrom('informasi as i')
    .innerJoin('unit as u', (j) => j.onRef('u.badan_publik_id', '=', 'i.badan_publik_id').onRef('u.id', '=', 'i.unit_id'))
    .select([
      'i.id',
      'i.slug',
      'i.publik',
      'i.unit_id',
      'i.versi_terakhir',
      sql<Date>`greatest(i.terbit_pada, i.dipastikan_pada)`.as('segar_pada'),
      'u.slug as unit_slug',
      'u.nama as unit_nama',
      'u.singkatan as unit_singkatan',
      sql<number>`(select coalesce(sum(m.menjawab), 0)::int from informasi_membantu m where m.badan_publik_id = ${badanId} and m.informasi_id = i.id)`.as(
        'membantu',
      ),
    ])
    .where('i.badan_publik_id', '=', badanId)
    .where('i.publik', '<>', 'belum');
  return ('slug' in kunci ? query.where('i.slug', '=', kunci.slug) : query.where('i.id', '=', kunci.id)).executeTakeFirst();
}

async function selectBerkas(trx: Trx, badanId: string, id: string, versi: number): Promise<BerkasPublik[]> {
  const rows = await trx
    .selectFrom('informasi_berkas as b')
    .innerJoin('dokumen as d', (j) => j.onRef('d.badan_publik_id', '=', 'b.badan_publik_id').onRef('d.id', '=', 'b.dokumen_id'))
    .select([
      'b.nama',
      'b.judul',
      'b.dokumen_id',
      'd.mime',
      // What is downloaded: the public copy where there is one.
      sql<number>`coalesce(d.publik_ukuran, d.ukuran)`.as('ukuran'),
      sql<string>`coalesce(d.publik_sha256, d.sha256)`.as('sha256'),
      'd.halaman_jumlah',
      'd.keadaan',
      'd.gambar_lebar',
      'd.gambar_tinggi',
    ])
    .where('b.badan_publik_id', '=', badanId)
    .where('b.informasi_id', '=', id)
    .where('b.versi', '=', versi)
    .orderBy('b.urutan')
    .execute();
  return rows.map((r) => ({
    nama: r.nama,
    judul: r.judul,
    dokumenId: r.dokumen_id,
    mime: r.mime,
    ukuran: r.ukuran,
    sha256: r.sha256,
    halaman: r.halaman_jumlah,
    bolehDiunduh: r.keadaan === 'dipindai' || r.keadaan === 'siap',
    gambar: r.gambar_lebar === null || r.gambar_tinggi === null ? null : { lebar: r.gambar_lebar, tinggi: r.gambar_tinggi },
  }));
}

async function selectPenarikan(trx: Trx, badanId: string, id: string): Promise<Penarikan | null> {
  const row = await trx
    .selectFrom('informasi_penarikan')
    .select(['dasar', 'alasan', 'ditarik_pada'])
    .where('badan_publik_id', '=', badanId)
    .where('informasi_id', '=', id)
    .orderBy('ditarik_pada', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? { dasar: anggota(DASAR_TARIK, row.dasar), alasan: row.alasan, pada: new Date(row.ditarik_pada) } : null;
}

/** The document behind a public file address, where it may be downloaded: the item is public and the file scanned. */
export async function selectOptionalBerkasPublik(
  trx: Trx,
  badanId: string,
  slug: string,
  versi: number,
  nama: string,
): Promise<{ dokumenId: string; nama: string } | 'ditarik' | undefined> {
  const row = await trx
    .selectFrom('informasi as i')
    .innerJoin('informasi_berkas as b', (j) => j.onRef('b.badan_publik_id', '=', 'i.badan_publik_id').onRef('b.informasi_id', '=', 'i.id'))
    .select(['b.dokumen_id', 'b.nama', 'i.publik'])
    .where('i.badan_publik_id', '=', badanId)
    .where('i.slug', '=', slug)
    .where('i.publik', '<>', 'belum')
    .where('b.versi', '=', versi)
    .where('b.nama', '=', nama)
    .executeTakeFirst();
  if (!row) return undefined;
  return row.publik === 'ditarik' ? 'ditarik' : { dokumenId: row.dokumen_id, nama: row.nama };
}

/** The document whose first page stands for an item in lists. */
export async function selectOptionalGambar(trx: Trx, badanId: string, slug: string): Promise<string | undefined> {
  const row = await trx
    .selectFrom('informasi')
    .select('dokumen_utama_id')
    .where('badan_publik_id', '=', badanId)
    .where('slug', '=', slug)
    .where('publik', '=', 'terbit')
    .executeTakeFirst();
  return row?.dokumen_utama_id ?? undefined;
}
