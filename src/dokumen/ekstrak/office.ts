import type { Peringatan } from '../dokumen.ts';
import { tolakBerkas, type Tolak } from '../dokumen.ts';
import { jenisDariZip, periksaBom } from '../rules/isi-zip.ts';
import { bacaPendek, bukaArsip } from '../zip.ts';
import { bacaDocx } from './docx.ts';
import { bacaOdt, OdtTerkunci } from './odt.ts';
import { bukaPenulis, type Penulis, TeksTerlaluBanyak } from './penulis.ts';
import type { Kirim, Perintah } from './protokol.ts';
import { kirimSampulTeks } from './sampul-teks.ts';
import { bacaCsv, bacaTxt, CsvRusak, TeksBiner } from './teks.ts';
import { bacaXlsx } from './xlsx.ts';
import { XmlRusak } from './xml.ts';

type Bacaan = { ok: true; peringatan: Peringatan[] } | Tolak;

/** Reads a file without drawn pages: DOCX, XLSX, ODT, TXT, CSV. Its pages are known only at the end. */
export async function bacaNaskah(perintah: Perintah, kirim: Kirim): Promise<void> {
  await kirim({ pesan: 'buka', halaman: null, peringatan: [] });
  // A check reads everything as well (these files are read in a moment), but hands nothing on.
  const diam = perintah.tugas === 'periksa';
  const penulis = bukaPenulis(async (pesan) => void (diam || (await kirim(pesan))), perintah.lewati, perintah.batas);
  const hasil = await baca(perintah, penulis);
  if (!hasil.ok) return kirim({ pesan: 'tolak', alasan: hasil.alasan, rincian: hasil.rincian });
  await penulis.kirimkan();
  if (perintah.gambar) await kirimSampulTeks(penulis.pertama(), perintah.batas.memoriMesin, kirim);
  await kirim({ pesan: 'selesai', halaman: penulis.jumlah(), peringatan: hasil.peringatan });
}

async function baca(perintah: Perintah, penulis: Penulis): Promise<Bacaan> {
  const { jenis, path } = perintah;
  try {
    if (jenis === 'txt') await bacaTxt(path, penulis);
    else if (jenis === 'csv') await bacaCsv(path, penulis);
    else return await bacaArsip(perintah, penulis);
    return { ok: true, peringatan: [] };
  } catch (error) {
    return toTolak(error);
  }
}

async function bacaArsip({ jenis, path, batas }: Perintah, penulis: Penulis): Promise<Bacaan> {
  const buka = await bukaArsip(path, batas);
  if (!buka.ok) return buka;
  const { arsip } = buka;
  try {
    const bom = periksaBom(arsip.entri, batas);
    if (bom) return bom;
    const isi = jenisDariZip(arsip.entri, await bacaPendek(arsip, 'mimetype', 100));
    if (!isi.ok) return isi;
    const pembaca = { docx: bacaDocx, xlsx: bacaXlsx, odt: bacaOdt }[String(jenis)];
    if (isi.jenis !== jenis || !pembaca) return tolakBerkas('rusak');
    return { ok: true, peringatan: await pembaca(arsip, penulis, batas.hurufSeluruh) };
  } finally {
    arsip.tutup();
  }
}

function toTolak(error: unknown): Tolak {
  if (error instanceof TeksTerlaluBanyak) return tolakBerkas('terlalu_banyak_teks');
  if (error instanceof OdtTerkunci) return tolakBerkas('terkunci');
  if (error instanceof CsvRusak) return tolakBerkas('csv_rusak', `${error.baris}`);
  if (error instanceof TeksBiner) return tolakBerkas('teks_biner');
  // Errors of the unpacker and the XML reader speak of the file; anything else is ours and must be seen.
  if (error instanceof XmlRusak || (error instanceof Error && PEMBONGKAR.test(`${error.message} ${Reflect.get(error, 'code')}`)))
    return tolakBerkas('rusak');
  throw error;
}

const PEMBONGKAR =
  /Z_[A-Z]+_ERROR|ERR_ENCODING|too many bytes|not enough bytes|unsupported compression|compressed\/uncompressed size|local file header|file data overflows|strong encryption/;
