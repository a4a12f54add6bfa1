import { contohHalaman } from '../shared/html/test/examples-page.tsx';
import type { Unit } from '../unit/unit.ts';
import { HalamanAntrean } from './antrean.pages.tsx';
import { HalamanBerkasKerja } from './berkas-kerja.pages.tsx';
import { HalamanDaftar } from './daftar.pages.tsx';
import type { Kartu } from './daftar.queries.ts';
import { hitung, type Sel, TANPA_SARING } from './hitungan.ts';
import type { Isi } from './informasi.ts';
import { HalamanBaru, HalamanIsian } from './isian.pages.tsx';
import { keIsian } from './isian.ts';
import { HalamanItem } from './item-kerja.pages.tsx';
import type { ItemKerja } from './kerja.queries.ts';
import { HalamanBuang, HalamanKembalikan, HalamanTarik } from './putusan.pages.tsx';
import { HalamanDitarik, HalamanRincian } from './rincian.pages.tsx';
import type { Rincian } from './rincian.queries.ts';
import { HalamanDaftarUnit, HalamanUnit } from './unit.pages.tsx';

export const zona = 'Asia/Jakarta';
const publik = { ...contohHalaman, jalur: '/informasi' };
export const kerja = {
  ...contohHalaman,
  jalur: '/kerja/informasi',
  csrf: 'contoh',
  pengguna: {
    nama: 'Utama Contoh',
    peran: ['utama'],
    hak: new Set(['informasi:susun', 'informasi:verifikasi', 'informasi:impor']),
  },
};

const isi: Isi = {
  judul: 'Laporan kinerja Dinas Contoh tahun 2025 (contoh)',
  ringkasan: 'Capaian sasaran dan realisasi anggaran selama tahun 2025.',
  penjelasan: 'Laporan ini memberi tahu apa yang dikerjakan dinas.\n\nDipakai warga untuk melihat janji dan hasilnya.',
  penguasa: 'Dinas Contoh',
  penanggungJawab: 'Sekretaris',
  waktuPembuatan: 'Januari 2026',
  tempatPembuatan: '',
  bentuk: ['softcopy', 'hardcopy'],
  retensi: '5 tahun',
  retensiBulan: 60,
  kategori: 'berkala',
  kewajiban: ['p14-2-c'],
  jadwal: 'semesteran',
  periodeDari: '2025-01-01',
  periodeSampai: '2025-12-31',
  tahun: 2025,
  bahasa: 'id',
  lisensi: 'cc-by-4.0',
  kataKunci: ['kinerja', 'anggaran'],
  berkas: [],
  tautan: [{ judul: '', url: 'https://contoh.id/data' }],
};
const unit = { slug: 'dinas-contoh', nama: 'Dinas Contoh', singkatan: 'Discontoh' };
const kartu: Kartu = {
  id: '0190aaaa-0000-7000-8000-000000000001',
  slug: 'laporan-kinerja',
  judul: isi.judul,
  ringkasan: isi.ringkasan,
  kategori: 'berkala',
  tahun: 2025,
  format: ['pdf', 'tautan'],
  diperbaruiPada: new Date('2026-01-20T03:00:00Z'),
  versi: 2,
  unit,
  gambar: null,
};
const berkas = {
  nama: 'laporan.pdf',
  judul: '',
  dokumenId: 'd',
  saring: 'tertahan',
  mime: 'application/pdf',
  ukuran: 1_989_643,
  sha256: 'a3'.repeat(32),
  halaman: 42,
  gambar: null,
};
const rincian: Rincian = {
  id: kartu.id,
  slug: kartu.slug,
  unitId: 'u',
  unit,
  versi: 2,
  versiTerakhir: 2,
  terbitPada: kartu.diperbaruiPada,
  pertamaTerbit: new Date('2025-07-01T03:00:00Z'),
  segarPada: new Date('2026-01-20T03:00:00Z'),
  isi,
  berkas: [
    { ...berkas, bolehDiunduh: true },
    { ...berkas, nama: 'lampiran.xlsx', bolehDiunduh: false },
  ],
  daftarVersi: [
    { versi: 2, judul: isi.judul, terbitPada: kartu.diperbaruiPada },
    { versi: 1, judul: isi.judul, terbitPada: new Date('2025-07-01T03:00:00Z') },
  ],
  penarikan: null,
  membantu: 12,
};
const kemutakhiran = { jadwal: 'semesteran', jatuhTempo: '2026-07-20', tingkat: 'segera' } as const;
const alamat = 'https://contoh.id/informasi/laporan-kinerja';

const kubus: Sel[] = [
  { unitId: 'u', kategori: 'berkala', tahun: 2025, format: ['pdf', 'tautan'], jumlah: 31 },
  { unitId: 'u', kategori: 'setiap_saat', tahun: 2024, format: ['cetak'], jumlah: 12 },
];
const daftar = {
  halaman: publik,
  zona,
  hitungan: hitung(kubus, TANPA_SARING),
  urut: 'terbaru',
  nomor: 1,
  banyak: 20,
  unit: new Map([['u', unit]]),
  pilihan: { unit: [], kategori: ['berkala'], tahun: [], format: [] },
} as const;

