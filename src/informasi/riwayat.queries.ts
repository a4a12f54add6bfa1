import { sql } from 'kysely';
import type { Trx } from '../shared/db/db.ts';
import { addDays, instantIn, type Tanggal } from '../shared/tanggal.ts';
import { JADWAL, KATEGORI } from './informasi.ts';
import { anggota } from './isi.ts';
import type { InformasiWajib } from './kewajiban.queries.ts';
import { hitungKemutakhiran } from './rules/kemutakhiran.ts';

/** An item as it was public at the end of a day, with the legal day of its last version or confirmation by then. */
export type InformasiPada = InformasiWajib & { segar: Tanggal };

type Baris = {
  id: string;
  unit_id: string;
  judul: string;
  slug: string | null;
  kewajiban: string[];
  kategori: string;
  jadwal: string | null;
  dari: string | null;
  sampai: string | null;
  tahun: number | null;
  terbit_pada: Date;
  segar: string;
  disetujui: boolean;
};

/**
 * What was public at the end of a day, from versions, withdrawals and the ledger alone: later versions, confirmations and withdrawals move
 * nothing. An item stands under the unit that holds it today.
 */
export async function selectInformasiPada(
  trx: Trx,
  badan: { id: string; zona: string },
  per: Tanggal,
  unitIds: readonly string[] | undefined,
): Promise<InformasiPada[]> {
  const batas = instantIn(badan.zona, addDays(per, 1));
  const milik = unitIds === undefined ? sql<boolean>`true` : sql<boolean>`i.unit_id = any(${[...unitIds]}::uuid[])`;
  const { rows } = await sql<Baris>`
    with v as (
      select distinct on (x.informasi_id) x.* from informasi_versi x
      where x.badan_publik_id = ${badan.id} and x.terbit_pada < ${batas} order by x.informasi_id, x.versi desc
    ), d as (
      select berkas_id, max(pada)::timestamptz as pada from peristiwa
      where badan_publik_id = ${badan.id} and jenis = 'informasi_dipastikan' and pada < ${batas.toISOString()} group by berkas_id
    )
    select i.id, i.unit_id, v.judul, i.slug, v.kewajiban, v.kategori, v.jadwal, v.periode_dari as dari, v.periode_sampai as sampai, v.tahun,
      v.terbit_pada, to_char(greatest(v.terbit_pada, d.pada) at time zone ${badan.zona}, 'YYYY-MM-DD') as segar,
      v.disetujui_oleh is not null as disetujui
    from v join informasi i on i.badan_publik_id = ${badan.id} and i.id = v.informasi_id
    left join d on d.berkas_id = i.id
    where ${milik} and not exists (
      select 1 from informasi_penarikan p where p.badan_publik_id = ${badan.id} and p.informasi_id = v.informasi_id
        and p.versi = v.versi and p.ditarik_pada < ${batas})`.execute(trx);
  return rows.map((r) => ({
    informasiId: r.id,
    unitId: r.unit_id,
    judul: r.judul,
    slug: r.slug,
    terbit: true,
    diajukan: false,
    kewajiban: r.kewajiban,
    periodeDari: r.dari,
    periodeSampai: r.sampai,
    tahun: r.tahun,
    tingkat: hitungKemutakhiran(anggota(KATEGORI, r.kategori), r.jadwal === null ? null : anggota(JADWAL, r.jadwal), r.segar, per).tingkat,
    terbitPada: new Date(r.terbit_pada),
    disetujui: r.disetujui,
    segar: r.segar,
  }));
}
