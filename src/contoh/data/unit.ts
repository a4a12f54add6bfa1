import type { Golongan } from '../../unit/unit.ts';

/** [slug, nama, singkatan, golongan, induk slug]. Palangka Raya's units as public pages name them; kelurahan by Kepmendagri 300.2.2-2430/2025. */
export type UnitContoh = readonly [slug: string, nama: string, singkatan: string, golongan: Golongan, induk?: string];

const perangkatDaerah: readonly UnitContoh[] = [
  ['sekretariat-daerah', 'Sekretariat Daerah', 'Setda', 'setda'],
  ['bagian-hukum', 'Bagian Hukum Sekretariat Daerah', 'Bagian Hukum', 'bagian', 'sekretariat-daerah'],
  ['bagian-organisasi', 'Bagian Organisasi Sekretariat Daerah', 'Bagian Organisasi', 'bagian', 'sekretariat-daerah'],
  ['bagian-pengadaan', 'Bagian Pengadaan Barang dan Jasa Sekretariat Daerah', 'Bagian PBJ', 'bagian', 'sekretariat-daerah'],
  ['sekretariat-dprd', 'Sekretariat Dewan Perwakilan Rakyat Daerah', 'Setwan', 'sekretariat_dprd'],
  ['inspektorat', 'Inspektorat', 'Inspektorat', 'inspektorat'],
  ['diskominfo', 'Dinas Komunikasi, Informatika, Statistik dan Persandian', 'Diskominfo', 'dinas'],
  ['dinas-pendidikan', 'Dinas Pendidikan', 'Disdik', 'dinas'],
  ['dinas-kesehatan', 'Dinas Kesehatan', 'Dinkes', 'dinas'],
  ['dinas-pupr', 'Dinas Pekerjaan Umum dan Penataan Ruang', 'PUPR', 'dinas'],
  ['disperkim', 'Dinas Perumahan Rakyat dan Kawasan Permukiman', 'Disperkim', 'dinas'],
  ['satpol-pp', 'Satuan Polisi Pamong Praja', 'Satpol PP', 'satpol_pp'],
  ['damkar', 'Dinas Pemadam Kebakaran dan Penyelamatan', 'Damkar', 'dinas'],
  ['bpbd', 'Badan Penanggulangan Bencana Daerah', 'BPBD', 'badan'],
  ['dinas-sosial', 'Dinas Sosial', 'Dinsos', 'dinas'],
  [
    'disdaldukkbp3apm',
    'Dinas Pengendalian Penduduk, Keluarga Berencana, Pemberdayaan Perempuan, Perlindungan Anak dan Pemberdayaan Masyarakat',
    'DISDALDUKKBP3APM',
    'dinas',
  ],
  ['dinas-lingkungan-hidup', 'Dinas Lingkungan Hidup', 'DLH', 'dinas'],
  ['disdukcapil', 'Dinas Kependudukan dan Pencatatan Sipil', 'Disdukcapil', 'dinas'],
  ['dinas-perpustakaan', 'Dinas Perpustakaan dan Kearsipan', 'Dispursip', 'dinas'],
  ['dkpp', 'Dinas Ketahanan Pangan dan Pertanian', 'DKPP', 'dinas'],
  ['dinas-pariwisata', 'Dinas Pariwisata, Kebudayaan, Pemuda dan Olahraga', 'Disparbudpora', 'dinas'],
  ['dinas-perdagangan', 'Dinas Perdagangan, Koperasi, Usaha Kecil Menengah dan Perindustrian', 'Disperindagkop', 'dinas'],
  ['dinas-perhubungan', 'Dinas Perhubungan', 'Dishub', 'dinas'],
  ['dpmptsp', 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu', 'DPMPTSP', 'dinas'],
  ['dinas-tenaga-kerja', 'Dinas Tenaga Kerja', 'Disnaker', 'dinas'],
  ['dinas-perikanan', 'Dinas Perikanan', 'Diskan', 'dinas'],
  ['bappedalitbang', 'Badan Perencanaan Pembangunan Daerah, Penelitian dan Pengembangan', 'Bappedalitbang', 'badan'],
  ['bpprd', 'Badan Pengelola Pajak dan Retribusi Daerah', 'BPPRD', 'badan'],
  ['bpkad', 'Badan Pengelola Keuangan dan Aset Daerah', 'BPKAD', 'badan'],
  ['bkpsdm', 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia', 'BKPSDM', 'badan'],
  ['kesbangpol', 'Badan Kesatuan Bangsa dan Politik', 'Kesbangpol', 'badan'],
  ['rsud-kota', 'Rumah Sakit Umum Daerah Kota Palangka Raya', 'RSUD Kota', 'rsud'],
];

const kelurahan: Readonly<Record<string, readonly string[]>> = {
  Pahandut: ['Pahandut', 'Panarung', 'Langkai', 'Tumbang Rungan', 'Pahandut Seberang', 'Tanjung Pinang'],
  'Bukit Batu': ['Marang', 'Tumbang Tahai', 'Banturung', 'Tangkiling', 'Sei Gohong', 'Kanarakan', 'Habaring Hurung'],
  'Jekan Raya': ['Palangka', 'Menteng', 'Bukit Tunggal', 'Petuk Katimpun'],
  Sabangau: ['Bereng Bengkel', 'Kalampangan', 'Kereng Bangkirai', 'Kameloh Baru', 'Danau Tundai', 'Sabaru'],
  Rakumpit: ['Petuk Bukit', 'Panjehang', 'Petuk Barunai', 'Mungku Baru', 'Pager', 'Gaung Baru', 'Bukit Sua'],
};

const slug = (text: string): string => text.toLowerCase().replaceAll(' ', '-');

const wilayah: readonly UnitContoh[] = Object.entries(kelurahan).flatMap(([kecamatan, names]): UnitContoh[] => [
  [`kecamatan-${slug(kecamatan)}`, `Kecamatan ${kecamatan}`, `Kec. ${kecamatan}`, 'kecamatan'],
  ...names.map((name): UnitContoh => [
    `kelurahan-${slug(name)}`,
    `Kelurahan ${name}`,
    `Kel. ${name}`,
    'kelurahan',
    `kecamatan-${slug(kecamatan)}`,
  ]),
]);

/** Parents stand before their children. */
export const unitContoh: readonly UnitContoh[] = [...perangkatDaerah, ...wilayah];
