import type { Halaman } from '../shared/html/layout/halaman.ts';
import { HalamanKontakUnit, HalamanTutupUnit, HalamanUbahUnit, HalamanUnitBaru } from './unit-form.pages.tsx';
import { isianUnitKosong } from './unit-isian.ts';
import { HalamanPohonUnit, HalamanSatuUnit } from './unit.pages.tsx';
import type { Unit } from './unit.ts';

const kerja: Halaman = {
  bahasa: 'id',
  badan: { nama: 'Pemerintah Kota Contoh' },
  jalur: '/kerja/unit',
  csrf: 'x',
  pengguna: { nama: 'Dedi Contoh', peran: ['admin'], hak: new Set(['pengguna:kelola', 'unit:kelola', 'setelan:ubah']) },
};
const dasar: Unit = {
  id: 'a',
  slug: 'dinas-kesehatan',
  nama: 'Dinas Kesehatan',
  singkatan: 'Dinkes',
  golongan: 'dinas',
  indukId: null,
  urutan: 1,
  tugas: '',
  alamat: 'Jalan Contoh 1',
  telepon: '(0536) 000',
  email: 'dinkes@contoh.id',
  berlakuDari: '2017-01-01',
  berlakuSampai: null,
  penerusId: null,
};
const anak: Unit = {
  ...dasar,
  id: 'b',
  slug: 'upt',
  nama: 'UPT Puskesmas Pahandut dengan Nama yang Panjang Sekali',
  golongan: 'upt',
  indukId: 'a',
};
const lama: Unit & { penerus: string | undefined } = {
  ...dasar,
  id: 'c',
  slug: 'dinas-lama',
  nama: 'Dinas Lama',
  berlakuSampai: '2025-12-31',
  penerusId: 'a',
  penerus: 'Dinas Kesehatan',
};
const kosong = { tanggal: '', bulan: '', tahun: '' };
const pilihan = [{ value: 'a', text: 'Dinas Kesehatan' }];
const riwayat = [
  { nama: 'Dinas Kesehatan dan KB', singkatan: 'Dinkes', indukId: null, induk: undefined, dari: '2027-01-01', dasar: 'Perda 9/2026' },
  { nama: 'Dinas Kesehatan', singkatan: 'Dinkes', indukId: null, induk: 'Sekretariat Daerah', dari: '2017-01-01', dasar: '' },
];
const isi = { informasi: 43, tugas: 2, orang: 1 };
const form = { halaman: kerja, unit: dasar, isian: { ...isianUnitKosong, nama: dasar.nama }, galat: [], pilihan };

export const examples = {
  pohon: (
    <HalamanPohonUnit
      halaman={kerja}
      pada="2026-11-25"
      dipilih={false}
      ketik={kosong}
      salah={false}
      unit={[dasar, anak]}
      berakhir={[lama]}
    />
  ),
  'pohon kosong': (
    <HalamanPohonUnit
      halaman={{ ...kerja, bahasa: 'en' }}
      pada="1990-01-01"
      dipilih
      ketik={{ tanggal: '31', bulan: '2', tahun: '1990' }}
      salah
      unit={[]}
      berakhir={[]}
    />
  ),
  unit: (
    <HalamanSatuUnit
      halaman={kerja}
      hari="2026-11-25"
      unit={dasar}
      induk={undefined}
      penerus={undefined}
      isi={isi}
      riwayat={riwayat}
      kabar="Tersimpan."
    />
  ),
  'unit berakhir': (
    <HalamanSatuUnit
      halaman={kerja}
      hari="2026-11-25"
      unit={lama}
      induk={undefined}
      penerus={{ id: 'a', nama: 'Dinas Kesehatan' }}
      isi={isi}
      riwayat={riwayat}
    />
  ),
  baru: <HalamanUnitBaru {...form} unit={undefined} galat={[{ field: 'golongan', message: 'Pilih golongannya.' }]} />,
  ubah: <HalamanUbahUnit {...form} galat={[{ field: 'hari', message: 'Tulis tanggal.' }]} />,
  kontak: <HalamanKontakUnit {...form} orang={[{ value: '1', text: 'Ani Contoh, PPID Pelaksana' }]} />,
  tutup: <HalamanTutupUnit {...form} isian={{ ...form.isian, informasi: 'ikut', petugas: 'ikut' }} isi={isi} anak={3} />,
};
