// The worked deadline cases, each under both readings of cuti bersama. `cb` is the date when cuti bersama counts as working.
import { describe, expect, test } from 'vitest';
import { dateIn } from '../shared/tanggal.ts';
import { addBulan, addHariKerja, type Hitungan } from './hari-kerja.ts';
import type { KunciJam } from './jam.ts';
import { kalenderBawaan } from './kalender-bawaan.ts';
import { withAturan } from './kalender.ts';
import { ATURAN_TENGGAT, type AturanTenggat } from './masukan.ts';
import { dueDate } from './penerimaan.ts';
import { hitungJam, hitungJamWaktu } from './register.ts';
import { alasanKarenaLewat } from './tenggat.ts';

const libur = kalenderBawaan();
const dihitung = withAturan(libur, { cutiBersamaHariKerja: true });

function tanggal(hasil: Hitungan): string {
  if (!hasil.ok) throw new Error(`calendar ${hasil.tahun} missing`);
  return hasil.tanggal;
}

type Kasus = { no: string; dari: string; n: number; due: string; cb?: string };

const DARI_SAAT: readonly Kasus[] = [
  { no: '1', dari: '2025-11-03T10:00+07:00', n: 10, due: '2025-11-17' },
  { no: '2', dari: '2025-12-15T09:00+07:00', n: 10, due: '2025-12-31', cb: '2025-12-30' },
  { no: '3', dari: '2026-12-22T11:00+07:00', n: 10, due: '2027-01-11', cb: '2027-01-08' },
  { no: '5', dari: '2026-03-16T08:00+07:00', n: 10, due: '2026-04-07', cb: '2026-03-31' },
  { no: '6', dari: '2027-03-04T08:00+07:00', n: 10, due: '2027-03-30', cb: '2027-03-23' },
  { no: '8', dari: '2026-02-13T20:00+07:00', n: 10, due: '2026-03-03', cb: '2026-03-02' },
  { no: '9', dari: '2026-05-01T10:00+07:00', n: 10, due: '2026-05-19', cb: '2026-05-18' },
  { no: '10', dari: '2026-06-04T18:00Z', n: 10, due: '2026-06-22' },
  { no: '18', dari: '2026-05-18T09:00+07:00', n: 10, due: '2026-06-04', cb: '2026-06-03' },
  { no: '19', dari: '2026-08-14T16:30+07:00', n: 10, due: '2026-09-01' },
];

const DARI_HARI: readonly Kasus[] = [
  { no: '12 repair', dari: '2026-03-13', n: 3, due: '2026-03-25', cb: '2026-03-18' },
  { no: '13 repair', dari: '2026-01-08', n: 3, due: '2026-01-13' },
  { no: '15 extension', dari: '2025-11-17', n: 7, due: '2025-11-26' },
  { no: '16 extension', dari: '2026-03-16', n: 7, due: '2026-04-01', cb: '2026-03-26' },
  { no: '21 window', dari: '2026-02-19', n: 30, due: '2026-04-10' },
  { no: '21 from the lapse', dari: '2026-02-18', n: 30, due: '2026-04-09' },
  { no: '22 answer', dari: '2026-03-03', n: 30, due: '2026-04-22', cb: '2026-04-16' },
  { no: '24 answer', dari: '2025-07-14', n: 30, due: '2025-08-26', cb: '2025-08-25' },
  { no: '26 to the commission', dari: '2026-04-22', n: 14, due: '2026-05-13' },
  { no: '28 suit', dari: '2026-05-11', n: 14, due: '2026-06-05', cb: '2026-06-03' },
  { no: 'extra 100 days', dari: '2026-01-05', n: 100, due: '2026-06-15', cb: '2026-06-04' },
  { no: 'extra commission start', dari: '2026-05-11', n: 14, due: '2026-06-05', cb: '2026-06-03' },
  { no: 'extra mediation', dari: '2026-06-08', n: 14, due: '2026-06-29' },
  { no: 'extra mediation extended', dari: '2026-06-29', n: 7, due: '2026-07-08' },
  { no: 'extra incomplete notice', dari: '2026-12-21', n: 3, due: '2026-12-28', cb: '2026-12-24' },
  { no: 'extra completion', dari: '2026-12-28', n: 7, due: '2027-01-08' },
];

