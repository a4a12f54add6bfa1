import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../shared/tanggal.ts';
import { addHariKerja, addHariKerjaTermasuk, type Hitungan, hariKerjaPertama, hariKerjaTerakhir } from './hari-kerja.ts';
import { JENIS_HARI, type Kalender, makeKalender, sifatHari, withAturan } from './kalender.ts';
import { kalenderBawaan } from './kalender-bawaan.ts';

const libur = kalenderBawaan();
const day = fc.integer({ min: 0, max: daysBetween('2025-03-01', '2027-10-31') }).map((n) => addDays('2025-03-01', n));
const n = fc.integer({ min: 1, max: 25 });
const sign = fc.constantFrom(1, -1);

/** Any calendar of 2025 to 2027: any listed days of any kind, some with their own flag, any working weekdays. */
const kalender: fc.Arbitrary<Kalender> = fc
  .record({
    hari: fc.array(
      fc.record({
        tanggal: day,
        nama: fc.constant('contoh'),
        jenis: fc.constantFrom(...JENIS_HARI),
        dihitung: fc.constantFrom(null, true, false),
      }),
      { maxLength: 80 },
    ),
    hariKerja: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 4 }),
    cutiBersamaHariKerja: fc.boolean(),
  })
  .map(({ hari, ...aturan }) => makeKalender({ hari, tahun: [2024, 2025, 2026, 2027, 2028], aturan }));

function tanggal(hasil: Hitungan): string {
  if (!hasil.ok) throw new Error(`calendar ${hasil.tahun} missing`);
  return hasil.tanggal;
}

const isKerja = (k: Kalender, d: string): boolean => {
  const sifat = sifatHari(k, d);
  return sifat.ok && sifat.kerja;
};

describe('properties', () => {
  test('a due date is a working day', () => {
    fc.assert(fc.property(kalender, day, n, sign, (k, d, m, s) => isKerja(k, tanggal(addHariKerja(k, d, s * m)))));
  });

  test('counting in two parts is counting in one', () => {
    fc.assert(
      fc.property(kalender, day, n, n, sign, (k, d, a, b, s) => {
        const first = tanggal(addHariKerja(k, d, s * a));
        expect(tanggal(addHariKerja(k, first, s * b))).toBe(tanggal(addHariKerja(k, d, s * (a + b))));
      }),
    );
  });

  test('cuti bersama as working days never makes a date later, nor an earlier one earlier', () => {
    fc.assert(
      fc.property(kalender, day, n, (k, d, m) => {
        const counted = withAturan(k, { cutiBersamaHariKerja: true });
        const off = withAturan(k, { cutiBersamaHariKerja: false });
        expect(tanggal(addHariKerja(counted, d, m)) <= tanggal(addHariKerja(off, d, m))).toBe(true);
        expect(tanggal(addHariKerja(counted, d, -m)) >= tanggal(addHariKerja(off, d, -m))).toBe(true);
      }),
    );
  });

  test('a day off and the working day before it give the same due date', () => {
    fc.assert(
      fc.property(kalender, day, n, (k, d, m) => {
        expect(tanggal(addHariKerja(k, d, m))).toBe(tanggal(addHariKerja(k, tanggal(hariKerjaTerakhir(k, d)), m)));
      }),
    );
  });

  test('there and back again: from a working day, n forward and n back is the day itself', () => {
    fc.assert(
      fc.property(kalender, day, n, (k, d, m) => {
        const from = tanggal(hariKerjaPertama(k, d));
        expect(tanggal(addHariKerja(k, tanggal(addHariKerja(k, from, m)), -m))).toBe(from);
      }),
    );
  });

  test('one more day off never makes a date earlier', () => {
    fc.assert(
      fc.property(kalender, day, n, day, (k, d, m, off) => {
        const hari = new Map(k.hari).set(off, [{ tanggal: off, nama: 'contoh', jenis: 'libur_daerah' }]);
        const before = isKerja(k, off);
        const more = tanggal(addHariKerja({ ...k, hari }, d, m));
        if (before) expect(more >= tanggal(addHariKerja(k, d, m))).toBe(true);
      }),
    );
  });

  test('the ledger shows every day once, in order, and numbers the counted ones from 1 to n', () => {
    fc.assert(
      fc.property(kalender, day, n, sign, (k, d, m, s) => {
        const hasil = addHariKerja(k, d, s * m);
        if (!hasil.ok) throw new Error('missing');
        const { langkah } = hasil;
        expect(langkah.map((l) => l.tanggal)).toEqual(langkah.map((_, i) => addDays(d, s * i)));
        expect(langkah.at(-1)?.tanggal).toBe(hasil.tanggal);
        expect(langkah.filter((l) => l.dihitung).map((l) => l.ke)).toEqual(Array.from({ length: m }, (_, i) => s * (i + 1)));
        expect(langkah.every((l) => l.dihitung === (l.ke !== null) && l.alasan !== '' && l.alasan_en !== '')).toBe(true);
        expect(langkah.slice(1).every((l) => l.dihitung === isKerja(k, l.tanggal))).toBe(true);
      }),
    );
  });

  test('counting the day itself is one day earlier from a working day, and the same from a day off', () => {
    fc.assert(
      fc.property(kalender, day, fc.integer({ min: 2, max: 25 }), (k, d, m) => {
        const expected = addHariKerja(k, d, isKerja(k, d) ? m - 1 : m);
        expect(tanggal(addHariKerjaTermasuk(k, d, m))).toBe(tanggal(expected));
      }),
    );
  });
});

