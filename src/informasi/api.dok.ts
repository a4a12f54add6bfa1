import type { DokApi } from '../shared/web/dok.ts';
import { bentukJawabDaftar, bentukRinci } from './api.bentuk.ts';

const contohRingkas = {
  id: '0190a000-0000-7000-8000-000000000001',
  slug: 'laporan-realisasi-anggaran-2025',
  judul: 'Laporan realisasi anggaran 2025 (contoh)',
  ringkasan: 'Anggaran dan realisasi menurut program (contoh).',
  unit: 'diskominfo',
  unit_nama: 'Dinas Komunikasi dan Informatika',
  kategori: 'berkala',
  tahun: 2025,
  diperbarui_pada: '2026-03-02T10:00:00+07:00',
  cuplikan: 'Laporan realisasi <mark>anggaran</mark> 2025 …',
  format: ['pdf'],
  alamat: 'https://ppid.contoh.id/informasi/laporan-realisasi-anggaran-2025',
};

export const dokDaftar: DokApi = {
  kelompok: 'informasi',
  ringkas: { id: 'Daftar Informasi Publik', en: 'The catalogue of public information' },
  uraian: {
    id: 'Dengan q urutannya menurut kecocokan; tanpa q menurut urut. Angka pada saring menyebut banyaknya bila pilihan itu diubah.',
    en: 'With q the order is by relevance, without it by urut. The counts in saring say what a change of that filter would bring.',
  },
  jawab: {
    status: 200,
    bentuk: bentukJawabDaftar,
    contoh: {
      total: 1,
      total_tepat: true,
      halaman: 1,
      per_halaman: 20,
      data: [contohRingkas],
      saring: {
        unit: [{ nilai: 'diskominfo', nama: 'Dinas Komunikasi dan Informatika', jumlah: 1 }],
        kategori: [{ nilai: 'berkala', jumlah: 1 }],
        tahun: [{ nilai: 2025, jumlah: 1 }],
        format: [{ nilai: 'pdf', jumlah: 1 }],
      },
    },
  },
  tolak: [{ status: 503, kode: 'sibuk', arti: { id: 'Terlalu banyak pencarian menunggu', en: 'Too many searches wait' } }],
};

export const dokRinci: DokApi = {
  kelompok: 'informasi',
  ringkas: { id: 'Satu informasi, versinya, dan berkasnya', en: 'One item, its versions and files' },
  jawab: {
    status: 200,
    bentuk: bentukRinci,
    contoh: {
      ...contohRingkas,
      cuplikan: null,
      penjelasan: '',
      penguasa: 'Dinas Komunikasi dan Informatika',
      penanggung_jawab: 'Bidang contoh',
      waktu_pembuatan: 'Januari 2026',
      tempat_pembuatan: 'Palangka Raya',
      bentuk: ['softcopy'],
      retensi: '5 tahun',
      periode: { dari: '2025-01-01', sampai: '2025-12-31' },
      kewajiban: [],
      bahasa: 'id',
      lisensi: 'cc-by-4.0',
      kata_kunci: ['anggaran'],
      versi: [
        {
          versi: 1,
          judul: 'Laporan realisasi anggaran 2025 (contoh)',
          terbit_pada: '2026-03-02T10:00:00+07:00',
          alamat: 'https://ppid.contoh.id/informasi/laporan-realisasi-anggaran-2025/versi/1',
        },
      ],
      berkas: [
        {
          nama: 'lra-2025.pdf',
          judul: 'LRA 2025',
          mime: 'application/pdf',
          ukuran: 48210,
          sha256: '0'.repeat(64),
          halaman: 12,
          alamat: 'https://ppid.contoh.id/informasi/laporan-realisasi-anggaran-2025/berkas/1/lra-2025.pdf',
        },
      ],
      tautan: [],
      kemutakhiran: { jadwal: 'tahunan', jatuh_tempo: '2026-09-02', tingkat: 'mutakhir' },
    },
  },
  tolak: [
    { status: 404, kode: 'tidak_ditemukan', arti: { id: 'Tidak ada, atau belum pernah terbit', en: 'No such item, or never published' } },
    { status: 410, kode: 'ditarik', arti: { id: 'Ditarik; pesan menyebut alasannya', en: 'Withdrawn; the message says why' } },
  ],
};
