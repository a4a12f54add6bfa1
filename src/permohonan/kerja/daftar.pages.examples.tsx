import { HAK } from '../../pengguna/hak.ts';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import type { BarisAntrean } from './antrean.ts';
import { type AntreanProps, HalamanAntrean } from './daftar.pages.tsx';
import { HalamanTugas } from './tugas-daftar.pages.tsx';

const hakDari = (peran: string) => new Set(Object.entries(HAK).flatMap(([nama, semua]) => (semua.some((p) => p === peran) ? [nama] : [])));
const halaman: Halaman = {
  bahasa: 'id',
  badan: { nama: 'Pemerintah Kota Palangka Raya', singkatan: 'Palangka Raya' },
  jalur: '/kerja/permohonan',
  pengguna: { nama: 'Sari Contoh', peran: ['petugas'], hak: hakDari('petugas') },
  csrf: 'contoh',
};
const satu: BarisAntrean = {
  id: '019a0000-0000-7000-8000-0000000000a1',
  nomor: '2026-000121',
  keadaan: 'diproses',
  rincian:
    'Data kebakaran lahan menurut kecamatan tahun 2025 beserta tindak lanjut penanganannya dan anggaran yang dipakai, per kecamatan.',
  kanal: 'web',
  diterimaPada: new Date('2026-02-12T03:00:00Z'),
  berakhirPada: null,
  langkahPada: '2026-02-27',
  langkahJam: 'notifikasi_uu',
  kurang: 0,
};
const baris: BarisAntrean[] = [
  satu,
  {
    ...satu,
    id: '2',
    nomor: '2026-000130',
    keadaan: 'terdaftar',
    langkahPada: '2026-03-02',
    langkahJam: 'cek_kelengkapan',
    kurang: 2,
    rincian: 'Salinan izin reklame di Jalan Contoh.',
  },
  {
    ...satu,
    id: '3',
    nomor: '2026-000127',
    keadaan: 'diperpanjang',
    langkahPada: '2026-03-03',
    langkahJam: 'perpanjangan',
    rincian: 'Kontrak pembangunan pasar.',
  },
  {
    ...satu,
    id: '4',
    nomor: '2026-000119',
    keadaan: 'dikabulkan',
    langkahPada: '2026-03-09',
    langkahJam: 'penyediaan',
    rincian: 'Daftar aplikasi milik kota.',
  },
  {
    ...satu,
    id: '5',
    nomor: '2026-000131',
    keadaan: 'tidak_lengkap',
    langkahPada: '2026-03-13',
    kurang: 1,
    rincian: 'Jumlah tenaga honorer per dinas.',
  },
];
const antrean: AntreanProps = {
  halaman,
  zona: 'Asia/Jakarta',
  hari: '2026-03-02',
  tampil: 'terbuka',
  jumlah: { terbuka: 1000, lewat: 1, dua_hari: 2, minggu_ini: 2, siap: 0, serahkan: 1 },
  baris,
  pegang: new Map([
    [satu.id, { tugas: [{ unitId: 'u1', keadaan: 'menunggu' }], unit: ['BPBD', 'Damkar'], penandatangan: null }],
    ['3', { tugas: [], unit: [], penandatangan: 'Ratna Contoh' }],
  ]),
  saringan: { unit: [{ value: 'u1', text: 'Badan Penanggulangan Bencana Daerah' }], tahun: [2026, 2025], nilai: {} },
  berikut: '/kerja/permohonan?sesudah=2026-03-13~5',
  awal: undefined,
};
const tugas = {
  halaman: { ...halaman, jalur: '/kerja/tugas', pengguna: { nama: 'Budi Contoh', peran: ['pelaksana'], hak: hakDari('pelaksana') } },
  zona: 'Asia/Jakarta',
  hari: '2026-03-02',
  berikut: undefined,
  awal: undefined,
};
const satuTugas = {
  id: 't1',
  nomor: '2026-000121',
  rincian: satu.rincian,
  unit: 'Badan Penanggulangan Bencana Daerah',
  batas: '2026-03-01',
  keadaan: 'menunggu' as const,
  dijawabPada: null,
};

export const examples = {
  antrean: <HalamanAntrean {...antrean} />,
  selesai: (
    <HalamanAntrean
      {...antrean}
      halaman={{ ...halaman, bahasa: 'en' }}
      tampil="selesai"
      baris={[{ ...satu, keadaan: 'selesai', berakhirPada: new Date('2026-02-25T03:00:00Z'), langkahPada: null }]}
      saringan={{ ...antrean.saringan, nilai: { kanal: 'web', tahun: '2026' } }}
      awal="/kerja/permohonan?tampil=selesai"
      berikut={undefined}
    />
  ),
  'tidak-ada': <HalamanAntrean {...antrean} tampil="lewat" baris={[]} tidakAda="2026-000999" berikut={undefined} />,
  tugas: (
    <HalamanTugas {...tugas} tampil="menunggu" baris={[satuTugas, { ...satuTugas, id: 't2', nomor: '2026-000127', batas: '2026-03-05' }]} />
  ),
  'tugas-selesai': (
    <HalamanTugas
      {...tugas}
      tampil="selesai"
      baris={[{ ...satuTugas, keadaan: 'bukan_kami', dijawabPada: new Date('2026-02-27T03:00:00Z') }]}
      awal="/kerja/tugas?tampil=selesai"
    />
  ),
  'tugas-kosong': <HalamanTugas {...tugas} halaman={{ ...tugas.halaman, bahasa: 'en' }} tampil="menunggu" baris={[]} />,
};
