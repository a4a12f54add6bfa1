import { once } from 'node:events';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Batas } from '../batas.ts';
import { sembunyiDiOffice } from '../saring/sembunyi-office.ts';
import { type Arsip, bukaArsip, bukaArsipIsi, toBita } from '../zip.ts';
import { bagianDibuang, perluTulisUlang, semuaTujuan, tulisUlang } from './rules/bagian-office.ts';
import { bersihGambar } from './rules/bersih-gambar.ts';
import { GambarRusak } from './rules/bersih-jpeg.ts';
import type { Dibuang, GagalSalinan, HasilSalinan } from './salinan.ts';

type JenisOffice = 'docx' | 'xlsx' | 'odt';

/** Parts that are rewritten as text or picture are held in memory; a larger one ends it as a refusal. */
const MAKS_BAGIAN = 60_000_000;
/** Times of a package say when it was made; every entry gets the first day that a ZIP knows. */
const WAKTU = new Date(1980, 0, 1);

class Gagal extends Error {
  readonly alasan: GagalSalinan;
  constructor(alasan: GagalSalinan) {
    super(alasan);
    this.alasan = alasan;
  }
}

/** A DOCX, XLSX or ODT packed anew without names, paths, small pictures and embedded workbooks of charts. */
export async function bersihOffice(path: string, jenis: JenisOffice, batas: Batas): Promise<HasilSalinan> {
  const buka = await bukaArsip(path, batas);
  if (!buka.ok) return { hasil: 'gagal', alasan: 'rusak' };
  try {
    const hasil = await kemasUlang(buka.arsip, jenis);
    await periksaUlang(hasil.isi, jenis, batas);
    return { hasil: 'bersih', ...hasil };
  } catch (error) {
    if (error instanceof Gagal) return { hasil: 'gagal', alasan: error.alasan };
    return { hasil: 'gagal', alasan: 'rusak' };
  } finally {
    buka.arsip.tutup();
  }
}

async function kemasUlang(arsip: Arsip, jenis: JenisOffice): Promise<{ isi: Uint8Array; dibuang: Dibuang[] }> {
  const buang = await bagianTanpa(arsip, jenis);
  const catat = new Set<Dibuang>([...buang].map(kelasBagian));
  const zip = new ZipFile();
  const keluar: Buffer[] = [];
  const selesai = (async () => {
    for await (const potong of zip.outputStream) keluar.push(toBita(potong));
  })();
  // A reader of ODF looks for `mimetype` first and uncompressed.
  const urutan = arsip.entri.toSorted((a, b) => Number(b.nama === 'mimetype') - Number(a.nama === 'mimetype'));
  for (const { nama, terurai } of urutan) {
    if (buang.has(nama) || nama.endsWith('/')) continue;
    const pilihan = { mtime: WAKTU, mode: 0o100644, forceDosTimestamp: true, compress: nama !== 'mimetype' };
    if (diubah(nama)) {
      if (terurai > MAKS_BAGIAN) throw new Gagal('terlalu_besar');
      const asli = await bacaBagian(arsip, nama);
      const bersih = ubah(nama, asli, buang);
      if (!bersih.equals(asli)) catat.add(kelasUbah(nama));
      zip.addBuffer(bersih, nama, pilihan);
    } else {
      const aliran = await arsip.baca(nama);
      if (!aliran) throw new Gagal('rusak');
      const habis = once(aliran, 'close');
      zip.addReadStream(aliran, nama, pilihan);
      await habis;
    }
  }
  zip.end();
  await selesai;
  return { isi: Buffer.concat(keluar), dibuang: [...catat] };
}

const GAMBAR = /\.(?:jpe?g|png|tiff?)$/i;
const LEMBAR = /^xl\/(?:worksheets|chartsheets|dialogsheets)\/[^/]+\.xml$/;
const diubah = (nama: string): boolean => perluTulisUlang(nama) || GAMBAR.test(nama) || LEMBAR.test(nama);

