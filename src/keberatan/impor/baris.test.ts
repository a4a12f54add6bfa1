import { describe, expect, it } from 'vitest';
import { semuaDaftar } from '../../shared/tabel/kolom-bernama.ts';
import { readCsv } from '../../shared/tabel/read-csv.ts';
import { bacaAlasan, bacaKeberatan, bacaPutusan, POLA_REGISTER } from './baris.ts';

const LAMPIRAN_XI = [
  'REGISTER KEBERATAN TAHUN 2024',
  'No;Tgl;Nama;Alamat;Nomor Kontak;Pekerjaan;No. Pendaftaran Permintaan Informasi;Informasi Yang Diminta;Tujuan Penggunaan Informasi;Alasan Pengajuan Keberatan;;;;;;;Keputusan Atasan PPID;Hari dan Tanggal Pemberian Tanggapan atas Keberatan;Nama & Posisi Atasan PPID;Tanggapan Pemohon',
  ';;;;;;;;;a*;b*;c*;d*;e*;f*;g*;;;;',
  'K-01;5 Februari 2024;Ani;Jl. A;0812;Guru;001/PPID/2024;APBD;Skripsi;v;;;;;;v;Menguatkan putusan PPID;Senin, 4 Maret 2024;Sekda Contoh;Tidak puas',
  'K-02;6 Februari 2024;Budi;;;;;Aset;;;v;;;;;;;;;',
].join('\n');

describe('lines of a register of objections', () => {
  it('are read from Lampiran XI', () => {
    const [daftar] = semuaDaftar([readCsv(LAMPIRAN_XI, 'x.csv')], POLA_REGISTER, { hampa: ['urut'] });
    expect(daftar?.baris.map((b) => bacaKeberatan(b, {}, '2026-11-25'))).toMatchObject([
      {
        ok: true,
        isi: {
          nomor: 'K-01',
          tahun: 2024,
          diterima: '2024-02-05',
          ditanggapi: '2024-03-04',
          akhir: { putusan: 'menguatkan', keadaan: 'ditolak' },
          alasan: ['a', 'g'],
          nomorPermohonan: '001/PPID/2024',
          informasi: 'APBD',
          atasan: 'Sekda Contoh',
          tanggapanPemohon: 'tidak_puas',
          identitas: { nama: 'Ani', telepon: '0812', tujuan: 'Skripsi' },
        },
      },
      {
        ok: true,
        isi: { nomor: 'K-02', ditanggapi: null, alasan: ['b'], akhir: { putusan: null, keadaan: 'terdaftar' }, tanggapanPemohon: null },
      },
    ]);
  });

  it.each([
    ['a, c', ['a', 'c']],
    ['Huruf b', ['b']],
    ['Permohonan ditolak', ['a']],
    ['Tidak ditanggapi', ['c']],
    ['Ditanggapi tidak sebagaimana yang diminta', ['d']],
    ['Permintaan tidak dipenuhi', ['e']],
    ['Biaya tidak wajar', ['f']],
    ['Disampaikan melebihi jangka waktu', ['g']],
    ['lain-lain', []],
  ])('ground %s', (text, alasan) => expect(bacaAlasan(text)).toEqual(alasan));

  it.each([
    ['Menolak keberatan', 'menguatkan', 'ditolak'],
    ['Mengabulkan seluruhnya', 'mengabulkan', 'dikabulkan'],
    ['Dikabulkan sebagian', 'mengabulkan_sebagian', 'dikabulkan_sebagian'],
    ['Selesai dengan musyawarah', null, 'selesai_musyawarah'],
    ['Dicabut', null, 'dicabut'],
    ['', null, 'terdaftar'],
  ])('decision %s', (text, putusan, keadaan) => expect(bacaPutusan(text)).toEqual({ putusan, keadaan }));

  it('are refused with every fault named', () => {
    const csv = 'No;Tanggal;Alasan Keberatan;Keputusan;Tanggal Tanggapan\n1;03/04/2024;entah;entah;\n2;5 Maret 2024;a;;4 Maret 2024\n';
    const [daftar] = semuaDaftar([readCsv(csv, 'x.csv')], POLA_REGISTER);
    const galat = daftar?.baris
      .map((b) => bacaKeberatan(b, {}, '2026-11-25'))
      .map((r) => (r.ok ? [] : r.galat.map((g) => [g.baris, g.kolom])));
    expect(galat).toEqual([
      [
        [2, 'tanggal'],
        [2, 'alasan'],
        [2, 'keputusan'],
      ],
      [[3, 'ditanggapi']],
    ]);
    expect(bacaPutusan('entah')).toBeUndefined();
  });
});
