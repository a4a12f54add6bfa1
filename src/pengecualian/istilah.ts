// The closed word lists of an exemption, one constant each: zod, SQL checks and pages all read these.

/** UU 14/2008 Pasal 17: the only grounds there are. */
export const HURUF = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const;
export type Huruf = (typeof HURUF)[number];

/** UU 14/2008 Pasal 18 ayat (1) huruf a–g: what no ground can ever close. */
export const SELALU_TERBUKA = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
export type SelaluTerbuka = (typeof SELALU_TERBUKA)[number];

/** States of a test and of what it sets (law.md 10.4). */
export const KEADAAN = ['draf', 'ditelaah', 'disetujui', 'ditetapkan', 'diubah', 'tidak_terbukti', 'berakhir'] as const;
export type Keadaan = (typeof KEADAAN)[number];

/** Who acts: a unit, PPID Utama, a member of Tim Pertimbangan, the Atasan PPID, the head of the body, the program. */
export const PERAN = ['pelaksana', 'utama', 'tim', 'atasan', 'pimpinan', 'sistem'] as const;
export type Peran = (typeof PERAN)[number];

/** Perki 1/2021 Pasal 49 ayat (1): when a test is done; `impor`: taken over from an older list. */
export const PEMICU = ['sebelum_permohonan', 'saat_permohonan', 'perintah_ki', 'impor'] as const;
export type Pemicu = (typeof PEMICU)[number];

/** Perki 1/2021 Pasal 22 ayat (2): the whole document, or only certain information in it. */
export const CAKUPAN = ['seluruhnya', 'sebagian'] as const;
export type Cakupan = (typeof CAKUPAN)[number];

/** Opinion of a tester. Advice, never a vote (Perki 1/2021 Pasal 7 ayat (4)). */
export const PENDAPAT = ['setuju', 'setuju_dengan_catatan', 'tidak_setuju'] as const;
export type Pendapat = (typeof PENDAPAT)[number];

/** The two who approve: Perki 1/2021 Pasal 10 ayat (2) huruf e, and PP 61/2010 Pasal 3 ayat (2). */
export const SLOT = ['atasan', 'pimpinan'] as const;
export type Slot = (typeof SLOT)[number];

/** Why an exemption ended. */
export const SEBAB_BERAKHIR = ['habis_masa', 'penetapan', 'putusan', 'persetujuan_tertulis', 'jabatan_publik', 'sidang_terbuka'] as const;
export type SebabBerakhir = (typeof SEBAB_BERAKHIR)[number];

/** Rules of our own or of uncertain source: a warning that Utama and Atasan together may set aside with a reason. */
export const PERINGATAN = ['tanpa_pendapat_tim', 'pendapat_menolak', 'jangka_tanpa_tanggal'] as const;
export type Peringatan = (typeof PERINGATAN)[number];

/** Papers of a test: Lampiran II–V of Perki 1/2021. */
export const SURAT_UJI = ['lembar_uji', 'penetapan', 'lembar_ubah', 'penetapan_ubah'] as const;
export type SuratUji = (typeof SURAT_UJI)[number];

/** Working days before the end at which the re-review is asked for (DESIGN; the law wants a penetapan 30 before). */
export const HARI_PENGINGAT = [60, 30] as const;
export type HariPengingat = (typeof HARI_PENGINGAT)[number];
