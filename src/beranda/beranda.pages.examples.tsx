import { contohHalaman } from '../shared/html/test/examples-page.tsx';
import type { DataBeranda, Janji } from './beranda.ts';
import { drawGrafikBeranda } from './beranda.grafik.ts';
import { Beranda } from './beranda.pages.tsx';
import { Keterbukaan } from './keterbukaan.pages.tsx';
import type { AngkaLayanan } from '../keterbukaan/statistik.queries.ts';

const janji: Janji = {
  sebaran: { kelompok: [38, 74, 81, 17, 6], tengah: 6 },
  berjalan: { lewat: 3, mendesak: 7, longgar: 28 },
  mutakhir: { mutakhir: 910, segera: 204, lewat: 121, terbengkalai: 49 },
};

const lembar = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 210 297"><rect width="210" height="297" fill="#fff"/><path stroke="#333" stroke-width="3" d="M60 28h90M45 38h120"/><path stroke="#999" stroke-width="2" d="M24 60h162M24 70h150M24 80h158M24 90h120M24 112h162M24 122h140M24 132h162M24 142h90"/><path fill="none" stroke="#999" d="M24 160h162v80H24zM24 180h162M24 200h162M24 220h162M80 160v80M130 160v80"/></svg>`;

const data: DataBeranda = {
  informasiTerbit: 1284,
  terbaru: [
    {
      slug: 'rka-2026',
      judul: 'Rencana Kerja dan Anggaran 2026 (contoh)',
      unit: 'Dinas Pekerjaan Umum dan Penataan Ruang',
      kategori: 'berkala',
      tanggal: '2026-03-30',
      gambar: '/contoh/lembar.svg',
    },
    {
      slug: 'imunisasi',
      judul: 'Jadwal imunisasi anak di puskesmas, April–Juni 2026 (contoh)',
      unit: 'Dinas Kesehatan',
      kategori: 'berkala',
      tanggal: '2026-03-27',
      gambar: '/contoh/lembar.svg',
    },
    {
      slug: 'banjir',
      judul: 'Peringatan banjir Sungai Contoh dan tempat mengungsi',
      unit: 'Badan Penanggulangan Bencana Daerah',
      kategori: 'serta_merta',
      tanggal: '2026-03-26',
      format: 'PDF',
    },
    {
      slug: 'trayek',
      judul: 'Daftar trayek angkutan kota dan tarifnya (contoh)',
      unit: 'Dinas Perhubungan',
      kategori: 'setiap_saat',
      tanggal: '2026-03-24',
      format: 'XLSX',
    },
    {
      slug: 'ppdb',
      judul: 'Daya tampung sekolah negeri untuk penerimaan siswa baru (contoh)',
      unit: 'Dinas Pendidikan',
      kategori: 'berkala',
      tanggal: '2026-03-20',
      gambar: '/contoh/lembar.svg',
    },
    {
      slug: 'air',
      judul: 'Hasil uji mutu air sungai triwulan I (contoh)',
      unit: 'Dinas Lingkungan Hidup',
      kategori: 'berkala',
      tanggal: '2026-03-18',
      gambar: '/contoh/lembar.svg',
    },
  ],
  unit: [
    'Dinas Kesehatan',
    'Dinas Pendidikan',
    'Dinas Perhubungan',
    'Dinas Sosial',
    'Dinas Lingkungan Hidup',
    'Dinas Pekerjaan Umum dan Penataan Ruang',
    'Badan Keuangan dan Aset Daerah',
    'Kecamatan Contoh',
    'Kelurahan Contoh',
    'Dinas Perpustakaan dan Kearsipan',
    'Satuan Polisi Pamong Praja',
    'Sekretariat Daerah',
  ].map((nama, i) => ({ slug: `unit-${i}`, nama, jumlah: 140 - i * 11 })),
  janji,
};

const waktu = { n: 30, median: 6.5, p90: 10, tanpa_kalender: 0 };
const layanan: AngkaLayanan = {
  periode: { dari: '2026-01-01', sampai: '2026-03-02' },
  jumlah: 42,
  keadaan: [
    { nilai: 'selesai', jumlah: 30 },
    { nilai: 'diproses', jumlah: 12 },
  ],
  hasil: [
    { nilai: 'dikabulkan', jumlah: 24 },
    { nilai: 'belum', jumlah: 12 },
    { nilai: 'ditolak', jumlah: 6 },
  ],
  kanal: [
    { nilai: 'web', jumlah: 30 },
    { nilai: 'datang_langsung', jumlah: 12 },
  ],
  unit: [
    { nilai: 'dinas-kesehatan', nama: 'Dinas Kesehatan', jumlah: 31 },
    { nilai: 'belum', nama: '', jumlah: 11 },
  ],
  waktu: { tanda_terima: { ...waktu, n: 42, median: 0, p90: 0 }, keputusan: waktu, penyerahan: { ...waktu, n: 24 } },
  keberatan: { jumlah: 3, keadaan: [], alasan: [] },
};
const kosong = { n: 0, median: null, p90: null, tanpa_kalender: 0 };
const layananKosong: AngkaLayanan = {
  periode: layanan.periode,
  jumlah: 0,
  keadaan: [],
  hasil: [],
  kanal: [],
  unit: [],
  waktu: { tanda_terima: kosong, keputusan: kosong, penyerahan: kosong },
  keberatan: { jumlah: 0, keadaan: [], alasan: [] },
};

export const examples = {
  angka: (
    <Keterbukaan
      halaman={{ ...contohHalaman, jalur: '/keterbukaan' }}
      data={data}
      layanan={layanan}
      membantu={{ ditampilkan: 340, dibuka: 121, menjawab: 58 }}
    />
  ),
  'angka-kosong': (
    <Keterbukaan
      halaman={{ ...contohHalaman, jalur: '/keterbukaan' }}
      data={{ ...data, janji: undefined }}
      layanan={layananKosong}
      membantu={{ ditampilkan: 0, dibuka: 0, menjawab: 0 }}
    />
  ),
  penuh: <Beranda halaman={{ ...contohHalaman, jalur: '/' }} data={data} />,
  inggris: <Beranda halaman={{ ...contohHalaman, jalur: '/?bahasa=en', bahasa: 'en' }} data={data} />,
  kosong: <Beranda halaman={{ ...contohHalaman, jalur: '/' }} data={{ informasiTerbit: 0, terbaru: [], unit: [], janji: undefined }} />,
};

export const pictures = {
  '/contoh/lembar.svg': lembar,
  '/grafik/beranda/waktu.svg': await drawGrafikBeranda('waktu', janji, 'id', 'light'),
  '/grafik/beranda/waktu-gelap.svg': await drawGrafikBeranda('waktu', janji, 'id', 'dark'),
  '/grafik/beranda/utang.svg': await drawGrafikBeranda('utang', janji, 'id', 'light'),
  '/grafik/beranda/mutakhir.svg': await drawGrafikBeranda('mutakhir', janji, 'id', 'light'),
  '/grafik/beranda/mutakhir-gelap.svg': await drawGrafikBeranda('mutakhir', janji, 'id', 'dark'),
  '/grafik/beranda/utang-gelap.svg': await drawGrafikBeranda('utang', janji, 'id', 'dark'),
};
