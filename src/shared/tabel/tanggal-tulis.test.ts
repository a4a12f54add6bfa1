import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bacaTanggal } from './tanggal-tulis.ts';

describe('days as registers write them', () => {
  it.each([
    ['2024-04-03', '2024-04-03'],
    ['2024-04-03T00:00:00.000Z', '2024-04-03'],
    ['2024/4/3', '2024-04-03'],
    ['3 April 2024', '2024-04-03'],
    ['Rabu, 3 April 2024', '2024-04-03'],
    ["Jum'at / 5 April 2024", '2024-04-05'],
    ['03-Apr-24', '2024-04-03'],
    ['3 Nopember 2023', '2023-11-03'],
    ['03 PEBRUARI 2024', '2024-02-03'],
    ['Palangka Raya, 3 Agustus 2024', '2024-08-03'],
    ['April 3, 2024', '2024-04-03'],
    ['25/04/2024', '2024-04-25'],
    ['04/25/2024', '2024-04-25'],
    ['05.05.2024', '2024-05-05'],
    ['Rabu, 03/04/2024', '2024-04-03'],
    ['Senin 04/03/2024', '2024-03-04'],
    ['25-4-24', '2024-04-25'],
    ['25/04/2024 10:30', '2024-04-25'],
    ['3 April 2024 pukul 09.00 WIB', '2024-04-03'],
    ['45385', '2024-04-03'],
  ])('%s', (text, tanggal) => expect(bacaTanggal(text)).toEqual({ ok: true, tanggal }));

  it.each([
    ['', 'kosong'],
    ['-', 'kosong'],
    ['03/04/2024', 'ambigu'],
    ['3-4-24', 'ambigu'],
    ['April 2024', 'tidak_lengkap'],
    ['04/2024', 'tidak_lengkap'],
    ['2024', 'tidak_lengkap'],
    ['3 April', 'tidak_lengkap'],
    ['31 Februari 2024', 'tidak_ada'],
    ['32/13/2024', 'tidak_ada'],
    ['segera', 'tidak_terbaca'],
    ['3 s.d. 5 April 2024', 'tidak_terbaca'],
  ])('refuses %j', (text, alasan) => expect(bacaTanggal(text)).toEqual({ ok: false, alasan }));

  it('is decided where a person said the order, or the list its year', () => {
    expect(bacaTanggal('03/04/2024', { urutan: 'hari-bulan' })).toEqual({ ok: true, tanggal: '2024-04-03' });
    expect(bacaTanggal('03/04/2024', { urutan: 'bulan-hari' })).toEqual({ ok: true, tanggal: '2024-03-04' });
    expect(bacaTanggal('25/04/2024', { urutan: 'bulan-hari' })).toEqual({ ok: false, alasan: 'tidak_ada' });
    expect(bacaTanggal('3 April', { tahun: 2023 })).toEqual({ ok: true, tanggal: '2023-04-03' });
  });

  it('never throws, and never gives one of two days that figures could mean', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom('/', '-', '.'), (d, m, s) => {
        const read = bacaTanggal(`${d}${s}${m}${s}2024`);
        if (d <= 12 && d !== m) expect(read).toEqual({ ok: false, alasan: 'ambigu' });
        if (read.ok) expect(read.tanggal).toBe(`2024-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => void bacaTanggal(text)));
  });
});
