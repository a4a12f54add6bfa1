import { expect, test } from 'vitest';
import { perluOcr } from './perlu-ocr.ts';

test.each([
  ['a page with text', 'Daftar Informasi Publik Kota Palangka Raya', 0, false],
  ['no text', ' \n ', 0, true],
  ['letters without Unicode', '\ufffd\ufffd\ufffd\ue001 a b', 0, true],
  ['a scan with an e-signature stamp', 'Dokumen ini telah ditandatangani secara elektronik', 1, true],
  ['a cover picture with little text beside it', 'Laporan Tahunan', 0.4, false],
  ['a scan with its own text layer', 'teks lapisan '.repeat(60), 1, false],
])('%s', (_, teks, cakupan, harapan) => {
  expect(perluOcr(teks, cakupan)).toBe(harapan);
});
