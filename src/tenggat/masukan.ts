// What goes into the clocks. Each case maps its own events onto these few kinds; a kind that moves no clock is left out.
// `pada` is the instant with legal effect in the case (a back-dated receipt: when the request was handed over, not when it
// was typed in). Where only a day is known, take noon of that day in the body's zone: `instantIn(zona, tanggal, '12:00')`.
//
// permohonan: diterima (request received; gives the number) · dicatat (written into the register) · dinyatakan_lengkap ·
//   surat_tidak_lengkap (letter sent) · surat_tidak_lengkap_diterima (proven receipt by the requester) · diperbaiki ·
//   diperpanjang (extension letter sent) · pemberitahuan (notification delivered; `hari` = working days promised for handing
//   over) · ditolak (refusal delivered) · menunggu_pembayaran · dibayar · diserahkan · dicabut · tidak_ditindaklanjuti
// keberatan: alasan_ditemukan (the requester found the ground) · keberatan_diterima · keberatan_dicatat · tanggapan
//   (answer delivered) · tanggapan_diterima (proven receipt) · musyawarah · keberatan_dicabut
// sengketa: ki_menerima · ki_mulai · ki_tidak_lengkap (notice received) · ki_dilengkapi · ki_diregistrasi · sidang_pertama
//   (day 1, may lie ahead) · panggilan (summons received) · mediasi_mulai · mediasi_diperpanjang · mediasi_selesai ·
//   putusan_dibacakan · salinan_putusan_diterima · gugatan · putusan_pengadilan_diterima · kasasi · sengketa_dicabut

export const JENIS_PERMOHONAN = [
  'diterima',
  'dicatat',
  'dinyatakan_lengkap',
  'surat_tidak_lengkap',
  'surat_tidak_lengkap_diterima',
  'diperbaiki',
  'diperpanjang',
  'pemberitahuan',
  'ditolak',
  'menunggu_pembayaran',
  'dibayar',
  'diserahkan',
  'dicabut',
  'tidak_ditindaklanjuti',
] as const;
export const JENIS_KEBERATAN = [
  'alasan_ditemukan',
  'keberatan_diterima',
  'keberatan_dicatat',
  'tanggapan',
  'tanggapan_diterima',
  'musyawarah',
  'keberatan_dicabut',
] as const;
export const JENIS_SENGKETA = [
  'ki_menerima',
  'ki_mulai',
  'ki_tidak_lengkap',
  'ki_dilengkapi',
  'ki_diregistrasi',
  'sidang_pertama',
  'panggilan',
  'mediasi_mulai',
  'mediasi_diperpanjang',
  'mediasi_selesai',
  'putusan_dibacakan',
  'salinan_putusan_diterima',
  'gugatan',
  'putusan_pengadilan_diterima',
  'kasasi',
  'sengketa_dicabut',
] as const;

export type JenisPeristiwaTenggat = (typeof JENIS_PERMOHONAN)[number] | (typeof JENIS_KEBERATAN)[number] | (typeof JENIS_SENGKETA)[number];

export type PeristiwaTenggat = { jenis: JenisPeristiwaTenggat; pada: Date; hari?: number };

/**
 * Settings of the body's clock (law.md 8 DESIGN; the law is silent). Working weekdays and the cuti bersama switch are on the
 * calendar itself. All hours are `HH:MM` in `zona`.
 */
export type AturanTenggat = {
  /** IANA zone of the body. */
  zona: string;
  /** Receipt after hours or on a day off: keeps its own day as day 0 (A), or is deemed received on the next working day (B). */
  penerimaan: 'hari_itu' | 'hari_kerja_berikut';
  /** Whether a working day of receipt is day 1. Never applied to a citizen's own clock, which keeps the later date. */
  hariPenerimaanDihitung: boolean;
  jamBuka: string;
  jamTutup: string;
  jamTutupJumat: string;
  /** Last moment of a duty of the body; a citizen's clock always ends with its day. */
  batasHarian: 'jam_tutup' | 'akhir_hari';
};

/** Defaults of law.md 8: option A, day 1 the next working day, hours from 07.30 (Perpres 21/2023 Pasal 4; closing is set locally). */
export const ATURAN_WAKTU: Omit<AturanTenggat, 'zona'> = {
  penerimaan: 'hari_itu',
  hariPenerimaanDihitung: false,
  jamBuka: '07:30',
  jamTutup: '16:00',
  jamTutupJumat: '16:30',
  batasHarian: 'jam_tutup',
};

/** The defaults in WIB. */
export const ATURAN_TENGGAT: AturanTenggat = { zona: 'Asia/Jakarta', ...ATURAN_WAKTU };
