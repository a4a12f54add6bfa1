import { sql } from 'kysely';
import { lolosSaring } from '../dokumen/saring.queries.ts';
import type { Trx } from '../shared/db/db.ts';
import { DAFTAR_UMUM, type Daftar } from './analisis/daftar.ts';
import { analyseKueri, type Kueri } from './analisis/kueri.ts';
import { istilahDari, siapkanKata } from './cari-indeks.ts';
import { yangDitandai } from './cuplikan.ts';
import { halamanKena, tetanggaKena } from './halaman-kena.ts';
import type { Pembaca } from './indeks/indeks.ts';
import { kosakataDb } from './kosakata.queries.ts';
import { ambilDaftar, ambilPembaca, bergiliran, IndeksHilang, mesin, TerlaluSibuk } from './pembaca.ts';
import type { KonteksCari } from './pencarian.queries.ts';
import { selectOptionalPenunjuk } from './penunjuk.queries.ts';
import { tandaiHalaman, type TeksBertanda } from './tandai-halaman.ts';

export type AlamatHalaman = { slug: string; versi: number; nama: string; n: number };

/** A page of a published file, as far as its text may be shown. `jumlah`: of the pages whose text may be shown. */
export type HalamanBaca = {
  informasi: string;
  judul: string;
  versiTerakhir: number;
  judulBerkas: string;
  dokumenId: string;
  jenis: string;
  teks: string;
  /** Name of a sheet. */
  lembar: string;
  sumber: 'teks' | 'ocr' | 'kosong';
  jumlah: number;
  sebelum: number | null;
  sesudah: number | null;
  gambar: { lebar: number; tinggi: number } | null;
};

type Baris = {
  informasi: string;
  judul: string;
  versi_terakhir: number;
  judul_berkas: string;
  dokumen_id: string;
  jenis: string;
  teks: string;
  lembar: string;
  sumber: HalamanBaca['sumber'];
  jumlah: number;
  sebelum: number | null;
  sesudah: number | null;
  gambar_lebar: number | null;
  gambar_tinggi: number | null;
};

/**
 * One page, or undefined: only of an item that is public now, in a file that was scanned and has passed the release check, and
 * never of a hidden sheet. One query.
 */
export async function selectOptionalHalaman(trx: Trx, badanId: string, a: AlamatHalaman): Promise<HalamanBaca | undefined> {
  const { rows } = await sql<Baris>`
    select i.id as informasi, v.judul, i.versi_terakhir, b.judul as judul_berkas, d.id as dokumen_id, d.jenis, h.teks, h.judul as lembar, h.sumber,
      n.jumlah, n.sebelum, n.sesudah,
      case when ${a.n} = 1 and i.dokumen_utama_id = d.id then d.gambar_lebar end as gambar_lebar, d.gambar_tinggi
    from informasi i
    join informasi_versi v on v.badan_publik_id = ${badanId} and v.informasi_id = i.id and v.versi = ${a.versi}
    join informasi_berkas b on b.badan_publik_id = ${badanId} and b.informasi_id = i.id and b.versi = v.versi and b.nama = ${a.nama}
    join dokumen d on d.badan_publik_id = ${badanId} and d.id = b.dokumen_id and d.keadaan in ('dipindai', 'siap')
    join dokumen_halaman h on h.badan_publik_id = ${badanId} and h.dokumen_id = d.id and h.nomor = ${a.n} and not h.tersembunyi
    cross join lateral (
      select count(*)::int as jumlah, max(s.nomor) filter (where s.nomor < ${a.n}) as sebelum, min(s.nomor) filter (where s.nomor > ${a.n}) as sesudah
      from dokumen_halaman s where s.badan_publik_id = ${badanId} and s.dokumen_id = d.id and not s.tersembunyi
    ) n
    where i.badan_publik_id = ${badanId} and i.slug = ${a.slug} and i.publik = 'terbit' and ${lolosSaring(badanId)}`.execute(trx);
  const [r] = rows;
  if (!r) return undefined;
  return {
    informasi: r.informasi,
    judul: r.judul,
    versiTerakhir: r.versi_terakhir,
    judulBerkas: r.judul_berkas,
    dokumenId: r.dokumen_id,
    jenis: r.jenis,
    teks: r.teks,
    lembar: r.lembar,
    sumber: r.sumber,
    jumlah: r.jumlah,
    sebelum: r.sebelum,
    sesudah: r.sesudah,
    gambar: r.gambar_lebar === null || r.gambar_tinggi === null ? null : { lebar: r.gambar_lebar, tinggi: r.gambar_tinggi },
  };
}

/** `kena`: the hits around this page; undefined where no index could say (an older version, a busy moment). */
export type Tertanda = TeksBertanda & { kena: { sebelum: number | undefined; sesudah: number | undefined } | undefined };

/** Traces of one file that are looked at for its hits: its best pages. */
const HALAMAN_TERBANYAK = 300;

/** The text of a page with the words of a question marked, and the hits before and after it. Nothing of the question is kept. */
export async function tandai(ctx: KonteksCari, halaman: HalamanBaca, alamat: AlamatHalaman, q: string): Promise<Tertanda> {
  if (q === '') return { ...tandaiHalaman(halaman.teks, new Map(), DAFTAR_UMUM), kena: undefined };
  try {
    return await bergiliran(() => ctx.read((trx) => tandaiDenganIndeks(trx, ctx, halaman, alamat, q)));
  } catch (error) {
    if (!(error instanceof TerlaluSibuk || error instanceof IndeksHilang)) throw error;
    return { ...tandaiHalaman(halaman.teks, yangDitandai(analyseKueri(q, DAFTAR_UMUM)), DAFTAR_UMUM), kena: undefined };
  }
}

async function tandaiDenganIndeks(trx: Trx, ctx: KonteksCari, halaman: HalamanBaca, alamat: AlamatHalaman, q: string): Promise<Tertanda> {
  const daftar = await ambilDaftar(trx, ctx.badan.id);
  const kueri = analyseKueri(q, daftar);
  const penunjuk = await selectOptionalPenunjuk(trx, ctx.badan.id, mesin.mesin);
  if (penunjuk?.versi == null || kueri.konsep.length === 0)
    return { ...tandaiHalaman(halaman.teks, yangDitandai(kueri), daftar), kena: undefined };
  await siapkanKata(kueri, kosakataDb(trx, ctx.badan.id, penunjuk.versi, penunjuk));
  const teks = tandaiHalaman(halaman.teks, yangDitandai(kueri), daftar);
  if (alamat.versi !== halaman.versiTerakhir) return { ...teks, kena: undefined };
  const pembaca = await ambilPembaca(trx, ctx.config.data, ctx.badan.id, penunjuk.versi);
  return { ...teks, kena: tetanggaKena(await kenaDi(pembaca, halaman, kueri, daftar), alamat.n) };
}

async function kenaDi(pembaca: Pembaca, halaman: HalamanBaca, kueri: Kueri, daftar: Daftar): Promise<number[]> {
  const calon = await pembaca.calon({
    istilah: istilahDari(kueri),
    frasa: [],
    saringan: { informasi: halaman.informasi, jenis: 'halaman' },
    batas: HALAMAN_TERBANYAK,
  });
  return halamanKena(calon, halaman.dokumenId, kueri, halaman.judul, daftar);
}
