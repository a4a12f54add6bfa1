import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, instantIn } from '../shared/tanggal.ts';
import { readKalenderBawaan } from './kalender-bawaan.ts';
import type { JenisHari } from './kalender.ts';
import { ATURAN_TENGGAT, type PeristiwaTenggat } from './masukan.ts';
import { tenggatPermohonan } from './tenggat.ts';
import { ATURAN_BAWAAN, type CatatanKalender, type KalenderBadan, makeKalenderBadan } from './versi.ts';

const at = (tanggal: string, jam = '09:00'): Date => instantIn('Asia/Jakarta', tanggal, jam);
const { zona } = ATURAN_TENGGAT;
const aturan = ATURAN_BAWAAN;
const bawaan = readKalenderBawaan();
const PASANG = at('2025-01-02');

type Hari = CatatanKalender['hari'][number];
const hari = (tanggal: string, dicatat: string, dicabut?: string, jenis: JenisHari = 'libur_daerah'): Hari => ({
  tanggal,
  nama: 'Contoh',
  jenis,
  dicatatPada: at(dicatat),
  dicabutPada: dicabut === undefined ? null : at(dicabut),
});

function badan(tambahan: Partial<CatatanKalender> = {}): KalenderBadan {
  return makeKalenderBadan({
    zona,
    hari: [...bawaan.flatMap((t) => t.hari.map((h) => ({ ...h, dicatatPada: PASANG, dicabutPada: null }))), ...(tambahan.hari ?? [])],
    tahun: [...bawaan.map((t) => ({ tahun: t.tahun, dibukaPada: PASANG })), ...(tambahan.tahun ?? [])],
    aturan: [{ ...aturan, sejak: PASANG }, ...(tambahan.aturan ?? [])],
  });
}

function tanggal(b: KalenderBadan, kunci: string, now: string, ...peristiwa: PeristiwaTenggat[]): string | null | undefined {
  return tenggatPermohonan(peristiwa, b.kalender, b.aturan, at(now)).find((t) => t.kunci === kunci)?.tanggal;
}

const diterima = (tanggalTerima: string): PeristiwaTenggat => ({ jenis: 'diterima', pada: at(tanggalTerima) });
// Received Monday 3 November 2025, due Monday 17 November 2025.
const kasus = diterima('2025-11-03');

