import { describe, expect, test } from 'vitest';
import { DAFTAR_UMUM } from './analisis/daftar.ts';
import { analyseKueri } from './analisis/kueri.ts';
import { istilahDari } from './cari-indeks.ts';
import { halamanKena, tetanggaKena } from './halaman-kena.ts';
import { indeksMemori } from './test/memori.fixture.ts';

const JUDUL = 'Laporan APBD jembatan (contoh)';
const halaman = [
  'Kata pengantar kepala dinas',
  'Jembatan Kahayan diperbaiki',
  'Perbaikan jembatan Kahayan memakai dana 2024',
  'Daftar jalan lingkungan',
  'Jembatan gantung diperbaiki dengan dana desa',
  'Anggaran pendapatan dan belanja daerah',
];
const { pembaca } = indeksMemori([
  {
    informasi: 'satu',
    unit: 'pupr',
    kategori: 'berkala',
    tahun: 2024,
    format: ['pdf'],
    judul: JUDUL,
    teks: '',
    halaman: halaman.map((teks, at) => ({ dokumen: 'd', nomor: at + 1, format: 'pdf', teks })),
  },
]);

async function kena(q: string): Promise<number[]> {
  const kueri = analyseKueri(q, DAFTAR_UMUM);
  const calon = await pembaca.calon({ istilah: istilahDari(kueri), frasa: [], saringan: { informasi: 'satu' }, batas: 100 });
  return halamanKena(calon, 'd', kueri, JUDUL, DAFTAR_UMUM);
}

describe('hits of one file', () => {
  test('are the pages that hold most of what the best one holds', async () => {
    expect(await kena('dana perbaikan jembatan Kahayan')).toEqual([2, 3, 5]);
    expect(await kena('dana 2024 jembatan Kahayan')).toEqual([3]);
    expect(await kena('Kahayan')).toEqual([2, 3]);
    expect(await kena('sungai barito')).toEqual([]);
  });

  test('words of the title make no hit of a page that does not say them', async () => {
    expect(await kena('jembatan')).toEqual([2, 3, 5]);
    expect(await kena('APBD')).not.toContain(1);
  });

  test('have neighbours', () => {
    expect(tetanggaKena([2, 3, 5], 3)).toEqual({ sebelum: 2, sesudah: 5 });
    expect(tetanggaKena([2, 3, 5], 4)).toEqual({ sebelum: 3, sesudah: 5 });
    expect(tetanggaKena([2], 2)).toEqual({ sebelum: undefined, sesudah: undefined });
  });
});
