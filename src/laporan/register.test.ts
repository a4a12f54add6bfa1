import { expect, test } from 'vitest';
import { KOLOM_KEBERATAN, KOLOM_PERMOHONAN, toCsv } from './register.ts';

test('Lampiran VIII has its fifteen columns, the divided ones as the form divides them', () => {
  expect(KOLOM_PERMOHONAN.map((k) => k.judul.split(':')[0])).toEqual([
    'No',
    'Tgl',
    'Nama',
    'Alamat',
    'Nomor Kontak',
    'Pekerjaan',
    'Informasi Yang Diminta',
    'Tujuan',
    ...Array<string>(3).fill('Status Informasi'),
    ...Array<string>(2).fill('Bentuk'),
    ...Array<string>(2).fill('Jenis Permohonan'),
    'Keputusan',
    'Alasan Penolakan',
    ...Array<string>(2).fill('Hari & Tanggal'),
    ...Array<string>(2).fill('Biaya & Cara Pembayaran'),
  ]);
});

test('Lampiran XI has its columns, one for each ground', () => {
  expect(KOLOM_KEBERATAN.map((k) => k.judul)).toEqual([
    'No',
    'Tgl',
    'Nama',
    'Alamat',
    'Nomor Kontak',
    'Pekerjaan',
    'No. Pendaftaran Permintaan',
    'Informasi Yang Diminta',
    'Tujuan',
    ...[...'abcdefg'].map((a) => `Alasan ${a}`),
    'Keputusan atasan PPID',
    'Hari & Tanggal tanggapan',
    'Nama & Posisi Atasan PPID',
    'Tanggapan Pemohon',
  ]);
});

test('a cell of CSV runs no formula and keeps its quotes and lines', () => {
  const csv = toCsv([{ kunci: 'a', judul: 'A' }], [{ a: '=cmd()' }, { a: 'satu "dua"\ntiga' }, {}]);
  expect(csv).toBe('\ufeff"A"\r\n"\'=cmd()"\r\n"satu ""dua""\ntiga"\r\n""\r\n');
});
