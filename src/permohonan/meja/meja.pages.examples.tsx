import { HAK } from '../../pengguna/hak.ts';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { permohonanBaru } from '../uji/contoh-baru.ts';
import type { MejaProps } from './bagian-meja.tsx';
import { HalamanBacakan } from './bacakan.pages.tsx';
import { HalamanMeja, HalamanMejaTiada } from './meja.pages.tsx';
import { HalamanSlip } from './slip.pages.tsx';

const hak = new Set(Object.entries(HAK).flatMap(([nama, peran]) => (peran.some((p) => p === 'petugas') ? [nama] : [])));
const halaman: Halaman = {
  bahasa: 'id',
  badan: { nama: 'Pemerintah Kota Palangka Raya', singkatan: 'Palangka Raya' },
  jalur: '/kerja/permohonan/baru',
  pengguna: { nama: 'Sari Contoh', peran: ['petugas'], hak },
  csrf: 'contoh',
};
const draf = '019a0000-0000-7000-8000-0000000000d1';
const zona = 'Asia/Jakarta';
const now = new Date('2026-03-05T03:00:00Z');
const meja: MejaProps = {
  halaman,
  draf,
  isian: {},
  unit: [
    { value: 'u1', text: 'Dinas Kesehatan' },
    { value: 'u2', text: 'Dinas Pekerjaan Umum dan Penataan Ruang' },
  ],
  cara: 'salinan',
  lampiran: [],
  hari: '2026-03-05',
  jatuhTempo: '2026-03-26',
  tertunda: [{ id: '019a0000-0000-7000-8000-0000000000d2', ringkas: 'Telepon: Jadwal posyandu', waktu: '5 Mar 2026 pukul 09.12 WIB' }],
};
const isian = {
  kanal: 'surat',
  waktu: 'dulu',
  tanggal: '2026-03-02',
  jam: '09:15',
  jenis_pemohon: 'kelompok',
  nama: 'Forum Warga Contoh',
  alamat: 'Jalan Contoh 1',
  email: 'bukan surel',
  kuasa: 'ya',
  kuasa_nama: 'Contoh Kuasa',
  kuasa_alamat: 'Jalan Kuasa 2',
  butir: 'Daftar jalan yang diperbaiki\nAnggaran perbaikannya',
  cara_memperoleh: 'salinan',
  bantuan: ['dibacakan'],
};
const slip = {
  nomor: '2026-000123',
  kode: 'ABCD-2345',
  butir: ['Daftar jalan yang diperbaiki', 'Anggaran perbaikannya'],
  kurang: ['nik', 'ktp'] as const,
  diterimaPada: new Date('2026-03-02T02:15:00Z'),
  dicatatPada: now,
  jatuhTempo: '2026-03-16',
  cek: '2026-03-10',
  petugas: 'Sari Contoh',
  lacak: 'https://ppid.contoh.id/permohonan/lacak?nomor=2026-000123',
  qr: 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E',
};
const baru = permohonanBaru({
  kanal: 'surat',
  butir: slip.butir,
  diterimaPada: slip.diterimaPada,
  mundur: 'surat_tiba_lebih_dulu',
  mundurCatatan: 'Surat masuk lewat Bagian Umum',
  bantuan: ['dibacakan'],
  kuasa: { nama: 'Contoh Kuasa', alamat: 'Jalan Kuasa 2' },
});

export const examples = {
  kosong: <HalamanMeja {...meja} />,
  salah: (
    <HalamanMeja
      {...meja}
      isian={isian}
      cara="diperlihatkan"
      galat={[
        { field: 'email', message: 'Alamat email belum benar, misalnya nama@contoh.id.' },
        { field: 'mundur', message: 'Tanggal terima sebelum hari ini perlu alasannya.' },
      ]}
    />
  ),
  inggris: <HalamanMeja {...meja} halaman={{ ...halaman, bahasa: 'en' }} isian={isian} lampiran={['surat_kuasa']} tertunda={[]} />,
  tiada: <HalamanMejaTiada halaman={halaman} />,
  bacakan: (
    <HalamanBacakan
      halaman={halaman}
      draf={draf}
      zona={zona}
      m={baru}
      unit={[]}
      kurang={['ktp', 'surat_kuasa']}
      akibat={{ jatuhTempo: '2026-03-16', cek: '2026-03-10', berjalan: 2, sisa: 7, lewat: false }}
      now={now}
    />
  ),
  'bacakan-lewat': (
    <HalamanBacakan
      halaman={{ ...halaman, bahasa: 'en' }}
      draf={draf}
      zona={zona}
      m={{ ...baru, kuasa: null, bukti: [{ kolom: 'ktp', cara: 'diperlihatkan' }], identitas: { ...baru.identitas, empat_akhir: '1234' } }}
      unit={[]}
      kurang={[]}
      akibat={{ jatuhTempo: '2026-02-20', cek: '2026-03-10', berjalan: 12, sisa: 0, lewat: true }}
      now={now}
    />
  ),
  slip: <HalamanSlip halaman={halaman} zona={zona} slip={slip} catatan={{ draf, suratId: 's1', pdfSiap: true }} />,
  'slip-menunggu': <HalamanSlip halaman={halaman} zona={zona} slip={slip} catatan={{ draf, suratId: 's1', pdfSiap: false }} />,
  'slip-kode-baru': <HalamanSlip halaman={halaman} zona={zona} slip={{ ...slip, kurang: [] }} />,
};
