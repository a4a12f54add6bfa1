import type { Halaman } from '../shared/html/layout/halaman.ts';
import { type AkunProps, HalamanAkun } from './akun.pages.tsx';

const kerja: Halaman = {
  bahasa: 'id',
  badan: { nama: 'Pemerintah Kota Contoh' },
  jalur: '/kerja/akun',
  csrf: 'x',
  pengguna: { nama: 'Ratna Contoh', peran: ['utama'], hak: new Set() },
};
const mulai = new Date('2026-11-25T01:00:00Z');
const p: AkunProps = {
  halaman: kerja,
  zona: 'Asia/Jakarta',
  email: 'ratna@contoh.id',
  peran: ['utama'],
  token: [{ id: 't', nama: 'Aplikasi surat', dibuat_pada: mulai, kedaluwarsa_pada: mulai }],
  sesi: [
    { id: 's', peramban: 'Chrome, Android', mulai, kini: true },
    { id: 'r', peramban: undefined, mulai, kini: false },
  ],
  dua: { langkah: 'mati' },
};
const cadangan = ['AbCdE-12345', 'FgHiJ-67890'];

export const examples = {
  akun: <HalamanAkun {...p} kabar="Kata sandi diganti." />,
  'dua langkah dipasang': (
    <HalamanAkun
      {...p}
      dua={{
        langkah: 'pasang',
        qr: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
        uri: 'otpauth://totp/Betang',
        rahasia: 'JBSWY3DPEHPK3PXP',
        cadangan,
      }}
      galat={[{ field: 'kode', message: 'Kode tidak cocok.' }]}
    />
  ),
  'dua langkah aktif': <HalamanAkun {...p} dua={{ langkah: 'aktif' }} cadangan={cadangan} tokenBaru="btg_contoh" />,
};