describe('a missing year', () => {
  test('is refused by name, forward and back', () => {
    expect(addHariKerja(libur, '2027-12-20', 10)).toEqual({ ok: false, alasan: 'kalender_kosong', tahun: 2028 });
    expect(addHariKerja(libur, '2025-01-03', -10)).toEqual({ ok: false, alasan: 'kalender_kosong', tahun: 2024 });
    expect(addHariKerja(libur, '2031-05-05', 1)).toEqual({ ok: false, alasan: 'kalender_kosong', tahun: 2031 });
  });

  test('is not filled by a single listed day', () => {
    const k = makeKalender({ hari: [{ tanggal: '2028-01-01', nama: 'contoh', jenis: 'libur_nasional' }], tahun: [2027] });
    expect(addHariKerja(k, '2027-12-30', 10)).toEqual({ ok: false, alasan: 'kalender_kosong', tahun: 2028 });
  });

  test('is not needed where the count ends before it', () => {
    expect(tanggal(addHariKerja(libur, '2027-12-20', 4))).toBe('2027-12-27');
  });
});

describe('rules of a calendar', () => {
  const nyepi = { tanggal: '2026-03-19', nama: 'Nyepi', jenis: 'libur_nasional' } as const;

  test('the flag of one day overrides its kind', () => {
    const open = makeKalender({ hari: [{ ...nyepi, dihitung: true }] });
    expect(sifatHari(open, '2026-03-19')).toEqual({ ok: true, kerja: true, sebab: 'libur_nasional', nama: ['Nyepi'] });
    const cuti = makeKalender({ hari: [{ ...nyepi, jenis: 'cuti_bersama', dihitung: false }], aturan: { cutiBersamaHariKerja: true } });
    expect(sifatHari(cuti, '2026-03-19')).toMatchObject({ kerja: false });
  });

  test('two names on one day: a day off wins', () => {
    const k = makeKalender({
      hari: [
        { ...nyepi, jenis: 'cuti_bersama' },
        { ...nyepi, nama: 'Pilkada', jenis: 'libur_daerah' },
      ],
      aturan: { cutiBersamaHariKerja: true },
    });
    expect(sifatHari(k, '2026-03-19')).toEqual({ ok: true, kerja: false, sebab: 'libur_daerah', nama: ['Nyepi', 'Pilkada'] });
  });

  test('six working days, where the body has them', () => {
    const k = makeKalender({ hari: [], tahun: [2026], aturan: { hariKerja: [1, 2, 3, 4, 5, 6] } });
    expect(tanggal(addHariKerja(k, '2026-11-20', 1))).toBe('2026-11-21');
  });

  test.each([[[]], [[0]], [[8]], [[1.5]]])('working weekdays %j are refused', (hariKerja) => {
    expect(() => makeKalender({ hari: [], aturan: { hariKerja } })).toThrow(RangeError);
  });

  test('a fraction of a day is a bug', () => {
    expect(() => addHariKerja(libur, '2026-01-05', 1.5)).toThrow(RangeError);
  });
});

describe('words of the ledger', () => {
  test('say why each day counts or not', () => {
    const hasil = addHariKerja(libur, '2026-03-16', 2);
    expect(hasil.ok && hasil.langkah.map((l) => `${l.tanggal.slice(8)} ${l.alasan}`)).toEqual([
      '16 Hari kejadian, hari ke-0: tidak dihitung',
      '17 Hari kerja ke-1',
      '18 Cuti bersama: Nyepi',
      '19 Libur nasional: Hari Suci Nyepi (Saka 1948)',
      '20 Cuti bersama: Idulfitri',
      '21 Sabtu, Idulfitri 1447 H (1)',
      '22 Minggu, Idulfitri 1447 H (2)',
      '23 Cuti bersama: Idulfitri',
      '24 Cuti bersama: Idulfitri',
      '25 Hari kerja ke-2',
    ]);
  });

  test('say that a listed day counts all the same', () => {
    const hasil = addHariKerja(withAturan(libur, { cutiBersamaHariKerja: true }), '2026-03-17', 1);
    expect(hasil.ok && hasil.langkah.at(-1)).toMatchObject({
      alasan: 'Hari kerja ke-1 (cuti bersama Nyepi dihitung hari kerja)',
      alasan_en: 'Working day 1 (collective leave Nyepi counts as a working day)',
    });
  });
});
