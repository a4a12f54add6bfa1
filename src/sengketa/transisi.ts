// States of a dispute and what may follow (law.md 10.3; Perki 1/2013). The commission and the courts act; the body records.

export const KEADAAN = [
  'dimohonkan',
  'belum_lengkap',
  'tidak_diregistrasi',
  'diregistrasi',
  'sidang',
  'putusan_sela',
  'mediasi',
  'selesai_mediasi',
  'ajudikasi',
  'gugur',
  'dihentikan',
  'dicabut',
  'diputus',
  'gugatan',
  'putusan_pengadilan',
  'kasasi',
  'inkracht',
  'dilaksanakan',
] as const;
export type Keadaan = (typeof KEADAAN)[number];

/** What happens to a dispute, in the order of the procedure. */
export const KEJADIAN = [
  'belum_lengkap',
  'dilengkapi',
  'tidak_diregistrasi',
  'diregistrasi',
  'panggilan',
  'sidang_pertama',
  'putusan_sela',
  'mediasi_dimulai',
  'mediasi_diperpanjang',
  'mediasi_sepakat',
  'mediasi_gagal',
  'ajudikasi_dimulai',
  'sidang_lanjutan',
  'uji_diperintahkan',
  'putusan_dibacakan',
  'salinan_diterima',
  'gugatan_diajukan',
  'putusan_pengadilan',
  'kasasi_diajukan',
  'berkekuatan_hukum',
  'dilaksanakan',
  'gugur',
  'dihentikan',
  'dicabut',
] as const;
export type Kejadian = (typeof KEJADIAN)[number];

export type Berikut = Keadaan | 'tetap';
type Baris = Readonly<Partial<Record<Kejadian, Berikut>>>;

const keluar = { gugur: 'gugur', dihentikan: 'dihentikan', dicabut: 'dicabut' } as const satisfies Baris;

/** State × event → next state; a missing cell is a refusal. */
export const transisi = {
  dimohonkan: {
    belum_lengkap: 'belum_lengkap',
    tidak_diregistrasi: 'tidak_diregistrasi',
    diregistrasi: 'diregistrasi',
    dicabut: 'dicabut',
  },
  belum_lengkap: { dilengkapi: 'dimohonkan', tidak_diregistrasi: 'tidak_diregistrasi', diregistrasi: 'diregistrasi', dicabut: 'dicabut' },
  diregistrasi: { panggilan: 'tetap', sidang_pertama: 'sidang', dihentikan: 'dihentikan', dicabut: 'dicabut' },
  sidang: {
    ...keluar,
    panggilan: 'tetap',
    sidang_lanjutan: 'tetap',
    putusan_sela: 'putusan_sela',
    // Grounds b-g go to mediation first, ground a straight to adjudication (Pasal 29).
    mediasi_dimulai: 'mediasi',
    ajudikasi_dimulai: 'ajudikasi',
  },
  mediasi: { ...keluar, mediasi_diperpanjang: 'tetap', mediasi_sepakat: 'selesai_mediasi', mediasi_gagal: 'ajudikasi' },
  ajudikasi: {
    ...keluar,
    panggilan: 'tetap',
    sidang_lanjutan: 'tetap',
    uji_diperintahkan: 'tetap',
    putusan_dibacakan: 'diputus',
  },
  diputus: { salinan_diterima: 'tetap', gugatan_diajukan: 'gugatan', berkekuatan_hukum: 'inkracht' },
  gugatan: { putusan_pengadilan: 'putusan_pengadilan' },
  putusan_pengadilan: { kasasi_diajukan: 'kasasi', berkekuatan_hukum: 'inkracht' },
  kasasi: { berkekuatan_hukum: 'inkracht' },
  selesai_mediasi: { dilaksanakan: 'dilaksanakan' },
  inkracht: { dilaksanakan: 'dilaksanakan' },
  putusan_sela: {},
  tidak_diregistrasi: {},
  gugur: {},
  dihentikan: {},
  dicabut: {},
  dilaksanakan: {},
} as const satisfies Record<Keadaan, Baris>;

/** The next state, or undefined where nothing of the kind may follow. */
export function nextKeadaan(dari: Keadaan, kejadian: Kejadian): Keadaan | undefined {
  const baris: Baris = transisi[dari];
  const ke = baris[kejadian];
  return ke === 'tetap' ? dari : ke;
}

/** What may be recorded in a state, in the order of the procedure. */
export const listKejadian = (dari: Keadaan): Kejadian[] => KEJADIAN.filter((k) => nextKeadaan(dari, k) !== undefined);

/** Nothing more follows. */
export const isAkhir = (dari: Keadaan): boolean => listKejadian(dari).length === 0;
