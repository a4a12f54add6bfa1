import type { Kategori } from '../informasi.ts';

/** One information that the law orders to be public. `kode` is stable and kept on items; `isi` is its minimum content. */
export type Kewajiban = { kode: string; kategori: Kategori; pasal: string; nama: string; isi: readonly string[] };

type Baris = readonly [huruf: string, nama: string, isi?: readonly string[]];

function daftar(kategori: Kategori, kunci: string, pasal: string, baris: readonly Baris[]): Kewajiban[] {
  return baris.map(([huruf, nama, isi = []]) => ({
    kode: `${kunci}-${huruf}`,
    kategori,
    pasal: `Perki 1/2021 ${pasal} huruf ${huruf}`,
    nama,
    isi,
  }));
}

function angka(kunci: string, pasal: string, nama: readonly string[]): Kewajiban[] {
  return nama.map((n, i) => ({
    kode: `${kunci}-${i + 1}`,
    kategori: 'berkala',
    pasal: `Perki 1/2021 ${pasal} angka ${i + 1}`,
    nama: n,
    isi: [],
  }));
}

/** Pasal 14(2): the eleven kinds of periodic information; minimum content in Pasal 15. */
const berkala = daftar('berkala', 'p14-2', 'Pasal 14 ayat (2)', [
  [
    'a',
    'Profil badan publik',
    [
      'Kedudukan, alamat, ruang lingkup, maksud, tugas dan fungsi, unit',
      'Anggaran dasar bila ada',
      'Struktur, gambaran tiap unit, profil singkat pejabat struktural',
      'LHKPN yang sudah diverifikasi KPK',
    ],
  ],
  [
    'b',
    'Ringkasan program dan kegiatan',
    [
      'Nama',
      'Penanggung jawab dan pelaksana, telepon, alamat',
      'Target atau capaian',
      'Jadwal',
      'Anggaran: sumber dan jumlah',
      'Agenda penting',
      'Informasi khusus yang menyangkut hak masyarakat',
      'Penerimaan pegawai atau pejabat',
      'Penerimaan peserta didik',
    ],
  ],
  ['c', 'Ringkasan kinerja', ['Realisasi kegiatan yang telah dan sedang berjalan beserta capaiannya']],
  [
    'd',
    'Ringkasan laporan keuangan yang telah diaudit',
    ['Rencana dan realisasi anggaran', 'Neraca', 'Arus kas dan/atau catatan atas laporan keuangan', 'Daftar aset dan investasi'],
  ],
  [
    'e',
    'Ringkasan laporan akses informasi publik',
    ['Jumlah permohonan', 'Waktu yang dibutuhkan', 'Jumlah yang dikabulkan seluruhnya atau sebagian dan yang ditolak', 'Alasan penolakan'],
  ],
  [
    'f',
    'Peraturan, keputusan, dan kebijakan yang mengikat atau berdampak',
    ['Daftar rancangan dan tahapnya', 'Daftar yang telah disahkan'],
  ],
  ['g', 'Prosedur memperoleh informasi publik', ['Tata cara memperoleh', 'Tata cara keberatan dan sengketa beserta kontak']],
  ['h', 'Tata cara pengaduan penyalahgunaan wewenang atau pelanggaran', ['Oleh pejabat', 'Oleh pemegang izin atau perjanjian kerja']],
  ['i', 'Pengadaan barang dan jasa', ['Perencanaan', 'Pemilihan', 'Pelaksanaan']],
  ['j', 'Ketenagakerjaan'],
  [
    'k',
    'Peringatan dini dan prosedur evakuasi darurat di setiap kantor',
    [
      'Mengamati gejala',
      'Analisis',
      'Keputusan oleh yang berwenang',
      'Peringatan',
      'Tindakan masyarakat',
      'Lokasi evakuasi',
      'Penyelamatan dan evakuasi',
    ],
  ],
]);

