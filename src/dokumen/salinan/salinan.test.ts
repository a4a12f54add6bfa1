import { readFileSync } from 'node:fs';
import { readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import * as mesin from 'mupdf';
import { describe, expect, test } from 'vitest';
import { polosPdf } from '../../contoh/polos-pdf.ts';
import { BATAS_AWAL } from '../batas.ts';
import { buatDocx, buatOdt, buatPdf, buatZip, useFolderUji } from '../test/berkas-uji.ts';
import { folderKorpus } from '../test/korpus.ts';
import { bukaArsipIsi, toBita } from '../zip.ts';
import { bersihOffice } from './bersih-office.ts';
import { bersihPdf } from './bersih-pdf.ts';
import { bersihGambar } from './rules/bersih-gambar.ts';
import { bersihJpeg } from './rules/bersih-jpeg.ts';
import { judulAman } from './rules/judul-aman.ts';
import type { HasilSalinan } from './salinan.ts';

const tulis = useFolderUji();

function isiBersih(hasil: HasilSalinan): Uint8Array {
  if (hasil.hasil !== 'bersih') throw new Error(JSON.stringify(hasil));
  return hasil.isi;
}

const buka = (isi: Uint8Array): mesin.PDFDocument => {
  const pdf = mesin.Document.openDocument(isi, 'application/pdf').asPDF();
  if (!pdf) throw new Error('no PDF');
  return pdf;
};

/** Every dictionary and stream of a PDF as text, unpacked. */
function semuaIsi(isi: Uint8Array): string {
  const pdf = buka(isi);
  const potong = [pdf.getTrailer().toString(true)];
  for (let n = 1; n < pdf.countObjects(); n += 1) {
    const o = pdf.newIndirect(n);
    potong.push(o.resolve().toString(true));
    if (o.isStream()) potong.push(o.readStream().asString());
  }
  return potong.join('\n');
}

/** A PDF with everything that must not leave, then a second revision that replaced the first page's text. */
function pdfBerisi(): Buffer {
  const pdf = buka(buatPdf(['Isi yang boleh dibaca']));
  pdf.addObject(pdf.newDictionary());
  const trailer = pdf.getTrailer();
  const n = (v: string) => pdf.newName(v);
  const s = (v: string) => pdf.newString(v);
  trailer.put('Info', pdf.addObject({ Author: s('Budi Rahasia'), Producer: s('Mesin Rahasia'), Title: s('Laporan Kinerja') }));
  const xmp = '<x:xmpmeta><dc:creator>Budi Rahasia</dc:creator><pdfuaid:part>1</pdfuaid:part></x:xmpmeta>';
  trailer.get('Root').put('Metadata', pdf.addStream(xmp, { Type: n('Metadata'), Subtype: n('XML') }));
  pdf.insertEmbeddedFile('gaji.txt', pdf.addEmbeddedFile('gaji.txt', 'text/plain', 'Lampiran Rahasia', new Date(0), new Date(0)));
  const halaman = pdf.findPage(0);
  halaman.put('Thumb', pdf.addStream('Sampul Rahasia', {}));
  halaman.put('PieceInfo', pdf.addObject({ Adobe: { Private: s('Jejak Rahasia') } }));
  halaman.put('AA', { O: { S: n('JavaScript'), JS: s('app.alert("Skrip Rahasia")') } });
  const page = pdf.loadPage(0);
  const catatan = page.createAnnotation('Text');
  catatan.setRect([10, 10, 30, 30]);
  catatan.setAuthor('Komentator Rahasia');
  catatan.setContents('Angka ini benar');
  const satu = Buffer.from(pdf.saveToBuffer('garbage').asUint8Array());
  const dua = buka(satu);
  const isi = dua.findPage(0).get('Contents');
  isi.writeStream('BT /F 12 Tf 72 760 Td (Isi yang baru) Tj ET');
  return Buffer.from(dua.saveToBuffer('incremental').asUint8Array());
}

describe('public copy of a PDF', () => {
  test('nothing of its makers, attachments, scripts, notes’ authors or earlier revisions is left; its text and title are', () => {
    const asli = pdfBerisi();
    const sebelum = semuaIsi(asli) + asli.toString('latin1');
    for (const kata of ['Budi Rahasia', 'Mesin Rahasia', 'Sampul Rahasia', 'Jejak Rahasia', 'Komentator Rahasia', 'Isi yang boleh dibaca'])
      expect(sebelum).toContain(kata);
    const hasil = bersihPdf(mesin, buka(asli));
    const isi = isiBersih(hasil);
    const sesudah = semuaIsi(isi) + Buffer.from(isi).toString('latin1');
    expect(sesudah).not.toMatch(/Rahasia|Isi yang boleh/);
    expect(sesudah).toContain('Isi yang baru');
    expect(sesudah).toContain('Angka ini benar');
    const pdf = buka(isi);
    expect(pdf.countVersions()).toBe(1);
    expect(pdf.getTrailer().get('Info').resolve().toString(true)).toBe('<</Title(Laporan Kinerja)>>');
    expect(semuaIsi(isi)).toContain('pdfuaid:part');
    expect(hasil).toMatchObject({
      dibuang: expect.arrayContaining(['penulis', 'sematan', 'skrip', 'riwayat', 'komentator', 'sampul', 'jejak']),
    });
  });

  test('a title that is a file name or a person’s number goes too', () => {
    expect(judulAman('Laporan Kinerja 2025')).toBe('Laporan Kinerja 2025');
    for (const buruk of ['Microsoft Word - SURAT PAK BUDI.doc', 'C:\\Users\\budi\\gaji', 'NIK 6271034507859001', 'rekap.xlsx'])
      expect(judulAman(buruk)).toBe('');
  });

  test('a drawn practice document is its own public copy', () => {
    const xmp =
      '<x:xmpmeta><dc:title>Judul</dc:title><dc:creator>Pemkot</dc:creator><xmp:CreatorTool>Typst 0.14</xmp:CreatorTool></x:xmpmeta>';
    const asli = `1 0 obj\n<< /Title (A \\(b\\)) /Author (Pemkot \\(x\\)) /Creator (Typst) >>\n${xmp}`;
    const polos = Buffer.from(polosPdf(Buffer.from(asli))).toString();
    expect(polos).toHaveLength(asli.length);
    expect(polos).not.toMatch(/Pemkot|Typst/);
    expect(polos).toContain('/Title (A \\(b\\))');
  });
});

const teksZip = async (isi: Uint8Array): Promise<Record<string, string>> => {
  const zip = await bukaArsipIsi(isi, BATAS_AWAL);
  if (!zip.ok) throw new Error(zip.alasan);
  const semua: Record<string, string> = {};
  for (const { nama } of zip.arsip.entri) {
    const potong: Buffer[] = [];
    for await (const p of (await zip.arsip.baca(nama)) ?? []) potong.push(toBita(p));
    semua[nama] = Buffer.concat(potong).toString('latin1');
  }
  zip.arsip.tutup();
  return semua;
};

const EXIF = Buffer.from('\xff\xe1\x00\x1dExif\0\0MM\0*\0\0\0\x08\0\0Kamera Budi', 'latin1');
const JPEG = Buffer.concat([
  Buffer.from([0xff, 0xd8]),
  EXIF,
  Buffer.from([0xff, 0xdb, 0, 4, 1, 2, 0xff, 0xda, 0, 4, 1, 2, 7, 0xff, 0, 8, 0xff, 0xd9]),
  Buffer.from('Ekor Budi'),
]);

describe('public copy of office files', () => {
  test('a DOCX loses properties, people, template path, editing marks and the workbook of a chart', async () => {
    const path = await tulis(
      'a.docx',
      buatDocx('<w:p w:rsidR="00AB12CD"><w:ins w:author="Budi" w:id="1"><w:r><w:t>Isi author="x"</w:t></w:r></w:ins></w:p>', {
        'docProps/core.xml': '<cp:coreProperties><dc:creator>Budi</dc:creator></cp:coreProperties>',
        'docProps/app.xml': '<Properties><Company>PT Budi</Company></Properties>',
        'docProps/thumbnail.jpeg': 'Budi',
        'word/people.xml': '<w15:people><w15:person w15:author="Budi"/></w15:people>',
        'word/settings.xml': '<w:settings><w:attachedTemplate r:id="r9"/><w:rsids><w:rsidRoot w:val="1"/></w:rsids><w:zoom/></w:settings>',
        'word/_rels/settings.xml.rels':
          '<Relationships><Relationship Id="r9" Type="x/attachedTemplate" Target="file:///C:/Users/Budi/t.dotx" TargetMode="External"/></Relationships>',
        'word/media/f.jpg': JPEG,
        'word/charts/chart1.xml': '<c:chartSpace><c:externalData r:id="r1"><c:autoUpdate/></c:externalData></c:chartSpace>',
        'word/charts/_rels/chart1.xml.rels': '<Relationships><Relationship Id="r1" Target="../embeddings/buku.xlsx"/></Relationships>',
        'word/embeddings/buku.xlsx': 'Budi',
      }),
    );
    const semua = await teksZip(isiBersih(await bersihOffice(path, 'docx', BATAS_AWAL)));
    expect(JSON.stringify(semua)).not.toMatch(/Budi|rsid|attachedTemplate|externalData/);
    expect(semua['word/document.xml']).toContain('Isi author="x"');
    expect(semua['word/settings.xml']).toContain('<w:zoom/>');
    expect(Object.keys(semua)).not.toContain('word/embeddings/buku.xlsx');
  });

  test('an object that the page itself opens cannot be taken out: refused with a reason', async () => {
    const path = await tulis(
      'b.docx',
      buatDocx('<w:p/>', {
        'word/_rels/document.xml.rels':
          '<Relationships><Relationship Id="r1" Type="x/oleObject" Target="embeddings/o.bin"/></Relationships>',
        'word/embeddings/o.bin': 'x',
      }),
    );
    expect(await bersihOffice(path, 'docx', BATAS_AWAL)).toEqual({ hasil: 'gagal', alasan: 'objek_tersemat' });
  });

  test('an XLSX loses printers, persons and paths; its cells stay', async () => {
    const path = await tulis(
      'c.xlsx',
      buatZip({
        '[Content_Types].xml':
          '<Types><Override PartName="/docProps/core.xml" ContentType="x"/><Override PartName="/xl/workbook.xml" ContentType="y"/></Types>',
        '_rels/.rels':
          '<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="xl/workbook.xml"/><Relationship Id="r2" Target="docProps/core.xml"/></Relationships>',
        'docProps/core.xml': '<a><cp:lastModifiedBy>Budi</cp:lastModifiedBy></a>',
        'xl/workbook.xml':
          '<workbook><fileSharing userName="Budi"/><x15ac:absPath url="C:\\Budi\\" xmlns:x15ac="x"/><sheets><sheet name="A" r:id="r1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/a.xml"/></Relationships>',
        'xl/worksheets/a.xml':
          '<worksheet><sheetData><row r="1"><c r="A1"><v>42</v></c></row></sheetData><pageSetup orientation="portrait" r:id="r7"/></worksheet>',
        'xl/worksheets/_rels/a.xml.rels': '<Relationships><Relationship Id="r7" Target="../printerSettings/p.bin"/></Relationships>',
        'xl/printerSettings/p.bin': 'Pencetak Budi',
        'xl/persons/person.xml': '<personList><person displayName="Budi" id="{1}" userId="budi@x" providerId="AD"/></personList>',
        'xl/comments1.xml':
          '<comments><authors><author>Budi</author></authors><commentList><comment authorId="0"><text>ok</text></comment></commentList></comments>',
      }),
    );
    const semua = await teksZip(isiBersih(await bersihOffice(path, 'xlsx', BATAS_AWAL)));
    expect(JSON.stringify(semua)).not.toMatch(/budi|r7|core\.xml/i);
    expect(semua['xl/worksheets/a.xml']).toContain('<v>42</v>');
    expect(semua['xl/worksheets/a.xml']).toContain('orientation="portrait"');
    expect(semua['_rels/.rels']).toContain('xl/workbook.xml');
  });

  test('an ODT loses its meta and thumbnails, and still begins with its type unpacked', async () => {
    const asli = buatOdt('', '<office:annotation><dc:creator>Budi</dc:creator><text:p>Isi</text:p></office:annotation>');
    const isi = isiBersih(await bersihOffice(await tulis('d.odt', asli), 'odt', BATAS_AWAL));
    expect(JSON.stringify(await teksZip(isi))).not.toContain('Budi');
    expect(Buffer.from(isi).subarray(30, 38).toString()).toBe('mimetype');
    expect(Buffer.from(isi).includes('vnd.oasis.opendocument.text')).toBe(true);
  });

  test.skipIf(!existsSync(folderKorpus))('real office files stay whole: same parts but for those that go, each still opens', async () => {
    for (const jenis of ['docx', 'xlsx', 'odt'] as const)
      for (const nama of readdirSync(join(folderKorpus, jenis)).filter((n) => n.endsWith(jenis) && !/bomb|encrypted|xxe/.test(n))) {
        const hasil = await bersihOffice(join(folderKorpus, jenis, nama), jenis, BATAS_AWAL);
        if (hasil.hasil === 'gagal') throw new Error(`${nama}: ${hasil.alasan}`);
        const semua = await teksZip(isiBersih(hasil));
        expect(
          Object.keys(semua).some((n) => n.startsWith('docProps/') || n === 'meta.xml'),
          nama,
        ).toBe(false);
        expect(semua[jenis === 'odt' ? 'content.xml' : '[Content_Types].xml'], nama).toBeTruthy();
      }
  });
});

describe('public copy of pictures', () => {
  test('EXIF, comments and what follows the end go; how the picture is turned stays; a clean one is untouched', () => {
    const bersih = bersihJpeg(JPEG);
    expect(Buffer.from(bersih).toString('latin1')).not.toContain('Budi');
    expect(bersihJpeg(bersih)).toBe(bersih);
    const putar = Buffer.from(
      '\xff\xd8\xff\xe1\x00\x2aExif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0Budi5678\xff\xd9',
      'latin1',
    );
    const arah = Buffer.from(bersihJpeg(putar));
    expect(arah.toString('latin1')).not.toContain('Budi');
    expect(arah.includes(Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]))).toBe(true);
    expect(Buffer.from(bersihJpeg(arah))).toEqual(arah);
  });

  test('texts of a PNG go, and it still opens', () => {
    const peta = new mesin.Pixmap(mesin.ColorSpace.DeviceGray, [0, 0, 3, 2], false);
    peta.clear(200);
    const png = Buffer.from(peta.asPNG());
    const teks = Buffer.concat([
      png.subarray(0, 33),
      Buffer.from('\0\0\0\x0btEXtAuthor\0Budi\0\0\0\0', 'latin1'),
      png.subarray(33),
      Buffer.from('Budi'),
    ]);
    const bersih = bersihGambar(teks);
    expect(Buffer.from(bersih).includes('Budi')).toBe(false);
    expect(new mesin.Image(bersih).getWidth()).toBe(3);
    expect(Buffer.from(bersihGambar(bersih))).toEqual(Buffer.from(bersih));
  });

  test('a TIFF keeps the tags that draw it', () => {
    const b = Buffer.alloc(80);
    b.write('II*\0', 'latin1');
    b.writeUInt32LE(8, 4);
    b.writeUInt16LE(2, 8);
    const butir = [
      { tag: 256, jenis: 4, jumlah: 1, nilai: 7 },
      { tag: 315, jenis: 2, jumlah: 11, nilai: 50 },
    ];
    for (const [i, { tag, jenis, jumlah, nilai }] of butir.entries()) {
      b.writeUInt16LE(tag, 10 + i * 12);
      b.writeUInt16LE(jenis, 12 + i * 12);
      b.writeUInt32LE(jumlah, 14 + i * 12);
      b.writeUInt32LE(nilai, 18 + i * 12);
    }
    b.write('Budi Pemilik', 50);
    const bersih = Buffer.from(bersihGambar(b));
    expect(bersih.includes('Budi')).toBe(false);
    expect(bersih.readUInt16LE(8)).toBe(1);
    expect(bersih.readUInt32LE(18)).toBe(7);
  });

  test.skipIf(!existsSync(folderKorpus))('PDF files of the corpus: the copy opens with as many pages and no maker', () => {
    const folder = join(folderKorpus, 'pdf', 'indonesia');
    for (const nama of existsSync(folder) ? readdirSync(folder).filter((n) => n.endsWith('.pdf')) : []) {
      const asli = buka(readFileSync(join(folder, nama)));
      const jumlah = asli.countPages();
      const isi = isiBersih(bersihPdf(mesin, asli));
      expect(buka(isi).countPages(), nama).toBe(jumlah);
      expect(buka(isi).getTrailer().toString(true)).not.toMatch(/Author|Producer/);
    }
  });
});
