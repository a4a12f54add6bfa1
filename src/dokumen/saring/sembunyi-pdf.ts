import { readFile } from 'node:fs/promises';
import type { Document, Page, PDFDocument, PDFObject } from 'mupdf';
import type { BagianSembunyi } from '../dokumen.ts';
import { bacaKata } from '../ekstrak/halaman-pdf.ts';
import type { Mesin } from '../ekstrak/mesin-pdf.ts';

type Lapor = (bagian: BagianSembunyi) => Promise<void>;

/**
 * A PDF or picture: who made it, what is attached, notes, marks for blacking out that were never carried out, and text that is in the
 * file but cannot be seen on the page: under a box, white on white, outside the edge.
 */
export async function sembunyiDiPdf(mesin: Mesin, path: string, doc: Document, jumlah: number, lapor: Lapor): Promise<void> {
  const pdf = doc.asPDF();
  if (!pdf) return sembunyiDiGambar(path, lapor);
  for (const bagian of [...metadata(pdf), ...sematan(pdf)]) await lapor(bagian);
  for (let nomor = 1; nomor <= jumlah; nomor += 1) {
    const page = coba(() => doc.loadPage(nomor - 1));
    if (!page) continue;
    try {
      for (const bagian of coba(() => diHalaman(mesin, page, nomor)) ?? []) await lapor(bagian);
    } finally {
      page.destroy();
    }
    if (nomor % 50 === 0) mesin.emptyStore();
  }
}

const MEDAN = ['Author', 'Keywords', 'Subject', 'Manager', 'Company'] as const;

function metadata(pdf: PDFDocument): BagianSembunyi[] {
  const info = pdf.getTrailer().get('Info');
  const teks = MEDAN.flatMap((m) => {
    const isi = coba(() => info.get(m).asString().trim()) ?? '';
    return isi === '' ? [] : [`${m}: ${isi}`];
  });
  const xmp = coba(() => pdf.getTrailer().get('Root', 'Metadata').readStream().asString()) ?? '';
  const pembuat =
    /<dc:creator>([\s\S]*?)<\/dc:creator>/
      .exec(xmp)?.[1]
      ?.replace(/<[^>]*>/g, ' ')
      .trim() ?? '';
  if (pembuat !== '') teks.push(`dc:creator: ${pembuat}`);
  return teks.length === 0 ? [] : [{ jenis: 'metadata', halaman: null, tempat: 'Info', teks: teks.join('\n') }];
}

function sematan(pdf: PDFDocument): BagianSembunyi[] {
  const berkas = Object.entries(coba(() => pdf.getEmbeddedFiles()) ?? {});
  return berkas.map(([nama, objek]) => ({ jenis: 'sematan' as const, halaman: null, tempat: nama, teks: teksDari(pdf, objek) }));
}

/** An attached file as text, where it is text. */
function teksDari(pdf: PDFDocument, objek: PDFObject): string {
  const isi = coba(() => pdf.getEmbeddedFileContents(objek)?.asUint8Array());
  if (!isi) return '';
  const awal = Buffer.from(isi.subarray(0, 200_000));
  return awal.includes(0) ? '' : awal.toString('utf8');
}

function diHalaman(mesin: Mesin, page: Page, nomor: number): BagianSembunyi[] {
  const hasil: BagianSembunyi[] = [];
  if (page instanceof mesin.PDFPage) {
    for (const anotasi of page.getAnnotations()) {
      const jenis = anotasi.getType();
      const teks = [coba(() => anotasi.getContents()), coba(() => anotasi.getAuthor())].filter(Boolean).join(' — ');
      if (jenis === 'Redact') hasil.push({ jenis: 'hitam_belum_jadi', halaman: nomor, tempat: 'Redact', teks });
      else if (jenis === 'FileAttachment') hasil.push({ jenis: 'sematan', halaman: nomor, tempat: jenis, teks });
      else if (jenis !== 'Link' && jenis !== 'Widget' && jenis !== 'FreeText' && teks !== '')
        hasil.push({ jenis: 'komentar', halaman: nomor, tempat: jenis, teks });
    }
  }
  const tertutup = teksTertutup(mesin, page);
  if (tertutup !== '') hasil.push({ jenis: 'teks_tertutup', halaman: nomor, tempat: '', teks: tertutup });
  return hasil;
}

const SKALA = 1.5;
/** Shades that differ by less are one shade: paper, or the black of a box. */
const SAMA = 24;

/** Words of the text layer where the drawn page shows nothing but one shade, or that lie outside the page. */
function teksTertutup(mesin: Mesin, page: Page): string {
  const kata = bacaKata(page);
  if (kata.length === 0) return '';
  const [x0, y0, x1, y1] = page.getBounds();
  const peta = page.toPixmap(mesin.Matrix.scale(SKALA, SKALA), mesin.ColorSpace.DeviceGray, false, true);
  try {
    const piksel = peta.getPixels();
    const [lebar, tinggi, kiri, atas] = [peta.getWidth(), peta.getHeight(), peta.getX(), peta.getY()];
    const langkah = peta.getStride();
    const polos = ([, a, b, c, d]: (typeof kata)[number]): boolean => {
      if (c <= x0 || a >= x1 || d <= y0 || b >= y1) return true;
      let [min, maks] = [255, 0];
      for (let y = Math.max(0, Math.floor(b * SKALA - atas)); y < Math.min(tinggi, Math.ceil(d * SKALA - atas)); y += 1) {
        for (let x = Math.max(0, Math.floor(a * SKALA - kiri)); x < Math.min(lebar, Math.ceil(c * SKALA - kiri)); x += 1) {
          const p = piksel[y * langkah + x] ?? 0;
          if (p < min) min = p;
          if (p > maks) maks = p;
        }
        if (maks - min >= SAMA) return false;
      }
      return true;
    };
    return kata
      .filter((k) => /[\p{L}\p{N}]/u.test(k[0]) && polos(k))
      .map((k) => k[0])
      .join(' ');
  } finally {
    peta.destroy();
  }
}

/** EXIF of a JPEG and text of a PNG: place, device, name. */
async function sembunyiDiGambar(path: string, lapor: Lapor): Promise<void> {
  const isi = await readFile(path);
  const kepala = isi.subarray(0, 200_000);
  const letak = kepala.indexOf('Exif\0\0', 0, 'latin1');
  if (isi[0] === 0xff && letak > 0) {
    const kata =
      kepala
        .subarray(letak + 6, letak + 8_000)
        .toString('latin1')
        .match(/[\x20-\x7e]{4,}/g) ?? [];
    await lapor({ jenis: 'metadata', halaman: null, tempat: 'EXIF', teks: kata.join(' ').slice(0, 2_000) });
  }
  if (kepala.subarray(1, 4).toString('latin1') === 'PNG' && /(?:tEXt|iTXt|eXIf)/.test(kepala.toString('latin1')))
    await lapor({ jenis: 'metadata', halaman: null, tempat: 'PNG', teks: '' });
}

/** Damaged objects throw inside the engine; here a damaged part is no part. */
function coba<T>(fn: () => T): T | undefined {
  try {
    return fn();
  } catch {
    return undefined;
  }
}
