import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BarisIndeks } from './indeks/indeks.ts';
import { hitungInformasi, hitungSaring } from './saring.ts';

const row = (informasi: string, unit: string, kategori: string, tahun: number | null, format: string[]): BarisIndeks => ({
  kunci: `i:${informasi}`,
  informasi,
  jenis: 'informasi',
  dokumen: null,
  nomor: null,
  unit,
  kategori,
  tahun,
  format,
});
const rows = [
  row('1', 'a', 'berkala', 2024, ['pdf']),
  row('1', 'a', 'berkala', 2024, ['xlsx']),
  row('2', 'a', 'setiap_saat', 2023, ['pdf']),
  row('3', 'b', 'berkala', null, []),
];

test('counts items, not documents', () => {
  expect(hitungSaring(rows, {})).toEqual({
    unit: [
      { nilai: 'a', jumlah: 2 },
      { nilai: 'b', jumlah: 1 },
    ],
    kategori: [
      { nilai: 'berkala', jumlah: 2 },
      { nilai: 'setiap_saat', jumlah: 1 },
    ],
    tahun: [
      { nilai: '2023', jumlah: 1 },
      { nilai: '2024', jumlah: 1 },
    ],
    format: [
      { nilai: 'pdf', jumlah: 2 },
      { nilai: 'xlsx', jumlah: 1 },
    ],
  });
});

test('a filter counts without itself and with the others', () => {
  const made = hitungSaring(rows, { unit: ['a'], kategori: ['berkala'] });
  expect(made.unit).toEqual([
    { nilai: 'a', jumlah: 1 },
    { nilai: 'b', jumlah: 1 },
  ]);
  expect(made.kategori).toEqual([
    { nilai: 'berkala', jumlah: 1 },
    { nilai: 'setiap_saat', jumlah: 1 },
  ]);
  expect(made.format).toEqual([
    { nilai: 'pdf', jumlah: 1 },
    { nilai: 'xlsx', jumlah: 1 },
  ]);
});

test('the figure beside a box is what a press on it gives', () => {
  const item = fc.record({
    id: fc.constantFrom('1', '2', '3', '4', '5', '6'),
    unit: fc.constantFrom('a', 'b', 'c'),
    kategori: fc.constantFrom('x', 'y'),
  });
  fc.assert(
    fc.property(fc.uniqueArray(item, { selector: (one) => one.id }), fc.constantFrom('a', 'b', 'c'), (items, unit) => {
      const all = items.map((one) => row(one.id, one.unit, one.kategori, 2024, []));
      const told = hitungSaring(all, { kategori: ['x'] }).unit.find((one) => one.nilai === unit)?.jumlah ?? 0;
      expect(hitungInformasi(all.filter((one) => one.unit === unit && one.kategori === 'x'))).toBe(told);
    }),
  );
});
