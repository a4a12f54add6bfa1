import { inflateSync } from 'node:zlib';
import type { PDFDocument, PDFObject } from 'mupdf';
import type { Mesin } from '../ekstrak/mesin-pdf.ts';
import { bersihJpeg } from './rules/bersih-jpeg.ts';
import { judulAman, xmpPublik } from './rules/judul-aman.ts';
import type { Dibuang, HasilSalinan } from './salinan.ts';

const AKSI = new Set(['JavaScript', 'Launch', 'ImportData', 'SubmitForm', 'Rendition', 'RichMediaExecute', 'GoToE']);
const ANOTASI_LAMPIRAN = new Set(['FileAttachment', 'Sound', 'Movie', 'Screen', 'RichMedia', '3D']);
const AKAR = ['Collection', 'Requirements', 'Perms', 'DSS', 'Legal', 'SpiderInfo', 'URI', 'Info'] as const;
export const SIMPAN = 'garbage=deduplicate,objstms,compress,encrypt=none';

/**
 * A PDF written anew from what its pages need: no author, program, dates, XMP, small pictures, attachments, scripts, names of those who
 * made notes, signatures' certificates, EXIF in pictures, and nothing of earlier revisions. Changes `pdf`.
 */
export function bersihPdf(mesin: Mesin, pdf: PDFDocument): HasilSalinan {
  const halaman = pdf.countPages();
  const isi = tulisBersih(pdf);
  const baru = mesin.Document.openDocument(isi.bita, 'application/pdf');
  try {
    const sah = baru.asPDF();
    if (!sah || baru.countPages() !== halaman) return { hasil: 'gagal', alasan: 'rusak' };
    if (masihAda(sah)) return { hasil: 'gagal', alasan: 'masih_ada' };
    return { hasil: 'bersih', isi: isi.bita, dibuang: isi.dibuang };
  } finally {
    baru.destroy();
  }
}

/** The cleaned bytes, copied out of the engine. */
export function tulisBersih(pdf: PDFDocument): { bita: Uint8Array; dibuang: Dibuang[] } {
  const dibuang = new Set<Dibuang>();
  const versi = pdf.countVersions();
  // The first change opens a new section with a trailer of its own; only after it the trailer is the one that is written.
  pdf.addObject(pdf.newDictionary());
  if (versi > 1) dibuang.add('riwayat');
  bersihAkar(pdf, dibuang);
  for (let n = 0; n < pdf.countPages(); n += 1) coba(() => bersihAnotasi(pdf.findPage(n).get('Annots'), dibuang));
  const jumlah = pdf.countObjects();
  for (let n = 1; n < jumlah; n += 1) coba(() => bersihObjek(pdf.newIndirect(n), dibuang));
  const keluar = pdf.saveToBuffer(SIMPAN);
  const bita = keluar.asUint8Array().slice();
  keluar.destroy();
  return { bita, dibuang: [...dibuang] };
}

function bersihAkar(pdf: PDFDocument, dibuang: Set<Dibuang>): void {
  const trailer = pdf.getTrailer();
  const akar = trailer.get('Root');
  const judul = judulAman(coba(() => trailer.get('Info', 'Title').asString()) ?? '');
  const xmp = coba(() => akar.get('Metadata').readStream().asString()) ?? '';
  const info = coba(() => trailer.get('Info'));
  if (info?.isDictionary() === true || xmp !== '') dibuang.add('penulis');
  trailer.delete('Info');
  trailer.delete('ID');
  akar.delete('Metadata');
  const pdfua = /pdfuaid:part/.test(xmp);
  if (judul !== '') trailer.put('Info', pdf.addObject({ Title: pdf.newString(judul) }));
  if (judul !== '' && pdfua)
    akar.put('Metadata', pdf.addRawStream(xmpPublik(judul, pdfua), { Type: pdf.newName('Metadata'), Subtype: pdf.newName('XML') }));
  buang(akar.get('Names'), ['EmbeddedFiles'], 'sematan', dibuang);
  buang(akar.get('Names'), ['JavaScript'], 'skrip', dibuang);
  buang(akar, AKAR, 'jejak', dibuang);
  buang(akar.get('AcroForm'), ['XFA'], 'jejak', dibuang);
  coba(() => akar.get('AcroForm').delete('SigFlags'));
}

function bersihAnotasi(daftar: PDFObject, dibuang: Set<Dibuang>): void {
  if (!daftar.isArray()) return;
  for (let i = daftar.length - 1; i >= 0; i -= 1) {
    const jenis = nama(daftar.get(i).get('Subtype'));
    const lampiran = ANOTASI_LAMPIRAN.has(jenis);
    if (!lampiran && jenis !== 'Redact') continue;
    daftar.delete(i);
    dibuang.add(lampiran ? 'sematan' : 'jejak');
  }
}

