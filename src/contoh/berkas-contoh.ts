import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../shared/root.ts';
import { renderPdf, tutupCetak } from '../surat/cetak.ts';
import { type IsiDokumen, isiDokumen, naskahContoh } from './dokumen-contoh.ts';
import type { ItemContoh } from './katalog.ts';
import { polosPdf } from './polos-pdf.ts';
import type { Sel, TabelContoh } from './tabel-contoh.ts';
import { buatZip } from './zip-contoh.ts';

export type BerkasContoh = { nama: string; isi: Uint8Array };

/** The file of an item's version in its format; undefined where it is on paper only. Equal items give equal bytes. */
export async function buatBerkas(item: ItemContoh, versi = 1): Promise<BerkasContoh | undefined> {
  const nama = namaBerkas(item, versi);
  switch (item.format) {
    case 'cetak':
      return undefined;
    case 'pdf':
      return { nama: `${nama}.pdf`, isi: await cetakNaskah(naskahContoh(item, versi)) };
    case 'scan':
      return { nama: `${nama}-pindaian.pdf`, isi: await readFile(join(projectRoot, 'src', 'contoh', 'data', `pindaian-${item.unit}.pdf`)) };
    case 'csv':
      return { nama: `${nama}.csv`, isi: Buffer.from(csv(isiDokumen(item, versi))) };
    case 'xlsx':
      return { nama: `${nama}.xlsx`, isi: xlsx(isiDokumen(item, versi)) };
    case 'docx':
      return { nama: `${nama}.docx`, isi: docx(isiDokumen(item, versi)) };
  }
}

/** Draws a practice document or letter. */
export async function cetakNaskah(naskah: Parameters<typeof renderPdf>[0]): Promise<Uint8Array> {
  const pdf = await renderPdf(naskah);
  if (!pdf.ok) throw new Error(`practice document "${naskah.judul}": ${pdf.alasan} ${pdf.rincian}`);
  return polosPdf(pdf.pdf);
}

/** Ends the printing process when all files are made. */
export const selesaiBerkas = (): void => tutupCetak();

function namaBerkas({ judul }: ItemContoh, versi: number): string {
  const dasar = judul
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-contoh-$|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
  return versi > 1 ? `${dasar}-v${versi}` : dasar;
}

const kutip = (teks: string): string => (/[",\n]/.test(teks) ? `"${teks.replaceAll('"', '""')}"` : teks);
const nilai = (s: Sel): string => (s.angka === null ? s.teks : String(s.angka));

function csv({ utama, judul }: IsiDokumen): string {
  const baris = utama ? [[...utama.kepala, 'keterangan'], ...utama.baris.map((b) => [...b.map(nilai), judul])] : [[judul]];
  return `${baris.map((b) => b.map(kutip).join(',')).join('\r\n')}\r\n`;
}

const xml = (teks: string): string =>
  teks.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const KEPALA = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const TIPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAKET = 'http://schemas.openxmlformats.org/package/2006';
const MS = 'application/vnd.openxmlformats-officedocument';

function xlsx(isi: IsiDokumen): Buffer {
  const teks = (t: string): Sel => ({ teks: t, angka: null });
  const tabel = (t: TabelContoh): Sel[][] => [t.kepala.map(teks), ...t.baris.map((b) => [...b])];
  const lembar: [string, Sel[][]][] = [
    ['Data', [[teks(isi.judul)], [], ...(isi.utama ? tabel(isi.utama) : [])]],
    ...(isi.pembanding ? [['Pembanding', [[teks(isi.pembanding.judul)], [], ...tabel(isi.pembanding)]] satisfies [string, Sel[][]]] : []),
    ['Keterangan', [...isi.pembuka, ...isi.bacaan, ...isi.catatan, `Nomor dokumen ${isi.nomor}`].map((k) => [teks(k)])],
  ];
  const nomor = lembar.map((_, i) => i + 1);
  return buatZip({
    '[Content_Types].xml': `${KEPALA}<Types xmlns="${PAKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${MS}.spreadsheetml.sheet.main+xml"/>${nomor.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${MS}.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${KEPALA}<Relationships xmlns="${PAKET}/relationships"><Relationship Id="rId1" Type="${TIPE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${KEPALA}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${TIPE}"><sheets>${lembar.map(([nama], i) => `<sheet name="${nama}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${KEPALA}<Relationships xmlns="${PAKET}/relationships">${nomor.map((n) => `<Relationship Id="rId${n}" Type="${TIPE}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(lembar.map(([, baris], i) => [`xl/worksheets/sheet${i + 1}.xml`, lembarXml(baris)])),
  });
}

function lembarXml(baris: readonly (readonly Sel[])[]): string {
  const sel = (s: Sel): string => (s.angka === null ? `<c t="inlineStr"><is><t>${xml(s.teks)}</t></is></c>` : `<c><v>${s.angka}</v></c>`);
  const isi = baris.map((b, i) => `<row r="${i + 1}">${b.map(sel).join('')}</row>`).join('');
  return `${KEPALA}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${isi}</sheetData></worksheet>`;
}

function docx(isi: IsiDokumen): Buffer {
  const alinea = (teks: string, tebal = false): string =>
    `<w:p><w:r>${tebal ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${xml(teks)}</w:t></w:r></w:p>`;
  const tabel = (t: TabelContoh): string =>
    `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>${[t.kepala.map((k) => ({ teks: k })), ...t.baris].map((b) => `<w:tr>${b.map((s) => `<w:tc>${alinea(s.teks)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
  const badan = [
    alinea(isi.judul, true),
    alinea(`Nomor ${isi.nomor}, ${isi.waktu}`),
    ...isi.pembuka.map((p) => alinea(p)),
    ...(isi.utama ? [tabel(isi.utama)] : []),
    ...[...isi.bacaan, ...isi.catatan].map((p) => alinea(p)),
  ].join('');
  return buatZip({
    '[Content_Types].xml': `${KEPALA}<Types xmlns="${PAKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MS}.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${KEPALA}<Relationships xmlns="${PAKET}/relationships"><Relationship Id="rId1" Type="${TIPE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${KEPALA}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${badan}<w:sectPr/></w:body></w:document>`,
  });
}
