import type { Halaman } from '../shared/html/layout/halaman.ts';
import { HalamanSetelanSatu, HalamanSetelanSemua } from './setelan.pages.tsx';
import type { Tersunting } from './sunting.ts';

const kerja: Halaman = {
  bahasa: 'id',
  badan: { nama: 'Pemerintah Kota Contoh' },
  jalur: '/kerja/setelan',
  csrf: 'x',
  pengguna: { nama: 'Dedi Contoh', peran: ['admin'], hak: new Set(['setelan:ubah', 'unit:kelola']) },
};
const dwi = (id: string) => ({ id, en: id });

const nomor: Pick<Tersunting, 'kunci' | 'jalur' | 'judul' | 'penjelasan' | 'bidang'> = {
  kunci: 'surat.penomoran',
  jalur: 'nomor-surat',
  judul: dwi('Nomor surat'),
  penjelasan: dwi('Nomor resmi surat, terpisah dari nomor permohonan.'),
  bidang: [
    {
      nama: 'cara',
      jenis: 'pilihan',
      label: dwi('Asal nomor'),
      salah: dwi('Pilih.'),
      pilihan: [
        { nilai: 'skema', teks: dwi('Dibuat Betang menurut pola') },
        { nilai: 'diketik', teks: dwi('Diketik dari agenda') },
      ],
    },
    { nama: 'pola', jenis: 'teks', label: dwi('Pola'), bantu: dwi('Tanda yang dikenal: {urut3}.'), salah: dwi('Harus memuat nomor urut.') },
    { nama: 'hari', jenis: 'angka', label: dwi('Hari'), salah: dwi('Tulis angka.') },
  ],
};
const isian = { cara: 'skema', pola: '{urut3}/PPID/{tahun}', hari: '3' };

export const examples = {
  semua: <HalamanSetelanSemua halaman={kerja} semua={[{ ...nomor, isian: { ...isian, pola: '' } }]} />,
  satu: <HalamanSetelanSatu halaman={kerja} setelan={nomor} isian={isian} galat={[]} pratinjau={['007/PPID/2026']} belumDisimpan />,
  'satu salah': (
    <HalamanSetelanSatu
      halaman={{ ...kerja, bahasa: 'en' }}
      setelan={nomor}
      isian={isian}
      galat={[{ field: 'pola', message: 'Harus memuat nomor urut.' }]}
      pratinjau={[]}
    />
  ),
};
