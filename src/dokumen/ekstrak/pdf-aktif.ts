import type { PDFDocument, PDFObject } from 'mupdf';
import type { Peringatan } from '../dokumen.ts';

export type IsiAktif = { skrip: boolean; peringatan: Peringatan[] };

const MAKS_HALAMAN = 2_000;
const MAKS_ANOTASI = 2_000;

/**
 * Looks for what a reader's program would run. `skrip`: runs by itself at opening or paging (JavaScript, starting a
 * program). Warnings: scripts behind a form field, embedded files, a named author. A broken part counts as absent.
 */
export function periksaAktif(doc: PDFDocument): IsiAktif {
  const peringatan = new Set<Peringatan>();
  const akar = doc.getTrailer().get('Root');
  let skrip = berbahaya(akar.get('OpenAction')) || pemicu(akar.get('AA'));
  if (adaIsi(akar.get('Names', 'JavaScript'))) {
    // Forms keep the helpers of their fields here; without a form such a script is only there to run at opening.
    if (adaIsian(akar.get('AcroForm', 'Fields'))) peringatan.add('skrip_formulir');
    else skrip = true;
  }
  if (adaIsi(akar.get('Names', 'EmbeddedFiles'))) peringatan.add('lampiran_tersemat');
  const jumlah = Math.min(doc.countPages(), MAKS_HALAMAN);
  for (let i = 0; i < jumlah; i += 1) {
    const halaman = coba(() => doc.findPage(i));
    if (!halaman) continue;
    skrip ||= coba(() => pemicu(halaman.get('AA'))) ?? false;
    for (const temuan of coba(() => periksaAnotasi(halaman.get('Annots'))) ?? []) {
      if (temuan === 'luncur') skrip = true;
      else peringatan.add(temuan);
    }
  }
  if (coba(() => doc.getMetaData('info:Author'))?.trim()) peringatan.add('metadata_penulis');
  return { skrip, peringatan: [...peringatan] };
}

function periksaAnotasi(daftar: PDFObject): Set<Peringatan | 'luncur'> {
  const temuan = new Set<Peringatan | 'luncur'>();
  if (!daftar.isArray()) return temuan;
  for (let i = 0; i < Math.min(daftar.length, MAKS_ANOTASI); i += 1) {
    const anotasi = daftar.get(i);
    const jenis = nama(anotasi.get('A', 'S'));
    if (jenis === 'Launch') temuan.add('luncur');
    if (jenis === 'JavaScript' || pemicu(anotasi.get('AA'))) temuan.add('skrip_formulir');
    if (nama(anotasi.get('Subtype')) === 'FileAttachment') temuan.add('lampiran_tersemat');
  }
  return temuan;
}

/** An action that runs code, or has one among those that follow it. */
function berbahaya(aksi: PDFObject, sisa = 20): boolean {
  if (!aksi.isDictionary() || sisa === 0) return false;
  const jenis = nama(aksi.get('S'));
  if (jenis === 'JavaScript' || jenis === 'Launch' || jenis === 'ImportData') return true;
  const lanjut = aksi.get('Next');
  if (!lanjut.isArray()) return berbahaya(lanjut, sisa - 1);
  return Array.from({ length: Math.min(lanjut.length, sisa) }, (_, i) => lanjut.get(i)).some((a) => berbahaya(a, sisa - 1));
}

/** A dictionary of triggers (`/AA`) with at least one that runs code. */
function pemicu(aa: PDFObject): boolean {
  if (!aa.isDictionary()) return false;
  let ada = false;
  aa.forEach((aksi) => {
    ada ||= berbahaya(aksi);
  });
  return ada;
}

function adaIsi(pohon: PDFObject): boolean {
  if (!pohon.isDictionary()) return false;
  const [nilai, cabang] = [pohon.get('Names'), pohon.get('Kids')];
  return (nilai.isArray() && nilai.length > 0) || (cabang.isArray() && cabang.length > 0);
}

const adaIsian = (daftar: PDFObject): boolean => daftar.isArray() && daftar.length > 0;

const nama = (objek: PDFObject): string => (objek.isName() ? objek.asName() : '');

/** Damaged objects throw inside the engine; here a damaged part is no part. */
function coba<T>(fn: () => T): T | undefined {
  try {
    return fn();
  } catch {
    return undefined;
  }
}
