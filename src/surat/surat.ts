/** The kinds of letters and forms made so far. Those signed by the PPID, and those that the program issues by itself. */
export const JENIS_SURAT = [
  'formulir',
  'tanda_terima',
  'ketidaklengkapan',
  'pemberitahuan',
  'perpanjangan',
  'formulir_keberatan',
  'tanda_terima_keberatan',
  'tanggapan_keberatan',
] as const;
export type JenisSurat = (typeof JENIS_SURAT)[number];

/** What the letter is called in lists and titles. */
export const NAMA_SURAT = {
  formulir: 'Formulir Permintaan Informasi Publik',
  tanda_terima: 'Tanda Bukti Penerimaan Permintaan Informasi Publik',
  ketidaklengkapan: 'Surat Keterangan Ketidaklengkapan Permintaan Informasi Publik',
  pemberitahuan: 'Pemberitahuan Tertulis',
  perpanjangan: 'Pemberitahuan Perpanjangan Waktu',
  formulir_keberatan: 'Formulir Keberatan',
  tanda_terima_keberatan: 'Tanda Bukti Penerimaan Keberatan',
  tanggapan_keberatan: 'Tanggapan Tertulis atas Keberatan',
} as const satisfies Record<JenisSurat, string>;

/** Receipt and form prove what came in; they carry no decision, no formal number and no signature of the PPID. */
export const tanpaTandaTangan = (jenis: JenisSurat): boolean => JENIS_TERBIT.has(jenis);
const JENIS_TERBIT: ReadonlySet<JenisSurat> = new Set(['formulir', 'tanda_terima', 'formulir_keberatan', 'tanda_terima_keberatan']);

export const KEADAAN_SURAT = ['rancangan', 'menunggu_tanda_tangan', 'ditandatangani', 'terbit', 'dikirim', 'batal'] as const;
export type KeadaanSurat = (typeof KEADAAN_SURAT)[number];

export const KEJADIAN_SURAT = [
  'ubah',
  'terbitkan',
  'minta_tanda_tangan',
  'tarik_kembali',
  'terima_tanda_tangan',
  'kirim',
  'batalkan',
] as const;
export type KejadianSurat = (typeof KEJADIAN_SURAT)[number];

/**
 * State × event → next state; a missing cell is a refusal. `terbit` is for papers that need no signature. A signed
 * letter is never drawn back: what has left the house is corrected by another letter.
 */
export const ALUR_SURAT = {
  rancangan: { ubah: 'rancangan', terbitkan: 'terbit', minta_tanda_tangan: 'menunggu_tanda_tangan', batalkan: 'batal' },
  menunggu_tanda_tangan: { tarik_kembali: 'rancangan', terima_tanda_tangan: 'ditandatangani', batalkan: 'batal' },
  ditandatangani: { kirim: 'dikirim' },
  terbit: { kirim: 'dikirim' },
  dikirim: { kirim: 'dikirim' },
  batal: {},
} as const satisfies Record<KeadaanSurat, Partial<Record<KejadianSurat, KeadaanSurat>>>;

export type Pindah =
  | { ok: true; keadaan: KeadaanSurat }
  | { ok: false; alasan: 'tidak_boleh'; keadaan: KeadaanSurat; kejadian: KejadianSurat };

/** The next state, or a refusal naming state and event. Papers without a signature cannot ask for one, and the others cannot skip it. */
export function pindahKeadaan(jenis: JenisSurat, keadaan: KeadaanSurat, kejadian: KejadianSurat): Pindah {
  const row: Partial<Record<KejadianSurat, KeadaanSurat>> = ALUR_SURAT[keadaan];
  const next = row[kejadian];
  const wrongWay = kejadian === (tanpaTandaTangan(jenis) ? 'minta_tanda_tangan' : 'terbitkan');
  if (next === undefined || wrongWay) return { ok: false, alasan: 'tidak_boleh', keadaan, kejadian };
  return { ok: true, keadaan: next };
}
