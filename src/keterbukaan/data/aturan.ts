import { cariKewajiban, type Kategori } from '../../informasi/informasi.ts';
import type { AturanMasa } from '../rules/masa.ts';

export const CARA = ['sendiri', 'unit', 'tautan'] as const;
/** Met by each unit itself, by one unit for all, or by a link to where it already lives. */
export type Cara = (typeof CARA)[number];

export const PENANGGUNG = ['ppid', 'keuangan', 'hukum', 'pengadaan', 'kepegawaian', 'pengawasan', 'perencanaan', 'bencana'] as const;
/** Who meets a duty once for all; which unit that is, each body says. */
export type Penanggung = (typeof PENANGGUNG)[number];

/** One duty of a class of units, with the points of the mandatory list that it covers. */
export type Aturan = AturanMasa & {
  kode: string;
  nama: string;
  pasal: string;
  kewajiban: readonly string[];
  kategori: Kategori;
  golongan: readonly string[];
  isi: readonly string[];
  cara: Cara;
  penanggung: Penanggung | null;
  url: string;
  aktif: boolean;
  urutan: number;
};

const PERANGKAT = ['setda', 'bagian', 'sekretariat_dprd', 'inspektorat', 'dinas', 'badan', 'satpol_pp', 'rsud', 'upt', 'lainnya'];
const SEMUA = [...PERANGKAT, 'kecamatan', 'kelurahan'];
const BUMD = ['bumd'];

type Lain = Partial<Pick<Aturan, 'isi' | 'cara' | 'penanggung'>>;
type Masa = readonly [masa: Aturan['masa'], acuan?: Aturan['acuan'], tenggatBulan?: number];
type Baris = readonly [kode: string, nama: string, kewajiban: readonly string[], golongan: readonly string[], masa: Masa, lain?: Lain];

const bersama = (penanggung: Penanggung, isi?: readonly string[]): Lain => ({ cara: 'unit', penanggung, ...(isi && { isi }) });
const nomor = (awal: string, n: number): string[] => Array.from({ length: n }, (_, i) => `${awal}${i + 1}`);
const huruf = (awal: string, semua: string): string[] => [...semua].map((h) => `${awal}${h}`);

/** Pasal 20(2): what a standard of immediate announcement holds. */
const STANDAR = [
  'Potensi bahaya dan besarnya dampak',
  'Pihak yang mungkin terkena dampak',
  'Prosedur dan tempat evakuasi',
  'Cara menghindari bahaya atau dampak',
  'Cara mendapat bantuan',
  'Pihak yang wajib mengumumkan',
  'Tata cara pengumuman',
  'Upaya pencegahan dan penanggulangan',
];

const SERTA_MERTA = ['Apa yang terjadi dan di mana', 'Prosedur evakuasi bagi yang terkena', 'Fasilitas dan kontak bantuan'];

const KONTRAK = [
  'Para pihak dan alamatnya',
  'Nama direktur dan pemilik',
  'NPWP penyedia',
  'Nilai kontrak',
  'Rincian dan spesifikasi pekerjaan',
  'Lokasi dan waktu',
  'Sumber dana',
  'Jenis kontrak dan perubahannya',
];

const KOLOM_DIP = [
  'Nomor',
  'Ringkasan isi',
  'Yang menguasai',
  'Penanggung jawab',
  'Waktu dan tempat pembuatan',
  'Bentuk yang tersedia',
  'Jangka waktu simpan',
];

