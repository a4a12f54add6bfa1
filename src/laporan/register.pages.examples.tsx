import type { Halaman } from '../shared/html/layout/halaman.ts';
import { HalamanRegister } from './register.pages.tsx';

const halaman = (jalur: string): Halaman => ({
  bahasa: 'id',
  badan: { nama: 'Pemerintah Kota Contoh' },
  jalur,
  csrf: 'x',
  pengguna: { nama: 'Ratna Contoh', peran: ['PPID Utama'], hak: new Set(['register:lihat']) },
});
const bersama = { dari: '2026-01-01', sampai: '2026-12-31', tampil: 100, batasIdentitas: 300, galat: [] };

export const examples = {
  permohonan: (
    <HalamanRegister
      {...bersama}
      halaman={halaman('/kerja/register/permohonan')}
      jenis="permohonan"
      baris={[{ no: '2026-000123', tgl: 'Senin, 2 Maret 2026', informasi: 'Daftar ruas jalan', salinan: 'X', softcopy: 'X' }]}
      terpotong
    />
  ),
  keberatan: (
    <HalamanRegister
      {...bersama}
      halaman={halaman('/kerja/register/keberatan')}
      jenis="keberatan"
      baris={[{ no: 'K2026-000012', tgl: 'Selasa, 17 Maret 2026', nomor_permohonan: '2026-000123', c: 'X' }]}
      terpotong={false}
    />
  ),
  kosong: <HalamanRegister {...bersama} halaman={halaman('/kerja/register/keberatan')} jenis="keberatan" baris={[]} terpotong={false} />,
};
