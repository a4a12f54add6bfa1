import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../shared/root.ts';
import { addDays, yearOf } from '../shared/tanggal.ts';
import { kalenderBawaan, readKalenderBawaan } from './kalender-bawaan.ts';
import { JENIS_HARI, sifatHari } from './kalender.ts';
import { type GalatKalender, parseKalenderTsv } from './kalender-tsv.ts';

const alasan = (text: string): Pick<GalatKalender, 'baris' | 'alasan'>[] => {
  const hasil = parseKalenderTsv(text);
  return hasil.ok ? [] : hasil.galat.map((g) => ({ baris: g.baris, alasan: g.alasan }));
};

describe('reading a calendar file', () => {
  test('with header, without header, with BOM, CRLF, comments, columns in another order', () => {
    const row = { tanggal: '2026-11-25', nama: 'Pilkada', jenis: 'libur_daerah', skb: '', sumber: '' };
    for (const text of [
      'date\tname\tkind\n2026-11-25\tPilkada\tlibur_daerah\n',
      '2026-11-25\tPilkada\tlibur_daerah',
      '\uFEFFTanggal\tNama\tJenis\r\n\r\n# catatan\r\n2026-11-25\t Pilkada \tlibur_daerah\r\n',
      'kind\tdate\tother\tname\nlibur_daerah\t2026-11-25\tx\tPilkada',
    ])
      expect(parseKalenderTsv(text)).toEqual({ ok: true, hari: [row] });
  });

  test('an empty file is an empty calendar', () => {
    expect(parseKalenderTsv('')).toEqual({ ok: true, hari: [] });
  });

  test('one wrong line refuses the file and every wrong line is named', () => {
    const text = [
      'date\tname\tkind',
      '2026-02-30\tx\tlibur_daerah',
      '2026-03-01\t\tlibur_daerah',
      '',
      '2026-03-02\tx\tlibur',
      '2026-03-03\tx',
      '2026-03-04\tx\tlibur_daerah',
      '2026-03-04\tx\tlibur_daerah',
      '01-03-2026\tx\tlibur_daerah',
    ].join('\n');
    expect(alasan(text)).toEqual([
      { baris: 2, alasan: 'tanggal_salah' },
      { baris: 3, alasan: 'nama_kosong' },
      { baris: 5, alasan: 'jenis_salah' },
      { baris: 6, alasan: 'jenis_salah' },
      { baris: 8, alasan: 'ganda' },
      { baris: 9, alasan: 'tanggal_salah' },
    ]);
  });

  test('a header without the three columns is refused', () => {
    expect(alasan('date,name,kind\n2026-01-01,x,libur_daerah')).toEqual([{ baris: 1, alasan: 'kepala_salah' }]);
  });

  test('what was written is read back', () => {
    const nama = fc.stringMatching(/^[A-Za-z0-9(][A-Za-z0-9 ().,-]{0,20}$/).map((s) => s.trim());
    const row = fc.tuple(
      fc.integer({ min: 0, max: 2000 }).map((i) => addDays('2024-01-01', i)),
      nama,
      fc.constantFrom(...JENIS_HARI),
    );
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: (r) => r.join('\t') }), (rows) => {
        const hasil = parseKalenderTsv(['date\tname\tkind', ...rows.map((r) => r.join('\t'))].join('\n'));
        expect(hasil.ok && hasil.hari.map((h) => [h.tanggal, h.nama, h.jenis])).toEqual(rows);
      }),
    );
  });

  test('no text makes it throw', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseKalenderTsv(text)));
  });
});

describe('the shipped calendar', () => {
  const years = readKalenderBawaan();

  test('has the number of days that the decrees name, each with its decree and source', () => {
    const counts = years.map(({ tahun, hari }) => [
      tahun,
      hari.filter((h) => h.jenis === 'libur_nasional').length,
      hari.filter((h) => h.jenis === 'cuti_bersama').length,
    ]);
    expect(counts).toEqual([
      [2025, 17, 11],
      [2026, 17, 8],
      [2027, 18, 8],
    ]);
    for (const { tahun, hari } of years)
      for (const h of hari)
        expect(h).toMatchObject({
          skb: expect.stringMatching(/^SKB /),
          sumber: expect.stringMatching(/^https:/),
          tanggal: expect.stringContaining(String(tahun)),
        });
  });

  test.each([
    [2025, [19, 20, 19, 16, 17, 18, 23, 20, 21, 23, 20, 21]],
    [2026, [20, 18, 17, 21, 16, 20, 23, 19, 22, 22, 21, 21]],
    [2027, [19, 19, 15, 22, 16, 21, 22, 21, 22, 21, 22, 22]],
  ])('working days of each month of %i', (tahun, expected) => {
    const kalender = kalenderBawaan();
    const perBulan = expected.map(() => 0);
    for (let d = `${tahun}-01-01`; yearOf(d) === tahun; d = addDays(d, 1)) {
      const sifat = sifatHari(kalender, d);
      const bulan = Number(d.slice(5, 7)) - 1;
      if (sifat.ok && sifat.kerja) perBulan[bulan] = (perBulan[bulan] ?? 0) + 1;
    }
    expect(perBulan).toEqual(expected);
  });

  const given = join(projectRoot, '../shared/data/kalender/hari-libur.tsv');
  test.skipIf(!existsSync(given))('agrees day by day with the given list (skipped where ../shared/data/kalender is missing)', () => {
    const parsed = parseKalenderTsv(readFileSync(given, 'utf8'));
    const pairs = (rows: readonly { tanggal: string; jenis: string }[]): string[] =>
      rows
        .filter((r) => r.tanggal >= '2025')
        .map((r) => `${r.tanggal} ${r.jenis}`)
        .toSorted();
    expect(parsed.ok && pairs(parsed.hari)).toEqual(pairs(years.flatMap((y) => y.hari)));
  });
});
