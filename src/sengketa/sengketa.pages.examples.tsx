import type { Halaman } from '../shared/html/layout/halaman.ts';
import { HalamanKode } from './amplop.pages.tsx';
import type { DataAmplop } from './amplop.queries.ts';
import { HalamanBerkas } from './berkas.pages.tsx';
import type { IsiBerkas } from './berkas.ts';
import { HalamanDaftarSengketa, HalamanSengketa } from './sengketa.pages.tsx';
import type { BarisSengketa } from './sengketa.queries.ts';
import { HalamanPerkaraTamu, HalamanPintuTamu, HalamanTamuTutup } from './tamu.pages.tsx';
import { HalamanTamuJadi } from './tamu-kerja.pages.tsx';

const badan = { nama: 'Pemerintah Kota Contoh', kontak: { alamat: 'Jalan Contoh 1', email: 'ppid@contoh.id', telepon: '0536 123' } };
const warga = (jalur: string, bahasa: 'id' | 'en' = 'id'): Halaman => ({ bahasa, badan, jalur, csrf: 'x' });
const hak = new Set(['keberatan:lihat', 'keberatan:telaah', 'sengketa:berkas']);
const kerja = (jalur: string): Halaman => ({ ...warga(jalur), pengguna: { nama: 'Ratna Contoh', peran: ['PPID Utama'], hak } });
const waktu = new Date('2026-05-12T03:00:00Z');
const zona = 'Asia/Jakarta';

const s: BarisSengketa = {
  id: '019a0000-0000-7000-8000-000000000001',
  nomor: 'S2026-000001',
  keberatan: 'K2026-000012',
  keadaan: 'ajudikasi',
  diajukan: '2026-05-11',
  langkah: '2026-06-05',
};

const berkas: IsiBerkas = {
  badan: badan.nama,
  zona,
  nomor: s.nomor,
  keadaan: 'Ajudikasi',
  diajukan: s.diajukan,
  disusun: waktu,
  perkara: [
    { jenis: 'sengketa', id: s.id, nama: 'Sengketa S2026-000001' },
    { jenis: 'keberatan', id: s.id, nama: 'Keberatan K2026-000012' },
  ],
  wakil: { nama: 'Ratna Contoh', jabatan: 'PPID Utama', suratNomor: '800/12/SK', suratTanggal: '2026-05-12' },
  tenggat: [
    {
      perkara: 'Sengketa S2026-000001',
      nama: 'Upaya penyelesaian dimulai',
      pasal: 'UU 14/2008 Pasal 38 ayat (1)',
      tanggal: '2026-06-05',
      keadaan: 'berjalan',
      berhentiPada: null,
      terlambat: false,
    },
  ],
  linimasa: [{ pada: waktu, perkara: 'Sengketa S2026-000001', kalimat: 'Diregistrasi, Selasa, 12 Mei 2026.', oleh: 'Ratna Contoh' }],
  catatan: [{ kejadian: 'diregistrasi', tanggal: '2026-05-12', catatan: 'Register 001 (contoh)' }],
  surat: [
    {
      id: '019a0000-0000-7000-8000-000000000002',
      nama: 'Tanggapan Tertulis atas Keberatan',
      nomor: '045/PPID/2026',
      tanggal: '2026-04-20',
      file: { jalur: 'surat/01-tanggapan-keberatan-2026-04-20.pdf', sha256: 'a'.repeat(64) },
      kiriman: [{ pada: waktu, cara: 'lewat halaman pelacakan', bukti: 'dibuka dengan kode akses', nyata: true, rujukan: '' }],
      terbukti: '2026-04-21',
    },
    {
      id: '019a0000-0000-7000-8000-000000000003',
      nama: 'Pemberitahuan Tertulis',
      nomor: '040/PPID/2026',
      tanggal: '2026-03-02',
      file: null,
      kiriman: [{ pada: waktu, cara: 'lewat e-mail', bukti: 'diterima server', nyata: false, rujukan: '' }],
      terbukti: null,
    },
  ],
  uji: [
    {
      id: '019a0000-0000-7000-8000-000000000004',
      informasi: 'Data pribadi penerima bantuan sosial (contoh)',
      bagian: '',
      dasar: 'UU 14/2008 Pasal 17 huruf h',
      akibat: 'Penerima dapat dikenali.',
      manfaat: 'Penerima terlindungi.',
      kepentingan: 'Jumlah penerima tetap terbuka.',
      jangka: 'Sampai dengan 31 Desember 2031',
      penetapan: { nomor: '001/SK-DIK/PPID/2026', tanggal: '2026-01-05' },
      tanda: [{ hal: 'persetujuan', nama: 'Hendra Contoh', jabatan: 'Atasan PPID', pilihan: '', pada: waktu }],
      file: [
        {
          jalur: 'uji/01-lembar-uji-2026-01-05.pdf',
          sha256: 'b'.repeat(64),
          nama: 'Lembar Pengujian Konsekuensi',
          nomor: '001/UK/PPID/2026',
          jenis: 'lembar_uji',
        },
      ],
    },
  ],
  rantai: [{ nama: 'Sengketa S2026-000001', kepala: { urutan: 0, hash: '' }, diumumkan: null, peristiwa: [] }],
};

