import { sql } from 'kysely';
import { lolosSaring } from '../dokumen/saring.queries.ts';
import { selectKartu, type Kartu } from '../informasi/daftar.queries.ts';
import type { Config } from '../shared/config/config.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import { yearOf } from '../shared/tanggal.ts';
import type { Daftar } from './analisis/daftar.ts';
import { stemOf } from './analisis/dasar.ts';
import type { Kueri } from './analisis/kueri.ts';
import { tokenize } from './analisis/token.ts';
import { cariIndeks, konsepTepat, TEPAT_TERBANYAK, type TemuanIndeks } from './cari-indeks.ts';
import { buatCuplikan, type Potongan, yangDitandai } from './cuplikan.ts';
import type { Pembaca, Saringan } from './indeks/indeks.ts';
import { kosakataDb } from './kosakata.queries.ts';
import { ambilDaftar, ambilPembaca, bergiliran, IndeksHilang, mesin, TerlaluSibuk } from './pembaca.ts';
import type { Kelompok } from './peringkat/kelompok.ts';
import { selectOptionalPenunjuk } from './penunjuk.queries.ts';
import { type HasilSaring, hitungInformasi, hitungSaring } from './saring.ts';

/** What a search needs of a request's context; jobs and other slices can give it as well. */
export type KonteksCari = {
  badan: { id: string; zona: string };
  now: Date;
  config: Pick<Config, 'data'>;
  read: <T>(fn: (trx: Trx) => Promise<T>) => Promise<T>;
};

export type PermintaanCari = { q: string; saringan: Saringan; mulai: number; banyak: number };

/** A page inside a file of a found item. `bacaan`: its text may be opened as a page of its own. */
export type HalamanHasil = { nomor: number; namaBerkas: string; versi: number; bacaan: boolean; cuplikan: Potongan[] };
/** `utama`: the item itself fits at least as well as any page in its files. */
export type Hasil = { kartu: Kartu; utama: boolean; cuplikan: Potongan[]; halaman: HalamanHasil[] };

export type HasilCari = {
  hasil: Hasil[];
  /** Items in all, that can be paged through; `tepat` false: at least so many. */
  total: number;
  tepat: boolean;
  /** Of these, items (or pages of them) that hold every word asked for. */
  semuaKata: number;
  saring: HasilSaring;
  /** What was looked for in place of words that nobody uses. */
  dibetulkan: { ketikan: string; menjadi: string[] }[];
};

const KOSONG: HasilCari = {
  hasil: [],
  total: 0,
  tepat: true,
  semuaKata: 0,
  saring: { unit: [], kategori: [], tahun: [], format: [] },
  dibetulkan: [],
};
const HALAMAN_PER_BUTIR = 3;

/**
 * Searches the published items of a body and the pages in their files: items with their best pages, marked snippets, counts
 * per filter. Rows are read again from the database, so that what was withdrawn a moment ago is not shown. Throws
 * `TerlaluSibuk` when too many wait. Nothing of the question is kept.
 */
export async function cari(ctx: KonteksCari, permintaan: PermintaanCari): Promise<HasilCari> {
  return bergiliran(() =>
    ctx.read(async (trx) => {
      const penunjuk = await selectOptionalPenunjuk(trx, ctx.badan.id, mesin.mesin);
      if (penunjuk?.versi == null) return KOSONG;
      const daftar = await ambilDaftar(trx, ctx.badan.id);
      const pembaca = await ambilPembaca(trx, ctx.config.data, ctx.badan.id, penunjuk.versi);
      const kosakata = kosakataDb(trx, ctx.badan.id, penunjuk.versi, penunjuk);
      const tahunIni = yearOf(hariDi(ctx.badan.zona, ctx.now));
      const temuan = await cariIndeks({ pembaca, kosakata, daftar, tahunIni }, permintaan.q, permintaan.saringan);
      const slice = temuan.kelompok.slice(permintaan.mulai, permintaan.mulai + permintaan.banyak);
      const hasil = await isi(trx, ctx.badan.id, slice, temuan.kueri, daftar);
      return {
        hasil,
        total: temuan.kelompok.length,
        tepat: temuan.tepatPenuh,
        semuaKata: hitungInformasi(temuan.tepat),
        saring: await saring(pembaca, temuan, permintaan.saringan),
        dibetulkan: keKata(temuan.dibetulkan, hasil),
      };
    }),
  );
}

/** Searches, or says by `undefined` that too many wait or that the index is just being built anew. */
export async function cariAtauSibuk(ctx: KonteksCari, permintaan: PermintaanCari): Promise<HasilCari | undefined> {
  try {
    return await cari(ctx, permintaan);
  } catch (error) {
    if (error instanceof TerlaluSibuk || error instanceof IndeksHilang) return undefined;
    throw error;
  }
}

/** The index knows stems; a person is shown the words as they stand in what was found (restor → restoran). */
function keKata(dibetulkan: TemuanIndeks['dibetulkan'], hasil: readonly Hasil[]): HasilCari['dibetulkan'] {
  if (dibetulkan.length === 0) return [];
  const text = hasil
    .flatMap((one) => [one.kartu.judul, ...[one, ...one.halaman].map((part) => part.cuplikan.map((piece) => piece.teks).join(''))])
    .join(' ');
  const words = new Map(tokenize(text).map((token) => [stemOf(token.kata), token.kata]));
  return dibetulkan.flatMap(({ ketikan, menjadi }) => {
    const known = menjadi.flatMap((stem) => words.get(stem) ?? []);
    return known.length === 0 ? [] : [{ ketikan, menjadi: known }];
  });
}