describe('from an instant', () => {
  test.each(DARI_SAAT)('case $no: $dari + $n is $due', ({ dari, n, due, cb }) => {
    expect(tanggal(dueDate(libur, new Date(dari), n, ATURAN_TENGGAT))).toBe(due);
    expect(tanggal(dueDate(dihitung, new Date(dari), n, ATURAN_TENGGAT))).toBe(cb ?? due);
  });

  const deemed: AturanTenggat = { ...ATURAN_TENGGAT, penerimaan: 'hari_kerja_berikut' };
  test.each([
    ['8', '2026-02-13T20:00+07:00', '2026-03-04'],
    ['9', '2026-05-01T10:00+07:00', '2026-05-20'],
    ['in office hours', '2026-02-13T10:00+07:00', '2026-03-03'],
    ['at the closing minute', '2026-02-13T16:30+07:00', '2026-03-03'],
    ['before opening', '2026-02-13T05:00+07:00', '2026-03-03'],
  ])('option B, case %s', (_, dari, due) => {
    expect(tanggal(dueDate(libur, new Date(dari), 10, deemed))).toBe(due);
  });

  test('case 10 would be wrong by the UTC day', () => {
    expect(tanggal(addHariKerja(libur, '2026-06-04', 10))).toBe('2026-06-19');
  });

  test('the day of receipt as day 1, where the body has set it so', () => {
    const inclusive: AturanTenggat = { ...ATURAN_TENGGAT, hariPenerimaanDihitung: true };
    const hasil = dueDate(libur, new Date('2025-11-03T10:00+07:00'), 10, inclusive);
    expect(tanggal(hasil)).toBe('2025-11-14');
    expect(hasil).toMatchObject({ langkah: { 0: { tanggal: '2025-11-03', dihitung: true, ke: 1 } } });
    expect(tanggal(dueDate(libur, new Date('2026-05-01T10:00+07:00'), 10, inclusive))).toBe('2026-05-19');
  });
});

describe('from a day', () => {
  test.each(DARI_HARI)('case $no: $dari + $n is $due', ({ dari, n, due, cb }) => {
    expect(tanggal(addHariKerja(libur, dari, n))).toBe(due);
    if (cb !== undefined) expect(tanggal(addHariKerja(dihitung, dari, n))).toBe(cb);
  });

  test('case 21: the ground is there from the first working day after the lapse', () => {
    const lewat = tanggal(addHariKerja(libur, '2026-02-02', 10));
    expect(lewat).toBe('2026-02-18');
    expect(tanggal(alasanKarenaLewat(libur, lewat))).toBe('2026-02-19');
    const lewatCb = tanggal(addHariKerja(dihitung, '2026-02-02', 10));
    expect(lewatCb).toBe('2026-02-16');
    const alasan = tanggal(alasanKarenaLewat(dihitung, lewatCb));
    expect([alasan, tanggal(addHariKerja(dihitung, alasan, 30))]).toEqual(['2026-02-18', '2026-04-02']);
  });

  test('case 26 when cuti bersama counts: both clocks move', () => {
    const lewat = tanggal(addHariKerja(dihitung, '2026-03-03', 30));
    expect([lewat, tanggal(addHariKerja(dihitung, lewat, 14))]).toEqual(['2026-04-16', '2026-05-07']);
  });

  test('case 24: before the amending decree of 7 August 2025 the date was a day earlier', () => {
    const sebelum = { ...libur, hari: new Map(libur.hari) };
    sebelum.hari.delete('2025-08-18');
    expect(tanggal(addHariKerja(sebelum, '2025-07-14', 30))).toBe('2025-08-25');
  });
});

describe('clocks that do not count working days', () => {
  test.each<[KunciJam, string, string]>([
    ['gugatan', '2026-05-11', '2026-06-05'],
    ['gugatan_aman', '2026-05-11', '2026-05-25'],
    ['kasasi', '2026-05-11', '2026-05-25'],
    ['laporan_tahunan', '2024-12-31', '2025-03-27'],
    ['laporan_tahunan', '2025-12-31', '2026-03-31'],
    ['laporan_tahunan', '2026-12-31', '2027-03-31'],
    ['dip', '2026-06-30', '2026-12-30'],
    ['pengecualian_17a', '2026-06-30', '2056-06-30'],
  ])('%s from %s ends %s', (kunci, dari, sampai) => {
    expect(tanggal(hitungJam(libur, kunci, dari))).toBe(sampai);
  });

  test('case 30: the calendar end is kept beside the working day before it', () => {
    expect(addBulan(libur, '2024-12-31', 3)).toMatchObject({
      ok: true,
      akhir: '2025-03-31',
      tanggal: '2025-03-27',
      langkah: [
        { sebab: 'libur_nasional' },
        { sebab: 'akhir_pekan' },
        { sebab: 'akhir_pekan' },
        { sebab: 'cuti_bersama' },
        { sebab: 'hari_kerja', ke: null },
      ],
    });
  });

  test.each<[KunciJam, string, string]>([
    ['pdp_breach', '2026-03-19T21:30+07:00', '2026-03-22T21:30+07:00'],
    ['pdp_koreksi', '2026-05-15T09:00+07:00', '2026-05-18T09:00+07:00'],
  ])('%s: three times 24 hours from %s, holidays count', (kunci, dari, sampai) => {
    expect(hitungJamWaktu(kunci, new Date(dari))).toEqual(new Date(sampai));
  });

  test('back from a day: the decision to open comes 30 working days before', () => {
    const batas = tanggal(hitungJam(libur, 'buka_habis_masa', '2026-04-10'));
    expect(batas).toBe('2026-02-19');
    expect(dateIn('Asia/Jakarta', new Date('2026-02-19T03:00Z'))).toBe(batas);
  });

  test('an hour clock has no day and a day clock no hour', () => {
    expect(() => hitungJam(libur, 'pdp_breach', '2026-01-01')).toThrow(RangeError);
    expect(() => hitungJamWaktu('kasasi', new Date(0))).toThrow(RangeError);
  });
});
