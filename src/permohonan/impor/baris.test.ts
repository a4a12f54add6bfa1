import { describe, expect, it } from 'vitest';
import { semuaDaftar } from '../../shared/tabel/kolom-bernama.ts';
import { readCsv } from '../../shared/tabel/read-csv.ts';
import { readJson } from '../../shared/tabel/read-json.ts';
import type { Tabel } from '../../shared/tabel/tabel.ts';
import { bacaRegister, POLA_REGISTER } from './baris.ts';
import { bacaKeputusan } from './keputusan.ts';

const HARI = '2026-11-25';
const baca = (tabel: Tabel) =>
  semuaDaftar([tabel], POLA_REGISTER, { hampa: ['urut'] }).flatMap((d) => d.baris.map((r) => bacaRegister(r, { tahun: d.tahun }, HARI)));

describe('outcomes as registers write them', () => {
  it.each([
    ['Dikabulkan', 'dikabulkan', 'selesai'],
    ['Diberikan seluruhnya', 'dikabulkan', 'selesai'],
    ['Informasi telah diberikan via email', 'dikabulkan', 'selesai'],
    ['TERPENUHI', 'dikabulkan', 'selesai'],
    ['Dikabulkan sebagian', 'dikabulkan_sebagian', 'selesai'],
    ['Ditolak (dikecualikan)', 'ditolak', 'ditolak'],
    ['Tidak dapat diberikan', 'ditolak', 'ditolak'],
    ['Tidak dikabulkan', 'ditolak', 'ditolak'],
    ['Bukan kewenangan PPID', 'bukan_penguasa', 'notif_bukan_penguasa'],
    ['Tidak dikuasai', 'bukan_penguasa', 'notif_bukan_penguasa'],
    ['Belum didokumentasikan', 'belum_dikuasai', 'notif_belum_dikuasai'],
    ['Sudah tersedia di website', 'sudah_tersedia', 'selesai'],
    ['Dicabut pemohon', null, 'dicabut'],
    ['Tidak ditindaklanjuti', null, 'tidak_ditindaklanjuti'],
    ['Selesai', null, 'selesai'],
    ['Dalam proses', null, 'selesai'],
    ['', null, 'selesai'],
  ])('%s', (text, hasil, keadaan) => expect(bacaKeputusan(text)).toEqual({ hasil, keadaan }));
  it('knows no others', () => expect(bacaKeputusan('entahlah')).toBeUndefined());
});

const LAMPIRAN_VIII = [
  'REGISTER PERMOHONAN INFORMASI PUBLIK;;;;;;;;;;;;;;;;;;',
  'TAHUN 2024;;;;;;;;;;;;;;;;;;',
  'No;Tgl;Nama;Alamat;Nomor Kontak;Pekerjaan;Informasi Yang Diminta;Tujuan Penggunaan Informasi;Status Informasi;;;Bentuk Informasi Yang Dikuasai;;Jenis Permohonan;;Keputusan;Alasan Penolakan;Hari dan Tanggal;;Biaya & Cara Pembayaran;',
  ';;;;;;;;Dibawah Penguasaan;;Belum Didokumentasikan;Softcopy;Hardcopy;Melihat/Mengetahui;Meminta Salinan;;;Pemberitahuan Tertulis;Pemberian Informasi;Biaya;Cara',
  ';;;;;;;;Ya;Tidak;;;;;;;;;;;',
  '1;2;3;4;5;6;7;8;9;10;11;12;13;14;15;16;17;18;19;20;21',
  '001/PPID/2024;Rabu, 3 Januari 2024;Ani Contoh;Jl. Contoh 1;08120000001;Guru;APBD 2023, NIK 6271010101900001;Skripsi;v;;;v;;;v;Dikabulkan;;5 Januari 2024;8 Januari 2024;Gratis;-',
  '002/PPID/2024;4 Januari;Budi;;;;Data aset;;;v;;;v;v;;Tidak dikuasai;di BPN;;;;',
].join('\n');

describe('lines of a register', () => {
  it('are read from Lampiran VIII with its headings of three rows', () => {
    const [satu, dua] = baca(readCsv(LAMPIRAN_VIII, 'x.csv'));
    expect(satu).toEqual({
      ok: true,
      isi: {
        nomor: '001/PPID/2024',
        bernomor: true,
        tahun: 2024,
        diterima: '2024-01-03',
        diberitahukan: '2024-01-05',
        diserahkan: '2024-01-08',
        akhir: { hasil: 'dikabulkan', keadaan: 'selesai' },
        keputusan: 'Dikabulkan',
        alasanPenolakan: '',
        penguasaan: 'ya',
        bentuk: 'softcopy',
        cara: 'salinan',
        biaya: 'Gratis',
        caraBayar: '',
        jenisPemohon: 'perorangan',
        rincian: 'APBD 2023, NIK [NIK dihapus]',
        unit: '',
        identitas: { nama: 'Ani Contoh', alamat: 'Jl. Contoh 1', telepon: '08120000001', email: '', pekerjaan: 'Guru', tujuan: 'Skripsi' },
        nik: '',
      },
    });
    expect(dua).toMatchObject({
      ok: true,
      isi: {
        diterima: '2024-01-04',
        diberitahukan: null,
        diserahkan: null,
        penguasaan: 'tidak',
        bentuk: 'hardcopy',
        cara: 'melihat',
        alasanPenolakan: 'di BPN',
      },
    });
  });

  it('are read from other spellings, and from JSON', () => {
    const csv =
      'No. Registrasi,Tanggal Permohonan,NIK,Nama Pemohon,No HP,Tgl Lahir,Rincian Informasi,Alasan Permintaan,OPD Tujuan,Tanggal Jawaban,Tgl Diserahkan,Status\n7,2024-02-01,6271010101900001,PT Contoh,0812,1990-01-01,DPA,Riset,Diskominfo,2024-02-05,2024-02-06,Terpenuhi\n';
    expect(baca(readCsv(csv, 'x.csv'))).toMatchObject([
      {
        ok: true,
        isi: {
          nomor: '7',
          diterima: '2024-02-01',
          diberitahukan: '2024-02-05',
          diserahkan: '2024-02-06',
          unit: 'Diskominfo',
          jenisPemohon: 'badan_hukum',
          identitas: { nama: 'PT Contoh', telepon: '0812', tujuan: 'Riset' },
          nik: '6271010101900001',
        },
      },
    ]);
    const json =
      '[{"nomor_pendaftaran":"9","tanggal_diterima":"2024-03-01","nama":"C","informasi_diminta":"X","keputusan":null,"tanggal_pemberitahuan":""}]';
    expect(baca(readJson(json, 'x.json'))).toMatchObject([
      { ok: true, isi: { nomor: '9', diterima: '2024-03-01', diberitahukan: null, akhir: { hasil: null } } },
    ]);
  });

  it('are refused with every fault named', () => {
    const csv =
      'No;Tanggal;Informasi Diminta;Keputusan;Tanggal Pemberitahuan\n1;03/04/2024;A;;\n2;;B;;\n3;5 Maret 2024;;entah;4 Maret 2024\n4;5 Maret 2027;D;;\n';
    const galat = baca(readCsv(csv, 'x.csv')).map((r) => (r.ok ? [] : r.galat.map((g) => [g.baris, g.kolom])));
    expect(galat).toEqual([
      [[2, 'tanggal']],
      [[3, 'tanggal']],
      [
        [4, 'diberitahukan'],
        [4, 'informasi'],
        [4, 'keputusan'],
      ],
      [[5, 'tanggal']],
    ]);
  });
});
