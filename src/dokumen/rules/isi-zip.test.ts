import { describe, expect, test } from 'vitest';
import { BATAS_AWAL } from '../batas.ts';
import { type EntriZip, jenisDariZip, periksaBom } from './isi-zip.ts';

const entri = (...nama: string[]): EntriZip[] => nama.map((n) => ({ nama: n, terkemas: 100, terurai: 400, terkunci: false }));
const docx = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

describe('jenisDariZip', () => {
  test('tells the office kinds apart', () => {
    expect(jenisDariZip(entri(...docx), undefined)).toEqual({ ok: true, jenis: 'docx' });
    expect(jenisDariZip(entri('[Content_Types].xml', 'xl/workbook.xml'), undefined)).toEqual({ ok: true, jenis: 'xlsx' });
    expect(jenisDariZip(entri('mimetype', 'content.xml'), 'application/vnd.oasis.opendocument.text')).toEqual({ ok: true, jenis: 'odt' });
  });

  test.each([
    ['plain archive', entri('a.txt'), undefined, 'jenis_tidak_diterima', 'ZIP'],
    ['presentation', entri('[Content_Types].xml', 'ppt/presentation.xml', 'word/x'), undefined, 'jenis_tidak_diterima', 'PowerPoint'],
    ['ODS', entri('mimetype'), 'application/vnd.oasis.opendocument.spreadsheet', 'jenis_tidak_diterima', 'ODS'],
    ['path out of the folder', entri(...docx, '../../etc/passwd'), undefined, 'jenis_tidak_diterima', 'ZIP'],
    ['macro', entri(...docx, 'word/vbaProject.bin'), undefined, 'memuat_makro', ''],
    ['encrypted entry', entri(...docx).map((e) => ({ ...e, terkunci: true })), undefined, 'terkunci', ''],
  ])('refuses %s', (_, daftar, mimetype, alasan, rincian) => {
    expect(jenisDariZip(daftar, mimetype)).toEqual({ ok: false, alasan, rincian });
  });
});

describe('periksaBom', () => {
  const satu = (terkemas: number, terurai: number): EntriZip[] => [{ nama: 'word/document.xml', terkemas, terurai, terkunci: false }];

  test('lets ordinary sizes through', () => {
    expect(periksaBom(satu(300_000, 12_000_000), BATAS_AWAL)).toBeUndefined();
    expect(periksaBom(satu(1_000, 900_000), BATAS_AWAL)).toBeUndefined();
  });

  test('refuses entries, bytes and ratio past the limit', () => {
    expect(periksaBom(entri(...Array.from({ length: BATAS_AWAL.entri + 1 }, (_, i) => `word/${i}`)), BATAS_AWAL)?.alasan).toBe(
      'bom_kompresi',
    );
    expect(periksaBom(satu(90_000_000, BATAS_AWAL.bitaTerurai + 1), BATAS_AWAL)?.alasan).toBe('bom_kompresi');
    expect(periksaBom(satu(50_000, 50_000_000), BATAS_AWAL)?.rincian).toBe('1000 kali');
  });
});
