import { describe, expect, it } from 'vitest';
import type { Isi } from '../informasi.ts';
import { kolomKurang } from './kelengkapan.ts';
import { formatItem } from './format.ts';

const lengkap: Isi = {
  judul: 'Laporan (contoh)',
  ringkasan: 'Isi ringkas.',
  penjelasan: '',
  penguasa: 'Diskominfo',
  penanggungJawab: 'Bidang IKP',
  waktuPembuatan: 'Januari 2026',
  tempatPembuatan: 'Palangka Raya',
  bentuk: ['softcopy'],
  retensi: '5 tahun',
  retensiBulan: 60,
  kategori: 'berkala',
  kewajiban: [],
  jadwal: null,
  periodeDari: null,
  periodeSampai: null,
  tahun: 2026,
  bahasa: 'id',
  lisensi: null,
  kataKunci: [],
  berkas: [{ dokumenId: 'd', nama: 'a.pdf', judul: '' }],
  tautan: [],
};

describe('kolomKurang', () => {
  it('finds nothing missing in a full item', () => expect(kolomKurang(lengkap)).toEqual([]));
  it('names each empty column of Lampiran I', () => {
    const kosong = {
      ...lengkap,
      ringkasan: ' ',
      penguasa: '',
      penanggungJawab: '',
      waktuPembuatan: '',
      tempatPembuatan: '',
      retensi: '',
      bentuk: [],
    };
    expect(kolomKurang(kosong)).toEqual([
      'ringkasan',
      'penguasa',
      'penanggung_jawab',
      'waktu_pembuatan',
      'tempat_pembuatan',
      'bentuk',
      'retensi',
    ]);
  });
  it('wants a file or a link behind a softcopy, none behind paper', () => {
    expect(kolomKurang({ ...lengkap, berkas: [] })).toEqual(['isi']);
    expect(kolomKurang({ ...lengkap, berkas: [], tautan: [{ judul: '', url: 'https://contoh.id/' }] })).toEqual([]);
    expect(kolomKurang({ ...lengkap, berkas: [], bentuk: ['hardcopy'] })).toEqual([]);
  });
});

describe('formatItem', () => {
  it('names each format once, in a fixed order', () => {
    const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    expect(formatItem(['image/png', xlsx, 'application/pdf', 'text/csv'], true, ['softcopy', 'hardcopy'])).toEqual([
      'pdf',
      'tabel',
      'gambar',
      'tautan',
      'cetak',
    ]);
    expect(formatItem([], false, [])).toEqual([]);
  });
});
