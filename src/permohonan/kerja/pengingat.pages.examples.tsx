import { HalamanAtasan, HalamanTertinggal } from './pengingat.pages.tsx';
import { halamanUtama } from './kasus.pages.examples.tsx';

const tugas = [
  {
    id: '0190aaaa-0000-7000-8000-000000000301',
    nomor: '2026-000123',
    rincian: 'Daftar jalan lingkungan yang diperbaiki (contoh).',
    unitId: 'u1',
    unit: 'Dinas Pekerjaan Umum',
    batas: '2026-03-05',
    tahap: 'kepala',
    adaPemilik: true,
  },
  {
    id: '0190aaaa-0000-7000-8000-000000000302',
    nomor: '2026-000124',
    rincian: 'Anggaran pemeliharaan (contoh).',
    unitId: 'u2',
    unit: 'Kelurahan Contoh',
    batas: '2026-03-12',
    tahap: null,
    adaPemilik: false,
  },
];
const kasus = [
  {
    nomor: '2026-000123',
    rincian: 'Daftar jalan (contoh).',
    keadaan: 'diproses',
    jatuhTempo: '2026-03-10',
    menunggu: 1,
    persetujuan: true,
    surat: true,
  },
  {
    nomor: '2026-000125',
    rincian: 'Peta (contoh).',
    keadaan: 'lengkap',
    jatuhTempo: '2026-03-05',
    menunggu: 0,
    persetujuan: false,
    surat: false,
  },
];

export const examples = {
  tertinggal: <HalamanTertinggal halaman={halamanUtama} hari="2026-03-09" tugas={tugas} bukaKasus />,
  'tertinggal-kosong': <HalamanTertinggal halaman={halamanUtama} hari="2026-03-09" tugas={[]} bukaKasus={false} />,
  atasan: (
    <HalamanAtasan
      halaman={halamanUtama}
      hari="2026-03-09"
      kasus={kasus}
      keberatan={[{ nomor: 'K2026-000001', batas: '2026-03-10' }]}
      galat={[]}
    />
  ),
  'atasan-kosong': (
    <HalamanAtasan halaman={halamanUtama} hari="2026-03-09" kasus={[]} keberatan={[]} galat={[{ message: 'Belum mendesak.' }]} />
  ),
};