const item: ItemKerja = {
  id: kartu.id,
  slug: kartu.slug,
  unitId: 'u',
  unit,
  keadaan: { kerja: 'dikembalikan', publik: 'terbit' },
  versi: 1,
  peran: ['utama'],
  isi,
  sebelumnya: { ...isi, judul: 'Judul lama (contoh)' },
  berkas: [
    {
      id: 'b1',
      dokumenId: 'd1',
      saring: 'menunggu',
      nama: 'laporan.pdf',
      judul: '',
      ukuran: 1_989_643,
      halaman: 42,
      mime: 'application/pdf',
      keadaan: 'siap',
      alasan: null,
      rincian: '',
      peringatan: ['komentar'],
    },
    {
      id: 'b2',
      dokumenId: 'd2',
      saring: 'menunggu',
      nama: 'rusak.pdf',
      judul: '',
      ukuran: 10,
      halaman: null,
      mime: 'application/pdf',
      keadaan: 'ditolak',
      alasan: 'rusak',
      rincian: '',
      peringatan: [],
    },
  ],
  tautan: [{ id: 't1', judul: 'Data', url: 'https://contoh.id/data' }],
  catatan: 'Lengkapi tempat pembuatan.',
};
const riwayat = [
  {
    title: 'Rancangan informasi dibuat.',
    state: 'done',
    time: { at: '2026-01-19T03:00:00.000Z', text: '19 Jan 2026 pukul 10.00 WIB' },
    text: 'Pelaksana Contoh',
  },
] as const;

const unitLengkap: Unit = {
  ...unit,
  id: 'u',
  golongan: 'dinas',
  indukId: null,
  urutan: 1,
  tugas: 'Mengurus yang dicontohkan.',
  alamat: 'Jalan Contoh 1',
  telepon: '(0536) 000000',
  email: 'dinas@contoh.id',
  berlakuDari: '2017-01-01',
  berlakuSampai: '2026-06-30',
  penerusId: 'v',
};
export const unitPilihan = [
  { id: 'u', nama: 'Dinas Contoh' },
  { id: 'v', nama: 'Dinas Lain' },
];

/** Every page of the catalogue, for pictures, validator and axe. */
export const examples = {
  daftar: <HalamanDaftar {...daftar} kartu={[kartu, { ...kartu, id: '2', format: ['cetak'] }]} />,
  'daftar kosong': <HalamanDaftar {...daftar} hitungan={hitung([], TANPA_SARING)} kartu={[]} />,
  rincian: <HalamanRincian halaman={publik} zona={zona} rincian={rincian} kemutakhiran={kemutakhiran} alamat={alamat} />,
  'versi lama': (
    <HalamanRincian
      halaman={{ ...publik, bahasa: 'en' }}
      zona={zona}
      rincian={{ ...rincian, versi: 1 }}
      kemutakhiran={kemutakhiran}
      alamat={alamat}
    />
  ),
  ditarik: (
    <HalamanDitarik
      halaman={publik}
      zona={zona}
      rincian={{ ...rincian, penarikan: { dasar: 'keliru', alasan: 'Angka tabel 2 keliru.', pada: kartu.diperbaruiPada } }}
    />
  ),
  'daftar unit': <HalamanDaftarUnit halaman={publik} unit={[unitLengkap]} jumlah={new Map([['u', 43]])} />,
  unit: (
    <HalamanUnit
      halaman={publik}
      zona={zona}
      unit={unitLengkap}
      induk={{ slug: 'setda', nama: 'Sekretariat Daerah' }}
      namaLama={[{ nama: 'Dinas Komunikasi dan Informatika', sampai: '2019-01-01' }]}
      penerus={{ slug: 'dinas-lain', nama: 'Dinas Lain' }}
      anak={[{ slug: 'upt', nama: 'UPT Contoh' }]}
      orang={[{ nama: 'Ani Contoh', jabatan: 'PPID Pelaksana' }]}
      kartu={[kartu]}
      hitungan={hitung(kubus, TANPA_SARING)}
    />
  ),
  antrean: (
    <HalamanAntrean
      halaman={kerja}
      zona={zona}
      tampil="dikembalikan"
      verifikasi={false}
      baris={[
        {
          id: '1',
          judul: isi.judul,
          kategori: 'berkala',
          keadaan: item.keadaan,
          unit: 'Discontoh',
          diubahPada: kartu.diperbaruiPada,
          catatan: item.catatan,
          versiBerikut: 2,
        },
      ]}
      jumlah={{ rancangan: 3, dikembalikan: 1, diajukan: 2, terbit: 43, ditarik: 1 }}
      unit={unitPilihan}
      unitDipilih=""
      cari=""
      nomor={1}
      banyak={30}
    />
  ),
  baru: <HalamanBaru halaman={kerja} unit={unitPilihan} isian={{}} galat={[{ field: 'judul', message: 'Tulis judulnya.' }]} />,
  'isian penjelasan': <HalamanIsian halaman={kerja} id={item.id} judul={isi.judul} langkah="penjelasan" isian={keIsian(isi)} />,
  'isian simpan': <HalamanIsian halaman={kerja} id={item.id} judul={isi.judul} langkah="simpan" isian={keIsian(isi)} />,
  item: (
    <HalamanItem
      halaman={kerja}
      item={item}
      boleh={['simpan', 'buang', 'tarik']}
      kurang={['tempat_pembuatan']}
      riwayat={riwayat}
      pesan={{ tone: 'success', text: 'Tersimpan.' }}
    />
  ),
  'berkas kerja': <HalamanBerkasKerja halaman={kerja} item={item} />,
  kembalikan: <HalamanKembalikan halaman={kerja} id={item.id} judul={isi.judul} />,
  tarik: <HalamanTarik halaman={kerja} id={item.id} judul={isi.judul} galat={[{ field: 'dasar', message: 'Pilih sebabnya.' }]} />,
  buang: <HalamanBuang halaman={kerja} id={item.id} judul={isi.judul} />,
};
