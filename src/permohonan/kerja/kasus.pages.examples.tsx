import { contohHalaman } from '../../shared/html/test/examples-page.tsx';
import type { PermohonanTerlihat } from '../permohonan.queries.ts';
import { TINDAKAN } from '../transisi.ts';
import type { Bahan } from './bahan.queries.ts';
import { HalamanBahan } from './bahan.pages.tsx';
import { HalamanJawab } from './jawab.pages.tsx';
import type { KasusProps } from './kasus.ts';
import { HalamanKasus } from './kasus.pages.tsx';

const hak = new Set(['permohonan:lihat', 'permohonan:proses', 'permohonan:putuskan', 'surat:susun', 'surat:kirim']);
export const halamanUtama = {
  ...contohHalaman,
  jalur: '/kerja/permohonan/2026-000123',
  csrf: 'contoh',
  pengguna: { nama: 'Utama Contoh', peran: ['utama'], hak },
};

const p: PermohonanTerlihat = {
  id: '0190aaaa-0000-7000-8000-000000000001',
  nomor: '2026-000123',
  keadaan: 'diproses',
  rincian: 'Daftar jalan lingkungan yang diperbaiki tahun 2025, per kelurahan (contoh).',
  kanal: 'web',
  diterimaPada: new Date('2026-03-02T03:00:00Z'),
  jatuhTempo: '2026-03-16',
  kurang: [],
  caraMemperoleh: 'salinan',
  bentuk: 'softcopy',
  format: '',
  caraMengirim: 'unduh',
  sasaran: 'tidak_tahu',
  sasaranGolongan: null,
};

export const bahanContoh: readonly Bahan[] = [
  {
    dokumenId: '0190aaaa-0000-7000-8000-0000000000a1',
    saring: 'tertahan',
    nama: 'ruas-jalan-2025.xlsx',
    sumber: 'unit',
    unit: 'Dinas Pekerjaan Umum dan Penataan Ruang',
    lepasId: null,
    keadaan: 'siap',
    ukuran: 48_000,
    halaman: 3,
    alasan: null,
    rincian: '',
    peringatan: ['lembar_tersembunyi'],
  },
  {
    dokumenId: '0190aaaa-0000-7000-8000-0000000000a2',
    saring: 'tertahan',
    nama: 'peta.pdf',
    sumber: 'petugas',
    unit: '',
    lepasId: '0190aaaa-0000-7000-8000-0000000000b2',
    keadaan: 'diterima',
    ukuran: 2_400_000,
    halaman: null,
    alasan: null,
    rincian: '',
    peringatan: [],
  },
];

const dasar: KasusProps = {
  halaman: halamanUtama,
  zona: 'Asia/Jakarta',
  p,
  butir: [
    { id: 'b1', rincian: p.rincian },
    { id: 'b2', rincian: 'Biaya setiap ruas dan penyedianya.' },
  ],
  sekarang: { hal: 'tunggu_unit', jumlah: 1 },
  tenggat: [
    { kunci: '0', nama: 'Pemeriksaan kelengkapan', pasal: 'Perki 1/2021 Pasal 31 ayat (2)', tanggal: '2026-03-05', keadaan: 'berhenti' },
    {
      kunci: '1',
      nama: 'Pemberitahuan tertulis (undang-undang)',
      pasal: 'UU 14/2008 Pasal 22 ayat (7)',
      tanggal: '2026-03-16',
      keadaan: 'berjalan',
    },
  ],
  lewatTempo: false,
  tabel: { semua: 4, diputus: 1 },
  tugas: [
    {
      id: '0190aaaa-0000-7000-8000-0000000000c1',
      unit: 'Dinas Pekerjaan Umum dan Penataan Ruang',
      keadaan: 'dijawab',
      batas: '2026-03-05',
      lewat: false,
      arahan: 'Mohon siapkan datanya dan jawab sebelum batas ini.',
      jawaban: 'Daftar 12 ruas terlampir.',
      saran: null,
      diingatkan: null,
      berkas: 1,
    },
    {
      id: '0190aaaa-0000-7000-8000-0000000000c2',
      unit: 'Badan Pengelola Keuangan dan Aset Daerah',
      keadaan: 'menunggu',
      batas: '2026-03-04',
      lewat: true,
      arahan: 'Biaya setiap ruas.',
      jawaban: '',
      saran: null,
      diingatkan: '4 Maret 2026 09.10',
      berkas: 0,
    },
  ],
  surat: [
    {
      id: '0190aaaa-0000-7000-8000-0000000000d1',
      jenis: 'tanda_terima',
      namaJenis: 'Tanda Bukti Penerimaan',
      keadaan: 'terbit',
      namaKeadaan: 'Tersedia',
      nomor: null,
      tanggal: '2026-03-02',
    },
    {
      id: '0190aaaa-0000-7000-8000-0000000000d2',
      jenis: 'pemberitahuan',
      namaJenis: 'Pemberitahuan Tertulis',
      keadaan: 'menunggu_tanda_tangan',
      namaKeadaan: 'Menunggu tanda tangan',
      nomor: '045/PPID/III/2026',
      tanggal: '2026-03-06',
    },
  ],
  bahan: bahanContoh,
  dipilih: [],
  riwayat: [{ time: { at: '2026-03-02T03:00:00Z', text: 'Senin, 2 Maret 2026 10.00' }, title: 'Permohonan diterima.', state: 'done' }],
  boleh: new Set(TINDAKAN),
  susun: new Set(['pemberitahuan', 'perpanjangan']),
  unit: [
    { value: 'u1', text: 'Dinas Kesehatan' },
    { value: 'u2', text: 'Dinas Pendidikan' },
  ],
  saranUnit: [],
  batasBawaan: '2026-03-09',
  isian: {},
  galat: [],
};