const rincian = [
  ...daftar('berkala', 'p15-1', 'Pasal 15 ayat (1)', [
    ['a', 'Kedudukan, alamat, ruang lingkup, maksud dan tujuan, tugas dan fungsi, unit di bawahnya'],
    ['b', 'Anggaran dasar dan anggaran rumah tangga'],
    ['c', 'Struktur organisasi, gambaran tiap satuan kerja, profil singkat pejabat struktural'],
    ['d', 'LHKPN yang telah diperiksa, diverifikasi, dan dikirim KPK untuk diumumkan'],
  ]),
  ...daftar('berkala', 'p15-2', 'Pasal 15 ayat (2)', [
    ['a', 'Nama program dan kegiatan'],
    ['b', 'Penanggung jawab, pelaksana, telepon dan alamatnya'],
    ['c', 'Target dan capaian program'],
    ['d', 'Jadwal pelaksanaan'],
    ['e', 'Anggaran: sumber dan jumlah'],
    ['f', 'Agenda penting'],
    ['g', 'Informasi khusus yang berkaitan langsung dengan hak masyarakat'],
    ['h', 'Penerimaan calon pegawai atau pejabat'],
    ['i', 'Penerimaan calon peserta didik'],
  ]),
  ...daftar('berkala', 'p15-4', 'Pasal 15 ayat (4)', [
    ['a', 'Rencana dan laporan realisasi anggaran (LRA)'],
    ['b', 'Neraca'],
    ['c', 'Laporan arus kas dan/atau catatan atas laporan keuangan (CaLK)'],
    ['d', 'Daftar aset dan investasi'],
  ]),
  ...daftar('berkala', 'p15-5', 'Pasal 15 ayat (5)', [
    ['a', 'Jumlah permohonan informasi'],
    ['b', 'Waktu yang dibutuhkan untuk tiap permohonan'],
    ['c', 'Jumlah yang dikabulkan dan ditolak'],
    ['d', 'Alasan penolakan'],
  ]),
  ...daftar('berkala', 'p15-6', 'Pasal 15 ayat (6)', [
    ['a', 'Daftar rancangan peraturan dan tahap pembahasannya'],
    ['b', 'Daftar peraturan yang telah disahkan'],
  ]),
  ...daftar('berkala', 'p15-7', 'Pasal 15 ayat (7)', [
    ['a', 'Tata cara memperoleh informasi publik'],
    ['b', 'Tata cara keberatan dan penyelesaian sengketa beserta kontak'],
  ]),
  ...daftar('berkala', 'p15-8', 'Pasal 15 ayat (8)', [
    ['a', 'Pengaduan atas pejabat badan publik'],
    ['b', 'Pengaduan atas pemegang izin atau perjanjian kerja'],
  ]),
];

/** Pasal 15(9): procurement, in three stages. */
const pengadaan = [
  ...daftar('berkala', 'p15-9', 'Pasal 15 ayat (9)', [['a', 'Rencana umum pengadaan (RUP)']]),
  ...angka('p15-9-b', 'Pasal 15 ayat (9) huruf b', [
    'Kerangka acuan kerja (KAK)',
    'Harga perkiraan sendiri (HPS) dan riwayatnya',
    'Spesifikasi teknis',
    'Rancangan kontrak',
    'Dokumen persyaratan penyedia atau lembar data kualifikasi',
    'Dokumen persyaratan proses pemilihan atau lembar data pemilihan',
    'Daftar kuantitas dan harga',
    'Jadwal pelaksanaan dan lokasi pekerjaan',
    'Gambar rancangan pekerjaan',
    'Studi kelayakan dan dokumen lingkungan hidup',
    'Dokumen penawaran administratif',
    'Surat penawaran penyedia',
    'Sertifikat atau lisensi kekayaan intelektual',
    'Berita acara pemberian penjelasan',
    'Berita acara pengumuman negosiasi',
    'Berita acara sanggah dan sanggah banding',
    'Berita acara penetapan atau pengumuman penyedia',
    'Laporan hasil pemilihan penyedia',
    'Surat penunjukan penyedia barang/jasa (SPPBJ)',
    'Surat perjanjian kemitraan',
    'Surat perjanjian swakelola',
    'Surat penugasan atau pembentukan tim swakelola',
    'Nota kesepahaman (MoU)',
  ]),
  ...angka('p15-9-c', 'Pasal 15 ayat (9) huruf c', [
    'Kontrak yang telah ditandatangani beserta perubahannya',
    'Ringkasan kontrak',
    'Surat perintah mulai kerja (SPMK)',
    'Surat jaminan pelaksanaan',
    'Surat jaminan uang muka',
    'Surat jaminan pemeliharaan',
    'Surat tagihan',
    'Surat pesanan e-purchasing',
    'Surat perintah membayar (SPM)',
    'Surat perintah pencairan dana (SP2D)',
    'Laporan pelaksanaan pekerjaan',
    'Laporan penyelesaian pekerjaan',
    'Berita acara pemeriksaan hasil pekerjaan',
    'Berita acara serah terima sementara (PHO)',
    'Berita acara serah terima akhir (FHO)',
  ]),
];