/** One object and what lies directly in it; what it only points at comes by its own number. */
function bersihObjek(objek: PDFObject, dibuang: Set<Dibuang>, dalam = 0): void {
  if (dalam > 30) return;
  if (objek.isDictionary()) bersihKamus(objek, dibuang, dalam);
  if (dalam === 0 && objek.isStream()) coba(() => bersihFoto(objek, dibuang));
  if (!objek.isDictionary() && !objek.isArray()) return;
  const anak: PDFObject[] = [];
  objek.forEach((nilai) => anak.push(nilai));
  for (const nilai of anak) if (!nilai.isIndirect()) bersihObjek(nilai, dibuang, dalam + 1);
}

function bersihKamus(kamus: PDFObject, dibuang: Set<Dibuang>, dalam: number): void {
  const xmpSendiri = dalam === 0 && nama(kamus.get('Type')) === 'Catalog';
  buang(kamus, xmpSendiri ? ['PieceInfo', 'LastModified', 'OPI'] : ['Metadata', 'PieceInfo', 'LastModified', 'OPI'], 'jejak', dibuang);
  buang(kamus, ['Thumb'], 'sampul', dibuang);
  buang(kamus, ['AF'], 'sematan', dibuang);
  buang(kamus, ['AA'], 'skrip', dibuang);
  if (AKSI.has(nama(kamus.get('S')))) buang(kamus, ['JS', 'F', 'Win', 'Mac', 'Unix', 'T', 'Next', 'S'], 'skrip', dibuang);
  else buang(kamus, ['JS'], 'skrip', dibuang);
  if (kamus.get('Rect').isArray() && kamus.get('Subtype').isName()) {
    if (nama(kamus.get('Subtype')) !== 'Widget') buang(kamus, ['T', 'M', 'CreationDate', 'NM', 'RC'], 'komentator', dibuang);
    else buang(kamus, ['M'], 'jejak', dibuang);
  }
  if (nama(kamus.get('FT')) === 'Sig') buang(kamus, ['V', 'Lock', 'SV'], 'tanda_tangan', dibuang);
}

function buang(kamus: PDFObject, kunci: readonly string[], apa: Dibuang, dibuang: Set<Dibuang>): void {
  if (!kamus.isDictionary()) return;
  for (const k of kunci) {
    if (kamus.get(k).isNull()) continue;
    kamus.delete(k);
    dibuang.add(apa);
  }
}

/** Cameras leave place and device in the JPEG data of a picture. */
function bersihFoto(aliran: PDFObject, dibuang: Set<Dibuang>): void {
  const saring = aliran.get('Filter');
  const urutan = saring.isArray() ? Array.from({ length: saring.length }, (_, i) => nama(saring.get(i))) : [nama(saring)];
  if (urutan.at(-1) !== 'DCTDecode' || urutan.length > 2 || (urutan.length === 2 && urutan[0] !== 'FlateDecode')) return;
  const mentah = aliran.readRawStream().asUint8Array();
  const jpeg = urutan.length === 2 ? inflateSync(mentah) : mentah.slice();
  const bersih = bersihJpeg(jpeg, false);
  if (bersih === jpeg) return;
  aliran.writeRawStream(bersih);
  aliran.put('Filter', 'DCTDecode');
  aliran.delete('DecodeParms');
  dibuang.add('foto');
}

/** What a public copy must not have, looked for in the bytes that were written. */
function masihAda(pdf: PDFDocument): boolean {
  const trailer = pdf.getTrailer();
  const info = trailer.get('Info');
  const kunci: string[] = [];
  if (info.isDictionary()) info.forEach((_, k) => kunci.push(String(k)));
  const xmp = coba(() => trailer.get('Root', 'Metadata').readStream().asString()) ?? '';
  const namaNama = trailer.get('Root', 'Names');
  const sisa = namaNama.isDictionary() && ['EmbeddedFiles', 'JavaScript'].some((k) => !namaNama.get(k).isNull());
  return kunci.some((k) => k !== 'Title') || /dc:creator|xmp:|pdf:Producer|xmpMM/.test(xmp) || sisa || pdf.countVersions() > 1;
}

const nama = (objek: PDFObject): string => (objek.isName() ? objek.asName() : '');

/** Damaged objects throw inside the engine; here a damaged part is no part, and the writer leaves it out. */
function coba<T>(fn: () => T): T | undefined {
  try {
    return fn();
  } catch {
    return undefined;
  }
}
