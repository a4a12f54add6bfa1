import { expect, test } from 'vitest';
import { type BarisGabung, gabungTabel } from './gabung.ts';

const baris = (unit: string, ubah: Partial<BarisGabung> = {}): BarisGabung => ({
  unit,
  butir: 1,
  putusan: 'diberikan',
  isi: '',
  tersediaPada: null,
  dokumenId: null,
  berkas: null,
  ujiId: null,
  ...ubah,
});
const tabel = (...sel: string[][]) => ({ nama: 't', baris: sel.map((s, n) => ({ nomor: n + 1, sel: s })) });

test('a row for each unit, the silent included; columns of the units are joined by their names', () => {
  const rows = gabungTabel(
    ['Mobil dinas'],
    [
      baris('Dinas A', { dokumenId: 'a', berkas: 'a.csv' }),
      baris('Dinas B', { dokumenId: 'b', berkas: 'b.csv' }),
      baris('Dinas C', { putusan: null }),
      baris('Dinas D', { putusan: 'nihil', isi: 'Tidak punya.' }),
      baris('Dinas E', { putusan: 'nanti', tersediaPada: '2026-04-01' }),
      baris('Dinas F', { putusan: 'ditolak', ujiId: 'u' }),
    ],
    new Map([
      ['a', tabel(['merek', 'tahun'], ['Satu', '2020'], ['', ''], ['Dua', '2021'])],
      ['b', tabel(['tahun', 'harga'], ['2019', '=1+1'])],
    ]),
    new Map([['u', '001/SK']]),
  );
  expect(rows[0]?.slice(8)).toEqual(['merek', 'tahun', 'harga']);
  expect(rows.slice(1).map((r) => [r[0], r[3], ...r.slice(8)])).toEqual([
    ['Dinas A', 'diberikan', 'Satu', '2020', ''],
    ['Dinas A', 'diberikan', 'Dua', '2021', ''],
    ['Dinas B', 'diberikan', '', '2019', '=1+1'],
    ['Dinas C', 'belum menjawab', '', '', ''],
    ['Dinas D', 'nihil', '', '', ''],
    ['Dinas E', 'menyusul pada tanggal tertentu', '', '', ''],
    ['Dinas F', 'ditolak', '', '', ''],
  ]);
  expect(rows[6]?.[5]).toBe('2026-04-01');
  expect(rows[7]?.[6]).toBe('001/SK');
});
