import { performance } from 'node:perf_hooks';
import { sql } from 'kysely';
import { KATEGORI } from '../informasi/informasi.ts';
import { informasiPesan } from '../informasi/informasi.pesan.ts';
import type { Trx } from '../shared/db/db.ts';
import type { Bahasa } from '../shared/html/pesan.ts';
import { type BahanSaran, kataSaran, type JenisSaran, pilihSaran, SARAN_TERBANYAK } from './saran.ts';

/** A suggestion as it is shown. `kunci`: slug of an item or office, code of a category, words of a topic. */
export type Saran = { jenis: JenisSaran; kunci: string; teks: string; keterangan: string };

/** Titles of a body that are kept: the newest. Older ones are found by the search itself. */
const JUDUL_TERBANYAK = 20_000;
const TOPIK_TERBANYAK = 2_000;
const BADAN_TERBANYAK = 20;
/** However often something is published, titles are read again no more often than this. */
const PALING_CEPAT_MS = 5_000;

type Simpanan = { tanda: number; dimuat: number; bahan: Promise<BahanSaran[]> };
const simpanan = new Map<string, Simpanan>();

/**
 * Suggestions for what was typed so far. Titles, offices and topics are kept in memory until the catalogue's mark moves; what is
 * offered is looked up again, so that something withdrawn a moment ago is not. Two queries. Nothing that is typed is kept.
 */
export async function selectSaran(trx: Trx, badanId: string, q: string, bahasa: Bahasa): Promise<Saran[]> {
  const bahan = await ambilBahan(trx, badanId);
  // A few more than are shown: of those some may be gone.
  const calon = pilihSaran([...kategori(bahasa), ...bahan], q, SARAN_TERBANYAK + 4);
  const slug = calon.filter((one) => one.jenis === 'informasi').map((one) => one.kunci);
  const masih = new Map((await selectTerbit(trx, badanId, slug)).map((one) => [one.slug, one]));
  return calon
    .flatMap(({ jenis, kunci, teks }): Saran[] => {
      if (jenis !== 'informasi') return [{ jenis, kunci, teks, keterangan: '' }];
      const item = masih.get(kunci);
      return item ? [{ jenis, kunci, teks: item.judul, keterangan: [item.unit, item.tahun].filter((one) => one !== null).join(', ') }] : [];
    })
    .slice(0, SARAN_TERBANYAK);
}

const kategori = (bahasa: Bahasa): BahanSaran[] =>
  KATEGORI.map((kunci) => {
    const teks = informasiPesan[bahasa].namaKategori[kunci];
    return { jenis: 'kategori', kunci, teks, kata: kataSaran(teks) };
  });

async function ambilBahan(trx: Trx, badanId: string): Promise<BahanSaran[]> {
  const mark = await trx.selectFrom('informasi_tanda').select('nomor').where('badan_publik_id', '=', badanId).executeTakeFirst();
  const tanda = mark?.nomor ?? 0;
  const known = simpanan.get(badanId);
  const now = performance.now();
  if (known && (known.tanda === tanda || now - known.dimuat < PALING_CEPAT_MS)) return known.bahan;
  const bahan = muatBahan(trx, badanId);
  simpanan.delete(badanId);
  simpanan.set(badanId, { tanda, dimuat: now, bahan });
  bahan.catch(() => simpanan.delete(badanId));
  const [oldest] = simpanan.keys();
  if (simpanan.size > BADAN_TERBANYAK && oldest !== undefined) simpanan.delete(oldest);
  return bahan;
}

async function muatBahan(trx: Trx, badanId: string): Promise<BahanSaran[]> {
  const unit = await sql<{ slug: string; nama: string; singkatan: string }>`
    select u.slug, u.nama, u.singkatan from unit u where u.badan_publik_id = ${badanId}
      and exists (select 1 from informasi i where i.badan_publik_id = ${badanId} and i.unit_id = u.id and i.publik = 'terbit') order by u.nama`.execute(
    trx,
  );
  const topik = await sql<{ kata: string }>`
    select lower(k) as kata from informasi i
    join informasi_versi v on v.badan_publik_id = ${badanId} and v.informasi_id = i.id and v.versi = i.versi_terakhir
    cross join lateral unnest(v.kata_kunci) as k
    where i.badan_publik_id = ${badanId} and i.publik = 'terbit' group by 1 having count(*) > 1 order by count(*) desc, 1 limit ${TOPIK_TERBANYAK}`.execute(
    trx,
  );
  const judul = await sql<{ slug: string; judul: string }>`
    select slug, judul from informasi where badan_publik_id = ${badanId} and publik = 'terbit' order by diperbarui_pada desc, id desc limit ${JUDUL_TERBANYAK}`.execute(
    trx,
  );
  return [
    ...unit.rows.map((one): BahanSaran => ({
      jenis: 'unit',
      kunci: one.slug,
      teks: one.nama,
      kata: kataSaran(`${one.nama} ${one.singkatan}`),
    })),
    ...topik.rows.map((one): BahanSaran => ({ jenis: 'topik', kunci: one.kata, teks: one.kata, kata: kataSaran(one.kata) })),
    ...judul.rows.map((one): BahanSaran => ({ jenis: 'informasi', kunci: one.slug, teks: one.judul, kata: kataSaran(one.judul) })),
  ];
}

async function selectTerbit(
  trx: Trx,
  badanId: string,
  slug: readonly string[],
): Promise<{ slug: string; judul: string; tahun: number | null; unit: string }[]> {
  if (slug.length === 0) return [];
  const { rows } = await sql<{ slug: string; judul: string; tahun: number | null; unit: string }>`
    select i.slug, i.judul, i.tahun, u.nama as unit from informasi i join unit u on u.badan_publik_id = ${badanId} and u.id = i.unit_id
    where i.badan_publik_id = ${badanId} and i.publik = 'terbit' and i.slug = any(${[...slug]}::text[])`.execute(trx);
  return rows;
}