/** What leaves the package: by its name, and the workbooks behind charts; an object that the page itself opens cannot be taken out. */
async function bagianTanpa(arsip: Arsip, jenis: JenisOffice): Promise<Set<string>> {
  const buang = new Set(arsip.entri.map((e) => e.nama).filter((n) => bagianDibuang(n, jenis)));
  const sematan = new Set(arsip.entri.map((e) => e.nama).filter((n) => /^(?:word|xl)\/(?:embeddings|activeX)\/[^/]+$/.test(n)));
  for (const { nama } of arsip.entri) {
    if (!nama.endsWith('.rels') || sematan.size === 0) continue;
    const tujuan = semuaTujuan(nama, teksXml(await bacaBagian(arsip, nama)));
    if (tujuan.some((t) => sematan.has(t)) && !/\/charts\/_rels\//.test(nama)) throw new Gagal('objek_tersemat');
  }
  for (const nama of sematan) buang.add(nama);
  return buang;
}

function ubah(nama: string, asli: Buffer, buang: ReadonlySet<string>): Buffer {
  if (GAMBAR.test(nama)) return gambar(asli);
  if (LEMBAR.test(nama)) return lembar(asli);
  return Buffer.from(tulisUlang(nama, teksXml(asli), buang));
}

/** A picture that does not hold together shows nothing; what is in it is not passed on. */
function gambar(asli: Buffer): Buffer {
  try {
    return Buffer.from(bersihGambar(asli));
  } catch (error) {
    if (error instanceof GambarRusak) throw new Gagal('rusak');
    throw error;
  }
}

/** `pageSetup` of a sheet names the printer's own part, which is gone; overwritten in place, sheets are large. */
function lembar(asli: Buffer): Buffer {
  const letak = asli.lastIndexOf('<pageSetup');
  if (letak < 0) return asli;
  const ujung = asli.indexOf('>', letak);
  const unsur = asli.toString('latin1', letak, ujung);
  const rid = /\sr:id="[^"]*"/.exec(unsur);
  if (!rid) return asli;
  return Buffer.from(asli).fill(' ', letak + rid.index, letak + rid.index + rid[0].length);
}

function teksXml(isi: Buffer): string {
  if ((isi[0] === 0xff && isi[1] === 0xfe) || (isi[0] === 0xfe && isi[1] === 0xff)) throw new Gagal('rusak');
  return isi.toString('utf8');
}

async function bacaBagian(arsip: Arsip, nama: string): Promise<Buffer> {
  const aliran = await arsip.baca(nama);
  if (!aliran) throw new Gagal('rusak');
  const potong: Buffer[] = [];
  let bita = 0;
  for await (const p of Readable.from(aliran)) {
    bita += toBita(p).length;
    if (bita > MAKS_BAGIAN) throw new Gagal('terlalu_besar');
    potong.push(toBita(p));
  }
  return Buffer.concat(potong);
}

const kelasBagian = (nama: string): Dibuang => {
  if (/thumbnail/i.test(nama)) return 'sampul';
  if (/signatures/.test(nama)) return 'tanda_tangan';
  if (/embeddings|activeX/.test(nama)) return 'sematan';
  if (/revisions|^Version/.test(nama)) return 'riwayat';
  return /^docProps|meta\.xml|people/.test(nama) ? 'penulis' : 'jejak';
};
const kelasUbah = (nama: string): Dibuang =>
  GAMBAR.test(nama) ? 'foto' : /comments|persons|content\.xml/.test(nama) ? 'komentator' : 'jejak';

/** The gate's own look over the new package: nothing of its makers, nothing embedded that was to go. */
async function periksaUlang(isi: Uint8Array, jenis: JenisOffice, batas: Batas): Promise<void> {
  const buka = await bukaArsipIsi(isi, batas);
  if (!buka.ok) throw new Gagal('rusak');
  try {
    const sisa = await sembunyiDiOffice(buka.arsip, jenis, 10_000);
    if (sisa.some((s) => s.jenis === 'metadata' && s.teks.replaceAll('-', '').trim() !== '')) throw new Gagal('masih_ada');
    if (buka.arsip.entri.some((e) => bagianDibuang(e.nama, jenis))) throw new Gagal('masih_ada');
  } finally {
    buka.arsip.tutup();
  }
}
