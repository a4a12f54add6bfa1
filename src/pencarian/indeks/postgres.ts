import { sql } from 'kysely';
import type { Daftar } from '../analisis/daftar.ts';
import type { Trx } from '../../shared/db/db.ts';
import { jejakFromBytes, jejakToBytes } from '../peringkat/jejak.ts';
import type {
  BarisIndeks,
  ButirIndeks,
  Calon,
  DokumenIndeks,
  HasilTulis,
  Pembaca,
  Penulis,
  PermintaanCalon,
  PermintaanTepat,
  Saringan,
} from './indeks.ts';
import { hitungKata, susunDokumen } from './susun.ts';

export type JalanTrx = <T>(fn: (trx: Trx) => Promise<T>) => Promise<T>;
type Tempat = { badanId: string; versi: string };

/** Rows that are ranked at most: the database has no way to stop early, so common words are cut off here. */
const DIPERINGKAT = 4_000;
/** Places past this, and words past this length, do not fit a tsvector; the ranking has its own trace. */
const TEMPAT_TERJAUH = 16_383;

type Baris = {
  kunci: string;
  informasi_id: string;
  jenis: string;
  dokumen_id: string | null;
  nomor: number | null;
  unit: string;
  kategori: string;
  tahun: number | null;
  format: string[];
};
const KOLOM = sql`kunci, informasi_id, jenis, dokumen_id, nomor, unit, kategori, tahun, format`;

const toBaris = (row: Baris): BarisIndeks => ({
  kunci: row.kunci,
  informasi: row.informasi_id,
  jenis: row.jenis === 'halaman' ? 'halaman' : 'informasi',
  dokumen: row.dokumen_id,
  nomor: row.nomor,
  unit: row.unit,
  kategori: row.kategori,
  tahun: row.tahun,
  format: row.format,
});

/** The same index on PostgreSQL, for machines that cannot run the engine. Same words, same ranking, slower first stage. */
export function bukaPembacaPostgres(jalan: JalanTrx, tempat: Tempat): Pembaca {
  // One connection answers one query at a time; searches ask for two things at once.
  let last: Promise<unknown> = Promise.resolve();
  const read: JalanTrx = (fn) => {
    const next = last.then(
      () => jalan(fn),
      () => jalan(fn),
    );
    last = next;
    return next;
  };
  return {
    calon: (permintaan) => read((trx) => cariCalon(trx, tempat, permintaan)),
    tepat: (permintaan) => read((trx) => cariTepat(trx, tempat, permintaan)),
    jumlah: () =>
      read(
        async (trx) =>
          (
            await trx
              .selectFrom('pencarian_dokumen')
              .select((e) => e.fn.countAll<number>().as('n'))
              .where('badan_publik_id', '=', tempat.badanId)
              .where('versi', '=', tempat.versi)
              .executeTakeFirstOrThrow()
          ).n,
      ),
    tutup: async () => undefined,
  };
}

async function cariCalon(trx: Trx, tempat: Tempat, { istilah, frasa, saringan, batas }: PermintaanCalon): Promise<Calon[]> {
  if (istilah.length === 0) return [];
  const lexemes = istilah.map((one) => lexeme(one.kata));
  const must = frasa.map(phrase);
  const any = [`(${lexemes.join(' | ')})`, ...must].join(' & ');
  const all = [...istilah.filter((one) => one.bobot >= 3).map((one) => lexeme(one.kata)), ...must].join(' & ') || any;
  const from = (query: string, most: number) => sql`
    (select kunci, kata from pencarian_dokumen where ${syarat(tempat, saringan)} and kata @@ ${query}::tsquery limit ${most})`;
  const { rows } = await sql<Baris & { jejak: Buffer }>`
    with cocok as (select distinct on (kunci) kunci, kata from (${from(all, DIPERINGKAT)} union all ${from(any, DIPERINGKAT)}) s),
      teratas as (select kunci, ts_rank(kata, ${any}::tsquery, 1) as nilai from cocok order by 2 desc, 1 limit ${batas})
    select ${sql.raw('d.kunci, d.informasi_id, d.jenis, d.dokumen_id, d.nomor, d.unit, d.kategori, d.tahun, d.format, d.jejak')}
    from teratas t join pencarian_dokumen d on d.badan_publik_id = ${tempat.badanId} and d.versi = ${tempat.versi} and d.kunci = t.kunci
    order by t.nilai desc, d.kunci`.execute(trx);
  return rows.map((row) => ({ ...toBaris(row), jejak: jejakFromBytes(new Uint8Array(row.jejak)) }));
}

