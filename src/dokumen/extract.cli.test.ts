import { describe, expect, test } from 'vitest';
import { command } from './extract.cli.ts';
import { buatPdf, useFolderUji } from './test/berkas-uji.ts';
import { buatPindaian } from './test/pindaian-uji.ts';

const simpan = useFolderUji();

describe('extract', () => {
  test('text by page, as the contract says', async () => {
    const { exit, output } = await command.run([await simpan('a.pdf', buatPdf(['Satu', 'Dua']))]);
    expect(exit).toBe(0);
    expect(output).toMatchObject({
      status: 'ok',
      alasan: null,
      mime: 'application/pdf',
      halaman: [
        { nomor: 1, teks: 'Satu', sumber: 'teks' },
        { nomor: 2, teks: 'Dua', sumber: 'teks' },
      ],
    });
  });

  test('scanned pages by OCR', async () => {
    const { output } = await command.run([await simpan('b.pdf', buatPindaian(['Keputusan kepala dinas']))]);
    expect(output).toMatchObject({
      status: 'ok',
      halaman: [{ nomor: 1, sumber: 'ocr', teks: expect.stringContaining('Keputusan kepala dinas') }],
    });
  });

  test.each([
    ['a refusal at the door', 'c.pdf', '<html>', null, /HTML/],
    ['a refusal by the reader', 'd.csv', '"buka', 'text/csv', /baris 1/],
    ['an empty file', 'e.txt', '', null, /kosong/],
  ])('%s says why and ends with 1', async (_, nama, isi, mime, alasan) => {
    const { exit, output } = await command.run([await simpan(nama, isi)]);
    expect(exit).toBe(1);
    expect(output).toMatchObject({ status: 'ditolak', mime, halaman: [], alasan: expect.stringMatching(alasan) });
  });

  test('wrong use ends with 2, help with 0', async () => {
    expect(await command.run([])).toEqual({ exit: 2, output: undefined });
    expect(await command.run(['/tidak/ada'])).toEqual({ exit: 2, output: undefined });
    expect(await command.run(['--help'])).toEqual({ exit: 0, output: undefined });
  });
});
