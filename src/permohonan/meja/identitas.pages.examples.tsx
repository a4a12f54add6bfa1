import { HAK } from '../../pengguna/hak.ts';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import { LayoutKerja } from '../../shared/html/layout/layout-kerja.tsx';
import { PageHead } from '../../shared/html/layout/layout.tsx';
import { HalamanBuka, HalamanIdentitas, HalamanKode, HalamanTambah } from './identitas.pages.tsx';
import type { IsiPanel } from './identitas.queries.ts';
import { PanelIdentitas } from './panel-identitas.tsx';

const hak = new Set(Object.entries(HAK).flatMap(([nama, peran]) => (peran.some((p) => p === 'petugas') ? [nama] : [])));
const nomor = '2026-000123';
const halaman: Halaman = {
  bahasa: 'id',
  badan: { nama: 'Pemerintah Kota Palangka Raya', singkatan: 'Palangka Raya' },
  jalur: `/kerja/permohonan/${nomor}`,
  pengguna: { nama: 'Sari Contoh', peran: ['petugas'], hak },
  csrf: 'contoh',
};
const isi: IsiPanel = {
  kolom: ['nama', 'alamat', 'telepon', 'nik'],
  denganKuasa: true,
  lampiran: [{ id: 'l1', jenis: 'ktp', mime: 'image/jpeg', ukuran: 1, dibuatPada: new Date('2026-03-02T03:00:00Z') }],
  diperlihatkan: [{ kolom: 'surat_kuasa', pada: new Date('2026-03-02T03:05:00Z') }],
  terhapus: false,
};
const kosong: IsiPanel = { kolom: [], denganKuasa: false, lampiran: [], diperlihatkan: [], terhapus: true };
const panel = (satu: IsiPanel) => (
  <LayoutKerja {...halaman} judul={nomor} samping={<PanelIdentitas halaman={halaman} zona="Asia/Jakarta" nomor={nomor} isi={satu} />}>
    <PageHead judul={`Permohonan ${nomor}`} />
  </LayoutKerja>
);

export const examples = {
  panel: panel(isi),
  terhapus: panel(kosong),
  terbuka: (
    <HalamanIdentitas
      halaman={halaman}
      nomor={nomor}
      isi={{
        pemohon: { nama: 'Contoh Pemohon', alamat: 'Jalan Contoh 1', telepon: '0800000001234' },
        kuasa: { nama: 'Contoh Kuasa', alamat: 'Jalan Kuasa 2' },
      }}
    />
  ),
  buka: <HalamanBuka halaman={halaman} nomor={nomor} galat={[{ field: 'alasan', message: 'Pilih untuk apa data ini dibuka.' }]} />,
  kode: (
    <HalamanKode
      halaman={{ ...halaman, bahasa: 'en' }}
      nomor={nomor}
      galat={[{ field: 'cocok', message: 'Compare the identity first, then tick.' }]}
    />
  ),
  'tambah-salinan': (
    <HalamanTambah
      halaman={halaman}
      nomor={nomor}
      cara="salinan"
      berkas={['ktp']}
      isian={['nik', 'tujuan']}
      ketikan={{ nik: '12' }}
      galat={[{ field: 'nik', message: 'NIK terdiri dari 16 angka.' }]}
    />
  ),
  'tambah-diperlihatkan': (
    <HalamanTambah halaman={halaman} nomor={nomor} cara="diperlihatkan" berkas={['ktp', 'surat_kuasa']} isian={['telepon', 'email']} />
  ),
  'tambah-tiada': <HalamanTambah halaman={halaman} nomor={nomor} cara="salinan" berkas={[]} isian={[]} />,
};
