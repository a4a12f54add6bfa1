import { halamanUtama } from '../kerja/kasus.pages.examples.tsx';
import type { BarisTerbaca } from '../tabel.queries.ts';
import { HalamanTabel, type TabelProps } from './tabel.pages.tsx';

const baris = (n: number, unit: string, ubah: Partial<BarisTerbaca> = {}): BarisTerbaca => ({
  id: `0190aaaa-0000-7000-8000-00000000010${n}`,
  unitId: `0190aaaa-0000-7000-8000-00000000020${n}`,
  unit,
  butir: 1,
  putusan: null,
  isi: '',
  ujiId: null,
  tersediaPada: null,
  dokumenId: null,
  berkas: null,
  alasanPindaian: '',
  diserahkanPada: null,
  ...ubah,
});

const dasar: TabelProps = {
  halaman: halamanUtama,
  nomor: '2026-000123',
  butir: ['Jumlah mobil dinas tahun 2025 (contoh).', 'Biaya pemeliharaannya.'],
  baris: [
    baris(1, 'Dinas Kesehatan', { putusan: 'diberikan', isi: '12 mobil', dokumenId: 'd1', berkas: 'mobil.csv' }),
    baris(2, 'Dinas Kesehatan', { butir: 2, putusan: 'nanti', isi: 'Masih dihitung.', tersediaPada: '2026-04-01' }),
    baris(3, 'Dinas Pendidikan', {
      putusan: 'diberikan',
      berkas: 'pindaian.pdf',
      dokumenId: 'd2',
      alasanPindaian: 'Hanya ada di kertas.',
      diserahkanPada: new Date('2026-03-05T03:00:00Z'),
    }),
    baris(4, 'Dinas Pendidikan', { butir: 2 }),
  ],
  unitBaru: 1,
  boleh: { buka: true, putus: true, serah: true, susun: true, uji: true },
  berkas: [{ value: 'd1', text: 'mobil.csv (Dinas Kesehatan)' }],
  uji: [{ value: 'u1', text: 'Alamat pelapor (001/SK-DIK)' }],
  isian: {},
  galat: [],
};

export const examples = {
  tabel: <HalamanTabel {...dasar} />,
  'tabel-galat': (
    <HalamanTabel
      {...dasar}
      uji={[]}
      isian={{ baris: [dasar.baris[3]?.id ?? ''], putusan: 'ditolak', jawaban: 'Rahasia.' }}
      galat={[{ field: 'uji', message: 'Menolak hanya sah dengan penetapan hasil uji konsekuensi.' }]}
    />
  ),
  'tabel-kosong': <HalamanTabel {...dasar} baris={[]} unitBaru={3} />,
  'tabel-baca': <HalamanTabel {...dasar} boleh={{ buka: false, putus: false, serah: false, susun: false, uji: false }} />,
};
