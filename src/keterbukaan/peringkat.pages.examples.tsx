import type { Halaman } from '../shared/html/layout/halaman.ts';
import { HalamanLangkah } from './langkah.pages.tsx';
import { HalamanDaftarPeringkat } from './peringkat-daftar.pages.tsx';
import { HalamanSatuPeringkat, type SatuPeringkatProps } from './peringkat-kerja.pages.tsx';
import { HalamanPeringkat } from './peringkat-publik.pages.tsx';
import type { BarisPeringkat, Peringkat, Sanggahan } from './peringkat.queries.ts';
import { type AngkaUnit, hitungNilai, rumusKini } from './rules/rumus.ts';
import { HalamanRumus } from './rumus.pages.tsx';

const badan = { nama: 'Pemerintah Kota Contoh', kontak: { alamat: 'Jalan Contoh 1', email: 'ppid@contoh.id', telepon: '0536 123' } };
const publik = (jalur: string, bahasa: 'id' | 'en' = 'id'): Halaman => ({ bahasa, badan, jalur, csrf: 'x' });
const hak = new Set(['peringkat:lihat', 'peringkat:susun', 'peringkat:sanggah']);
const kerja = (jalur: string, peran = 'PPID Utama'): Halaman => ({
  ...publik(jalur),
  pengguna: { nama: 'Ratna Contoh', peran: [peran], hak },
});

const ID = '019a0000-0000-7000-8000-000000000001';
const sebaran = { n: 12, median: 6, p90: 9 };
const peringkat: Peringkat = {
  id: ID,
  dari: '2026-01-01',
  sampai: '2026-06-30',
  rumus: 'v1',
  keadaan: 'ditetapkan',
  sidik: 'a3'.repeat(32),
  badan: {
    tandaTerima: { ...sebaran, median: 0, p90: 1 },
    keputusan: { ...sebaran, ketat: 10, longgar: 12, dinilai: 12 },
    penyerahan: sebaran,
  },
  sanggahSampai: '2026-07-20',
  nomor: '12/PPID/2026',
  tanggal: '2026-07-24',
  disusunPada: new Date('2026-07-10T03:00:00Z'),
  ditetapkanPada: new Date('2026-07-24T03:00:00Z'),
};
const angka = (ada: number, segar: number, n: number): AngkaUnit => ({
  perkara: n,
  kecepatan: { n, ketat: Math.max(0, n - 1), longgar: n, median: n === 0 ? null : 3.5, p90: n === 0 ? null : 6 },
  kelengkapan: { ada, berlaku: 20 },
  kemutakhiran: { segar, jumlah: 8, umur: 61 },
  samping: { tidakLengkap: 1, ditolak: 0, diperpanjang: 2, keberatanDikabulkan: 0, dikoreksi: 1 },
});
const baris = (nama: string, tempat: number, a: AngkaUnit, kelas: BarisPeringkat['kelas'] = 'perangkat_daerah'): BarisPeringkat => ({
  unitId: `unit-${nama}`,
  slug: nama.toLowerCase().replaceAll(' ', '-'),
  nama,
  singkatan: nama,
  golongan: kelas === 'kelurahan' ? 'kelurahan' : 'dinas',
  kelas,
  angka: a,
  semula: a,
  dikoreksi: false,
  ...hitungNilai(rumusKini, a, kelas === 'perangkat_daerah'),
  tempat,
});
const dinas = [
  baris('Dinas Kesehatan', 1, angka(18, 7, 9)),
  baris('Dinas Sosial', 1, angka(17, 7, 12)),
  baris('Bappeda', 3, angka(9, 4, 0)),
];
const kelurahan = [
  baris('Kelurahan Menteng', 1, angka(12, 6, 2), 'kelurahan'),
  baris('Kelurahan Langkai', 2, angka(11, 5, 0), 'kelurahan'),
];
const tampil = {
  peringkat,
  kelas: [
    { kelas: 'perangkat_daerah' as const, baris: dinas },
    { kelas: 'kelurahan' as const, baris: kelurahan },
  ],
  gerak: new Map([...dinas, ...kelurahan].map((b, i): [string, number | 'baru'] => [b.unitId, i === 4 ? 'baru' : i - 1])),
  sanggahan: { jumlah: 2, diterima: 1 },
};
const sanggahan: Sanggahan = {
  id: '019a0000-0000-7000-8000-0000000000b1',
  unitId: dinas[0]?.unitId ?? '',
  unit: 'Dinas Kesehatan',
  ukuran: 'kelengkapan',
  alasan: 'LRA semester II sudah terbit.',
  bukti: '/informasi/lra-2025',
  keadaan: 'diajukan',
  jawaban: '',
  semula: 18,
  menjadi: null,
  diajukanPada: new Date('2026-07-12T03:00:00Z'),
};
const satu: SatuPeringkatProps = {
  halaman: kerja(`/kerja/peringkat/${ID}`),
  peringkat: { ...peringkat, keadaan: 'disanggah', nomor: null, tanggal: null },
  baris: [...dinas, ...kelurahan],
  sanggahan: [sanggahan, { ...sanggahan, id: '019a0000-0000-7000-8000-0000000000b2', keadaan: 'diterima', menjadi: 19, jawaban: 'Benar.' }],
  utama: true,
  riwayat: [{ title: 'Masa sanggah dibuka.', state: 'done' }],
  hariIni: '2026-07-15',
  isian: {},
  galat: [],
  pesan: undefined,
};
const draf = { ...peringkat, keadaan: 'disusun', sanggahSampai: null, nomor: null, tanggal: null } as const;
const daftar = { halaman: kerja('/kerja/peringkat'), isian: { dari: '2026-01-01', sampai: '2026-06-30' }, galat: [], pesan: undefined };
const jendela = { kunci: '2025-s2', dari: '2025-07-01', sampai: '2025-12-31', jatuhTempo: '2026-01-31' };

