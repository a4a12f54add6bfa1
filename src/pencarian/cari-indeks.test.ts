import { describe, expect, test } from 'vitest';
import { cariIndeks } from './cari-indeks.ts';
import type { ButirIndeks } from './indeks/indeks.ts';
import { indeksMemori } from './test/memori.fixture.ts';

const butir = (informasi: string, judul: string, teks = ''): ButirIndeks => ({
  informasi,
  unit: '',
  kategori: '',
  tahun: null,
  format: [],
  judul,
  teks,
  halaman: [],
});
const semua = [
  butir('tarif', 'Tarif rumah sakit', 'Biaya rawat jalan'),
  butir('rumah', 'Rumah adat', 'Rumah panjang di tepi sungai'),
  butir('kompleks', 'Jalan kompleks', 'Perumahan yang belum menyerahkan jalan'),
  butir('loket', 'Loket layanan', 'Loket layanan di balai kota, loket buka pagi'),
  butir('lowongan', 'Lowongan kerja', 'Formasi dan syarat'),
  butir('lain', 'Loket pajak', 'Loket pajak keliling'),
];
const cari = async (q: string) => cariIndeks(indeksMemori(semua), q);
const urutan = async (q: string): Promise<string[]> => (await cari(q)).kelompok.map((one) => one.informasi);

describe('the one path of a search', () => {
  test('a word that nothing holds lets its equivalents stand for it', async () => {
    expect((await urutan('hospital'))[0]).toBe('tarif');
    expect((await urutan('hospital fees'))[0]).toBe('tarif');
  });

  test('and is respelled only where it has none', async () => {
    expect((await cari('loker')).dibetulkan).toEqual([]);
    expect((await urutan('loker'))[0]).toBe('lowongan');
    expect((await cari('lokte')).dibetulkan).toEqual([{ ketikan: 'lokte', menjadi: ['loket'] }]);
  });

  test('the very form of a word tells more than its stem, where few hold it', async () => {
    expect((await urutan('perumahan'))[0]).toBe('kompleks');
  });
});
