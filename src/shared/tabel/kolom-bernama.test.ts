import { describe, expect, it } from 'vitest';
import { barisBernama, semuaDaftar } from './kolom-bernama.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';

const POLA = {
  pemberitahuan: /pemberitahuan/,
  pemberian: /pemberian/,
  nomor: /^(no|nomor)$|\bregister\b/,
  tanggal: /\btgl\b|\btanggal\b/,
  nama: /\bnama\b/,
  informasi: /\binformasi\b/,
  softcopy: /softcopy/,
} as const;

const AWKWARD = [
  'REGISTER PERMOHONAN INFORMASI PUBLIK TAHUN 2024;;;;;;',
  'PPID Kota Contoh;;;;;;',
  ';;;;;;',
  'No;Tgl;Nama;Informasi Yang Diminta;Bentuk Informasi;Hari & Tanggal;',
  ';;;;Softcopy;Pemberitahuan Tertulis;Pemberian Informasi',
  '1;2;3;4;5;6;7',
  '1;3 Maret 2024;Ani;Anggaran;v;5 Maret 2024;6 Maret 2024',
  ';;;;;;',
  'BULAN APRIL;;;;;;',
  '2;4 April 2024;Budi;-;;;',
  'No;Tgl;Nama;Informasi Yang Diminta;;;',
  '3;;;;;;',
  'Jumlah;2;;;;;',
  ';;;;;Palangka Raya, 31 Desember 2024;',
].join('\r\n');

describe('rows by the names of their columns', () => {
  it('finds headings of two rows below notes, and leaves out what is no record', () => {
    const [daftar] = semuaDaftar([readCsv(AWKWARD, 'x.csv')], POLA, { hampa: ['nomor'] });
    expect(daftar?.tahun).toBe(2024);
    expect(
      daftar?.baris.map((b) => [b.nomor, b.sel('nomor'), b.sel('nama'), b.sel('informasi'), b.sel('pemberitahuan'), b.sel('pemberian')]),
    ).toEqual([
      [7, '1', 'Ani', 'Anggaran', '5 Maret 2024', '6 Maret 2024'],
      [10, '2', 'Budi', '', '', ''],
    ]);
  });

  it('reads keys of JSON in any spelling, and its first record is never a heading', () => {
    const json = readJson(
      '{"data":[{"nomorRegister":"7","tanggal_masuk":"2024-03-05","Nama Pemohon":"Nama Tanggal Informasi"}]}',
      'x.json',
    );
    const rows = barisBernama(json, POLA);
    expect(rows?.map((r) => [r.nomor, r.sel('nomor'), r.sel('tanggal'), r.sel('nama')])).toEqual([
      [1, '7', '2024-03-05', 'Nama Tanggal Informasi'],
    ]);
  });

  it('names the sheet where several hold a list, skips those that hold none, and says when there is none at all', () => {
    const a = readCsv('nama,tgl\nAni,1\n', '2023');
    const found = semuaDaftar([readCsv('Sampul\nIsi\n', 'sampul'), a, { ...a, nama: '2024' }], POLA);
    expect(found.map((d) => [d.nama, d.tahun, d.baris[0]?.lembar])).toEqual([
      ['2023', 2023, '2023'],
      ['2024', 2024, '2024'],
    ]);
    expect(barisBernama(readCsv('a;b\n1;2\n', 'x'), POLA)).toBeUndefined();
  });
});
