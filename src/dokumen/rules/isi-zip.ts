import { type JenisBerkas, tolakBerkas, type Tolak } from '../dokumen.ts';
import type { Batas } from '../batas.ts';

/** One line of a ZIP's directory, sizes as declared there. */
export type EntriZip = { nama: string; terkemas: number; terurai: number; terkunci: boolean };

const MAKRO = /(^|\/)(vbaProject\.bin|vbaData\.xml)$|^Basic\/.*\.(xba|xlb|xml)$|^Scripts\//i;

/**
 * Which office document a ZIP holds, by the names in its directory (`mimetypeOdf`: content of the stored `mimetype` entry).
 * Refuses plain archives, presentations and other office kinds, macros, encrypted entries, paths that leave the folder.
 */
export function jenisDariZip(entri: readonly EntriZip[], mimetypeOdf: string | undefined): { ok: true; jenis: JenisBerkas } | Tolak {
  const nama = new Set(entri.map((e) => e.nama));
  const bertanda = [...nama].some((n) => n.startsWith('/') || n.includes('\\') || n.split('/').includes('..'));
  const jenis = bertanda ? undefined : jenisOffice(nama, mimetypeOdf);
  if (jenis === undefined) return tolakBerkas('jenis_tidak_diterima', namaWadah(nama, mimetypeOdf));
  if (entri.some((e) => e.terkunci)) return tolakBerkas('terkunci');
  if (entri.some((e) => MAKRO.test(e.nama))) return tolakBerkas('memuat_makro');
  return { ok: true, jenis };
}

function jenisOffice(nama: ReadonlySet<string>, mimetypeOdf: string | undefined): JenisBerkas | undefined {
  if (mimetypeOdf !== undefined) return mimetypeOdf.trim() === 'application/vnd.oasis.opendocument.text' ? 'odt' : undefined;
  if (!nama.has('[Content_Types].xml')) return undefined;
  const ada = (folder: string): boolean => [...nama].some((n) => n.startsWith(folder));
  if (ada('ppt/')) return undefined;
  if (ada('word/')) return 'docx';
  return ada('xl/') ? 'xlsx' : undefined;
}

function namaWadah(nama: ReadonlySet<string>, mimetypeOdf: string | undefined): string {
  if (mimetypeOdf?.includes('spreadsheet')) return 'ODS';
  if (mimetypeOdf?.includes('presentation')) return 'ODP';
  if (mimetypeOdf?.includes('epub')) return 'EPUB';
  if ([...nama].some((n) => n.startsWith('ppt/'))) return 'PowerPoint';
  return 'ZIP';
}

/** Refuses what would unpack to too much: too many entries, too many bytes, or a ratio that no document has. */
export function periksaBom(entri: readonly EntriZip[], batas: Batas): Tolak | undefined {
  if (entri.length > batas.entri) return tolakBerkas('bom_kompresi', `${entri.length} isi`);
  const terurai = entri.reduce((n, e) => n + e.terurai, 0);
  if (terurai > batas.bitaTerurai) return tolakBerkas('bom_kompresi', `${Math.round(terurai / 1e6)} MB`);
  // Below 5 MB even a high ratio is harmless: an empty sheet of styles reaches it.
  const bom = entri.find((e) => e.terurai > 5_000_000 && e.terurai > e.terkemas * batas.rasio);
  return bom && tolakBerkas('bom_kompresi', `${Math.round(bom.terurai / Math.max(bom.terkemas, 1))} kali`);
}
