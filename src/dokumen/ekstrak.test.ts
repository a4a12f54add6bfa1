import { describe, expect, test } from 'vitest';
import { type Batas, BATAS_AWAL } from './batas.ts';
import type { HalamanTerbaca, JenisBerkas } from './dokumen.ts';
import { bacaBerkas, bacaKataHalaman, Dihentikan, type Gambar, type HasilBaca } from './ekstrak.ts';
import { kenaliBerkas } from './kenali.ts';
import { jalankanAnak } from './proses-anak.ts';
import { buatDocx, buatOdt, buatPdf, buatXlsx, buatZip, useFolderUji } from './test/berkas-uji.ts';

const simpan = useFolderUji();

type Terbaca = { hasil: HasilBaca; teks: string[]; halaman: HalamanTerbaca[]; gagal: [number, string][]; gambar: Gambar | undefined };

async function baca(nama: string, isi: Uint8Array | string, batas: Partial<Batas> = {}, lewati: number[] = []): Promise<Terbaca> {
  const path = await simpan(nama, isi);
  const kenal = await kenaliBerkas(path, nama, BATAS_AWAL);
  const halaman: HalamanTerbaca[] = [];
  const gagal: [number, string][] = [];
  let gambar: Gambar | undefined;
  const jenis: JenisBerkas = kenal.ok ? kenal.jenis : 'pdf';
  const hasil = await bacaBerkas(
    { tugas: 'ekstrak', path, jenis, batas: { ...BATAS_AWAL, ...batas }, gambar: true, utasOcr: 1, lewati },
    {
      halaman: (h) => void halaman.push(h),
      gagal: (n, a) => void gagal.push([n, a]),
      gambar: (g) => {
        gambar = g;
      },
    },
  );
  return { hasil, teks: halaman.map((h) => h.teks), halaman, gagal, gambar };
}

const p = (teks: string): string => `<w:p><w:r><w:t>${teks}</w:t></w:r></w:p>`;