export const examples = {
  peringkat: <HalamanPeringkat halaman={publik('/keterbukaan/peringkat')} tampil={tampil} riwayat={[peringkat]} />,
  'peringkat-inggris': <HalamanPeringkat halaman={publik('/keterbukaan/peringkat', 'en')} tampil={tampil} riwayat={[peringkat]} />,
  'peringkat-kosong': <HalamanPeringkat halaman={publik('/keterbukaan/peringkat')} tampil={undefined} riwayat={[]} />,
  rumus: <HalamanRumus halaman={publik('/keterbukaan/rumus')} rumus={rumusKini} />,
  'daftar-utama': <HalamanDaftarPeringkat {...daftar} semua={[peringkat, draf]} utama bolehSusun />,
  'daftar-unit-kosong': <HalamanDaftarPeringkat {...daftar} semua={[]} utama={false} bolehSusun={false} />,
  'satu-disanggah': <HalamanSatuPeringkat {...satu} />,
  'satu-rancangan': <HalamanSatuPeringkat {...satu} peringkat={draf} sanggahan={[]} />,
  'satu-tetapkan': (
    <HalamanSatuPeringkat
      {...satu}
      sanggahan={[]}
      hariIni="2026-07-22"
      isian={{ nomor: '' }}
      galat={[{ field: 'nomor', message: 'Tulis nomor keputusannya.' }]}
    />
  ),
  'satu-unit': (
    <HalamanSatuPeringkat
      {...satu}
      halaman={kerja(`/kerja/peringkat/${ID}`, 'PPID Pelaksana')}
      utama={false}
      baris={dinas.slice(0, 1)}
      isian={{ alasan: 'LRA sudah terbit.' }}
      galat={[{ field: 'bukti', message: 'Sebutkan buktinya.' }]}
    />
  ),
  langkah: (
    <HalamanLangkah
      halaman={kerja('/kerja/peringkat/langkah', 'PPID Pelaksana')}
      isi={{
        unit: { id: 'u', slug: 'dinas-kesehatan', nama: 'Dinas Kesehatan', golongan: 'dinas' },
        pilihan: [],
        hari: '2026-07-15',
        angka: angka(18, 7, 9),
        nilai: hitungNilai(rumusKini, angka(18, 7, 9), true),
        langkah: [
          { jenis: 'segar', informasiId: ID, nama: 'Profil dinas', tambah: 3.13 },
          {
            jenis: 'wajib',
            kode: 'anggaran-unit',
            nama: 'Anggaran dan realisasi unit',
            masa: 'semesteran',
            jendela,
            baru: true,
            tua: false,
            tambah: 2.1,
          },
        ],
        sisa: 4,
      }}
    />
  ),
  'langkah-tanpa-unit': <HalamanLangkah halaman={kerja('/kerja/peringkat/langkah', 'PPID Pelaksana')} isi={undefined} />,
};