/** Counts per filter: of what holds every word; where nothing does, of what comes near. */
async function saring(pembaca: Pembaca, temuan: TemuanIndeks, saringan: Saringan): Promise<HasilSaring> {
  if (temuan.kueri.konsep.length === 0) return KOSONG.saring;
  const filtered = Object.values(saringan).some((one) => one !== undefined && one.length > 0);
  if (!filtered) return hitungSaring(temuan.tepat.length > 0 ? temuan.tepat : temuan.calon, saringan);
  const frasa = temuan.kueri.frasa.map((words) => words.map((word) => word.dasar));
  const all = await pembaca.tepat({ konsep: konsepTepat(temuan.kueri), frasa, saringan: {}, batas: TEPAT_TERBANYAK });
  return hitungSaring(all.length > 0 ? all : temuan.calon, saringan);
}

async function isi(trx: Trx, badanId: string, kelompok: readonly Kelompok[], kueri: Kueri, daftar: Daftar): Promise<Hasil[]> {
  const wanted = yangDitandai(kueri);
  const kartu = new Map(
    (
      await selectKartu(
        trx,
        badanId,
        kelompok.map((one) => one.informasi),
      )
    ).map((one) => [one.id, one]),
  );
  const pages = kelompok.flatMap((one) =>
    one.halaman.slice(0, HALAMAN_PER_BUTIR).map((page) => ({ informasi: one.informasi, dokumen: page.dokumen, nomor: page.nomor })),
  );
  const teks = await selectHalamanHasil(trx, badanId, pages);
  return kelompok.flatMap((one): Hasil[] => {
    const card = kartu.get(one.informasi);
    if (!card) return [];
    const halaman = one.halaman.slice(0, HALAMAN_PER_BUTIR).flatMap((page): HalamanHasil[] => {
      const found = teks.get(`${one.informasi}:${page.dokumen}:${page.nomor}`);
      return found
        ? [
            {
              nomor: page.nomor,
              namaBerkas: found.nama,
              versi: found.versi,
              bacaan: found.bacaan,
              cuplikan: buatCuplikan(found.teks, wanted, daftar).potongan,
            },
          ]
        : [];
    });
    return [
      {
        kartu: card,
        utama: one.kartu,
        cuplikan: buatCuplikan(card.ringkasan === '' ? card.judul : card.ringkasan, wanted, daftar).potongan,
        halaman,
      },
    ];
  });
}

type HalamanTeks = { teks: string; nama: string; versi: number; bacaan: boolean };

/** Text of found pages and the names of their files, as far as item and file are public still. */
async function selectHalamanHasil(
  trx: Trx,
  badanId: string,
  pages: readonly { informasi: string; dokumen: string; nomor: number }[],
): Promise<Map<string, HalamanTeks>> {
  if (pages.length === 0) return new Map();
  const { rows } = await sql<{
    informasi_id: string;
    dokumen_id: string;
    nomor: number;
    teks: string;
    judul: string;
    nama: string;
    versi: number;
    bacaan: boolean;
  }>`
    select i.id as informasi_id, h.dokumen_id, h.nomor, h.teks, h.judul, b.nama, b.versi, ${lolosSaring(badanId)} as bacaan
    from unnest(${pages.map((p) => p.informasi)}::uuid[], ${pages.map((p) => p.dokumen)}::uuid[], ${pages.map((p) => p.nomor)}::integer[]) as t(informasi_id, dokumen_id, nomor)
    join informasi i on i.badan_publik_id = ${badanId} and i.id = t.informasi_id and i.publik = 'terbit'
    join informasi_berkas b on b.badan_publik_id = ${badanId} and b.informasi_id = i.id and b.versi = i.versi_terakhir and b.dokumen_id = t.dokumen_id
    join dokumen d on d.badan_publik_id = ${badanId} and d.id = t.dokumen_id and d.keadaan in ('dipindai', 'siap')
    join dokumen_halaman h on h.badan_publik_id = ${badanId} and h.dokumen_id = t.dokumen_id and h.nomor = t.nomor and not h.tersembunyi`.execute(
    trx,
  );
  return new Map(
    rows.map((row) => [
      `${row.informasi_id}:${row.dokumen_id}:${row.nomor}`,
      { teks: row.judul === '' ? row.teks : `${row.judul}\n${row.teks}`, nama: row.nama, versi: row.versi, bacaan: row.bacaan },
    ]),
  );
}

/** For `/readyz`: which engine serves, and how the index of the body stands. */
export async function selectKeadaanIndeks(
  trx: Trx,
  badanId: string,
): Promise<{ mesin: string; alasan: string; siap: boolean; dokumen: number }> {
  const penunjuk = await selectOptionalPenunjuk(trx, badanId, mesin.mesin);
  return { mesin: mesin.mesin, alasan: mesin.alasan, siap: penunjuk?.versi != null, dokumen: penunjuk?.dokumen ?? 0 };
}
