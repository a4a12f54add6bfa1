import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bacaBentuk } from './bentuk.ts';
import { bacaKategori } from './kategori.ts';
import { bacaRetensi } from './retensi.ts';
import { kunciTeks, rapikan } from '../../../shared/tabel/teks.ts';
import { dicentang } from './centang.ts';
import { bacaWaktu, tahunDariJudul } from './waktu.ts';

describe('bacaKategori', () => {
  it.each([
    ['Berkala', 'berkala'],
    ['Informasi yang wajib disediakan dan diumumkan secara berkala', 'berkala'],
    ['Bekala', 'berkala'],
    ['Informasi Setiap Saat', 'setiap_saat'],
    ['Tersedia setiap saat', 'setiap_saat'],
    ['SetiapSaat', 'setiap_saat'],
    ['tiap saat', 'setiap_saat'],
    ['SERTA-MERTA', 'serta_merta'],
    ['Sertamerta', 'serta_merta'],
    ['Informasi Serta Merta', 'serta_merta'],
    ['SM', 'serta_merta'],
    ['ss', 'setiap_saat'],
    ['Berkala / Setiap Saat', 'berkala'],
  ])('%s', (text, kategori) => expect(bacaKategori(text)).toEqual({ ok: true, kategori }));
  it.each([
    ['', 'kosong'],
    ['-', 'kosong'],
    ['Dikecualikan', 'dikecualikan'],
    ['lain-lain', 'tidak_dikenal'],
    ['Serta merta, berkala', 'ganda'],
  ])('refuses %j', (text, alasan) => expect(bacaKategori(text)).toEqual({ ok: false, alasan }));
});

describe('bacaBentuk', () => {
  it.each([
    ['Softcopy dan Hardcopy', ['softcopy', 'hardcopy']],
    ['Hardcopy & Sofcopy', ['softcopy', 'hardcopy']],
    ['soft file', ['softcopy']],
    ['HARDCOPY', ['hardcopy']],
    ['PDF RENSTRA_OPD_2016-2021.pdf', ['softcopy']],
    ['tautan Google Drive', ['softcopy']],
    ['Cetak', ['hardcopy']],
    ['', []],
    ['Naskah', []],
  ])('%s', (text, bentuk) => expect(bacaBentuk(text)).toEqual(bentuk));
});

describe('bacaRetensi', () => {
  it.each([
    ['5 (lima) tahun', '5 tahun', 60],
    ['5 Tahun', '5 tahun', 60],
    ['6 bulan', '6 bulan', 6],
    ['Permanen', 'Permanen', null],
    ['Selama masih berlaku /  Diperbarui jika ada perubahan', 'Selama masih berlaku / Diperbarui jika ada perubahan', null],
    ['Sesuai masa berlaku MoU (biasanya 3-5 tahun)', 'Sesuai masa berlaku MoU (biasanya 3-5 tahun)', null],
    ['2 tahun aktif, 3 tahun inaktif', '2 tahun aktif, 3 tahun inaktif', 60],
    ['', '', null],
  ])('%s', (text, teks, bulan) => expect(bacaRetensi(text)).toEqual({ teks, bulan }));
});