const sengketa = (
  <HalamanSengketa
    halaman={kerja('/kerja/sengketa/S2026-000001')}
    zona={zona}
    hari="2026-05-12"
    s={s}
    boleh={['sidang_lanjutan', 'putusan_dibacakan']}
    bolehCatat
    bolehBerkas
    tenggat={[{ nama: 'Putusan', pasal: 'UU 14/2008 Pasal 38 ayat (2)', tanggal: '2026-09-30', berhenti: false }]}
    riwayat={[{ pada: waktu, kalimat: 'Diregistrasi, Selasa, 12 Mei 2026.' }]}
    catatan={berkas.catatan}
    isian={{}}
    galat={[]}
  />
);

const tamu = [
  { id: s.id, untuk: 'Ketua Majelis Komisioner', sampai: new Date('2026-05-26T03:00:00Z'), dicabut: false, dilihat: 3 },
  { id: '019a0000-0000-7000-8000-000000000005', untuk: 'Panitera', sampai: waktu, dicabut: true, dilihat: 0 },
];
const kosong: DataAmplop = { perintah: [], amplop: [], asli: [] };
const asliId = '019a0000-0000-7000-8000-000000000010';
const perintah = {
  id: '019a0000-0000-7000-8000-000000000011',
  nomor: '014/BA/KI-KALTENG/V/2026 (contoh)',
  tanggal: '2026-05-10',
  teks: 'Termohon menyerahkan daftar penerima bantuan sosial dalam amplop tersegel untuk pemeriksaan tertutup.',
  sidang: '2026-05-20',
  dokumen: [asliId],
  dicatatOleh: '019a0000-0000-7000-8000-000000000012',
  disetujuiPada: waktu,
};
const tersegel = {
  id: '019a0000-0000-7000-8000-000000000013',
  perintah: perintah.nomor,
  banyak: 2,
  sidik: 'c'.repeat(64),
  sampai: new Date('2026-05-20T17:00:00Z'),
  disegelOleh: perintah.dicatatOleh,
  kodeDiambil: false,
  musnah: false,
};
const amplop: DataAmplop = {
  perintah: [perintah, { ...perintah, id: s.id, nomor: '011/BA (contoh)', sidang: null, dokumen: [], disetujuiPada: null }],
  amplop: [tersegel, { ...tersegel, id: s.id, perintah: '009/BA (contoh)', kodeDiambil: true, musnah: true }],
  asli: [{ id: asliId, nama: 'penerima-bansos.xlsx', asal: 'Dinas Sosial (contoh)', ukuran: 48_000, sha256: 'd'.repeat(64) }],
};
const susun = {
  halaman: kerja('/kerja/sengketa/S2026-000001/berkas'),
  berkas,
  hari: '2026-05-12',
  now: waktu,
  zona,
  amplop: kosong,
  boleh: { akunId: s.id, setujui: false, segel: true },
  isian: {},
  pilihan: [],
  galat: [],
};

export const examples = {
  'sengketa kosong': <HalamanDaftarSengketa halaman={kerja('/kerja/sengketa')} baris={[]} />,
  'sengketa daftar': <HalamanDaftarSengketa halaman={kerja('/kerja/sengketa')} baris={[s]} />,
  'sengketa perkara': sengketa,
  'sengketa berkas': <HalamanBerkas {...susun} tamu={tamu} />,
  'sengketa berkas ditolak': (
    <HalamanBerkas
      {...susun}
      berkas={{ ...berkas, wakil: null }}
      tamu={[]}
      galat={[{ field: 'suratNomor', message: 'Tulis nomor surat kuasa atau penugasan.' }]}
    />
  ),
  'sengketa amplop b': <HalamanBerkas {...susun} tamu={[]} amplop={amplop} />,
  'sengketa amplop b atasan': <HalamanBerkas {...susun} tamu={[]} amplop={amplop} boleh={{ akunId: s.id, setujui: true, segel: false }} />,
  'sengketa amplop b ditolak': (
    <HalamanBerkas
      {...susun}
      tamu={[]}
      amplop={amplop}
      isian={{ nomor_perintah: '014/BA', tanggal_perintah: '2026-05-10', teks_perintah: '', sidang: '' }}
      pilihan={[asliId]}
      galat={[{ field: 'teks_perintah', message: 'Salin bunyi perintah Majelis.' }]}
    />
  ),
  'sengketa amplop b en': (
    <HalamanBerkas {...susun} halaman={{ ...susun.halaman, bahasa: 'en' }} tamu={[]} amplop={{ ...kosong, perintah: [perintah] }} />
  ),
  'sengketa amplop kode': <HalamanKode halaman={susun.halaman} nomor={s.nomor} siapa="utama" kode="ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2" />,
  'sengketa tamu jadi': (
    <HalamanTamuJadi
      halaman={kerja('/kerja/sengketa/S2026-000001/berkas')}
      nomor={s.nomor}
      untuk="Ketua Majelis Komisioner"
      alamat={`https://ppid.contoh.id/sengketa/tamu/${s.id}`}
      kode="ABCD-EFGH"
      sampai={waktu}
      zona={zona}
    />
  ),
  'sengketa tamu pintu': (
    <HalamanPintuTamu halaman={warga(`/sengketa/tamu/${s.id}`)} id={s.id} galat={[{ field: 'kode', message: 'Kode tidak cocok.' }]} />
  ),
  'sengketa tamu tutup': <HalamanTamuTutup halaman={warga('/sengketa/perkara')} />,
  'sengketa tamu perkara': <HalamanPerkaraTamu halaman={warga('/sengketa/perkara')} berkas={berkas} sampai={waktu} />,
  'sengketa tamu perkara en': (
    <HalamanPerkaraTamu halaman={warga('/sengketa/perkara', 'en')} berkas={{ ...berkas, uji: [], surat: [] }} sampai={waktu} />
  ),
};
