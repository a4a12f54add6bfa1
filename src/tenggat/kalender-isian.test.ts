import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../shared/tanggal.ts';
import { bentukUsulan, rawIsian, readDaftar, toIsian, toUsulan } from './kalender-isian.ts';
import { JENIS_HARI } from './kalender.ts';
import type { IsiHari, Usulan } from './usulan.ts';
import { ATURAN_BAWAAN } from './versi.ts';

const nama = fc.stringMatching(/^[A-Za-z(][A-Za-z0-9().,-]{0,12}( [A-Za-z0-9]{1,8})?$/);
const hari: fc.Arbitrary<IsiHari> = fc.record({
  tanggal: fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2025-01-01', n)),
  nama,
  jenis: fc.constantFrom(...JENIS_HARI),
  dihitung: fc.constantFrom(null, true, false),
  skb: nama,
  sumber: fc.constantFrom('', 'https://contoh.id/skb'),
});
const jam = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((n) => String(n).padStart(2, '0')).join(':'));
const usulan: fc.Arbitrary<Usulan> = fc.oneof(
  fc.record({ jenis: fc.constant('tambah' as const), hari }),
  fc.record({ jenis: fc.constant('ubah' as const), id: fc.uuid(), hari }),
  fc.record({ jenis: fc.constant('cabut' as const), id: fc.uuid() }),
  fc.record({
    jenis: fc.constant('tahun' as const),
    tahun: fc.integer({ min: 2000, max: 2200 }),
    dasar: nama,
    hari: fc.uniqueArray(
      hari.map((h) => ({ ...h, dihitung: null })),
      { selector: (h) => `${h.tanggal} ${h.jenis} ${h.nama}`, maxLength: 8 },
    ),
  }),
  fc.record({
    jenis: fc.constant('aturan' as const),
    dasar: nama,
    aturan: fc.record({
      hariKerja: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }).map((days) => days.toSorted((a, b) => a - b)),
      cutiBersamaHariKerja: fc.boolean(),
      penerimaan: fc.constantFrom('hari_itu' as const, 'hari_kerja_berikut' as const),
      hariPenerimaanDihitung: fc.boolean(),
      jamBuka: jam,
      jamTutup: jam,
      jamTutupJumat: jam,
      batasHarian: fc.constantFrom('jam_tutup' as const, 'akhir_hari' as const),
    }),
  }),
);

test('a change survives the way from preview to confirmation', () => {
  fc.assert(
    fc.property(usulan, (u) => {
      expect(toUsulan(bentukUsulan.parse(toIsian(u)))).toEqual(u);
    }),
  );
});

describe('what a form sends', () => {
  test('weekdays as one box, several boxes, or joined', () => {
    const aturan = toIsian({ jenis: 'aturan', dasar: 'SE contoh', aturan: ATURAN_BAWAAN });
    const days = (hari_kerja: unknown) => bentukUsulan.safeParse({ ...aturan, hari_kerja }).data;
    expect(days('3')).toMatchObject({ hari_kerja: [3] });
    expect(days(['5', '1', '1'])).toMatchObject({ hari_kerja: [1, 5] });
    expect([days(undefined), days(''), days(['8']), days([])]).toEqual([undefined, undefined, undefined, undefined]);
  });

  test.each([
    [{ tanggal: '2026-02-30' }, 'tanggal'],
    [{ nama: '  ' }, 'nama'],
    [{ jenis: 'libur' }, 'jenis'],
    [{ sumber: 'javascript:alert(1)' }, 'sumber'],
    [{ skb: 'x'.repeat(201) }, 'skb'],
  ])('%j is refused at %s', (change, field) => {
    const isian = {
      ...toIsian({
        jenis: 'tambah',
        hari: { tanggal: '2026-11-25', nama: 'Contoh', jenis: 'libur_daerah', dihitung: null, skb: '', sumber: '' },
      }),
      ...change,
    };
    expect(bentukUsulan.safeParse(isian).error?.issues.map((i) => i.path.join('.'))).toEqual([field]);
  });

  test('a pasted list: tabs, semicolons, columns of spaces, kinds in words', () => {
    const hasil = readDaftar(
      '2028-01-01;Tahun Baru 2028 Masehi;libur_nasional\r\n2028-01-03   Contoh bersama   Cuti Bersama\n2028-01-04\tBanjir\tLIBUR DAERAH',
    );
    expect(hasil.ok && hasil.hari.map((h) => [h.tanggal, h.nama, h.jenis])).toEqual([
      ['2028-01-01', 'Tahun Baru 2028 Masehi', 'libur_nasional'],
      ['2028-01-03', 'Contoh bersama', 'cuti_bersama'],
      ['2028-01-04', 'Banjir', 'libur_daerah'],
    ]);
  });

  test('days of a pasted year take its decree and source where they bring none', () => {
    const u = toUsulan(
      bentukUsulan.parse({
        jenis_usulan: 'tahun',
        tahun: '2028',
        dasar: 'SKB contoh',
        sumber: 'https://contoh.id',
        daftar: '2028-01-01\tx\tlibur_nasional\tSKB lain',
      }),
    );
    expect(u).toMatchObject({ hari: [{ skb: 'SKB lain', sumber: 'https://contoh.id' }] });
  });

  test('what was typed is kept as text', () => {
    expect(rawIsian({ a: 'x', b: ['1', '2', 3], c: 4, d: undefined })).toEqual({ a: 'x', b: '1,2' });
  });
});
