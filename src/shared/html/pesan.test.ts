import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAngka, formatHari, formatRupiah, formatTanggal, formatUkuran, formatWaktu } from './format.ts';
import { definePesan, plural, toBahasa } from './pesan.ts';
import { denganQuery, tautan } from './tautan.ts';

describe('definePesan', () => {
  const pesan = definePesan({
    id: { judul: 'Daftar', ada: (n: number) => `${n} informasi`, keadaan: { baru: 'Baru' } },
    en: { judul: 'List', ada: (n) => plural(n, 'item', 'items'), keadaan: { baru: 'New' } },
  });

  test('gives each language its own words', () => {
    expect(pesan.id.ada(2)).toBe('2 informasi');
    expect(pesan.en.ada(1)).toBe('1 item');
    expect(pesan.en.ada(1200)).toBe('1,200 items');
    expect(pesan.en.keadaan.baru).toBe('New');
  });

  test('is refused by the compiler when a key is missing or left over', () => {
    // @ts-expect-error a key missing in English
    definePesan({ id: { a: 'x', b: 'y' }, en: { a: 'x' } });
    // @ts-expect-error a key that Indonesian does not have
    definePesan({ id: { a: 'x' }, en: { a: 'x', b: 'y' } });
    // @ts-expect-error a string where a function stands
    definePesan({ id: { a: (n: number) => `${n}` }, en: { a: 'x' } });
    expect(toBahasa('fr')).toBe('id');
  });
});

describe('dates and numbers', () => {
  const pada = new Date('2025-10-06T23:30:00Z');

  test.each([
    [formatTanggal('2025-10-06', 'id'), 'Senin, 6 Oktober 2025'],
    [formatTanggal('2025-10-06', 'en'), 'Monday, 6 October 2025'],
    [formatTanggal('2025-10-06', 'id', 'pendek'), '6 Okt 2025'],
    [formatHari(pada, 'id', 'Asia/Jakarta'), 'Selasa, 7 Oktober 2025'],
    [formatWaktu(pada, 'id', 'Asia/Jakarta', 'panjang'), '7 Oktober 2025 pukul 06.30 WIB'],
    [formatWaktu(pada, 'en', 'Asia/Jayapura', 'panjang'), '7 October 2025 at 08:30 WIT'],
    [formatAngka(1234567, 'id'), '1.234.567'],
    [formatAngka(1.25, 'id', 1), '1,3'],
    [formatRupiah(1250000n, 'id'), 'Rp1.250.000'],
    [formatUkuran(820, 'id'), '820 B'],
    [formatUkuran(999_600, 'id'), '1 MB'],
    [formatUkuran(1_240_000, 'id'), '1,2 MB'],
  ])('%s', (made, expected) => {
    expect(made.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(expected);
  });
});

describe('tautan', () => {
  test('keeps query and fragment, and says the language only when it is English', () => {
    expect(tautan('/cari?q=anggaran+2025#hasil', 'en')).toBe('/cari?q=anggaran+2025&bahasa=en#hasil');
    expect(tautan('/cari?bahasa=en&q=a', 'id')).toBe('/cari?q=a');
    expect(tautan('/', 'id')).toBe('/');
  });

  test('there and back is the same address', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        expect(tautan(tautan(path, 'en'), 'id')).toBe(tautan(path, 'id'));
      }),
    );
  });

  test('denganQuery sets and removes', () => {
    expect(denganQuery('/informasi?unit=a&halaman=3', { halaman: undefined, tahun: 2025 })).toBe('/informasi?unit=a&tahun=2025');
  });
});