describe('a calendar that changed', () => {
  test('a day added while the clock runs moves it', () => {
    expect(tanggal(badan({ hari: [hari('2025-11-12', '2025-11-10')] }), 'notifikasi_uu', '2025-11-11', kasus)).toBe('2025-11-18');
  });

  test('a day added on the due day itself still moves it; one added after does not', () => {
    expect(tanggal(badan({ hari: [hari('2025-11-17', '2025-11-17')] }), 'notifikasi_uu', '2025-11-17', kasus)).toBe('2025-11-18');
    expect(tanggal(badan({ hari: [hari('2025-11-17', '2025-11-18')] }), 'notifikasi_uu', '2025-11-18', kasus)).toBe('2025-11-17');
    expect(tanggal(badan({ hari: [hari('2025-11-12', '2026-02-01')] }), 'notifikasi_uu', '2026-02-02', kasus)).toBe('2025-11-17');
  });

  test('an expired clock stays where it was even when the later calendar would reach over the change', () => {
    const panjang = Array.from({ length: 20 }, (_, i) => hari(addDays('2025-11-04', i), '2025-11-18'));
    expect(tanggal(badan({ hari: panjang }), 'notifikasi_uu', '2025-11-19', kasus)).toBe('2025-11-17');
  });

  test('a clock that had stopped keeps its date', () => {
    const b = badan({ hari: [hari('2025-11-12', '2025-11-11')] });
    expect(tanggal(b, 'notifikasi_uu', '2025-12-01', kasus, { jenis: 'pemberitahuan', pada: at('2025-11-10') })).toBe('2025-11-17');
    expect(tanggal(b, 'notifikasi_uu', '2025-12-01', kasus, { jenis: 'pemberitahuan', pada: at('2025-11-11') })).toBe('2025-11-18');
  });

  test('a withdrawn day counts again, for clocks that still run', () => {
    const b = badan({ hari: [hari('2025-11-12', '2025-11-04', '2025-11-10')] });
    expect(tanggal(b, 'notifikasi_uu', '2025-11-11', kasus)).toBe('2025-11-17');
  });

  test('a case from before the calendar was installed uses the first one', () => {
    expect(tanggal(badan(), 'notifikasi_uu', '2025-01-10', diterima('2025-01-01'))).toBe('2025-01-15');
  });

  test('a year opened later fills the date that could not be counted', () => {
    const lama = diterima('2027-12-20');
    expect(tanggal(badan(), 'notifikasi_uu', '2027-12-21', lama)).toBeNull();
    const b = badan({
      hari: [hari('2028-01-01', '2027-12-28', undefined, 'libur_nasional')],
      tahun: [{ tahun: 2028, dibukaPada: at('2027-12-28') }],
    });
    expect(tanggal(b, 'notifikasi_uu', '2027-12-29', lama)).toBe('2028-01-04');
  });

  test('new rules of the body move running clocks only', () => {
    const b = badan({ aturan: [{ ...aturan, cutiBersamaHariKerja: true, sejak: at('2025-12-26') }] });
    expect(tanggal(b, 'notifikasi_uu', '2025-12-29', diterima('2025-12-15'))).toBe('2025-12-30');
    expect(tanggal(b, 'notifikasi_uu', '2026-01-29', diterima('2025-12-11'))).toBe('2025-12-26');
    const tetap = badan({ aturan: [{ ...aturan, cutiBersamaHariKerja: true, sejak: at('2026-02-01') }] });
    expect(tanggal(tetap, 'notifikasi_uu', '2026-02-02', diterima('2025-12-15'))).toBe('2025-12-31');
  });

  test('a change never shortens the time of the requester', () => {
    const b = badan({ hari: [hari('2026-01-12', '2026-01-02', '2026-01-12')] });
    const surat: PeristiwaTenggat[] = [diterima('2026-01-05'), { jenis: 'surat_tidak_lengkap_diterima', pada: at('2026-01-08') }];
    expect(tanggal(b, 'perbaikan', '2026-01-12', ...surat)).toBe('2026-01-14');
    expect(tanggal(b, 'notifikasi_uu', '2026-01-12', ...surat)).toBe('2026-01-20');
  });

  test('an extension follows the due date that moved before it was reached', () => {
    const b = badan({ hari: [hari('2025-11-14', '2025-11-13')] });
    const panjang: PeristiwaTenggat = { jenis: 'diperpanjang', pada: at('2025-11-12') };
    expect(tanggal(b, 'notifikasi_uu', '2025-11-13', kasus, panjang)).toBe('2025-11-18');
    expect(tanggal(b, 'perpanjangan', '2025-11-13', kasus, panjang)).toBe('2025-11-27');
  });
});

test('whatever is changed later, a date that has passed never moves', () => {
  const change = fc.record({ tanggal: fc.integer({ min: 0, max: 60 }), pada: fc.integer({ min: 0, max: 60 }) });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30 }), fc.array(change, { maxLength: 6 }), change, (mulai, before, last) => {
      const day = (n: number): string => addDays('2026-06-01', n);
      const rows = before.map((c, i) => ({ ...hari(day(c.tanggal), day(c.pada)), nama: `Contoh ${i}` }));
      const events = diterima(day(mulai));
      const lama = tanggal(
        badan({ hari: rows.filter((r) => r.dicatatPada <= at(day(last.pada))) }),
        'notifikasi_uu',
        day(last.pada),
        events,
      );
      if (typeof lama !== 'string' || lama >= day(last.pada)) return;
      const semua = badan({ hari: [...rows, hari(day(last.tanggal), day(last.pada))] });
      expect(tanggal(semua, 'notifikasi_uu', day(last.pada + 100), events)).toBe(lama);
    }),
  );
});

test('a body without rules is a bug', () => {
  expect(() => makeKalenderBadan({ zona, hari: [], tahun: [], aturan: [] })).toThrow('rules');
});
