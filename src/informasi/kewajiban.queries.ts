import { sql } from 'kysely';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import { JADWAL, KATEGORI } from './informasi.ts';
import { anggota } from './isi.ts';
import { type Tingkat, hitungKemutakhiran } from './rules/kemutakhiran.ts';

/** An item that stands for duties: published as its last version says, or a draft that is still at work. */
export type InformasiWajib = {
  informasiId: string;
  unitId: string;
  judul: string;
  slug: string | null;
  terbit: boolean;
  diajukan: boolean;
  kewajiban: readonly string[];
  periodeDari: string | null;
  periodeSampai: string | null;
  tahun: number | null;
  tingkat: Tingkat;
  terbitPada: Date | null;
  /** An officer of PPID Utama approved this very version; false where it came by an import. */
  disetujui: boolean;
};

type Baris = {
  id: string;
  unit_id: string;
  judul: string;
  slug: string | null;
  publik: string;
  kerja: string;
  kewajiban: string[];
  kategori: string;
  jadwal: string | null;
  dari: string | null;
  sampai: string | null;
  tahun: number | null;
  terbit_pada: Date | null;
  segar: Date | null;
  disetujui: boolean;
};

const keInformasi = (r: Baris, zona: string, hariIni: string): InformasiWajib => ({
  informasiId: r.id,
  unitId: r.unit_id,
  judul: r.judul,
  slug: r.slug,
  terbit: r.publik === 'terbit',
  diajukan: r.kerja === 'diajukan',
  kewajiban: r.kewajiban,
  periodeDari: r.dari,
  periodeSampai: r.sampai,
  tahun: r.tahun,
  tingkat: r.segar === null ? 'mutakhir' : tingkatDari(r, hariDi(zona, new Date(r.segar)), hariIni),
  terbitPada: r.terbit_pada === null ? null : new Date(r.terbit_pada),
  disetujui: r.disetujui,
});

const tingkatDari = (r: Baris, segar: string, hariIni: string): Tingkat =>
  hitungKemutakhiran(anggota(KATEGORI, r.kategori), r.jadwal === null ? null : anggota(JADWAL, r.jadwal), segar, hariIni).tingkat;

/** Every item of these units (all where undefined) that names a duty; withdrawn and thrown away ones are left out. */
export async function selectInformasiWajib(
  trx: Trx,
  badan: { id: string; zona: string },
  hariIni: string,
  unitIds: readonly string[] | undefined,
): Promise<InformasiWajib[]> {
  const { rows } = await sql<Baris>`
    select i.id, i.unit_id, i.judul, i.slug, i.publik, i.kerja, v.kewajiban, v.kategori, v.jadwal, v.periode_dari as dari, v.periode_sampai as sampai,
      v.tahun, v.terbit_pada, greatest(i.terbit_pada, i.dipastikan_pada) as segar, v.disetujui_oleh is not null as disetujui
    from informasi i join informasi_versi v on v.badan_publik_id = i.badan_publik_id and v.informasi_id = i.id and v.versi = i.versi_terakhir
    where i.badan_publik_id = ${badan.id} and i.publik = 'terbit' and (v.kewajiban <> '{}' or ${bertanda}) and ${milik(unitIds)}
    union all
    select i.id, i.unit_id, r.judul, null, i.publik, i.kerja, r.kewajiban, r.kategori, r.jadwal, r.periode_dari, r.periode_sampai, r.tahun, null, null, false
    from informasi i join informasi_rancangan r on r.badan_publik_id = i.badan_publik_id and r.id = i.id
    where i.badan_publik_id = ${badan.id} and i.publik <> 'terbit' and i.kerja <> 'tanpa' and (r.kewajiban <> '{}' or ${bertanda}) and ${milik(unitIds)}`.execute(
    trx,
  );
  return rows.map((r) => keInformasi(r, badan.zona, hariIni));
}

/** Ticked for a duty though its version does not name one. */
const bertanda = sql<boolean>`exists (select 1 from wajib_isi t where t.badan_publik_id = i.badan_publik_id and t.informasi_id = i.id)`;

const milik = (unitIds: readonly string[] | undefined) =>
  unitIds === undefined ? sql<boolean>`true` : sql<boolean>`i.unit_id = any(${[...unitIds]}::uuid[])`;
