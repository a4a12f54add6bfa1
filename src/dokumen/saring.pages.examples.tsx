import { contohHalaman } from '../shared/html/test/examples-page.tsx';
import { HalamanSalahHenti, HalamanSaring, type SaringProps } from './saring.pages.tsx';

const halaman = {
  ...contohHalaman,
  jalur: '/kerja/dokumen/1/saring',
  csrf: 'contoh',
  pengguna: { nama: 'PPID Utama Contoh', peran: ['utama'], hak: new Set(['informasi:susun', 'dokumen:unggah', 'dokumen:lepas']) },
};

const dasar: SaringProps = {
  halaman,
  zona: 'Asia/Jakarta',
  dokumen: {
    id: '1',
    nama: 'Daftar penerima bantuan (contoh).xlsx',
    publik: { keadaan: 'bersih', sha256: 'b4'.repeat(32), ukuran: 12_000, dibuang: ['penulis', 'jejak'] },
  },
  saring: { dokumenId: '1', sudah: true, salinan: 'ada', henti: 2, perhatian: 1, wajib: 1, pelepasan: null, putusan: 'tertahan' },
  temuan: [
    { jenis: 'lembar', kelas: 'henti', bagian: 'lembar', halaman: null, tempat: 'Sumber', sebelum: '', teks: 'Nama | NIK', sesudah: '' },
    {
      jenis: 'nik',
      kelas: 'henti',
      bagian: 'halaman',
      halaman: 2,
      tempat: 'Penerima',
      sebelum: 'Sri Contoh | ',
      teks: '6271034507859001',
      sesudah: ' | Rp500.000',
    },
    { jenis: 'telepon', kelas: 'perhatian', bagian: 'halaman', halaman: 1, tempat: '', sebelum: 'HP ', teks: '081200000000', sesudah: '' },
    {
      jenis: 'npwp',
      kelas: 'wajib_tampil',
      bagian: 'halaman',
      halaman: 3,
      tempat: '',
      sebelum: 'Penyedia: CV Contoh, NPWP ',
      teks: '01.234.567.8-901.000',
      sesudah: '',
    },
  ],
  pelepasan: undefined,
  akunId: 'a',
  bolehMelepas: true,
};

const pelepasan = {
  dasar: 'persetujuan',
  alasan: 'Surat persetujuan tertulis nomor 12 (contoh) ada dalam berkas kasus.',
  diajukanOleh: 'b',
  diajukanNama: 'Pelaksana Contoh',
  diajukanPada: new Date('2026-03-16T02:00:00Z'),
  disetujuiNama: null,
  disetujuiPada: null,
};

export const examples = {
  tertahan: <HalamanSaring {...dasar} />,
  galat: (
    <HalamanSaring {...dasar} galat={[{ field: 'alasan', message: 'Tulis alasannya.' }]} isian={{ dasar: 'persetujuan', alasan: '' }} />
  ),
  diajukan: (
    <HalamanSaring
      {...dasar}
      saring={{ ...dasar.saring, putusan: 'diajukan', pelepasan: { diajukanOleh: 'b', disetujui: false } }}
      pelepasan={pelepasan}
    />
  ),
  dilepas: (
    <HalamanSaring
      {...dasar}
      saring={{ ...dasar.saring, putusan: 'dilepas', pelepasan: { diajukanOleh: 'b', disetujui: true } }}
      pelepasan={{ ...pelepasan, disetujuiNama: 'PPID Utama Contoh', disetujuiPada: new Date('2026-03-16T03:00:00Z') }}
    />
  ),
  bersih: <HalamanSaring {...dasar} saring={{ ...dasar.saring, henti: 0, perhatian: 0, wajib: 0, putusan: 'bersih' }} temuan={[]} />,
  menunggu: <HalamanSaring {...dasar} saring={{ ...dasar.saring, henti: 0, sudah: false, putusan: 'menunggu' }} temuan={[]} />,
  tanpaSalinan: (
    <HalamanSaring
      {...dasar}
      dokumen={{ ...dasar.dokumen, publik: { keadaan: 'gagal', alasan: 'objek_tersemat' } }}
      saring={{ ...dasar.saring, henti: 0, salinan: 'gagal', putusan: 'tanpa_salinan' }}
      temuan={[]}
    />
  ),
  salahHenti: <HalamanSalahHenti halaman={halaman} baris={[{ jenis: 'nik', henti: 12, salah: 1 }]} />,
  salahHentiKosong: <HalamanSalahHenti halaman={halaman} baris={[]} />,
};