async function cariTepat(trx: Trx, tempat: Tempat, { konsep, frasa, saringan, batas }: PermintaanTepat): Promise<BarisIndeks[]> {
  const parts = [...konsep.map((ways) => `(${ways.map((way) => `(${way.map(lexeme).join(' & ')})`).join(' | ')})`), ...frasa.map(phrase)];
  if (parts.length === 0) return [];
  const { rows } =
    await sql<Baris>`select ${KOLOM} from pencarian_dokumen where ${syarat(tempat, saringan)} and kata @@ ${parts.join(' & ')}::tsquery order by kunci limit ${batas}`.execute(
      trx,
    );
  return rows.map(toBaris);
}

function syarat({ badanId, versi }: Tempat, { unit, kategori, tahun, format, jenis, informasi }: Saringan) {
  const parts = [sql`badan_publik_id = ${badanId}`, sql`versi = ${versi}`];
  if (unit?.length) parts.push(sql`unit = any(${[...unit]}::text[])`);
  if (kategori?.length) parts.push(sql`kategori = any(${[...kategori]}::text[])`);
  if (tahun?.length) parts.push(sql`tahun = any(${[...tahun]}::integer[])`);
  if (format?.length) parts.push(sql`format && ${[...format]}::text[]`);
  if (jenis !== undefined) parts.push(sql`jenis = ${jenis}`);
  if (informasi !== undefined) parts.push(sql`informasi_id = ${informasi}`);
  return sql.join(parts, sql` and `);
}

/** A word as tsquery and tsvector text take it: quoted, quote and backslash doubled. */
const lexeme = (word: string): string => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
const phrase = (words: readonly string[]): string => `(${words.map(lexeme).join(' <-> ')})`;

/** The words with their places, as text of a tsvector. */
export function toVektor(kata: string): string {
  const places = new Map<string, number[]>();
  kata.split(' ').forEach((word, at) => {
    if (word !== '' && at < TEMPAT_TERJAUH) places.set(word, [...(places.get(word) ?? []), at + 1].slice(0, 255));
  });
  return [...places].map(([word, at]) => `${lexeme(word)}:${at.join(',')}`).join(' ');
}

/** Writes in the caller's process: nothing native is loaded. Each call is one transaction. */
export function bukaPenulisPostgres(write: JalanTrx, tempat: Tempat, daftar: Daftar): Penulis {
  return {
    tulis: (butir) => write((trx) => tulis(trx, tempat, butir, daftar)),
    hapus: (informasi) => write((trx) => hapus(trx, tempat, informasi)),
    padatkan: async () => undefined,
    tutup: async () => undefined,
  };
}

async function tulis(trx: Trx, tempat: Tempat, butir: readonly ButirIndeks[], daftar: Daftar): Promise<HasilTulis> {
  const dokumen = butir.flatMap((one) => susunDokumen(one, daftar));
  const ids = butir.map((one) => one.informasi);
  const before = await trx
    .selectFrom('pencarian_dokumen')
    .select('kunci')
    .where('badan_publik_id', '=', tempat.badanId)
    .where('versi', '=', tempat.versi)
    .where('informasi_id', 'in', ids.length === 0 ? [tempat.versi] : ids)
    .execute();
  await hapus(trx, tempat, ids);
  for (const one of dokumen) await sisipkan(trx, tempat, one);
  const there = new Set(before.map((row) => row.kunci));
  return hitungKata(dokumen.filter((one) => !there.has(one.kunci)));
}

async function sisipkan(trx: Trx, { badanId, versi }: Tempat, one: DokumenIndeks): Promise<void> {
  await sql`insert into pencarian_dokumen (badan_publik_id, versi, kunci, informasi_id, jenis, dokumen_id, nomor, unit, kategori, tahun, format, jejak, kata)
    values (${badanId}, ${versi}, ${one.kunci}, ${one.informasi}, ${one.jenis}, ${one.dokumen}, ${one.nomor}, ${one.unit}, ${one.kategori}, ${one.tahun},
      ${[...one.format]}::text[], ${Buffer.from(jejakToBytes(one.jejak))}, ${toVektor(one.kata)}::tsvector)`.execute(trx);
}

async function hapus(trx: Trx, { badanId, versi }: Tempat, informasi: readonly string[]): Promise<void> {
  if (informasi.length === 0) return;
  await trx
    .deleteFrom('pencarian_dokumen')
    .where('badan_publik_id', '=', badanId)
    .where('versi', '=', versi)
    .where('informasi_id', 'in', [...informasi])
    .execute();
}
