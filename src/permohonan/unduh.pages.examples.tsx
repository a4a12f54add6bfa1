import { contohHalaman } from '../shared/html/test/examples-page.tsx';
import { HalamanBerakhir, HalamanSiapkan } from './unduh.pages.tsx';

const halaman = { ...contohHalaman, jalur: '/permohonan/surat/a/b?sampai=1&tanda=x' };
const en = { ...halaman, bahasa: 'en' as const };
const sampai = new Date('2026-05-02T03:00:00Z');

export const examples = {
  tautanBerakhir: <HalamanBerakhir halaman={halaman} zona="Asia/Jakarta" />,
  berkasBerakhir: <HalamanBerakhir halaman={halaman} zona="Asia/Jakarta" sampai={sampai} />,
  berkasBerakhirEn: <HalamanBerakhir halaman={en} zona="Asia/Jakarta" sampai={sampai} />,
  siapkan: <HalamanSiapkan halaman={halaman} />,
};