/** In the order in which the law asks: at once, periodic, at any time. */
const BARIS: readonly Baris[] = [
  ['serta-merta', 'Pengumuman serta-merta', huruf('p19-2-', 'abcdef'), SEMUA, ['kejadian'], { isi: SERTA_MERTA }],
  ['standar-pengumuman', 'Standar pengumuman serta-merta', ['p21-1-r'], SEMUA, ['terkini'], bersama('bencana', STANDAR)],
  ['profil', 'Profil, struktur, dan pejabat', ['p14-2-a', 'p15-1-a', 'p15-1-c'], SEMUA, ['terkini']],
  [
    'layanan',
    'Layanan, syarat, dan izin',
    ['p15-2-g', 'p21-1-f'],
    SEMUA,
    ['terkini'],
    { isi: ['Jenis layanan atau izin', 'Syarat', 'Lama dan biaya', 'Tempat dan kontak'] },
  ],
  ['evakuasi', 'Peringatan dini dan evakuasi kantor', ['p14-2-k'], SEMUA, ['terkini']],
  ['pengaduan', 'Tata cara pengaduan', ['p14-2-h', ...huruf('p15-8-', 'ab')], SEMUA, ['terkini']],
  [
    'program',
    'Ringkasan program dan kegiatan',
    ['p14-2-b', ...huruf('p15-2-', 'abcde')],
    SEMUA,
    ['tahunan', 'awal', 3],
    {
      isi: [
        'Nama program dan kegiatan',
        'Penanggung jawab, pelaksana, telepon, alamat',
        'Target atau capaian',
        'Jadwal',
        'Anggaran: sumber dan jumlah',
      ],
    },
  ],
  ['kinerja', 'Ringkasan kinerja', ['p14-2-c'], SEMUA, ['tahunan', 'akhir', 3]],
  [
    'anggaran-unit',
    'Anggaran dan realisasi unit',
    ['p15-4-a'],
    SEMUA,
    ['semesteran', 'akhir', 1],
    { isi: ['Rencana anggaran', 'Realisasi anggaran'] },
  ],
  ['rencana-kerja', 'Rencana strategis dan rencana kerja', ['p21-1-h'], SEMUA, ['tahunan', 'awal', 2]],
  [
    'pengadaan-rencana',
    'Rencana umum pengadaan (RUP)',
    ['p14-2-i', 'p15-9-a'],
    [...PERANGKAT, 'kecamatan'],
    ['tahunan', 'awal', 3],
    { isi: ['Daftar paket, pagu, cara pemilihan, dan jadwal'] },
  ],
  ['pengadaan-kontrak', 'Ringkasan kontrak dan pelaksanaannya', nomor('p15-9-c-', 15), PERANGKAT, ['kejadian'], { isi: KONTRAK }],
  ['penerimaan-pegawai', 'Penerimaan pegawai atau pejabat', ['p15-2-h'], SEMUA, ['kejadian'], bersama('kepegawaian')],
  ['penerimaan-siswa', 'Penerimaan peserta didik', ['p15-2-i'], PERANGKAT, ['kejadian']],
  [
    'agenda',
    'Agenda penting dan agenda pimpinan',
    ['p15-2-f', 'p21-1-i'],
    [...PERANGKAT, 'kecamatan'],
    ['bulanan', 'awal', 1],
    { isi: ['Agenda bulan itu'] },
  ],
  [
    'keuangan',
    'Ringkasan laporan keuangan yang diaudit',
    ['p14-2-d', ...huruf('p15-4-', 'bcd')],
    SEMUA,
    ['tahunan', 'akhir', 6],
    bersama('keuangan', ['Rencana dan realisasi anggaran', 'Neraca', 'Arus kas dan/atau CaLK', 'Daftar aset dan investasi']),
  ],
  ['pengadaan-pemilihan', 'Dokumen pemilihan penyedia', nomor('p15-9-b-', 23), SEMUA, ['kejadian'], bersama('pengadaan')],
  ['lhkpn', 'LHKPN yang sudah diumumkan KPK', ['p15-1-d'], PERANGKAT, ['tahunan', 'akhir', 6], { cara: 'tautan' }],
  [
    'akses-informasi',
    'Laporan akses informasi publik',
    ['p14-2-e', ...huruf('p15-5-', 'abcd')],
    SEMUA,
    ['tahunan', 'akhir', 3],
    bersama('ppid', ['Jumlah permohonan', 'Waktu tiap permohonan', 'Jumlah dikabulkan dan ditolak', 'Alasan penolakan']),
  ],
  [
    'prosedur',
    'Prosedur memperoleh informasi dan keberatan',
    ['p14-2-g', ...huruf('p15-7-', 'ab')],
    SEMUA,
    ['terkini'],
    bersama('ppid', ['Tata cara memperoleh', 'Tata cara keberatan dan sengketa beserta kontak']),
  ],
  [
    'peraturan',
    'Rancangan dan peraturan yang disahkan',
    ['p14-2-f', ...huruf('p15-6-', 'ab'), 'p21-1-n'],
    SEMUA,
    ['terkini'],
    bersama('hukum', ['Daftar rancangan dan tahapnya', 'Daftar yang disahkan beserta kajian akademiknya']),
  ],
  ['ketenagakerjaan', 'Ketenagakerjaan', ['p14-2-j'], SEMUA, ['terkini'], bersama('kepegawaian')],
  ['daftar-informasi', 'Daftar Informasi Publik', ['p21-1-a', 'p21-1-p'], SEMUA, ['terkini'], bersama('ppid', KOLOM_DIP)],
  [
    'keputusan',
    'Keputusan dan kebijakan unit',
    ['p21-1-b'],
    SEMUA,
    ['terkini'],
    { isi: ['Naskah yang diterbitkan', 'Dokumen pendukung atau risalah'] },
  ],
  [
    'data-unit',
    'Organisasi, kepegawaian, dan data statistik unit',
    ['p21-1-c'],
    SEMUA,
    ['tahunan', 'awal', 6],
    { isi: ['Data statistik atau profil yang dikelola unit'] },
  ],
  ['perjanjian', 'Perjanjian dengan pihak ketiga', ['p21-1-d'], SEMUA, ['kejadian'], { isi: ['Naskah perjanjian', 'Dokumen pendukung'] }],
  ['surat', 'Surat-menyurat pimpinan dalam tugas', ['p21-1-e'], PERANGKAT, ['kejadian']],
  ['inventaris', 'Data perbendaharaan dan inventaris', ['p21-1-g'], SEMUA, ['tahunan', 'akhir', 3]],
  ['pertemuan', 'Kebijakan yang disampaikan dalam pertemuan terbuka', ['p21-1-o'], SEMUA, ['kejadian']],
  ['layanan-informasi', 'Kegiatan pelayanan informasi publik', ['p21-1-j'], SEMUA, ['semesteran', 'akhir', 1], bersama('ppid')],
  [
    'pelanggaran-internal',
    'Pelanggaran hasil pengawasan internal',
    ['p21-1-k'],
    SEMUA,
    ['tahunan', 'akhir', 6],
    bersama('pengawasan', ['Jumlah, jenis, dan gambaran umum', 'Laporan penindakannya']),
  ],
  [
    'pelanggaran-laporan',
    'Pelanggaran yang dilaporkan masyarakat',
    ['p21-1-l'],
    SEMUA,
    ['tahunan', 'akhir', 6],
    bersama('pengawasan', ['Jumlah, jenis, dan gambaran umum', 'Laporan penindakannya']),
  ],
  ['penelitian', 'Daftar dan hasil penelitian', ['p21-1-m'], SEMUA, ['kejadian'], bersama('perencanaan')],
  ['dibuka-kembali', 'Informasi yang dinyatakan terbuka', ['p21-1-q'], SEMUA, ['kejadian'], bersama('ppid')],
  ['bumd-a', 'Profil perusahaan', ['p16-a', 'p15-1-b'], BUMD, ['terkini']],
  ['bumd-b', 'Pemegang saham, direksi, komisaris', ['p16-b'], BUMD, ['terkini']],
  [
    'bumd-c',
    'Laporan tahunan dan keuangan yang diaudit',
    ['p16-c'],
    BUMD,
    ['tahunan', 'akhir', 6],
    { isi: ['Laporan tahunan', 'Laporan keuangan', 'Laba rugi', 'Tanggung jawab sosial'] },
  ],
  ['bumd-d', 'Penilaian auditor atau lembaga pemeringkat', ['p16-d'], BUMD, ['kejadian']],
  ['bumd-e', 'Sistem remunerasi', ['p16-e'], BUMD, ['terkini']],
  ['bumd-f', 'Mekanisme penetapan direksi dan komisaris', ['p16-f'], BUMD, ['terkini']],
  ['bumd-g', 'Kasus hukum yang terbuka', ['p16-g'], BUMD, ['kejadian']],
  ['bumd-h', 'Pedoman tata kelola perusahaan', ['p16-h'], BUMD, ['terkini']],
  ['bumd-i', 'Efek bersifat utang', ['p16-i'], BUMD, ['kejadian']],
  ['bumd-j', 'Penggantian akuntan', ['p16-j'], BUMD, ['kejadian']],
  ['bumd-k', 'Perubahan tahun fiskal', ['p16-k'], BUMD, ['kejadian']],
  ['bumd-l', 'Penugasan layanan umum atau subsidi', ['p16-l'], BUMD, ['kejadian']],
  ['bumd-m', 'Mekanisme pengadaan barang dan jasa', ['p16-m'], BUMD, ['terkini']],
  ['bumd-n', 'Informasi lain menurut undang-undang', ['p16-n'], BUMD, ['kejadian']],
];

