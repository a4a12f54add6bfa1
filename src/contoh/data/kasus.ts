import type { NamaUji } from './uji.ts';

/** Where a practice case stands today, and what brought it there. Numbers are working days after its receipt. */
export type Langkah =
  | { buat: 'lengkap' | 'disposisi' | 'jawaban_unit' | 'cabut' | 'hentikan'; ke: number }
  | { buat: 'surat_kurang'; ke: number; terbukti: boolean }
  | { buat: 'perpanjang'; ke: number; alasan: 'belum_dikuasai_atau_didokumentasikan' | 'status_belum_diputuskan'; uraian: string }
  | { buat: 'jawab'; ke: number; putusan: 'diberi' | 'diberi_ambil' | 'sebagian' | 'terbuka' | 'berbayar'; kirim: boolean }
  | { buat: 'tidak_dikuasai'; ke: number; badan: string }
  | { buat: 'belum_dikuasai'; ke: number; tersediaHari: number }
  | { buat: 'mulai_uji'; ke: number; uji: NamaUji }
  | { buat: 'tolak' | 'hitamkan'; ke: number; uji: NamaUji }
  | { buat: 'tagih'; ke: number; jumlah: number }
  | { buat: 'serahkan'; ke: number };

export type KasusContoh = {
  /** Working days before today on which it came in. */
  lalu: number;
  unit: string;
  rincian: string;
  langkah: readonly Langkah[];
};

const lengkap: Langkah = { buat: 'lengkap', ke: 1 };
const kirim: Langkah = { buat: 'disposisi', ke: 1 };
const jawabUnit = (ke: number): Langkah => ({ buat: 'jawaban_unit', ke });
const dikerjakan = [lengkap, kirim] as const;
const selesai = (ke: number, putusan: 'diberi' | 'terbuka' = 'diberi'): Langkah[] => [
  ...dikerjakan,
  jawabUnit(Math.max(1, ke - 1)),
  { buat: 'jawab', ke, putusan, kirim: true },
];

