import type { Halaman } from '../shared/html/layout/halaman.ts';
import { HalamanPengalihan } from './pengalihan.pages.tsx';

const kerja: Halaman = {
  bahasa: 'id',
  badan: { nama: 'Pemerintah Kota Contoh' },
  jalur: '/kerja/setelan/pengalihan',
  csrf: 'x',
  pengguna: { nama: 'Dedi Contoh', peran: ['admin'], hak: new Set(['setelan:ubah']) },
};
const kosong = { lama: '', baru: '' };
const daftar = [
  { id: 'a', kunci: '/index.php?id=12&page=berita', tujuan: '/informasi/laporan-keuangan-2024', pakai: 1204, terakhirPakai: '2026-11-24' },
  { id: 'b', kunci: '/ppid/unduh.php?file=SK_PPID_2021.pdf', tujuan: 'https://jdih.contoh.id/sk-ppid-2021', pakai: 0, terakhirPakai: null },
];
const isi = { halaman: kerja, daftar, total: 2, cari: '', nomor: 1, banyakHalaman: 1, isian: kosong, galat: [] };

export const examples = {
  kosong: <HalamanPengalihan {...isi} daftar={[]} total={0} />,
  berisi: <HalamanPengalihan {...isi} total={120} banyakHalaman={3} kabar="Pengalihan tersimpan dan langsung berlaku." />,
  takCocok: <HalamanPengalihan {...isi} daftar={[]} total={0} cari="id=99" />,
  salah: (
    <HalamanPengalihan
      {...isi}
      halaman={{ ...kerja, bahasa: 'en' }}
      isian={{ lama: '/informasi', baru: 'ftp://x' }}
      galat={[
        { field: 'lama', message: 'This is a page of this house itself; it cannot be led elsewhere.' },
        { field: 'baru', message: 'An address outside this house must begin with https://.' },
      ]}
    />
  ),
};
