// The closed word lists of an objection, one constant each: zod, SQL checks and pages all read these.

/** The seven grounds of UU 14/2008 Pasal 35 ayat (1), by their letter. */
export const ALASAN = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
export type Alasan = (typeof ALASAN)[number];

/** States of an objection (law.md 10.2). `dilaksanakan` (the order was carried out) has no statutory name. */
export const KEADAAN = [
  'diajukan',
  'terdaftar',
  'ditelaah',
  'tidak_ditanggapi',
  'ditolak',
  'dikabulkan',
  'dikabulkan_sebagian',
  'dilaksanakan',
  'selesai_musyawarah',
  'dicabut',
] as const;
export type Keadaan = (typeof KEADAAN)[number];

/** Where an objection out of an old register may stand; `terdaftar` where the register does not tell the end. Nothing is owed in any. */
export const KEADAAN_IMPOR = [
  'terdaftar',
  'ditolak',
  'dikabulkan',
  'dikabulkan_sebagian',
  'selesai_musyawarah',
  'dicabut',
] as const satisfies readonly Keadaan[];

/** Who acts: the citizen, the officers by role, the program itself. */
export const PERAN = ['pemohon', 'petugas', 'utama', 'atasan', 'sistem'] as const;
export type Peran = (typeof PERAN)[number];

/** What the Atasan PPID decides (Perki 1/2021 Pasal 44; UU 14/2008 Pasal 36 ayat (3)). */
export const PUTUSAN = ['menguatkan', 'mengabulkan', 'mengabulkan_sebagian'] as const;
export type Putusan = (typeof PUTUSAN)[number];

/** How it came in. Through number and code or the door without a request it is `web`. */
export const KANAL_MEJA = ['datang_langsung', 'surat', 'email'] as const;
export const KANAL = ['web', ...KANAL_MEJA, 'impor'] as const;
export type Kanal = (typeof KANAL)[number];

/** Why a receipt lies before the entry (the day of receipt starts the clock, UU 14/2008 Pasal 36 ayat (2)). */
export const ALASAN_MUNDUR = [
  'surat_tiba_lebih_dulu',
  'pesan_tiba_lebih_dulu',
  'diterima_unit_lain',
  'dicatat_di_kertas_dulu',
  'gangguan_sistem',
] as const;
export type AlasanMundur = (typeof ALASAN_MUNDUR)[number];

/** Where the filing stands to its window. A warning for Atasan and Komisi Informasi; nobody is turned away for it. */
export const WAKTU_AJUKAN = ['dalam_waktu', 'lewat_waktu', 'belum_waktunya'] as const;
export type WaktuAjukan = (typeof WAKTU_AJUKAN)[number];

/** What proves that the answer reached the objector; presumptions are not on this list (design, invariant 9). */
export const BUKTI_TERIMA = ['dibuka_dengan_kode', 'tanda_terima', 'resi_pos', 'dijawab_pemohon'] as const;
export type BuktiTerima = (typeof BUKTI_TERIMA)[number];

/** What the objector says to the answer (last column of Lampiran XI). */
export const TANGGAPAN_PEMOHON = ['menerima', 'tidak_puas', 'ke_komisi_informasi'] as const;
export type TanggapanPemohon = (typeof TANGGAPAN_PEMOHON)[number];

/** How the objector wants to be told. */
export const KABARI_LEWAT = ['halaman', 'email', 'sms', 'whatsapp', 'telepon', 'surat'] as const;
export type KabariLewat = (typeof KABARI_LEWAT)[number];