export const examples = {
  'kasus-menunggu-unit': <HalamanKasus {...dasar} />,
  'kasus-periksa': (
    <HalamanKasus
      {...dasar}
      p={{ ...p, keadaan: 'terdaftar', kurang: ['nik', 'ktp'] }}
      sekarang={{ hal: 'periksa', sampai: '2026-03-05' }}
      tugas={[]}
      surat={[]}
      bahan={[]}
      boleh={new Set(['nyatakan_lengkap'])}
      susun={new Set(['ketidaklengkapan'])}
    />
  ),
  'kasus-tunggu-pemohon': (
    <HalamanKasus
      {...dasar}
      p={{ ...p, keadaan: 'tidak_lengkap', kurang: ['ktp'] }}
      sekarang={{ hal: 'tunggu_pemohon', diterima: null, sampai: null, suratId: '0190aaaa-0000-7000-8000-0000000000d3' }}
      boleh={new Set(['perbaiki', 'nyatakan_lengkap'])}
      tugas={[]}
    />
  ),
  'kasus-teruskan': (
    <HalamanKasus
      {...dasar}
      sekarang={{ hal: 'teruskan', unitIds: ['u1'] }}
      saranUnit={[{ value: 'u1', text: 'Dinas Kesehatan' }]}
      galat={[{ field: 'batas', message: 'Batas internal melewati jatuh tempo permohonan.' }]}
    />
  ),
  'kasus-susun-lewat': <HalamanKasus {...dasar} sekarang={{ hal: 'susun' }} lewatTempo halaman={{ ...halamanUtama, bahasa: 'en' }} />,
  'kasus-surat': (
    <HalamanKasus
      {...dasar}
      sekarang={{
        hal: 'surat',
        surat: { id: '0190aaaa-0000-7000-8000-0000000000d2', jenis: 'pemberitahuan', keadaan: 'menunggu_tanda_tangan' },
      }}
    />
  ),
  'kasus-tagih': (
    <HalamanKasus {...dasar} p={{ ...p, keadaan: 'dikabulkan', jatuhTempo: null }} sekarang={{ hal: 'tagih', biaya: 18_000 }} />
  ),
  'kasus-bayar': (
    <HalamanKasus
      {...dasar}
      p={{ ...p, keadaan: 'menunggu_pembayaran', jatuhTempo: null }}
      sekarang={{ hal: 'tunggu_bayar', tagihan: 18_000 }}
    />
  ),
  'kasus-serah': (
    <HalamanKasus {...dasar} p={{ ...p, keadaan: 'dikabulkan', jatuhTempo: null }} sekarang={{ hal: 'serah', sampai: '2026-03-18' }} />
  ),
  'kasus-selesai': (
    <HalamanKasus {...dasar} p={{ ...p, keadaan: 'selesai', jatuhTempo: null }} sekarang={{ hal: 'selesai' }} boleh={new Set()} />
  ),
  bahan: (
    <HalamanBahan
      halaman={halamanUtama}
      nomor={p.nomor}
      bahan={bahanContoh}
      bolehUbah
      cari="jalan"
      temuan={[
        {
          slug: 'jalan-2025',
          judul: 'Daftar jalan 2025 (contoh)',
          unit: 'Dinas PUPR',
          alamat: 'https://ppid.contoh.id/informasi/jalan-2025',
        },
      ]}
      batas="100 MB"
      galat={[]}
    />
  ),
  'bahan-kosong': (
    <HalamanBahan
      halaman={halamanUtama}
      nomor={p.nomor}
      bahan={[]}
      bolehUbah
      cari="zzz"
      temuan={[]}
      batas="100 MB"
      galat={[{ field: 'berkas', message: 'Pilih satu berkas atau lebih.' }]}
    />
  ),
  jawab: <HalamanJawab {...jawab('menunggu')} />,
  'jawab-sudah': <HalamanJawab {...jawab('dijawab')} />,
  'jawab-ditarik': <HalamanJawab {...jawab('ditarik')} />,
};

function jawab(keadaan: string) {
  return {
    halaman: {
      ...halamanUtama,
      jalur: '/kerja/tugas',
      pengguna: { nama: 'Pelaksana Contoh', peran: ['pelaksana'], hak: new Set(['permohonan:jawab_tugas']) },
    },
    tugas: {
      id: '0190aaaa-0000-7000-8000-0000000000c1',
      permohonanId: p.id,
      nomor: p.nomor,
      rincian: p.rincian,
      arahan: 'Mohon siapkan datanya dan jawab sebelum batas ini.',
      batas: '2026-03-05',
      unit: 'Dinas Pekerjaan Umum dan Penataan Ruang',
      unitId: 'u9',
      keadaan,
      butir: [p.rincian, 'Biaya setiap ruas.'],
      caraMemperoleh: 'salinan',
      bentuk: 'softcopy',
      format: '',
      jawaban: keadaan === 'dijawab' ? 'Daftar 12 ruas terlampir.' : '',
      saranUnitId: null,
    },
    berkas: bahanContoh.map((b) => ({ ...b, unit: '', lepasId: '0190aaaa-0000-7000-8000-0000000000b1' })),
    unit: dasar.unit,
    batasUkuran: '100 MB',
    isian: {},
    galat: keadaan === 'menunggu' ? [{ field: 'jawaban', message: 'Tulis jawaban unit, atau tambahkan berkas.' }] : [],
  };
}
