import type { Halaman } from '../shared/html/layout/halaman.ts';
import { HalamanDaftar, HalamanSatu } from './halaman.pages.tsx';
import { HalamanKelola, HalamanSunting } from './kerja.pages.tsx';
import { tampilkan } from './markdown.ts';

const publik: Halaman = { bahasa: 'id', badan: { nama: 'Pemerintah Kota Contoh' }, jalur: '/halaman' };
const kerja: Halaman = {
  ...publik,
  jalur: '/kerja/halaman',
  csrf: 'x',
  pengguna: { nama: 'Dedi Contoh', peran: ['admin'], hak: new Set(['setelan:ubah']) },
};
const isi =
  '# Sejarah\n\nKota ini **contoh**.\n\n- satu\n- dua\n\n| tahun | peristiwa |\n|---|---|\n| 1957 | berdiri |\n\n[Daftar](/informasi)';
const h = {
  id: '0190a000-0000-7000-8000-000000000001',
  slug: 'sejarah-kota',
  judul: 'Sejarah kota',
  versi: 2,
  versiTerbit: 1,
  diubahPada: new Date(0),
};
const isian = { judul: 'Sejarah kota', slug: '', naskah: isi };
const kosong = { judul: '', slug: '', naskah: '' };

export const examples = {
  daftar: <HalamanDaftar halaman={publik} daftar={[{ slug: 'sejarah-kota', judul: 'Sejarah kota' }]} />,
  daftarKosong: <HalamanDaftar halaman={{ ...publik, bahasa: 'en' }} daftar={[]} />,
  satu: <HalamanSatu halaman={publik} judul="Sejarah kota" html={tampilkan(isi)} terbit="2026-11-25" />,
  kelola: <HalamanKelola halaman={kerja} daftar={[h]} isian={kosong} galat={[]} />,
  kelolaSalah: (
    <HalamanKelola
      halaman={{ ...kerja, bahasa: 'en' }}
      daftar={[]}
      isian={kosong}
      galat={[{ field: 'judul', message: 'Write a title.' }]}
    />
  ),
  sunting: <HalamanSunting halaman={kerja} h={h} isian={isian} galat={[]} html={tampilkan(isi)} temuan={[]} kabar="Rancangan tersimpan." />,
  suntingTemuan: (
    <HalamanSunting
      halaman={kerja}
      h={{ ...h, versiTerbit: null }}
      isian={isian}
      galat={[]}
      html={tampilkan(isi)}
      temuan={[
        { jenis: 'kata_judi', cuplikan: 'slot gacor' },
        { jenis: 'skrip', cuplikan: '<script src="https://jahat.contoh.id/x.js"' },
      ]}
    />
  ),
};
