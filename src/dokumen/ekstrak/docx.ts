import type { Peringatan } from '../dokumen.ts';
import type { Arsip } from '../zip.ts';
import { bukaNaskah, bukaTampungan, mulaiSel, type Tujuan } from './naskah.ts';
import type { Penulis } from './penulis.ts';
import { bacaPautan } from './pautan-office.ts';
import { atribut, type Atribut, bacaXml, type Pendengar, XmlRusak } from './xml.ts';

/**
 * Text of a DOCX. Pages end where Word drew them last (`lastRenderedPageBreak`); a file without such marks is split as
 * `bukaNaskah` says. Headers and footers stand once on the first page, foot- and endnotes on the page that refers to them.
 * Deleted and moved-away text is not read; hidden text is, with a warning.
 */
export async function bacaDocx(arsip: Arsip, penulis: Penulis, maks: number): Promise<Peringatan[]> {
  const paket = await bacaPautan(arsip, '_rels/.rels');
  const utama = paket.find((p) => p.jenis === 'officeDocument')?.tujuan ?? 'word/document.xml';
  const isi = await arsip.baca(utama);
  if (!isi) throw new XmlRusak('no main part');
  const folder = utama.slice(0, utama.lastIndexOf('/') + 1);
  const peringatan = new Set<Peringatan>();
  const naskah = bukaNaskah(maks);
  for (const { nama } of arsip.entri) {
    if (nama.startsWith(folder) && /\/(header|footer)\d*\.xml$/.test(nama)) naskah.tulis(await bacaPolos(arsip, nama, maks));
  }
  const catatan = new Map([
    ...(await bacaCatatan(arsip, `${folder}footnotes.xml`, 'footnote', maks)),
    ...(await bacaCatatan(arsip, `${folder}endnotes.xml`, 'endnote', maks)),
  ]);
  await bacaXml(isi, pendengarDocx(naskah, catatan, peringatan));
  naskah.tuangkan(penulis);
  if (arsip.ada(`${folder}comments.xml`)) peringatan.add('komentar');
  const pautan = await bacaPautan(arsip, `${folder}_rels/${utama.slice(folder.length)}.rels`);
  if (pautan.some((p) => p.luar && p.jenis !== 'hyperlink')) peringatan.add('pautan_luar');
  return [...peringatan];
}

const DIABAIKAN = new Set(['del', 'moveFrom', 'Fallback', 'tabs', 'instrText']);

function pendengarDocx(naskah: Tujuan, catatan: ReadonlyMap<string, string>, peringatan: Set<Peringatan>): Pendengar {
  let abaikan = 0;
  let dalamTeks = false;
  // Cells written so far in each open table row; nested tables nest rows.
  const baris: number[] = [];
  const bagian = pendengarBagian(naskah);
  return {
    buka: (nama, semua) => {
      if (nama === 'ins' || nama === 'del') peringatan.add('revisi_terlacak');
      if (nama === 'vanish') peringatan.add('teks_tersembunyi');
      if (DIABAIKAN.has(nama)) abaikan += 1;
      if (abaikan > 0) return;
      if (nama === 't') dalamTeks = true;
      else if (nama === 'tr') baris.push(0);
      else if (nama === 'tc') mulaiSel(baris, naskah);
      else if (nama === 'footnoteReference' || nama === 'endnoteReference')
        naskah.catatan(catatan.get(`${nama.slice(0, -9)}:${atribut(semua, 'id') ?? ''}`) ?? '');
      else bagian.buka(nama, semua);
    },
    tutup: (nama) => {
      if (DIABAIKAN.has(nama)) abaikan -= 1;
      if (abaikan > 0) return;
      if (nama === 't') dalamTeks = false;
      else if (nama === 'tr') {
        baris.pop();
        naskah.tulis('\n');
      } else if (nama === 'p') {
        naskah.tulis(baris.length > 0 ? ' ' : '\n');
        bagian.tutupParagraf();
      }
    },
    teks: (teks) => {
      if (dalamTeks && abaikan === 0) naskah.tulis(teks);
    },
  };
}

/** Elements that stand for a character. */
const TANDA: Readonly<Record<string, string>> = { tab: '\t', cr: '\n', noBreakHyphen: '-' };

/** Page and section breaks. A section's properties stand in its last paragraph; it ends a page unless it is continuous. */
function pendengarBagian(naskah: Tujuan): { buka: (nama: string, semua: Atribut) => void; tutupParagraf: () => void } {
  let bagianBaru = false;
  return {
    buka: (nama, semua) => {
      const nilai = atribut(semua, 'val');
      if (nama === 'br') {
        if (atribut(semua, 'type') === 'page') naskah.gantiHalaman(false);
        else naskah.tulis('\n');
      } else if (nama === 'lastRenderedPageBreak') naskah.gantiHalaman(true);
      else if (nama === 'pageBreakBefore' && nilai !== '0' && nilai !== 'false') naskah.gantiHalaman(false);
      else if (nama === 'sectPr') bagianBaru = true;
      else if (nama === 'type' && nilai === 'continuous') bagianBaru = false;
      else naskah.tulis(TANDA[nama] ?? '');
    },
    tutupParagraf: () => {
      if (bagianBaru) naskah.gantiHalaman(false);
      bagianBaru = false;
    },
  };
}

/** A part as plain text, without pages: headers, footers. */
async function bacaPolos(arsip: Arsip, nama: string, maks: number): Promise<string> {
  const isi = await arsip.baca(nama);
  if (!isi) return '';
  const tampungan = bukaTampungan(maks);
  await bacaXml(isi, pendengarDocx(tampungan, new Map(), new Set()));
  return `${tampungan.ambil()}\n`;
}

/** Notes by kind and id: `footnote:2` → its text. */
async function bacaCatatan(arsip: Arsip, nama: string, unsur: 'footnote' | 'endnote', maks: number): Promise<Map<string, string>> {
  const catatan = new Map<string, string>();
  const isi = await arsip.baca(nama);
  if (!isi) return catatan;
  let id = '';
  const tampungan = bukaTampungan(maks);
  const dalam = pendengarDocx(tampungan, new Map(), new Set());
  await bacaXml(isi, {
    buka: (n, semua) => {
      if (n === unsur) id = atribut(semua, 'id') ?? '';
      else dalam.buka?.(n, semua);
    },
    tutup: (n) => {
      if (n === unsur) catatan.set(`${unsur}:${id}`, tampungan.ambil());
      else dalam.tutup?.(n);
    },
    teks: (t) => dalam.teks?.(t),
  });
  return catatan;
}
