import type { Halaman } from '../shared/html/layout/halaman.ts';
import type { BarisKeberatan } from './keberatan.queries.ts';
import { HalamanDaftarKeberatan } from './daftar.pages.tsx';
import { HalamanKasusKeberatan, type KasusKeberatanProps } from './kerja.pages.tsx';
import { HalamanCabutKeberatan, HalamanLihatKeberatan, HalamanMasukKeberatan, HalamanTerkirimKeberatan } from './lihat.pages.tsx';
import type { AlasanHariIni } from './rules/pasal-35.ts';
import { HalamanMejaJadi, HalamanMejaKeberatan, HalamanTanggapan } from './tanggapan.pages.tsx';
import { HalamanPeriksa } from './periksa.pages.tsx';
import { HalamanAlasan, HalamanInformasi, HalamanKasus, HalamanPintu, HalamanSiapa } from './warga.pages.tsx';

const badan = { nama: 'Pemerintah Kota Contoh', kontak: { alamat: 'Jalan Contoh 1', email: 'ppid@contoh.id', telepon: '0536 123' } };
const warga = (jalur: string, bahasa: 'id' | 'en' = 'id'): Halaman => ({ bahasa, badan, jalur, csrf: 'x' });
const hak = new Set(['keberatan:lihat', 'keberatan:catat', 'keberatan:telaah', 'keberatan:tanggapi']);
const kerja = (jalur: string): Halaman => ({ ...warga(jalur), pengguna: { nama: 'Ratna Contoh', peran: ['PPID Utama'], hak } });
const waktu = new Date('2026-03-17T03:00:00Z');

const k: BarisKeberatan = {
  id: '019a0000-0000-7000-8000-000000000001',
  nomor: 'K2026-000012',
  permohonanId: '019a0000-0000-7000-8000-000000000002',
  orangId: '019a0000-0000-7000-8000-000000000003',
  kuasaOrangId: null,
  alasan: ['c', 'g'],
  keadaan: 'ditelaah',
  waktu: 'lewat_waktu',
  kanal: 'web',
  informasi: 'Daftar ruas jalan yang diperbaiki tahun 2025.',
  kasusPosisi: 'Sudah lewat dua minggu tanpa jawaban.',
  telaah: 'Unit terlambat menjawab. Saran: kabulkan.',
  perintah: '',
  perintahBatas: null,
  bahasa: 'id',
  diterimaPada: waktu,
};
const diputus: BarisKeberatan = {
  ...k,
  keadaan: 'dikabulkan',
  waktu: 'dalam_waktu',
  perintah: 'Berikan daftarnya.',
  perintahBatas: '2026-05-20',
};
const riwayat = [{ pada: waktu, kalimat: 'Keberatan nomor K2026-000012 diterima lewat laman ini dengan alasan huruf c, g.' }];
const galat = [{ field: 'alasan', message: 'Pilih sedikitnya satu alasan (UU 14/2008 Pasal 35 ayat (1)).' }];

const semua: readonly AlasanHariIni[] = [
  { alasan: 'a', boleh: false, mulai: null },
  { alasan: 'b', boleh: true, sejak: null, ditemukan: null, sampai: null },
  { alasan: 'c', boleh: true, sejak: '2026-03-17', ditemukan: '2026-03-17', sampai: '2026-05-07' },
  { alasan: 'd', boleh: true, sejak: '2026-03-17', ditemukan: null, sampai: null },
  { alasan: 'e', boleh: false, mulai: '2026-05-25' },
  { alasan: 'f', boleh: false, mulai: null },
  { alasan: 'g', boleh: true, sejak: '2026-03-17', ditemukan: '2026-03-17', sampai: '2026-06-01' },
];

const lihat = {
  zona: 'Asia/Jakarta',
  dijawab: false,
  terbuktiDiterima: false,
  bolehCabut: true,
  surat: [
    { id: '019a0000-0000-7000-8000-000000000004', jenis: 'tanda_terima_keberatan' as const, nomor: null, tanggal: '2026-03-17' },
    { id: '019a0000-0000-7000-8000-000000000005', jenis: 'tanggapan_keberatan' as const, nomor: '012/PPID/V/2026', tanggal: '2026-05-06' },
  ],
  riwayat,
  baru: false,
};
const tanggal = { tanggal: '2026-05-07', lewat: false, sisa: 12, mulai: '2026-03-17', pasal: 'UU 14/2008 Pasal 36 ayat (2)' };

const kasus: Omit<KasusKeberatanProps, 'k' | 'halaman'> = {
  zona: 'Asia/Jakarta',
  hari: '2026-05-08',
  nomorPermohonan: '2026-000123',
  tenggat: [{ nama: 'Tanggapan atasan PPID', pasal: 'UU 14/2008 Pasal 36 ayat (2)', tanggal: '2026-05-07', keadaan: 'lewat' }],
  jawabPaling: '2026-05-07',
  terbukti: false,
  boleh: new Set(['teruskan', 'musyawarah', 'cabut', 'kuatkan']),
  surat: [
    {
      id: '019a0000-0000-7000-8000-000000000004',
      jenis: 'tanda_terima_keberatan',
      nama: 'Tanda Bukti Penerimaan Keberatan',
      keadaan: 'terbit',
      namaKeadaan: 'Tersedia',
      nomor: null,
      tanggal: '2026-03-17',
    },
  ],
  sengketa: null,
  riwayat,
  isian: {},
  galat: [],
};

