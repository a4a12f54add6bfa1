import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kalenderBawaan } from '../../tenggat/kalender-bawaan.ts';
import { addDays } from '../../shared/tanggal.ts';
import { ALASAN, type Alasan } from '../istilah.ts';
import { type AlasanHariIni, alasanHariIni, type Fakta, nilaiWaktu } from './pasal-35.ts';

const kalender = kalenderBawaan();
const awal: Fakta = {
  dicabut: false,
  hasil: null,
  dihentikanPada: null,
  jatuhTempo: '2026-02-18',
  dijawabPada: null,
  jawabanDiterima: null,
  biaya: 0,
  serahBatas: null,
  diserahkanPada: null,
};
const hitung = (f: Partial<Fakta>, hari: string): AlasanHariIni[] => alasanHariIni({ ...awal, ...f }, kalender, hari);
const satu = (f: Partial<Fakta>, hari: string, a: Alasan) => hitung(f, hari).find((x) => x.alasan === a);
const boleh = (f: Partial<Fakta>, hari: string): string =>
  hitung(f, hari)
    .flatMap((x) => (x.boleh ? [x.alasan] : []))
    .join('');

describe('silence', () => {
  test('law.md 12 case 21: due Wed 18 February, ground c on Thu 19, window to Fri 10 April', () => {
    expect(boleh({}, '2026-02-18')).toBe('b');
    expect(satu({}, '2026-02-18', 'c')).toEqual({ alasan: 'c', boleh: false, mulai: '2026-02-19' });
    expect(boleh({}, '2026-02-19')).toBe('bcg');
    expect(satu({}, '2026-02-19', 'c')).toEqual({
      alasan: 'c',
      boleh: true,
      sejak: '2026-02-19',
      ditemukan: '2026-02-19',
      sampai: '2026-04-10',
    });
  });

  test('the first lawful day is a working day: due on a Friday, ground on Monday', () => {
    expect(boleh({ jatuhTempo: '2026-06-12' }, '2026-06-14')).toBe('b');
    expect(boleh({ jatuhTempo: '2026-06-12' }, '2026-06-15')).toBe('bcg');
  });

  test('an answer before the date takes c and g away; an answer after it leaves g', () => {
    const dijawab = { hasil: 'dikabulkan' as const, dijawabPada: '2026-02-18' };
    expect(boleh(dijawab, '2026-03-02')).toBe('bd');
    expect(boleh({ ...dijawab, dijawabPada: '2026-02-20' }, '2026-03-02')).toBe('bdg');
  });

  test('without a due date (no calendar) nothing is guessed', () => {
    expect(boleh({ jatuhTempo: null }, '2026-12-01')).toBe('b');
  });
});

describe('after the answer', () => {
  test.each([
    ['ditolak', 'abde'],
    ['dikabulkan_sebagian', 'abde'],
    ['bukan_penguasa', 'bde'],
    ['belum_dikuasai', 'bde'],
    ['dikabulkan', 'bd'],
    ['sudah_tersedia', 'bd'],
  ] as const)('%s gives %s', (hasil, huruf) => {
    expect(boleh({ hasil, dijawabPada: '2026-02-10' }, '2026-02-10')).toBe(huruf);
  });

  test('a cost gives f', () => {
    expect(boleh({ hasil: 'dikabulkan', dijawabPada: '2026-02-10', biaya: 5000 }, '2026-02-11')).toBe('bdf');
  });

  test('what was promised and has not come gives e and g from the first working day after', () => {
    const janji = { hasil: 'dikabulkan' as const, dijawabPada: '2026-02-10', serahBatas: '2026-02-13' };
    expect(boleh(janji, '2026-02-13')).toBe('bd');
    // 14-15 weekend, 16 cuti bersama, 17 Imlek.
    expect(boleh(janji, '2026-02-17')).toBe('bd');
    expect(boleh(janji, '2026-02-18')).toBe('bdeg');
    expect(boleh({ ...janji, diserahkanPada: '2026-02-20' }, '2026-02-23')).toBe('bdg');
    expect(boleh({ ...janji, diserahkanPada: '2026-02-12' }, '2026-02-23')).toBe('bd');
  });

  test('the window runs from proven receipt only; without proof it does not run', () => {
    const tolak = { hasil: 'ditolak' as const, dijawabPada: '2026-02-10' };
    expect(satu(tolak, '2026-06-01', 'a')).toMatchObject({ boleh: true, ditemukan: null, sampai: null });
    expect(satu({ ...tolak, jawabanDiterima: '2026-02-19' }, '2026-06-01', 'a')).toMatchObject({
      ditemukan: '2026-02-19',
      sampai: '2026-04-10',
    });
  });

  test('not followed up: c and e, without a window that could lapse', () => {
    expect(boleh({ dihentikanPada: '2026-02-12' }, '2026-02-12')).toBe('bce');
    expect(satu({ dihentikanPada: '2026-02-12' }, '2026-08-03', 'c')).toMatchObject({ boleh: true, sampai: null });
  });

  test('a withdrawn request leaves only what needs no request', () => {
    expect(boleh({ dicabut: true, hasil: null }, '2026-05-04')).toBe('b');
  });
});

describe('filing to its window', () => {
  const semua = hitung({}, '2026-04-13');
  test('late is late only after the last day of every chosen ground', () => {
    expect(nilaiWaktu(hitung({}, '2026-04-10'), ['c'], '2026-04-10')).toEqual({ waktu: 'dalam_waktu', ditemukan: '2026-02-19' });
    expect(nilaiWaktu(semua, ['c'], '2026-04-13')).toEqual({ waktu: 'lewat_waktu', ditemukan: '2026-02-19' });
    expect(nilaiWaktu(semua, ['b', 'c'], '2026-04-13')).toEqual({ waktu: 'dalam_waktu', ditemukan: null });
  });

  test('a ground that is not there yet is accepted and marked', () => {
    expect(nilaiWaktu(hitung({}, '2026-02-16'), ['c'], '2026-02-16')).toEqual({ waktu: 'belum_waktunya', ditemukan: null });
  });
});

test('whatever happened: b is always there, all seven are listed, and a ground once there stays while nothing changes', () => {
  const hari = fc.integer({ min: 0, max: 500 }).map((n) => addDays('2025-06-02', n));
  const atau = <T>(a: fc.Arbitrary<T>) => fc.option(a, { nil: null });
  const fakta: fc.Arbitrary<Fakta> = fc.record({
    dicabut: fc.boolean(),
    hasil: atau(fc.constantFrom('dikabulkan', 'dikabulkan_sebagian', 'ditolak', 'bukan_penguasa', 'belum_dikuasai', 'sudah_tersedia')),
    dihentikanPada: atau(hari),
    jatuhTempo: atau(hari),
    dijawabPada: atau(hari),
    jawabanDiterima: atau(hari),
    biaya: fc.nat(10_000),
    serahBatas: atau(hari),
    diserahkanPada: atau(hari),
  });
  fc.assert(
    fc.property(fakta, hari, fc.nat(120), (f, d, n) => {
      const dulu = alasanHariIni(f, kalender, d);
      const nanti = alasanHariIni(f, kalender, addDays(d, n));
      expect(dulu.map((x) => x.alasan)).toEqual(ALASAN);
      expect(dulu[1]?.boleh).toBe(true);
      for (const [i, x] of dulu.entries()) if (x.boleh) expect(nanti[i]?.boleh).toBe(true);
    }),
    { numRuns: 200 },
  );
});