describe('bacaWaktu', () => {
  it.each([
    ['2025', 2025, '2025-01-01', '2025-12-31', ''],
    ['Januari 2024', 2024, '2024-01-01', '2024-01-31', ''],
    ['TA 2023/2024', 2023, '2023-01-01', '2024-12-31', ''],
    ['T.A. 2024', 2024, '2024-01-01', '2024-12-31', ''],
    ['Tahun Anggaran 2024', 2024, '2024-01-01', '2024-12-31', ''],
    ['2016-2021', 2016, '2016-01-01', '2021-12-31', ''],
    ['2 Februari 2024', 2024, '2024-02-02', '2024-02-02', ''],
    ['14 s.d 15 Agustus 2025', 2025, '2025-08-14', '2025-08-15', ''],
    ['02/03/2024', 2024, '2024-03-02', '2024-03-02', ''],
    ['2024-03-02', 2024, '2024-03-02', '2024-03-02', ''],
    ['45292', 2024, '2024-01-01', '2024-01-01', ''],
    ['Semester I 2024', 2024, '2024-01-01', '2024-06-30', ''],
    ['Semester 2 Tahun 2024', 2024, '2024-07-01', '2024-12-31', ''],
    ['Triwulan III TA 2023', 2023, '2023-07-01', '2023-09-30', ''],
    ['Tw. IV 2023', 2023, '2023-10-01', '2023-12-31', ''],
    ['Juli s.d. Desember 2024', 2024, '2024-07-01', '2024-12-31', ''],
    ['Nopember 2023 - Pebruari 2024', 2023, '2023-11-01', '2024-02-29', ''],
    ['Jan-24', 2024, '2024-01-01', '2024-01-31', ''],
    ['Agustus 2020', 2020, '2020-08-01', '2020-08-31', ''],
    ['Tegal bulan Juli 2025', 2025, '2025-07-01', '2025-07-31', 'Tegal'],
    ['Palangka Raya, 5 Mei 2025', 2025, '2025-05-05', '2025-05-05', 'Palangka Raya'],
    ['PKTJ Tegal di tiap akhir bulan', null, null, null, 'PKTJ Tegal'],
    ['Tegal. Sesuai Tanggal MoU', null, null, null, 'Tegal'],
    ['PKTJ Tegal', null, null, null, 'PKTJ Tegal'],
    ['Setiap tahun', null, null, null, ''],
    ['31 Februari 2024', 2024, '2024-02-01', '2024-02-29', ''],
    ['', null, null, null, ''],
  ])('%s', (text, tahun, dari, sampai, tempat) => {
    const waktu = bacaWaktu(text);
    expect({ tahun: waktu.tahun, dari: waktu.dari, sampai: waktu.sampai }).toEqual({ tahun, dari, sampai });
    if (!text.startsWith('31')) expect(waktu.tempat).toBe(tempat);
  });

  const bulan = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'];
  it('reads back every day it is given in words and in figures', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (d) => {
        const day = d.toISOString().slice(0, 10);
        const words = `${d.getUTCDate()} ${bulan[d.getUTCMonth()]} ${d.getUTCFullYear()}`;
        const figures = `${d.getUTCDate()}/${d.getUTCMonth() + 1}/${d.getUTCFullYear()}`;
        for (const text of [day, words, figures, words.toUpperCase()]) expect(bacaWaktu(text)).toMatchObject({ dari: day, sampai: day });
      }),
    );
  });

  it('never throws, never leaves the range, whatever the cell holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const { tahun, dari, sampai } = bacaWaktu(text);
        if (tahun !== null) {
          expect(tahun).toBeGreaterThanOrEqual(1900);
          expect(dari !== null && sampai !== null && dari <= sampai).toBe(true);
        }
        bacaRetensi(text);
        bacaBentuk(text);
        bacaKategori(text);
      }),
    );
  });
});

describe('tahunDariJudul', () => {
  it.each([
    ['Laporan Keuangan Tahun 2025', 2025],
    ['DPA TA 2024', 2024],
    ['Surveillance ISO 21001 : 2018', null],
    ['Renstra Tahun 2016-2021', null],
    ['Perubahan Tahun 2023 atas Tahun 2022', null],
  ])('%s', (judul, tahun) => expect(tahunDariJudul(judul)).toBe(tahun));
});

describe('text of a cell', () => {
  it('is tidied', () => {
    expect(rapikan('  a\u00a0 b\r\nc\u200b ')).toBe('a b c');
    expect(kunciTeks('Dinas PUPR, Kota-Palangka Raya')).toBe('dinas pupr kota palangka raya');
    for (const tick of ['V', '√', '✓', ' v ', 'ya', '1']) expect(dicentang(tick)).toBe(true);
    for (const none of ['', '-', 'tidak', '0']) expect(dicentang(none)).toBe(false);
  });
});