export const examples = {
  pintu: <HalamanPintu halaman={warga('/keberatan')} />,
  pintuInggris: <HalamanPintu halaman={warga('/keberatan', 'en')} />,
  alasan: (
    <HalamanAlasan
      halaman={warga('/permohonan/lacak/keberatan')}
      nomor="2026-000123"
      semua={semua}
      hari="2026-05-20"
      dipilih={[]}
      galat={galat}
    />
  ),
  kasus: <HalamanKasus halaman={warga('/permohonan/lacak/keberatan/kasus')} nomor="2026-000123" isian="" />,
  informasi: <HalamanInformasi halaman={warga('/keberatan/baru')} isian={{}} galat={[{ field: 'informasi', message: 'Isi.' }]} />,
  siapa: <HalamanSiapa halaman={warga('/keberatan/baru/siapa')} tersimpan galat={[{ field: 'nama', message: 'Isi dulu bagian ini.' }]} />,
  periksa: (
    <HalamanPeriksa
      halaman={warga('/permohonan/lacak/keberatan/periksa')}
      nomor="2026-000123"
      alasan={['c', 'g']}
      kasus={k.kasusPosisi}
      baru={null}
      jawabPaling="2026-05-07"
      sidik="x"
      berubah
      berjalan
    />
  ),
  periksaBaru: (
    <HalamanPeriksa
      halaman={warga('/keberatan/baru/periksa', 'en')}
      nomor={null}
      alasan={['b']}
      kasus=""
      baru={{ informasi: 'LRA 2025', tujuan: '', nama: 'R•••• C••••', kontak: '••••7890', kuasa: 'B••••' }}
      jawabPaling="2026-05-07"
      sidik="x"
      berubah={false}
      berjalan={false}
    />
  ),
  terkirim: (
    <HalamanTerkirimKeberatan halaman={warga('/keberatan/baru/terkirim')} nomor={k.nomor} kode="ABCD-2345" jawabPaling="2026-05-07" />
  ),
  masuk: <HalamanMasukKeberatan halaman={warga('/keberatan/lacak')} nomor="" galat={[{ field: 'nomor', message: 'Nomor belum benar.' }]} />,
  lihat: (
    <HalamanLihatKeberatan
      {...lihat}
      halaman={warga('/permohonan/lacak/keberatan/K2026-000012')}
      k={k}
      nomorPermohonan="2026-000123"
      utama={{ ...tanggal, jenis: 'tanggal' }}
      baru
    />
  ),
  lihatLewat: (
    <HalamanLihatKeberatan
      {...lihat}
      halaman={warga('/keberatan/lacak/lihat')}
      k={{ ...k, keadaan: 'tidak_ditanggapi', alasan: ['b'] }}
      nomorPermohonan={null}
      utama={{ ...tanggal, jenis: 'tanggal', lewat: true }}
    />
  ),
  lihatDijawab: (
    <HalamanLihatKeberatan
      {...lihat}
      halaman={warga('/permohonan/lacak/keberatan/K2026-000012', 'en')}
      k={diputus}
      nomorPermohonan="2026-000123"
      utama={{ ...tanggal, jenis: 'sengketa', pasal: 'UU 14/2008 Pasal 37 ayat (2)' }}
      dijawab
      bolehCabut={false}
    />
  ),
  cabut: (
    <HalamanCabutKeberatan
      halaman={warga('/permohonan/lacak/keberatan/K2026-000012/cabut')}
      nomor={k.nomor}
      ke="/permohonan/lacak/keberatan/K2026-000012/cabut"
      kembali="/permohonan/lacak/keberatan/K2026-000012"
    />
  ),
  daftar: (
    <HalamanDaftarKeberatan
      halaman={kerja('/kerja/keberatan')}
      zona="Asia/Jakarta"
      hari="2026-05-08"
      tab="atasan"
      jumlah={new Map([['atasan', 1]])}
      baris={[
        { nomor: k.nomor, nomorPermohonan: '2026-000123', alasan: ['c'], keadaan: 'ditelaah', diterimaPada: waktu, langkah: '2026-05-07' },
        { nomor: 'K2026-000013', nomorPermohonan: null, alasan: ['b'], keadaan: 'tidak_ditanggapi', diterimaPada: waktu, langkah: null },
      ]}
      nomor={1}
      banyakHalaman={1}
    />
  ),
  daftarKosong: (
    <HalamanDaftarKeberatan
      halaman={kerja('/kerja/keberatan')}
      zona="Asia/Jakarta"
      hari="2026-05-08"
      tab="perintah"
      jumlah={new Map()}
      baris={[]}
      nomor={1}
      banyakHalaman={0}
    />
  ),
  kasusKerja: <HalamanKasusKeberatan {...kasus} halaman={kerja('/kerja/keberatan/K2026-000012')} k={k} />,
  kasusPerintah: (
    <HalamanKasusKeberatan
      {...kasus}
      halaman={kerja('/kerja/keberatan/K2026-000012')}
      k={diputus}
      boleh={new Set(['laksanakan', 'catat_tanggapan_pemohon'])}
    />
  ),
  tanggapan: (
    <HalamanTanggapan
      halaman={kerja('/kerja/keberatan/K2026-000012/surat/tanggapan_keberatan')}
      k={{ ...k, alasan: ['a', 'c'] }}
      pejabat={[{ value: 'x', text: 'Hendra Contoh (Atasan PPID)' }]}
      suratId={null}
      isian={{ putusan: 'menguatkan' }}
      galat={[{ field: 'perintah_nomor', message: 'Plh. atau Plt. perlu nomor dan tanggal surat perintah.' }]}
    />
  ),
  meja: <HalamanMejaKeberatan halaman={kerja('/kerja/keberatan/catat')} hari="2026-03-17" isian={{}} galat={galat} />,
  mejaJadi: <HalamanMejaJadi halaman={kerja('/kerja/keberatan/catat')} nomor="K2026-000013" kode="ABCD-2345" />,
};
