import { sql } from 'kysely';
import type { Trx } from '../shared/db/db.ts';
import { JADWAL, KATEGORI, type Kategori } from './informasi.ts';
import { anggota } from './isi.ts';
import { hitungKemutakhiran, type Tingkat } from './rules/kemutakhiran.ts';

export type { Tingkat } from './rules/kemutakhiran.ts';
export type JumlahTingkat = Readonly<Record<Tingkat, number>>;

/** How many published items stand on each step of ageing on a legal day; one grouped read, whatever the size of the catalogue. */
export async function countKemutakhiran(trx: Trx, badan: { id: string; zona: string }, hariIni: string): Promise<JumlahTingkat> {
  const { rows } = await sql<{ kategori: string; jadwal: string | null; hari: string; jumlah: number }>`
    select i.kategori, v.jadwal, to_char(greatest(i.terbit_pada, i.dipastikan_pada) at time zone ${badan.zona}, 'YYYY-MM-DD') as hari, count(*)::int as jumlah
    from informasi i join informasi_versi v on v.badan_publik_id = i.badan_publik_id and v.informasi_id = i.id and v.versi = i.versi_terakhir
    where i.badan_publik_id = ${badan.id} and i.publik = 'terbit' group by 1, 2, 3`.execute(trx);
  const jumlah: Record<Tingkat, number> = { mutakhir: 0, segera: 0, lewat: 0, terbengkalai: 0 };
  for (const r of rows) {
    const jadwal = r.jadwal === null ? null : anggota(JADWAL, r.jadwal);
    jumlah[hitungKemutakhiran(anggota(KATEGORI, r.kategori), jadwal, r.hari, hariIni).tingkat] += r.jumlah;
  }
  return jumlah;
}

/** A published item that is soon due or past its day, with who owns it. */
export type PerluSegar = {
  id: string;
  judul: string;
  slug: string;
  unitId: string;
  unit: string;
  kategori: Kategori;
  jatuhTempo: string;
  tingkat: Tingkat;
  periodeDari: string | null;
  periodeSampai: string | null;
};

/**
 * What units are to renew or confirm, ordered by what the law asks first: at once, periodic, at any time; within these the oldest due
 * date. The due date is computed as `hitungKemutakhiran` does; a test compares the two.
 */
export async function selectPerluSegar(
  trx: Trx,
  badan: { id: string; zona: string },
  hariIni: string,
  p: { unitIds: readonly string[] | undefined; banyak: number },
): Promise<PerluSegar[]> {
  const milik = p.unitIds === undefined ? sql<boolean>`true` : sql<boolean>`i.unit_id = any(${[...p.unitIds]}::uuid[])`;
  const bulan = sql`case v.jadwal when 'bulanan' then 1 when 'triwulanan' then 3 when 'semesteran' then 6 when 'tahunan' then 12 end`;
  const { rows } = await sql<{
    id: string;
    judul: string;
    slug: string;
    unit_id: string;
    unit: string;
    kategori: string;
    jadwal: string | null;
    segar: string;
    tempo: string;
    dari: string | null;
    sampai: string | null;
  }>`
    select x.* from (
      select i.id, i.judul, i.slug, i.unit_id, u.nama as unit, i.kategori, v.jadwal, v.periode_dari as dari, v.periode_sampai as sampai,
        (greatest(i.terbit_pada, i.dipastikan_pada) at time zone ${badan.zona})::date as segar,
        ((greatest(i.terbit_pada, i.dipastikan_pada) at time zone ${badan.zona})::date
          + make_interval(months => case when i.kategori = 'berkala' then least(coalesce(${bulan}, 6), 6) else ${bulan} end))::date as tempo
      from informasi i
      join informasi_versi v on v.badan_publik_id = i.badan_publik_id and v.informasi_id = i.id and v.versi = i.versi_terakhir
      join unit u on u.badan_publik_id = i.badan_publik_id and u.id = i.unit_id
      where i.badan_publik_id = ${badan.id} and i.publik = 'terbit' and ${milik}
    ) x where x.tempo <= ${hariIni}::date + (case x.jadwal when 'bulanan' then 7 when 'triwulanan' then 14 else 30 end)
    order by array_position(array['serta_merta', 'berkala', 'setiap_saat'], x.kategori), x.tempo, x.id limit ${p.banyak}`.execute(trx);
  return rows.map((r) => {
    const kategori = anggota(KATEGORI, r.kategori);
    const k = hitungKemutakhiran(kategori, r.jadwal === null ? null : anggota(JADWAL, r.jadwal), r.segar, hariIni);
    const { id, judul, slug, unit } = r;
    return {
      id,
      judul,
      slug,
      unitId: r.unit_id,
      unit,
      kategori,
      jatuhTempo: r.tempo,
      tingkat: k.tingkat,
      periodeDari: r.dari,
      periodeSampai: r.sampai,
    };
  });
}
