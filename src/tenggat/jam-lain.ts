import type { Jam } from './jam.ts';

const PERKI = 'Perki 1/2021 Pasal';
const PDP = 'UU 27/2022 Pasal';

const pdp = (ayat: string, id: string, en: string) =>
  ({
    panjang: 72,
    satuan: 'jam',
    pihak: 'badan',
    pasal: `${PDP} ${ayat}`,
    nama: { id, en },
    sejak: { id: 'permintaan diterima', en: 'request received' },
    sampai: { id: 'dilaksanakan', en: 'done' },
  }) as const satisfies Jam;

export const JAM_LAIN = {
  buka_habis_masa: {
    panjang: -30,
    satuan: 'hari_kerja',
    pihak: 'badan',
    pasal: 'PP 61/2010 Pasal 11; Perki 1/2021 Pasal 52',
    nama: { id: 'Penetapan pembukaan informasi yang habis masa pengecualiannya', en: 'Decision to open when an exemption ends' },
    sejak: { id: 'akhir masa pengecualian', en: 'end of the exemption period' },
    sampai: { id: 'penetapan', en: 'decision' },
  },
  pengecualian_17a: {
    panjang: 30,
    satuan: 'tahun',
    pihak: 'badan',
    pasal: 'PP 61/2010 Pasal 5',
    nama: { id: 'Masa pengecualian Pasal 17 huruf a, paling lama', en: 'Exemption under article 17 (a), at most' },
    sejak: { id: 'penetapan', en: 'decision' },
    sampai: { id: 'informasi terbuka', en: 'information open' },
  },
  berkala: {
    panjang: 6,
    satuan: 'bulan',
    pihak: 'badan',
    pasal: `${PERKI} 18`,
    nama: { id: 'Pengumuman informasi berkala', en: 'Periodic information' },
    sejak: { id: 'pengumuman terakhir', en: 'last publication' },
    sampai: { id: 'pengumuman baru', en: 'new publication' },
  },
  dip: {
    panjang: 6,
    satuan: 'bulan',
    pihak: 'badan',
    pasal: `${PERKI} 45 ayat (7)`,
    nama: { id: 'Pemutakhiran Daftar Informasi Publik', en: 'Update of the information list' },
    sejak: { id: 'penetapan terakhir', en: 'last decision' },
    sampai: { id: 'penetapan baru', en: 'new decision' },
  },
  laporan_tahunan: {
    panjang: 3,
    satuan: 'bulan',
    pihak: 'badan',
    pasal: `${PERKI} 56`,
    nama: { id: 'Laporan layanan informasi publik', en: 'Annual report' },
    sejak: { id: '31 Desember', en: '31 December' },
    sampai: { id: 'laporan tersedia dan salinan ke Komisi Informasi', en: 'report available, copy to the commission' },
  },
  pdp_breach: {
    ...pdp('46', 'Pemberitahuan kegagalan pelindungan data pribadi', 'Notice of a data breach'),
    sejak: { id: 'kegagalan diketahui', en: 'breach known' },
    sampai: { id: 'pemberitahuan disampaikan', en: 'notice given' },
    catatan: 'Teks tidak menyebut titik mulai; dipakai saat badan publik mengetahui',
  },
  pdp_koreksi: pdp('30', 'Koreksi data pribadi', 'Correction of personal data'),
  pdp_akses: pdp('32', 'Akses atas data pribadi', 'Access to personal data'),
  pdp_tarik: pdp('40', 'Penghentian setelah persetujuan ditarik', 'Stop after consent is withdrawn'),
  pdp_tunda: pdp('41', 'Penundaan atau pembatasan pemrosesan', 'Suspension or restriction of processing'),
  maklumat_publikasi: {
    panjang: 7,
    satuan: 'hari_kerja',
    pihak: 'badan',
    pasal: 'PP 96/2012 Pasal 30 ayat (4)',
    nama: { id: 'Publikasi maklumat pelayanan', en: 'Publication of the service charter' },
    sejak: { id: 'standar pelayanan ditetapkan', en: 'service standard set' },
    sampai: { id: 'maklumat dipublikasikan', en: 'charter published' },
  },
  skm: {
    panjang: 1,
    satuan: 'tahun',
    pihak: 'badan',
    pasal: 'PermenPANRB 14/2017 Pasal 1 ayat (1)',
    nama: { id: 'Survei kepuasan masyarakat', en: 'Satisfaction survey' },
    sejak: { id: 'survei terakhir', en: 'last survey' },
    sampai: { id: 'survei baru', en: 'new survey' },
    catatan: 'Hanya dari sumber sekunder',
  },
} as const satisfies Record<string, Jam>;
