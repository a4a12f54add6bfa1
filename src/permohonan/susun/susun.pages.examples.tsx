import { bahanContoh, halamanUtama } from '../kerja/kasus.pages.examples.tsx';
import { HalamanTerhenti } from './bingkai.tsx';
import { HalamanPemberitahuan, HalamanPutusan } from './pemberitahuan.pages.tsx';
import { HalamanKetidaklengkapan, HalamanPerpanjangan } from './singkat.pages.tsx';

const dasar = {
  halaman: halamanUtama,
  nomor: '2026-000123',
  butir: [
    'Daftar jalan lingkungan yang diperbaiki tahun 2025 (contoh).',
    'Biaya setiap ruas dan penyedianya.',
    'Peta jalan nasional.',
    'Audit tahun ini.',
  ],
  pejabat: [{ value: 'a1', text: 'Utama Contoh (PPID Utama)' }],
  suratId: null,
  isian: {},
  galat: [],
};
const jawab = {
  ...dasar,
  unit: [{ unit: 'Dinas PUPR', hasil: 'Dijawab', jawaban: 'Daftar 12 ruas terlampir.' }],
  belumJawab: 1,
  bahan: bahanContoh,
  standar: { dasar: 'Keputusan Wali Kota Contoh 1/2025', perLembar: 300, cara: ['tunai' as const], keterangan: '' },
  bolehPerpanjang: true,
  uji: [],
  ujiKasus: [],
  langkahSah: ['mulai_uji', 'perpanjang', 'beri_sisanya', 'beri_hitam', 'bukan_pengecualian'] as const,
};
const uji = [
  {
    id: 'u1',
    informasi: 'Alamat pelapor (contoh)',
    nomor: '001/SK-DIK',
    pasal: 'UU 14/2008 Pasal 17 huruf h',
    alasan: 'Pelapor dikenali.',
    bagian: 'Kolom alamat',
  },
];
const isian = {
  putusan_1: 'diberikan',
  putusan_2: 'sudah_terbuka',
  putusan_3: 'tidak_dikuasai',
  putusan_4: 'belum_didokumentasikan',
  bentuk: ['softcopy'],
  format: 'XLSX',
  cara: 'salinan',
  mengirim: 'unduh',
  waktu: '1',
};

export const examples = {
  ketidaklengkapan: <HalamanKetidaklengkapan {...dasar} kurang={['nik', 'ktp']} />,
  'ketidaklengkapan-tanpa': (
    <HalamanKetidaklengkapan {...dasar} kurang={[]} galat={[{ field: 'jelas', message: 'Pilih sedikitnya satu hal.' }]} />
  ),
  perpanjangan: <HalamanPerpanjangan {...dasar} semula="2026-03-16" baru="2026-04-01" />,
  putusan: <HalamanPutusan {...jawab} />,
  'putusan-dikecualikan': (
    <HalamanPutusan {...jawab} isian={{ putusan_1: 'ditolak' }} galat={[{ field: 'putusan_1', message: 'Perlu uji konsekuensi.' }]} />
  ),
  pemberitahuan: <HalamanPemberitahuan {...jawab} isian={isian} />,
  'pemberitahuan-sebagian': (
    <HalamanPemberitahuan {...jawab} uji={uji} isian={{ ...isian, putusan_1: 'diberikan_sebagian', putusan_2: 'ditolak', uji_1: ['u1'] }} />
  ),
  'pemberitahuan-galat': (
    <HalamanPemberitahuan
      {...jawab}
      halaman={{ ...halamanUtama, bahasa: 'en' }}
      isian={{ ...isian, biaya: 'dipungut' }}
      galat={[
        { field: 'materi_1', message: 'Missing: material.' },
        { field: 'biaya', message: 'A download is free.' },
      ]}
    />
  ),
  terhenti: (
    <HalamanTerhenti
      halaman={halamanUtama}
      nomor="2026-000123"
      judul="Perpanjang waktu"
      kalimat="Waktu sudah diperpanjang satu kali."
      suratId="0190aaaa-0000-7000-8000-0000000000d1"
    />
  ),
};
