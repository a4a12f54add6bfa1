import { contohHalaman } from '../shared/html/test/examples-page.tsx';
import type { Dokumen } from './baris-dokumen.ts';
import { HalamanDaftarDokumen, HalamanDokumen } from './dokumen.pages.tsx';

const halaman = {
  ...contohHalaman,
  jalur: '/kerja/dokumen',
  csrf: 'contoh',
  pengguna: { nama: 'Pelaksana Contoh', peran: ['pelaksana'], hak: new Set(['informasi:susun', 'dokumen:unggah']) },
};

const dasar: Dokumen = {
  id: '0190aaaa-0000-7000-8000-000000000001',
  sha256: 'a3'.repeat(32),
  nama: 'Laporan Keuangan Tahun 2025 (contoh).pdf',
  jenis: 'pdf',
  mime: 'application/pdf',
  ukuran: 1_989_643,
  peruntukan: 'informasi',
  unitId: null,
  keadaan: 'siap',
  alasan: null,
  rincian: '',
  pemeriksa: 'bawaan',
  dipindaiPada: new Date('2026-03-16T02:00:00Z'),
  peringatan: [],
  halaman: 9,
  gambar: null,
  dibuatPada: new Date('2026-03-16T01:00:00Z'),
  publik: { keadaan: 'menunggu' },
  selesaiPada: new Date('2026-03-16T02:00:00Z'),
};

const daftar: Dokumen[] = [
  dasar,
  { ...dasar, id: '2', nama: 'Keputusan pindaian (contoh).pdf', keadaan: 'dipindai' },
  { ...dasar, id: '3', nama: 'Daftar penerima (contoh).xlsx', jenis: 'xlsx', keadaan: 'diterima', halaman: null, ukuran: 48_000 },
  { ...dasar, id: '4', nama: 'Rahasia (contoh).docx', jenis: 'docx', keadaan: 'ditolak', alasan: 'terkunci', halaman: null },
];

const cuplikan = [
  {
    nomor: 1,
    teks: 'PEMERINTAH KOTA (CONTOH)\nLaporan keuangan tahun 2025',
    judul: '',
    sumber: 'teks',
    tersembunyi: false,
    keadaan: 'selesai',
  },
  { nomor: 2, teks: 'Nama | Jumlah', judul: 'Sumber', sumber: 'ocr', tersembunyi: true, keadaan: 'selesai' },
];

export const examples = {
  daftar: (
    <HalamanDaftarDokumen
      halaman={halaman}
      zona="Asia/Jakarta"
      dokumen={daftar}
      nomor={1}
      banyakHalaman={3}
      batasBita={100_000_000}
      galat={[]}
    />
  ),
  'daftar kosong, unggahan ditolak': (
    <HalamanDaftarDokumen
      halaman={halaman}
      zona="Asia/Jakarta"
      dokumen={[]}
      nomor={1}
      banyakHalaman={0}
      batasBita={100_000_000}
      galat={[{ field: 'berkas', message: 'palsu.pdf: Isi berkas tidak sesuai dengan akhiran namanya (PNG, .pdf).' }]}
    />
  ),
  'sedang dibaca': (
    <HalamanDokumen halaman={halaman} zona="Asia/Jakarta" dokumen={{ ...dasar, keadaan: 'dipindai' }} terbaca={4} cuplikan={cuplikan} />
  ),
  ditolak: (
    <HalamanDokumen
      halaman={halaman}
      zona="Asia/Jakarta"
      dokumen={{ ...dasar, keadaan: 'ditolak', alasan: 'csv_rusak', rincian: '12' }}
      terbaca={0}
      cuplikan={[]}
    />
  ),
  'siap, dengan peringatan': (
    <HalamanDokumen
      halaman={halaman}
      zona="Asia/Jakarta"
      dokumen={{ ...dasar, peringatan: ['lembar_tersembunyi', 'metadata_penulis'] }}
      terbaca={9}
      cuplikan={cuplikan}
    />
  ),
};
