import type { Halaman } from '../shared/html/layout/halaman.ts';
import { HalamanDaftarOrang } from './daftar-orang.pages.tsx';
import { HalamanKode, HalamanMasuk } from './masuk.pages.tsx';
import { HalamanTambahPeran, HalamanUbahPeran, HalamanUndang } from './orang-form.pages.tsx';
import { isianKosong } from './orang-isian.ts';
import { HalamanOrang, HalamanSlip } from './orang.pages.tsx';
import type { Orang } from './orang.ts';
import { HalamanAturSandi, HalamanLupa, HalamanTautanMati, HalamanVerifikasi } from './sandi.pages.tsx';

const publik: Halaman = { bahasa: 'id', badan: { nama: 'Pemerintah Kota Contoh' }, jalur: '/masuk', csrf: 'x' };
const kerja: Halaman = {
  ...publik,
  jalur: '/kerja/pengguna',
  pengguna: { nama: 'Dedi Contoh', peran: ['admin'], hak: new Set(['pengguna:kelola', 'unit:kelola', 'setelan:ubah']) },
};
const hari = '2026-11-25';

const orang: Orang = {
  akunId: '0190a000-0000-7000-8000-000000000001',
  nama: 'Ratna Contoh, S.Kom., M.Si.',
  email: 'ratna.nama.yang.agak.panjang@kominfo.palangkaraya.contoh.id',
  duaLangkah: true,
  punyaSandi: true,
  diundangPada: new Date('2026-01-05T01:00:00Z'),
  dikunciPada: null,
  peran: [
    {
      id: '1',
      peran: 'utama',
      unitId: null,
      unit: null,
      jabatan: 'Kepala Diskominfo',
      dasar: 'SK 188/2026',
      dari: '2026-01-01',
      sampai: null,
      plhUntuk: null,
      tampil: true,
    },
    {
      id: '2',
      peran: 'atasan',
      unitId: null,
      unit: null,
      jabatan: 'Plh. Sekretaris Daerah',
      dasar: '',
      dari: '2026-12-01',
      sampai: '2026-12-14',
      plhUntuk: '9',
      tampil: true,
    },
    {
      id: '3',
      peran: 'pelaksana',
      unitId: 'u',
      unit: 'Dinas Kesehatan',
      jabatan: '',
      dasar: '',
      dari: '2024-01-01',
      sampai: '2025-12-31',
      plhUntuk: null,
      tampil: true,
    },
  ],
};
const baru: Orang = {
  ...orang,
  akunId: 'b',
  nama: 'Intan Contoh',
  email: 'intan@contoh.id',
  duaLangkah: false,
  punyaSandi: false,
  peran: orang.peran.slice(2).map((p) => ({ ...p, sampai: null })),
};
const terkunci: Orang = { ...orang, akunId: 'c', nama: 'Yusuf Contoh', dikunciPada: new Date('2026-11-01T01:00:00Z') };
const pilihan = { unit: [{ value: 'u', text: 'Dinas Kesehatan' }], plh: [{ value: '1', text: 'Ratna Contoh, PPID Utama' }] };
const riwayat = [{ waktu: new Date('2026-01-05T01:00:00Z'), kalimat: 'Peran utama diberikan sejak 2026-01-01.', oleh: 'Dedi Contoh' }];
const saring = { peran: '', unit: '', keadaan: '' };
const bersama = { zona: 'Asia/Jakarta', hari, riwayat, badanLain: false, diriSendiri: false };

export const examples = {
  masuk: <HalamanMasuk halaman={publik} galat={[{ field: 'sandi', message: 'Surel atau kata sandi tidak cocok.' }]} email="a@contoh.id" />,
  kode: <HalamanKode halaman={publik} />,
  lupa: <HalamanLupa halaman={publik} terkirim />,
  'atur sandi': <HalamanAturSandi halaman={publik} token="x" />,
  'tautan mati': <HalamanTautanMati halaman={publik} />,
  verifikasi: <HalamanVerifikasi halaman={publik} token="x" />,
  'daftar orang': <HalamanDaftarOrang halaman={kerja} hari={hari} orang={[orang, baru, terkunci]} unit={pilihan.unit} saring={saring} />,
  'daftar kosong': <HalamanDaftarOrang halaman={kerja} hari={hari} orang={[]} unit={pilihan.unit} saring={{ ...saring, peran: 'tim' }} />,
  orang: <HalamanOrang halaman={kerja} {...bersama} orang={orang} kabar={{ tone: 'success', text: 'Peran tersimpan.' }} />,
  'orang baru': <HalamanOrang halaman={kerja} {...bersama} orang={baru} />,
  'orang dua badan': <HalamanOrang halaman={kerja} {...bersama} orang={terkunci} badanLain />,
  undang: (
    <HalamanUndang
      halaman={{ ...kerja, bahasa: 'en' }}
      isian={{ ...isianKosong, nama: 'Intan' }}
      galat={[{ field: 'email', message: 'Write a mail address.' }]}
      pilihan={pilihan}
    />
  ),
  'tambah peran': (
    <HalamanTambahPeran halaman={kerja} akunId={orang.akunId} nama={orang.nama} isian={isianKosong} galat={[]} pilihan={pilihan} />
  ),
  'ubah peran': (
    <HalamanUbahPeran
      halaman={kerja}
      akunId={orang.akunId}
      nama={orang.nama}
      id="1"
      sebutan="PPID Utama"
      isian={isianKosong}
      galat={[{ field: 'sampai', message: 'Ini admin terakhir yang dapat masuk.' }]}
    />
  ),
  slip: (
    <HalamanSlip
      halaman={kerja}
      orang={baru}
      tautan="https://ppid.contoh.id/masuk/atur-sandi?token=contoh"
      qr="data:image/gif;base64,R0lGODlhAQABAAAAACw="
    />
  ),
};
