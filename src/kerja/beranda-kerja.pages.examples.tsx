import { HAK } from '../pengguna/hak.ts';
import type { Halaman } from '../shared/html/layout/halaman.ts';
import { HalamanBeranda } from './beranda.pages.tsx';
import { PEKERJAAN } from './beranda.ts';

const hakDari = (peran: string) => new Set(Object.entries(HAK).flatMap(([nama, semua]) => (semua.some((p) => p === peran) ? [nama] : [])));
const halaman = (peran: string, nama: string): Halaman => ({
  bahasa: 'id',
  badan: { nama: 'Pemerintah Kota Palangka Raya', singkatan: 'Palangka Raya' },
  jalur: '/kerja',
  pengguna: { nama, peran: [peran], hak: hakDari(peran) },
  csrf: 'contoh',
});
const hari = '2026-03-02';

export const examples = {
  utama: (
    <HalamanBeranda
      halaman={halaman('utama', 'Ratna Contoh')}
      nama="Ratna Contoh"
      hari={hari}
      baris={[
        { kunci: 'lewat', jumlah: 1, terdekat: '2026-02-27' },
        { kunci: 'periksa', jumlah: 4, terdekat: '2026-03-03' },
        { kunci: 'teruskan', jumlah: 0, terdekat: null },
        { kunci: 'susun', jumlah: 3, terdekat: '2026-03-06' },
        { kunci: 'tanda_tangan', jumlah: 2, terdekat: '2026-03-02' },
        { kunci: 'dua_hari', jumlah: 0, terdekat: null },
        { kunci: 'kabari', jumlah: 5, terdekat: '2026-02-26' },
        { kunci: 'verifikasi', jumlah: 12, terdekat: null },
        { kunci: 'akar', jumlah: 61, terdekat: '2026-03-01' },
      ]}
    />
  ),
  pelaksana: (
    <HalamanBeranda
      halaman={halaman('pelaksana', 'Budi Contoh')}
      nama="Budi Contoh"
      hari={hari}
      baris={[{ kunci: 'tugas', jumlah: 1000, terdekat: '2026-03-04' }]}
    />
  ),
  kosong: (
    <HalamanBeranda
      halaman={{ ...halaman('petugas', 'Sari Contoh'), bahasa: 'en' }}
      nama="Sari Contoh"
      hari={hari}
      baris={PEKERJAAN.filter((k) => k !== 'akar').map((kunci) => ({ kunci, jumlah: 0, terdekat: null }))}
    />
  ),
  auditor: (
    <HalamanBeranda
      halaman={halaman('auditor', 'Auditor Contoh')}
      nama="Auditor Contoh"
      hari={hari}
      baris={[{ kunci: 'akar', jumlah: 0, terdekat: null }]}
    />
  ),
};
