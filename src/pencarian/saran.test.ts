import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BahanSaran, type JenisSaran, kataSaran, pilihSaran, SARAN_TERBANYAK } from './saran.ts';

const buat = (jenis: JenisSaran, teks: string): BahanSaran => ({ jenis, kunci: teks, teks, kata: kataSaran(teks) });
const bahan = [
  buat('informasi', 'Laporan realisasi anggaran 2025'),
  buat('informasi', 'Laporan realisasi anggaran 2024'),
  buat('informasi', 'Rencana kerja dan anggaran Dinas Kesehatan'),
  buat('informasi', 'Daftar ruas jalan'),
  buat('unit', 'Dinas Kesehatan Dinkes'),
  buat('unit', 'Dinas Perhubungan Dishub'),
  buat('unit', 'Dinas Pendidikan Disdik'),
  buat('topik', 'anggaran'),
  buat('kategori', 'Setiap saat'),
];
const teks = (q: string): string[] => pilihSaran(bahan, q).map((one) => one.teks);

describe('suggestions', () => {
  test('take the beginning of any word, in any order, whatever case or accent', () => {
    expect(teks('rea')).toEqual(['Laporan realisasi anggaran 2025', 'Laporan realisasi anggaran 2024']);
    expect(teks('ANGG lap')).toEqual(['Laporan realisasi anggaran 2025', 'Laporan realisasi anggaran 2024']);
    expect(teks('jálan')).toEqual(['Daftar ruas jalan']);
    expect(teks('alan')).toEqual([]);
    expect(teks('dinkes')).toEqual(['Dinas Kesehatan Dinkes']);
  });

  test('put offices and topics first, few of each, and what begins as typed before what only holds it', () => {
    expect(teks('dinas')).toHaveLength(3);
    expect(teks('anggaran')[0]).toBe('anggaran');
    expect(teks('rencana kerja')).toEqual(['Rencana kerja dan anggaran Dinas Kesehatan']);
    expect(
      pilihSaran([buat('informasi', 'Uang jalan'), buat('informasi', 'Jalan lingkungan kelurahan')], 'jal').map((one) => one.teks),
    ).toEqual(['Jalan lingkungan kelurahan', 'Uang jalan']);
  });

  test('say nothing to one letter or to signs, and never the same twice', () => {
    for (const q of ['', 'l', ' . ', '-']) expect(teks(q)).toEqual([]);
    expect(pilihSaran([buat('informasi', 'Notula rapat'), buat('informasi', 'Notula rapat')], 'not')).toHaveLength(1);
  });

  test('are at most eight, and each holds every typed word, whatever is typed', () => {
    const banyak = Array.from({ length: 60 }, (_, n) => buat('informasi', `Laporan kegiatan nomor ${n}`));
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom('lap', 'kegiatan la', 'nomor 1')), (q) => {
        const found = pilihSaran([...bahan, ...banyak], q);
        expect(found.length).toBeLessThanOrEqual(SARAN_TERBANYAK);
        for (const one of found) for (const word of kataSaran(q).trim().split(' ')) expect(one.kata).toContain(` ${word}`);
      }),
    );
  });
});
