import type { Halaman } from '../shared/html/layout/halaman.ts';
import { HalamanPadanan } from './padanan.pages.tsx';

const kerja: Halaman = {
  bahasa: 'id',
  badan: { nama: 'Pemerintah Kota Contoh' },
  jalur: '/kerja/setelan/padanan',
  csrf: 'x',
  pengguna: { nama: 'Dedi Contoh', peran: ['admin'], hak: new Set(['setelan:ubah']) },
};
const kosong = { jenis: 'sinonim', kata: '', padanan: '', sumber: '' };
const daftar = [
  { id: 'a', jenis: 'sinonim', kata: 'jukir', padanan: ['juru parkir', 'perparkiran'], sumber: 'catatan meja layanan Oktober 2026' },
  { id: 'b', jenis: 'nama', kata: 'pasar besar', padanan: ['pasar induk kota'], sumber: 'sebutan warga' },
] as const;

export const examples = {
  kosong: <HalamanPadanan halaman={kerja} daftar={[]} isian={kosong} galat={[]} />,
  dicoba: (
    <HalamanPadanan
      halaman={kerja}
      daftar={daftar}
      isian={kosong}
      galat={[]}
      kabar="Padanan tersimpan."
      percobaan={{
        q: 'jukir liar',
        kata: [
          { kata: 'jukir', bersama: ['juru parkir', 'perparkiran'] },
          { kata: 'liar', bersama: [] },
        ],
        hasil: [{ judul: 'Tarif pajak dan retribusi yang berlaku 2026 (contoh)', slug: 'tarif-pajak' }],
      }}
    />
  ),
  salah: (
    <HalamanPadanan
      halaman={{ ...kerja, bahasa: 'en' }}
      daftar={daftar}
      isian={{ jenis: 'sinonim', kata: 'jukir', padanan: '', sumber: 'x' }}
      galat={[{ field: 'padanan', message: 'Write 1 to 12 equivalents.' }]}
      percobaan={{ q: 'zzz', kata: [{ kata: 'zzz', bersama: [] }], hasil: [] }}
    />
  ),
};