describe('PDF', () => {
  test('text by page, a first-page picture, and only the pages asked for', async () => {
    const { hasil, teks, gambar } = await baca('a.pdf', buatPdf(['Satu', 'Dua', 'Tiga']));
    expect(hasil).toMatchObject({ ok: true, halaman: 3, peringatan: ['diperbaiki'] });
    expect(teks).toEqual(['Satu', 'Dua', 'Tiga']);
    expect(gambar).toMatchObject({ lebar: 320, tinggi: 453 });
    expect(gambar?.jpeg.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
    expect(ukuranJpeg(gambar?.kecil)).toEqual({ lebar: 96, tinggi: 136 });
    expect(gambar?.kecil.length).toBeLessThan(2_500);
    expect((await baca('b.pdf', buatPdf(['Satu', 'Dua', 'Tiga']), {}, [1, 3])).teks).toEqual(['Dua']);
  });

  test('words with their places', async () => {
    const path = await simpan('kata.pdf', buatPdf(['Daftar Informasi']));
    const hasil = await bacaKataHalaman(path, 1, BATAS_AWAL);
    expect(hasil?.kata.map(([k]) => k)).toEqual(['Daftar', 'Informasi']);
    const [, x0, y0, x1, y1] = hasil?.kata[0] ?? ['', 0, 0, 0, 0];
    expect(x0).toBeCloseTo(72, 0);
    expect(x1).toBeGreaterThan(x0);
    expect([y0, y1].every((y) => y > 60 && y < 100)).toBe(true);
  });

  test.each([
    ['JavaScript at opening', '/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>'],
    ['JavaScript behind an innocent action', '/OpenAction<</S/GoTo/D[0/Fit]/Next[<</S/JavaScript/JS(1)>>]>>'],
    ['a program to start', '/OpenAction<</S/Launch/F(x.exe)>>'],
    ['a trigger', '/AA<</WC<</S/JavaScript/JS(1)>>>>'],
    ['a document script without a form', '/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(1)>>]>>>>'],
  ])('refuses %s', async (_, aksi) => {
    expect((await baca('aksi.pdf', buatPdf(['x'], { aksi }))).hasil).toMatchObject({ ok: false, alasan: 'memuat_skrip' });
  });

  test('a form with scripts of its fields is read, with a warning', async () => {
    const aksi = '/AcroForm<</Fields[4 0 R]>>/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(1)>>]>>>>';
    expect((await baca('formulir.pdf', buatPdf(['x'], { aksi }))).hasil).toMatchObject({
      ok: true,
      peringatan: ['skrip_formulir', 'diperbaiki'],
    });
  });

  test('a picture that would need gigabytes spoils at most its own page and stays within the limit', async () => {
    const { hasil, teks, gagal } = await baca('bom.pdf', buatPdf(['Satu', 'Dua'], { gambar: { sisi: 30_000 } }));
    expect(hasil).toMatchObject({ ok: true, halaman: 2 });
    expect(hasil.puncakMb).toBeLessThan(BATAS_AWAL.memori);
    expect([...teks, ...gagal.map(([n]) => `gagal ${n}`)].toSorted()).toContain('Dua');
    expect(teks.length + gagal.length).toBe(2);
  });

  test('too many pages', async () => {
    expect((await baca('panjang.pdf', buatPdf(['1', '2', '3']), { halaman: 2 })).hasil).toMatchObject({
      alasan: 'terlalu_banyak_halaman',
      rincian: '3',
    });
  });
});

describe('DOCX', () => {
  test('pages end where Word drew them; deleted text is not read; notes stand on their page; the letterhead stands once', async () => {
    const badan = [
      p('Halaman satu'),
      '<w:p><w:r><w:t>catatan</w:t><w:footnoteReference w:id="2"/></w:r></w:p>',
      '<w:p><w:r><w:br w:type="page"/></w:r><w:r><w:lastRenderedPageBreak/><w:t>Halaman dua</w:t></w:r><w:del><w:r><w:delText>terhapus</w:delText></w:r></w:del></w:p>',
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>B</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    ].join('');
    const { hasil, teks } = await baca(
      'surat.docx',
      buatDocx(badan, {
        'word/footnotes.xml': `<w:footnotes xmlns:w="w"><w:footnote w:id="2">${p('isi catatan kaki')}</w:footnote></w:footnotes>`,
        'word/header1.xml': `<w:hdr xmlns:w="w">${p('PEMERINTAH KOTA (contoh)')}</w:hdr>`,
        'word/comments.xml': '<w:comments xmlns:w="w"/>',
      }),
    );
    expect(teks).toEqual(['PEMERINTAH KOTA (contoh)\nHalaman satu\ncatatan\n\nisi catatan kaki', 'Halaman dua\nA | B']);
    expect(hasil).toMatchObject({ ok: true, peringatan: ['revisi_terlacak', 'komentar'] });
  });

  test('without marks, long text is split at paragraphs', async () => {
    const { teks } = await baca(
      'panjang.docx',
      buatDocx(Array.from({ length: 100 }, (_, i) => p(`Paragraf ${i} ${'kata '.repeat(20)}`)).join('')),
    );
    expect(teks.length).toBeGreaterThan(3);
    expect(teks.every((t) => t.startsWith('Paragraf') && t.length <= 3_000)).toBe(true);
  });

  test.each([
    ['an outside entity', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', '&e;'],
    ['entities that multiply', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>', '&b;'],
  ])('refuses %s', async (_, dtd, isi) => {
    const dokumen = { 'word/document.xml': `${dtd}<w:document xmlns:w="w"><w:body>${p(isi)}</w:body></w:document>` };
    expect((await baca('xxe.docx', buatDocx('', dokumen))).hasil).toMatchObject({ ok: false, alasan: 'rusak' });
  });

  test('a part that is larger than its directory says is broken, not read on', async () => {
    const zip = buatDocx(p('x'.repeat(5_000)));
    const letak = zip.lastIndexOf('word/document.xml') - 46 + 24;
    zip.writeUInt32LE(100, letak);
    expect((await baca('bohong.docx', zip)).hasil).toMatchObject({ ok: false, alasan: 'rusak' });
  });
});

test('ODT: drawn and asked-for page ends, tables, deleted text', async () => {
  const gaya = '<style:style style:name="P9"><style:paragraph-properties fo:break-before="page"/></style:style>';
  const badan =
    '<text:tracked-changes><text:p>terhapus</text:p></text:tracked-changes><text:p>Satu<text:tab/>dua</text:p>' +
    '<table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell><table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></table:table>' +
    '<text:p>sebelum<text:soft-page-break/>sesudah</text:p><text:p text:style-name="P9">Bab<text:s/>baru</text:p>';
  const { hasil, teks } = await baca('surat.odt', buatOdt(gaya, badan));
  expect(teks).toEqual(['Satu dua\nA | B\nsebelum', 'sesudah', 'Bab baru']);
  expect(hasil).toMatchObject({ ok: true, peringatan: ['revisi_terlacak'] });
});

test('XLSX: a page a sheet, dates in words, hidden sheets marked', async () => {
  const { hasil, halaman } = await baca(
    'tabel.xlsx',
    buatXlsx([
      {
        nama: 'Publik',
        baris: '<row><c t="inlineStr"><is><t>Kecamatan</t></is></c><c s="1"><v>45936</v></c><c/></row><row><c><v>120</v></c></row>',
      },
      { nama: 'Sumber', keadaan: 'veryHidden', baris: '<row><c t="str"><v>=1+1</v></c></row>' },
    ]),
  );
  expect(hasil).toMatchObject({ ok: true, halaman: 2, peringatan: ['lembar_tersembunyi'] });
  expect(halaman.map(({ nomor, judul, tersembunyi, teks }) => [nomor, judul, tersembunyi, teks])).toEqual([
    [1, 'Publik', false, 'Kecamatan | 6 Oktober 2025\n120'],
    [2, 'Sumber', true, '=1+1'],
  ]);
});

describe('TXT and CSV', () => {
  test('pages at form feeds; Windows-1252 and UTF-16', async () => {
    expect((await baca('a.txt', 'satu\fdua\n\f')).teks).toEqual(['satu', 'dua']);
    expect((await baca('b.txt', Buffer.from('resum\u00e9', 'latin1'))).teks).toEqual(['resumé']);
    expect((await baca('c.txt', Buffer.from('\ufefflaporan', 'utf16le'))).teks).toEqual(['laporan']);
  });

  test('no word is lost or joined where long text is cut', async () => {
    const kata = Array.from({ length: 60_000 }, (_, i) => `kata${i}`);
    const { teks } = await baca('panjang.txt', kata.join(' '));
    expect(teks.join(' ').split(/\s+/)).toEqual(kata);
  });

  test('semicolons, quotation marks inside a field, 50 rows a page', async () => {
    const { teks } = await baca('a.csv', `judul;unit\n"a ""b""";Pipa 5" besi\n${'x;y\n'.repeat(60)}`);
    expect(teks[0]?.split('\n').slice(0, 3)).toEqual(['judul | unit', 'a "b" | Pipa 5" besi', 'x | y']);
    expect(teks).toHaveLength(2);
  });

  test('an open quotation mark is told with its line', async () => {
    expect((await baca('b.csv', 'judul,unit\na,b\n"tanpa tutup,c\nd,e\n')).hasil).toMatchObject({
      ok: false,
      alasan: 'csv_rusak',
      rincian: '3',
    });
  });

  test('NUL past the first 64 KiB', async () => {
    expect((await baca('n.txt', `${'teks '.repeat(20_000)}\0akhir`)).hasil).toMatchObject({ ok: false, alasan: 'teks_biner' });
  });

  test('more text than allowed', async () => {
    expect((await baca('besar.txt', 'teks '.repeat(3_000), { hurufSeluruh: 9_000 })).hasil).toMatchObject({
      alasan: 'terlalu_banyak_teks',
    });
  });
});

describe('the reading process', () => {
  const perintah = (path: string): object => ({
    tugas: 'ekstrak',
    path,
    jenis: 'txt',
    lewati: [],
    hanya: null,
    gambar: false,
    utasOcr: 0,
    folderBahasa: '',
    batas: BATAS_AWAL,
  });
  const pilihan = { maksMb: 700, detikDiam: 30, detikSeluruh: 30, latar: false, berhenti: undefined };

  test('may read the one file it was given and no other', async () => {
    const [satu, lain] = [await simpan('satu.txt', 'boleh'), await simpan('rahasia.txt', 'rahasia')];
    const akhir = await jalankanAnak(perintah(lain), { ...pilihan, boleh: [satu] }, async () => 'lanjut');
    expect(akhir.alasan).toBe('mati');
    expect(akhir.galat).toContain('has been restricted');
  });

  test('is killed past its memory, and the file refused', async () => {
    expect((await baca('m.pdf', buatPdf(['Satu']), { memori: 20 })).hasil).toMatchObject({ ok: false, alasan: 'memori' });
  });

  test('is killed when it stays silent', async () => {
    const path = await simpan('diam.pdf', buatPdf(['Satu']));
    const akhir = await jalankanAnak(
      { ...perintah(path), jenis: 'pdf' },
      { ...pilihan, boleh: [path], detikDiam: 0.01 },
      async () => 'lanjut',
    );
    expect(akhir.alasan).toBe('waktu');
  });

  test('ends when the caller stops, and nothing is decided', async () => {
    const path = await simpan('henti.pdf', buatPdf(['Satu']));
    const henti = new AbortController();
    const janji = bacaBerkas({ tugas: 'ekstrak', path, jenis: 'pdf', batas: BATAS_AWAL, berhenti: henti.signal });
    henti.abort();
    await expect(janji).rejects.toBeInstanceOf(Dihentikan);
  });

  test('a file that is none of its kind is refused', async () => {
    expect((await baca('x.pdf', buatZip({ a: 'b' }))).hasil).toMatchObject({ ok: false, alasan: 'rusak' });
  });
});

function ukuranJpeg(jpeg: Uint8Array = Buffer.alloc(0)): { lebar: number; tinggi: number } {
  const isi = Buffer.from(jpeg);
  const awal = Math.max(...[0xc0, 0xc2].map((sof) => isi.indexOf(Buffer.from([0xff, sof, 0, 17, 8]))));
  return { lebar: isi.readUInt16BE(awal + 7), tinggi: isi.readUInt16BE(awal + 5) };
}