/** Pasal 16: regional enterprises (BUMD) owe this list instead. */
const bumd = daftar('berkala', 'p16', 'Pasal 16', [
  ['a', 'Nama, kedudukan, maksud dan tujuan, jenis usaha, jangka waktu, permodalan'],
  ['b', 'Pemegang saham, direksi, dewan komisaris'],
  ['c', 'Laporan tahunan, laporan keuangan, laba rugi, tanggung jawab sosial yang telah diaudit'],
  ['d', 'Penilaian oleh auditor eksternal, lembaga pemeringkat'],
  ['e', 'Sistem remunerasi'],
  ['f', 'Mekanisme penetapan direksi dan komisaris'],
  ['g', 'Kasus hukum yang terbuka menurut undang-undang'],
  ['h', 'Pedoman tata kelola perusahaan yang baik'],
  ['i', 'Penerbitan efek bersifat utang'],
  ['j', 'Penggantian akuntan'],
  ['k', 'Perubahan tahun fiskal'],
  ['l', 'Penugasan pelayanan umum atau subsidi'],
  ['m', 'Mekanisme pengadaan barang dan jasa'],
  ['n', 'Informasi lain menurut undang-undang'],
]);

const sertaMerta = daftar('serta_merta', 'p19-2', 'Pasal 19 ayat (2)', [
  ['a', 'Bencana alam'],
  ['b', 'Bencana nonalam'],
  ['c', 'Bencana sosial'],
  ['d', 'Jenis, persebaran, dan daerah sumber penyakit yang berpotensi menular'],
  ['e', 'Racun pada bahan makanan yang dikonsumsi masyarakat'],
  ['f', 'Rencana gangguan terhadap utilitas publik'],
]);

const setiapSaat = daftar('setiap_saat', 'p21-1', 'Pasal 21 ayat (1)', [
  ['a', 'Daftar Informasi Publik'],
  [
    'b',
    'Peraturan, keputusan, dan kebijakan',
    ['Dokumen pendukung', 'Masukan dari berbagai pihak', 'Risalah rapat', 'Rancangan', 'Tahap perumusan', 'Naskah yang telah diterbitkan'],
  ],
  [
    'c',
    'Organisasi, administrasi, kepegawaian, dan keuangan',
    [
      'Pedoman pengelolaan',
      'Profil lengkap pimpinan dan pegawai',
      'Anggaran secara umum dan anggaran unit beserta laporan keuangan',
      'Data statistik yang dibuat dan dikelola',
    ],
  ],
  ['d', 'Perjanjian dengan pihak ketiga beserta dokumen pendukungnya'],
  ['e', 'Surat-menyurat pimpinan atau pejabat dalam rangka tugas'],
  ['f', 'Persyaratan perizinan, izin yang terbit, dokumen pendukung, laporan penaatan'],
  ['g', 'Data perbendaharaan atau inventaris'],
  ['h', 'Rencana strategis dan rencana kerja'],
  ['i', 'Agenda kerja pimpinan satuan kerja'],
  ['j', 'Kegiatan pelayanan informasi publik'],
  ['k', 'Pelanggaran yang ditemukan dalam pengawasan internal dan tindak lanjutnya'],
  ['l', 'Pelanggaran yang dilaporkan masyarakat dan tindak lanjutnya'],
  ['m', 'Daftar dan hasil penelitian'],
  ['n', 'Peraturan perundang-undangan yang telah disahkan beserta kajian akademiknya'],
  ['o', 'Informasi dan kebijakan yang disampaikan pejabat dalam pertemuan terbuka'],
  ['p', 'Informasi yang wajib diumumkan secara berkala'],
  ['q', 'Informasi yang telah dinyatakan terbuka melalui keberatan atau sengketa'],
  ['r', 'Standar pengumuman informasi serta-merta'],
]);

/** The mandatory list as data, in the order of the articles. */
export const KEWAJIBAN: readonly Kewajiban[] = [...berkala, ...rincian, ...pengadaan, ...bumd, ...sertaMerta, ...setiapSaat];

const menurutKode = new Map(KEWAJIBAN.map((k) => [k.kode, k]));

export const cariKewajiban = (kode: string): Kewajiban | undefined => menurutKode.get(kode);
