import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatSel, gayaTanggal, tanggalDariSeri } from './sel-xlsx.ts';

test('dates by built-in format and by code', () => {
  expect(gayaTanggal({ id: 14, kode: undefined })).toBe(true);
  expect(gayaTanggal({ id: 2, kode: undefined })).toBe(false);
  expect(gayaTanggal({ id: 165, kode: 'dd/mm/yyyy' })).toBe(true);
  expect(gayaTanggal({ id: 166, kode: '#,##0 "hari"' })).toBe(false);
  expect(gayaTanggal({ id: 167, kode: '[Red]#,##0' })).toBe(false);
  expect(gayaTanggal(undefined)).toBe(false);
});

test.each([
  [1, false, '1 Januari 1900'],
  [59, false, '28 Februari 1900'],
  [61, false, '1 Maret 1900'],
  [45_936, false, '6 Oktober 2025'],
  [45_936.75, false, '6 Oktober 2025'],
  [44_474, true, '6 Oktober 2025'],
  [0, false, undefined],
  [1e9, false, undefined],
])('day %d (from 1904: %s) is %s', (seri, sejak1904, harapan) => {
  expect(tanggalDariSeri(seri, sejak1904)).toBe(harapan);
});

test.each([
  ['s', '1', 'dua'],
  ['s', '9', ''],
  ['b', '1', 'BENAR'],
  ['str', '=1+1', '=1+1'],
  ['n', '1250000', '1250000'],
  ['n', '0.30000000000000004', '0.3'],
  ['n', '6271031234560001', '6271031234560001'],
  ['e', '#REF!', '#REF!'],
  ['n', '', ''],
])('cell %s %s', (jenis, nilai, harapan) => {
  expect(formatSel(jenis, nilai, undefined, ['satu', 'dua'], false)).toBe(harapan);
});

test('takes any cell', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      (jenis, nilai) => typeof formatSel(jenis, nilai, { id: 14, kode: undefined }, [], false) === 'string',
    ),
  );
});