/** `Perki 1/2021 Pasal 15 ayat (8) huruf a, b`: the articles of several points, each article once. */
function pasalDari(kode: readonly string[]): string {
  const per = new Map<string, string[]>();
  for (const k of kode) {
    const [, awal = '', akhir = ''] =
      /^Perki 1\/2021 (.+?) (?=(?:huruf|angka) \w+$)(?:huruf|angka) (\w+)$/.exec(cariKewajiban(k)?.pasal ?? '') ?? [];
    per.set(awal, [...(per.get(awal) ?? []), akhir]);
  }
  const urut = (semua: readonly string[]): string => (semua.length > 4 ? `${semua[0] ?? ''}–${semua.at(-1) ?? ''}` : semua.join(', '));
  const kata = (awal: string): string => (awal.includes('huruf') ? 'angka' : 'huruf');
  return `Perki 1/2021 ${[...per].map(([awal, akhir]) => `${awal} ${kata(awal)} ${urut(akhir)}`).join('; ')}`;
}

function isiDari(kode: readonly string[]): readonly string[] {
  const punya = kode.flatMap((k) => cariKewajiban(k)?.isi ?? []);
  return [...new Set(punya.length > 0 ? punya : kode.length > 1 ? kode.flatMap((k) => cariKewajiban(k)?.nama ?? []) : [])];
}

/** The rule sets as they ship. A body keeps only what it changed. */
export const ATURAN_BAWAAN: readonly Aturan[] = BARIS.map(
  ([kode, nama, kewajiban, golongan, [masa, acuan = 'akhir', tenggatBulan = 0], lain = {}], i) => ({
    kode,
    nama,
    pasal: pasalDari(kewajiban),
    kewajiban,
    kategori: cariKewajiban(kewajiban[0] ?? '')?.kategori ?? 'berkala',
    golongan,
    masa,
    acuan,
    tenggatBulan,
    isi: lain.isi ?? isiDari(kewajiban),
    cara: lain.cara ?? 'sendiri',
    penanggung: lain.penanggung ?? null,
    url: '',
    aktif: true,
    urutan: i + 1,
  }),
);

/** Most own duties of a class (issue 4 Build 1): a kelurahan with two officers is not asked what a department is. */
export const PALING_BANYAK = { kelurahan: 15, kecamatan: 20, dinas: 35 } as const;
