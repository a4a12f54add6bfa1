import { sql } from 'kysely';
import type { Trx } from '../shared/db/db.ts';
import type { BarisMasuk } from './impor.ts';
import type { IsiAsal } from './impor/baris.ts';
import { bacaAsal } from './impor/isi-asal.ts';
import type { TerdapatKeadaan } from './impor/rencana.ts';
import type { UnitDikenal } from './impor/unit.ts';
import { type BarisIsi, keIsi, keKeadaan, KOLOM_ISI } from './isi.ts';

/** Units that work today, with every name they had; a unit that ended lends its names to its heir. */
export async function selectUnitDikenal(trx: Trx, badanId: string, hari: string): Promise<UnitDikenal[]> {
  const units = await trx
    .selectFrom('unit')
    .select(['id', 'slug', 'nama', 'singkatan', 'berlaku_sampai', 'penerus_id'])
    .where('badan_publik_id', '=', badanId)
    .execute();
  const before = await trx
    .selectFrom('unit_riwayat')
    .select(['unit_id', 'nama', 'singkatan'])
    .where('badan_publik_id', '=', badanId)
    .execute();
  const perId = new Map(units.map((u) => [u.id, u]));
  const heir = (id: string): string | undefined => {
    let at = perId.get(id);
    for (let step = 0; at && step < 20; step++) {
      if (at.berlaku_sampai === null || at.berlaku_sampai >= hari) return at.id;
      at = at.penerus_id === null ? undefined : perId.get(at.penerus_id);
    }
    return undefined;
  };
  const known = new Map<string, { slug: string; singkatan: string; nama: string[] }>();
  for (const u of units) if (heir(u.id) === u.id) known.set(u.id, { slug: u.slug, singkatan: u.singkatan, nama: [u.nama] });
  for (const u of units) if (heir(u.id) !== u.id) known.get(heir(u.id) ?? '')?.nama.push(u.nama, u.singkatan);
  for (const b of before) known.get(heir(b.unit_id) ?? '')?.nama.push(b.nama, b.singkatan);
  return [...known].map(([id, u]) => ({ id, ...u }));
}

const SEKALI = 2000;

/** Items that share an identifier or a natural key with one of these rows, with the content the next import compares to. */
export async function selectTerdapat(trx: Trx, badanId: string, rows: readonly BarisMasuk[]): Promise<TerdapatKeadaan[]> {
  const found = new Map<string, TerdapatKeadaan>();
  for (let from = 0; from < rows.length; from += SEKALI) {
    const part = rows.slice(from, from + SEKALI);
    const kunci = part.flatMap((r) => r.kunci ?? []);
    const padanan = part.map((r) => r.padanan);
    for (const item of await selectBagian(trx, badanId, kunci, padanan)) found.set(item.id, item);
  }
  return [...found.values()];
}

type Baris = BarisIsi & {
  id: string;
  unit_id: string;
  kerja: string;
  publik: string;
  versi_terakhir: number;
  asal_kunci: string | null;
  asal_padanan: string | null;
  asal: unknown;
  kartu_kategori: string;
  kartu_tahun: number | null;
  format: string[];
  tautan: { judul: string; url: string }[];
};

/** Content: of the last version where the item is public, else of the draft. */
async function selectBagian(trx: Trx, badanId: string, kunci: readonly string[], padanan: readonly string[]): Promise<TerdapatKeadaan[]> {
  const isi = sql.join(
    KOLOM_ISI.map((k) => sql`case when i.publik = 'belum' then r.${sql.ref(k)} else v.${sql.ref(k)} end as ${sql.ref(k)}`),
  );
  const { rows } = await sql<Baris>`
    select i.id, i.unit_id, i.kerja, i.publik, i.versi_terakhir, i.asal_kunci, i.asal_padanan, i.asal, i.kategori as kartu_kategori, i.tahun as kartu_tahun, i.format, ${isi},
      coalesce(case when i.publik = 'belum' then
        (select json_agg(json_build_object('judul', t.judul, 'url', t.url) order by t.urutan) from informasi_rancangan_tautan t
         where t.badan_publik_id = ${badanId} and t.informasi_id = i.id)
      else
        (select json_agg(json_build_object('judul', t.judul, 'url', t.url) order by t.urutan) from informasi_tautan t
         where t.badan_publik_id = ${badanId} and t.informasi_id = i.id and t.versi = i.versi_terakhir)
      end, '[]'::json) as tautan
    from informasi i
    join informasi_rancangan r on r.badan_publik_id = ${badanId} and r.id = i.id
    left join informasi_versi v on v.badan_publik_id = ${badanId} and v.informasi_id = i.id and v.versi = i.versi_terakhir
    where i.badan_publik_id = ${badanId} and (i.asal_kunci = any(${[...kunci]}::text[]) or i.asal_padanan = any(${[...padanan]}::text[]))
    order by i.id`.execute(trx);
  return rows.map((row) => ({
    id: row.id,
    unitId: row.unit_id,
    keadaan: keKeadaan(row),
    versi: row.versi_terakhir,
    kunci: row.asal_kunci,
    padanan: row.asal_padanan,
    asal: bacaAsal(row.asal),
    isi: keIsiAsal(row),
    kartu: { kategori: row.kartu_kategori, tahun: row.kartu_tahun, format: row.format },
  }));
}

function keIsiAsal(row: Baris): IsiAsal {
  const isi = keIsi(row, [], row.tautan);
  return {
    judul: isi.judul,
    ringkasan: isi.ringkasan,
    penjelasan: isi.penjelasan,
    penguasa: isi.penguasa,
    penanggungJawab: isi.penanggungJawab,
    waktuPembuatan: isi.waktuPembuatan,
    tempatPembuatan: isi.tempatPembuatan,
    bentuk: isi.bentuk,
    retensi: isi.retensi,
    retensiBulan: isi.retensiBulan,
    kategori: isi.kategori,
    periodeDari: isi.periodeDari,
    periodeSampai: isi.periodeSampai,
    tahun: isi.tahun,
    kataKunci: isi.kataKunci,
    tautan: isi.tautan,
  };
}