/** Invented questions in every state that the house knows. */
export const KASUS: readonly KasusContoh[] = [
  { lalu: 0, unit: 'dinas-sosial', rincian: 'Jumlah penerima bantuan sosial menurut kelurahan tahun ini, tanpa nama.', langkah: [] },
  { lalu: 1, unit: 'dinas-pupr', rincian: 'Rincian anggaran perbaikan jalan lingkungan di Kelurahan Menteng.', langkah: [] },
  {
    lalu: 2,
    unit: 'dinas-lingkungan-hidup',
    rincian: 'Jadwal dan hasil pemeriksaan mutu air sungai tiga tahun terakhir.',
    langkah: [lengkap],
  },
  { lalu: 2, unit: 'dinas-perikanan', rincian: 'Daftar danau yang ditetapkan sebagai suaka ikan.', langkah: [lengkap] },
  { lalu: 3, unit: 'bkpsdm', rincian: 'Jumlah tenaga honorer per dinas dan dasar penggajiannya.', langkah: dikerjakan },
  { lalu: 3, unit: 'dinas-perdagangan', rincian: 'Kontrak dan berita acara serah terima pembangunan pasar.', langkah: dikerjakan },
  { lalu: 4, unit: 'bpbd', rincian: 'Data kebakaran lahan menurut kecamatan dan penanganannya.', langkah: dikerjakan },
  { lalu: 5, unit: 'dinas-kesehatan', rincian: 'Persediaan obat di puskesmas setiap bulan tahun lalu.', langkah: dikerjakan },
  { lalu: 5, unit: 'dinas-kesehatan', rincian: 'Kapasitas tempat tidur dan rujukan ibu bersalin.', langkah: [...dikerjakan, jawabUnit(4)] },
  { lalu: 6, unit: 'diskominfo', rincian: 'Daftar aplikasi milik kota beserta biaya pemeliharaannya.', langkah: dikerjakan },
  {
    lalu: 6,
    unit: 'diskominfo',
    rincian: 'Notula rapat terbuka tentang jaringan internet kelurahan.',
    langkah: [...dikerjakan, jawabUnit(5)],
  },
  { lalu: 7, unit: 'dinas-pendidikan', rincian: 'Jumlah siswa putus sekolah menurut kecamatan.', langkah: dikerjakan },
  { lalu: 8, unit: 'dpmptsp', rincian: 'Peta dan izin reklame di jalan utama.', langkah: dikerjakan },
  { lalu: 9, unit: 'bpprd', rincian: 'Realisasi pajak hotel dan restoran per triwulan.', langkah: [...dikerjakan, jawabUnit(7)] },
  { lalu: 13, unit: 'bpkad', rincian: 'Laporan inventaris kendaraan dinas menurut jabatan pemakai.', langkah: dikerjakan },
  {
    lalu: 7,
    unit: 'dinas-pendidikan',
    rincian: 'Rekap penggunaan dana bantuan sekolah negeri tahun lalu.',
    langkah: [...dikerjakan, jawabUnit(5), { buat: 'jawab', ke: 6, putusan: 'diberi', kirim: false }],
  },
  {
    lalu: 4,
    unit: 'kelurahan-pahandut-seberang',
    rincian: 'Hasil musyawarah kelurahan tentang perbaikan titian.',
    langkah: [{ buat: 'surat_kurang', ke: 2, terbukti: false }],
  },
  {
    lalu: 5,
    unit: 'dinas-perhubungan',
    rincian: 'Trayek angkutan kota yang dihentikan dan sebabnya.',
    langkah: [{ buat: 'surat_kurang', ke: 2, terbukti: true }],
  },
  {
    lalu: 16,
    unit: 'disperkim',
    rincian: 'Daftar perumahan yang belum menyerahkan jalan.',
    langkah: [
      { buat: 'surat_kurang', ke: 2, terbukti: true },
      { buat: 'hentikan', ke: 7 },
    ],
  },
  {
    lalu: 12,
    unit: 'bappedalitbang',
    rincian: 'Usulan warga dalam musrenbang yang tidak dibiayai beserta alasannya.',
    langkah: [
      ...dikerjakan,
      {
        buat: 'perpanjang',
        ke: 8,
        alasan: 'belum_dikuasai_atau_didokumentasikan',
        uraian: 'Alasan tiap usulan masih dihimpun dari lima kecamatan.',
      },
    ],
  },
  {
    lalu: 14,
    unit: 'rsud-kota',
    rincian: 'Perjanjian kerja sama pengelolaan parkir rumah sakit.',
    langkah: [
      ...dikerjakan,
      { buat: 'perpanjang', ke: 9, alasan: 'status_belum_diputuskan', uraian: 'Isi perjanjian sedang ditelaah bagian demi bagian.' },
    ],
  },
  {
    lalu: 8,
    unit: 'bagian-pengadaan',
    rincian: 'Dokumen pemilihan peningkatan jalan, dalam bentuk cetak.',
    langkah: [...dikerjakan, jawabUnit(5), { buat: 'jawab', ke: 7, putusan: 'diberi_ambil', kirim: true }],
  },
  {
    lalu: 9,
    unit: 'dinas-lingkungan-hidup',
    rincian: 'Hasil uji mutu udara bulanan dan hasil uji tanah tahun ini.',
    langkah: [...dikerjakan, jawabUnit(6), { buat: 'jawab', ke: 8, putusan: 'sebagian', kirim: true }],
  },
  {
    lalu: 11,
    unit: 'dinas-pupr',
    rincian: 'Peta pola ruang kota ukuran besar, dicetak.',
    langkah: [
      ...dikerjakan,
      jawabUnit(5),
      { buat: 'jawab', ke: 7, putusan: 'berbayar', kirim: true },
      { buat: 'tagih', ke: 8, jumlah: 45_000 },
    ],
  },
  {
    lalu: 10,
    unit: 'dinas-perhubungan',
    rincian: 'Jadwal perbaikan jalan nasional di dekat bandara.',
    langkah: [...dikerjakan, { buat: 'tidak_dikuasai', ke: 4, badan: 'Balai Pelaksanaan Jalan Nasional (contoh)' }],
  },
  {
    lalu: 60,
    unit: 'dinas-kesehatan',
    rincian: 'Jumlah dokter spesialis di rumah sakit provinsi.',
    langkah: [...dikerjakan, { buat: 'tidak_dikuasai', ke: 3, badan: 'Rumah sakit milik pemerintah provinsi (contoh)' }],
  },
  {
    lalu: 15,
    unit: 'dinas-tenaga-kerja',
    rincian: 'Hasil survei upah di usaha rumahan tahun ini.',
    langkah: [...dikerjakan, { buat: 'belum_dikuasai', ke: 8, tersediaHari: 120 }],
  },
  {
    lalu: 10,
    unit: 'dinas-tenaga-kerja',
    rincian: 'Daftar pelatihan kerja dan pesertanya menurut jenis kelamin.',
    langkah: [{ buat: 'cabut', ke: 2 }],
  },
  { lalu: 18, unit: 'disdukcapil', rincian: 'Jumlah penduduk menurut agama dan kecamatan.', langkah: selesai(4) },
  { lalu: 21, unit: 'satpol-pp', rincian: 'Rekap penertiban reklame tahun lalu.', langkah: selesai(6) },
  { lalu: 25, unit: 'dinas-kesehatan', rincian: 'Jam buka dan tenaga dokter tiap puskesmas.', langkah: selesai(2, 'terbuka') },
  { lalu: 29, unit: 'dinas-sosial', rincian: 'Alat bantu yang dibagikan kepada penyandang disabilitas.', langkah: selesai(5) },
  { lalu: 33, unit: 'bpkad', rincian: 'Ringkasan APBD dan perubahannya.', langkah: selesai(3, 'terbuka') },
  { lalu: 38, unit: 'dinas-pendidikan', rincian: 'Daya tampung sekolah negeri menurut kecamatan.', langkah: selesai(4) },
  { lalu: 44, unit: 'kecamatan-pahandut', rincian: 'Hasil musrenbang kecamatan dan urutan prioritasnya.', langkah: selesai(7) },
  { lalu: 52, unit: 'damkar', rincian: 'Waktu tanggap kebakaran menurut kecamatan.', langkah: selesai(5) },
  { lalu: 66, unit: 'dinas-perikanan', rincian: 'Penebaran benih ikan dan lokasinya.', langkah: selesai(3) },
  {
    lalu: 74,
    unit: 'inspektorat',
    rincian: 'Ikhtisar pengawasan dan tindak lanjutnya.',
    langkah: [
      ...dikerjakan,
      { buat: 'perpanjang', ke: 8, alasan: 'status_belum_diputuskan', uraian: 'Bagian yang menyebut orang masih dipisahkan.' },
      { buat: 'jawab', ke: 14, putusan: 'diberi', kirim: true },
    ],
  },
  {
    lalu: 8,
    unit: 'bagian-pengadaan',
    rincian: 'Seluruh dokumen penawaran peserta tender gedung pelayanan, termasuk yang kalah.',
    langkah: [...dikerjakan, jawabUnit(3), { buat: 'mulai_uji', ke: 4, uji: 'penawaran' }],
  },
  {
    lalu: 19,
    unit: 'inspektorat',
    rincian: 'Berkas penanganan pengaduan warga tentang pungutan sekolah.',
    langkah: [...dikerjakan, jawabUnit(4), { buat: 'hitamkan', ke: 7, uji: 'pelapor' }, { buat: 'serahkan', ke: 9 }],
  },
  {
    lalu: 78,
    unit: 'dinas-sosial',
    rincian: 'Nama, alamat, dan nomor rekening setiap penerima bantuan sosial tahun lalu.',
    langkah: [...dikerjakan, jawabUnit(4), { buat: 'tolak', ke: 7, uji: 'bansos' }],
  },
  { lalu: 81, unit: 'dinas-pariwisata', rincian: 'Jumlah wisatawan menurut tempat.', langkah: selesai(6) },
  { lalu: 90, unit: 'dpmptsp', rincian: 'Izin usaha yang terbit menurut kecamatan.', langkah: selesai(8) },
  { lalu: 104, unit: 'dinas-perpustakaan', rincian: 'Daftar arsip foto pembangunan kota.', langkah: selesai(2) },
  { lalu: 118, unit: 'dkpp', rincian: 'Luas tanam sayur di Kalampangan.', langkah: selesai(9) },
  { lalu: 131, unit: 'bappedalitbang', rincian: 'Indikator pembangunan menurut kecamatan.', langkah: selesai(5) },
  {
    lalu: 150,
    unit: 'dinas-pupr',
    rincian: 'Kontrak peningkatan jalan dan perubahannya.',
    langkah: [...dikerjakan, jawabUnit(16), { buat: 'jawab', ke: 19, putusan: 'diberi', kirim: true }],
  },
  {
    lalu: 40,
    unit: 'bagian-hukum',
    rincian: 'Salinan keputusan tentang tarif parkir, dikirim lewat pos.',
    langkah: [...dikerjakan, jawabUnit(4), { buat: 'jawab', ke: 6, putusan: 'diberi_ambil', kirim: true }, { buat: 'serahkan', ke: 8 }],
  },
];
