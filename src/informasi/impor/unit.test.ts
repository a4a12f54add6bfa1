import { describe, expect, it } from 'vitest';
import { pencariUnit, type UnitDikenal } from './unit.ts';

const units: UnitDikenal[] = [
  {
    id: 'k',
    slug: 'diskominfo',
    singkatan: 'Diskominfo',
    nama: ['Dinas Komunikasi, Informatika, Statistik dan Persandian Kota Palangka Raya', 'Dinas Perhubungan dan Kominfo'],
  },
  { id: 's', slug: 'dinas-kesehatan', singkatan: 'Dinkes', nama: ['Dinas Kesehatan'] },
  { id: 'p', slug: 'kecamatan-pahandut', singkatan: 'Kec. Pahandut', nama: ['Kecamatan Pahandut'] },
  { id: 'l', slug: 'kelurahan-pahandut', singkatan: 'Kel. Pahandut', nama: ['Kelurahan Pahandut'] },
];
const cari = pencariUnit(units, 'Pemerintah Kota Palangka Raya');

describe('units by name', () => {
  it.each([
    ['Diskominfo', 'k'],
    ['dinas komunikasi informatika statistik & persandian', 'k'],
    ['Dinas Perhubungan dan Kominfo', 'k'],
    ['DINAS KESEHATAN KOTA PALANGKA RAYA', 's'],
    ['Kepala Dinas Kesehatan', 's'],
    ['PPID Pelaksana Dinas Kesehatan', 's'],
    ['Camat Pahandut', 'p'],
    ['Lurah Pahandut', 'l'],
    ['kelurahan-pahandut', 'l'],
  ])('%s', (text, unitId) => expect(cari(text)).toEqual({ ok: true, unitId }));

  it('does not guess, but says what is near', () => {
    expect(cari('Bawaslu')).toEqual({ ok: false, mirip: [] });
    expect(cari('Pahandut')).toMatchObject({ ok: false });
    expect(cari('Dinas Kesehatan Hewan')).toEqual({ ok: false, mirip: ['Dinas Kesehatan'] });
    expect(cari('')).toEqual({ ok: false, mirip: [] });
  });
});
