import { contohHalaman } from '../shared/html/test/examples-page.tsx';
import { HalamanBacaan } from './baca.pages.tsx';
import type { HalamanBaca, Tertanda } from './baca.queries.ts';

const alamat = { slug: 'laporan-kinerja-2025', versi: 2, nama: 'laporan kinerja 2025.pdf', n: 37 };
const isi: HalamanBaca = {
  informasi: '0190aaaa-0000-7000-8000-000000000001',
  judul: 'Laporan kinerja Dinas Contoh tahun 2025 (contoh)',
  versiTerakhir: 2,
  judulBerkas: '',
  dokumenId: 'd',
  jenis: 'pdf',
  teks: '',
  lembar: '',
  sumber: 'ocr',
  jumlah: 84,
  sebelum: 36,
  sesudah: 38,
  gambar: null,
};
const teks: Tertanda = {
  paragraf: [
    [
      { teks: 'Sasaran 3\nKondisi ', tanda: false },
      { teks: 'jalan', tanda: true },
      { teks: ' lingkungan yang ', tanda: false },
      { teks: 'rusak', tanda: true },
      { teks: ' berkurang dari 41 km menjadi 27 km.', tanda: false },
    ],
    [{ teks: `Nomor tanpa spasi ${'1234567890'.repeat(9)}`, tanda: false }],
  ],
  tanda: 2,
  sebelum: false,
  sesudah: true,
  kena: { sebelum: 12, sesudah: 41 },
};
const publik = {
  ...contohHalaman,
  jalur: '/informasi/laporan-kinerja-2025/berkas/2/laporan%20kinerja%202025.pdf/halaman/37?cari=jalan+rusak',
};

export const examples = {
  'bacaan dengan tanda': <HalamanBacaan halaman={publik} alamat={alamat} isi={isi} teks={teks} cari="jalan rusak" />,
  'bacaan lembar, versi lama': (
    <HalamanBacaan
      halaman={{ ...publik, bahasa: 'en' }}
      alamat={{ ...alamat, versi: 1, nama: 'data.xlsx', n: 1 }}
      isi={{ ...isi, jenis: 'xlsx', lembar: 'Ruas jalan', sumber: 'teks', sebelum: null, gambar: { lebar: 620, tinggi: 877 } }}
      teks={{ ...teks, tanda: 0, paragraf: [], sebelum: true, kena: undefined }}
      cari="jembatan"
    />
  ),
  'bacaan tanpa pencarian': <HalamanBacaan halaman={publik} alamat={alamat} isi={isi} teks={{ ...teks, kena: undefined }} cari="" />,
};
