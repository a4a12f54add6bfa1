import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync, deflateSync } from 'node:zlib';
import { afterAll, beforeAll } from 'vitest';

/** A folder for the files of one test file; gone at the end. Gives a writer: name and content → path. */
export function useFolderUji(): (nama: string, isi: Uint8Array | string) => Promise<string> {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'betang-berkas-'));
  });
  afterAll(async () => rm(folder, { recursive: true, force: true }));
  return async (nama, isi) => {
    const path = join(folder, nama);
    await writeFile(path, isi);
    return path;
  };
}

/** A PDF with one line of text a page; `aksi` goes into the catalogue, `gambar` is a declared picture that fills page 1. */
export function buatPdf(halaman: readonly string[], { aksi = '', gambar }: { aksi?: string; gambar?: { sisi: number } } = {}): Buffer {
  const objek: (string | Buffer)[] = ['', `<</Type/Catalog/Pages 2 0 R${aksi}>>`, ''];
  const kids: string[] = [];
  const xobjek = gambar ? `/XObject<</G ${objek.push(streamGambar(gambar.sisi)) - 1} 0 R>>` : '';
  halaman.forEach((teks, i) => {
    const isi = `BT /F 12 Tf 72 760 Td (${teks.replace(/[\\()]/g, '\\$&')}) Tj ET${gambar && i === 0 ? ' q 595 0 0 842 0 0 cm /G Do Q' : ''}`;
    const stream = objek.push(`<</Length ${isi.length}>>stream\n${isi}\nendstream`) - 1;
    const font = '/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>';
    kids.push(
      `${objek.push(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${stream} 0 R/Resources<<${font}${xobjek}>>>>`) - 1} 0 R`,
    );
  });
  objek[2] = `<</Type/Pages/Kids[${kids.join(' ')}]/Count ${kids.length}>>`;
  const bagian: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  objek.forEach((o, n) => n > 0 && bagian.push(Buffer.from(`${n} 0 obj\n`), Buffer.from(o), Buffer.from('\nendobj\n')));
  return Buffer.concat([...bagian, Buffer.from(`trailer<</Size ${objek.length}/Root 1 0 R>>\n%%EOF`)]);
}

function streamGambar(sisi: number): Buffer {
  const isi = deflateSync(Buffer.alloc(1_000_000));
  return Buffer.concat([
    Buffer.from(
      `<</Type/XObject/Subtype/Image/Width ${sisi}/Height ${sisi}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode/Length ${isi.length}>>stream\n`,
    ),
    isi,
    Buffer.from('\nendstream'),
  ]);
}

/** A ZIP of these entries, deflated. */
export function buatZip(entri: Readonly<Record<string, string | Buffer>>): Buffer {
  const lokal: Buffer[] = [];
  const pusat: Buffer[] = [];
  let letak = 0;
  for (const [nama, teks] of Object.entries(entri)) {
    const asli = typeof teks === 'string' ? Buffer.from(teks) : teks;
    const kemas = deflateRawSync(asli);
    const n = Buffer.from(nama);
    const kepala = Buffer.alloc(26);
    kepala.writeUInt16LE(20, 0);
    kepala.writeUInt16LE(0x800, 2);
    kepala.writeUInt16LE(8, 4);
    kepala.writeUInt32LE(crc32(asli), 10);
    kepala.writeUInt32LE(kemas.length, 14);
    kepala.writeUInt32LE(asli.length, 18);
    kepala.writeUInt16LE(n.length, 22);
    const awal = Buffer.concat([Buffer.from('PK\u0003\u0004'), kepala, n, kemas]);
    const ekor = Buffer.alloc(14);
    ekor.writeUInt32LE(letak, 10);
    pusat.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), kepala, ekor, n]));
    lokal.push(awal);
    letak += awal.length;
  }
  const direktori = Buffer.concat(pusat);
  const akhir = Buffer.alloc(18);
  akhir.writeUInt16LE(pusat.length, 4);
  akhir.writeUInt16LE(pusat.length, 6);
  akhir.writeUInt32LE(direktori.length, 8);
  akhir.writeUInt32LE(letak, 12);
  return Buffer.concat([...lokal, direktori, Buffer.from('PK\u0005\u0006'), akhir]);
}

const RELS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';
const TIPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A DOCX with this body and other parts. */
export function buatDocx(badan: string, lain: Readonly<Record<string, string | Buffer>> = {}): Buffer {
  return buatZip({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `${RELS}<Relationship Id="r1" Type="${TIPE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="w"><w:body>${badan}</w:body></w:document>`,
    ...lain,
  });
}

/** An XLSX; each sheet is its name, its state, its rows of cells as XML. */
export function buatXlsx(lembar: readonly { nama: string; keadaan?: string; baris: string }[]): Buffer {
  const daftar = lembar
    .map((l, i) => `<sheet name="${l.nama}" sheetId="${i + 1}" ${l.keadaan ? `state="${l.keadaan}"` : ''} r:id="r${i}"/>`)
    .join('');
  const rels = lembar.map((_, i) => `<Relationship Id="r${i}" Type="${TIPE}/worksheet" Target="worksheets/s${i}.xml"/>`).join('');
  return buatZip({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `${RELS}<Relationship Id="r1" Type="${TIPE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${daftar}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${RELS}${rels}<Relationship Id="st" Type="${TIPE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    ...Object.fromEntries(lembar.map((l, i) => [`xl/worksheets/s${i}.xml`, `<worksheet><sheetData>${l.baris}</sheetData></worksheet>`])),
  });
}

/** An ODT with these automatic styles and body. */
export function buatOdt(gaya: string, badan: string): Buffer {
  return buatZip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f" xmlns:table="b"><office:automatic-styles>${gaya}</office:automatic-styles><office:body><office:text>${badan}</office:text></office:body></office:document-content>`,
  });
}
