import type { Peringatan } from '../dokumen.ts';
import type { Arsip } from '../zip.ts';
import { bukaNaskah, mulaiSel, type Tujuan } from './naskah.ts';
import type { Penulis } from './penulis.ts';
import { atribut, type Atribut, bacaXml, type Pendengar, XmlRusak } from './xml.ts';

/** The document is encrypted: its manifest says so and its content is noise. */
export class OdtTerkunci extends Error {}

const DIABAIKAN = new Set(['tracked-changes', 'annotation', 'sequence-decls', 'variable-decls', 'user-field-decls', 'forms']);

/**
 * Text of an ODT. Pages end where the program drew them last (`text:soft-page-break`) and where a paragraph style asks for
 * a new page. Notes stand on their page; deleted text and comments are not read, with a warning.
 */
export async function bacaOdt(arsip: Arsip, penulis: Penulis, maks: number): Promise<Peringatan[]> {
  if (await terkunci(arsip)) throw new OdtTerkunci();
  const isi = await arsip.baca('content.xml');
  if (!isi) throw new XmlRusak('no content.xml');
  const peringatan = new Set<Peringatan>();
  const naskah = bukaNaskah(maks);
  await bacaXml(isi, pendengarOdt(naskah, peringatan));
  naskah.tuangkan(penulis);
  return [...peringatan];
}

/** Style names that ask for a new page, learnt from the styles that stand before the body. */
function pendengarGaya(): { buka: (nama: string, semua: Atribut) => void; halamanBaru: (semua: Atribut) => boolean } {
  const nama = new Set<string>();
  let gaya = '';
  return {
    buka: (unsur, semua) => {
      if (unsur === 'style') gaya = atribut(semua, 'name') ?? '';
      if (unsur === 'paragraph-properties' && atribut(semua, 'break-before') === 'page') nama.add(gaya);
    },
    halamanBaru: (semua) => nama.has(atribut(semua, 'style-name') ?? ''),
  };
}

function pendengarOdt(naskah: Tujuan, peringatan: Set<Peringatan>): Pendengar {
  const gaya = pendengarGaya();
  const baris: number[] = [];
  let abaikan = 0;
  let badan = false;
  let catatan: string | undefined;
  const tulis = (teks: string): void => {
    if (catatan === undefined) naskah.tulis(teks);
    else catatan += teks;
  };
  const tutupCatatan = (): void => {
    const selesai = catatan?.trim() ?? '';
    catatan = undefined;
    naskah.catatan(selesai);
  };
  return {
    buka: (nama, semua) => {
      if (nama === 'annotation') peringatan.add('komentar');
      if (nama === 'tracked-changes') peringatan.add('revisi_terlacak');
      if (nama === 'hidden-text' || nama === 'hidden-paragraph') peringatan.add('teks_tersembunyi');
      if (DIABAIKAN.has(nama)) abaikan += 1;
      if (nama === 'body') badan = true;
      if (!badan) return gaya.buka(nama, semua);
      if (abaikan > 0) return;
      if ((nama === 'p' || nama === 'h') && gaya.halamanBaru(semua)) naskah.gantiHalaman(false);
      else if (nama === 'soft-page-break') naskah.gantiHalaman(true);
      else if (nama === 'table-row') baris.push(0);
      else if (nama === 'table-cell') mulaiSel(baris, { tulis });
      else if (nama === 'note') catatan = '';
      else tulis(TANDA[nama] ?? '');
    },
    tutup: (nama) => {
      if (DIABAIKAN.has(nama)) abaikan -= 1;
      if (!badan || abaikan > 0) return;
      if (nama === 'p' || nama === 'h') tulis(baris.length > 0 ? ' ' : '\n');
      else if (nama === 'note') tutupCatatan();
      else if (nama === 'table-row') {
        baris.pop();
        tulis('\n');
      }
    },
    teks: (teks) => {
      if (badan && abaikan === 0) tulis(teks.replace(/\s+/g, ' '));
    },
  };
}

/** Elements that stand for a character. */
const TANDA: Readonly<Record<string, string>> = { tab: '\t', 'line-break': '\n', s: ' ' };

async function terkunci(arsip: Arsip): Promise<boolean> {
  const isi = await arsip.baca('META-INF/manifest.xml');
  let ada = false;
  if (isi) {
    await bacaXml(isi, {
      buka: (nama) => {
        ada ||= nama === 'encryption-data';
      },
    }).catch((error: unknown) => {
      // The manifest of old files names a DTD; that alone does not make the document hostile.
      if (!(error instanceof XmlRusak)) throw error;
    });
  }
  return ada;
}
