import type { Hasil, Keadaan, Peran } from './istilah.ts';

/** What can happen to a request: the events of law.md 10.1 as commands. */
export const TINDAKAN = [
  'ajukan',
  'daftarkan',
  'nyatakan_lengkap',
  'nyatakan_tidak_lengkap',
  'catat_surat_diterima',
  'perbaiki',
  'hentikan',
  'tambah_kelengkapan',
  'disposisi',
  'jawab_tugas',
  'tarik_tugas',
  'ingatkan_tugas',
  'eskalasi_tugas',
  'buka_tabel',
  'putus_baris',
  'serahkan_bagian',
  'perpanjang',
  'mulai_uji',
  'kabulkan',
  'kabulkan_sebagian',
  'tolak',
  'nyatakan_bukan_penguasa',
  'nyatakan_belum_dikuasai',
  'nyatakan_sudah_tersedia',
  'minta_pembayaran',
  'terima_pembayaran',
  'serahkan',
  'angkat',
  'perintahkan',
  'cabut',
  'ubah_kabar',
  'perbarui_kode',
  'buka_identitas',
] as const;
export type Tindakan = (typeof TINDAKAN)[number];

/** `tetap`: the state stays. `sesuai_hasil`: back to the grant that was notified (whole or part). */
export type Berikut = Keadaan | 'tetap' | 'sesuai_hasil';
export type Sel = { readonly oleh: readonly Peran[]; readonly ke: Berikut };
type Baris = Readonly<Partial<Record<Tindakan, Sel>>>;

const PM_PT = ['pemohon', 'petugas', 'utama'] as const;
const PT_PP = ['petugas', 'utama'] as const;
const PP = ['utama'] as const;

// Rows that several states share. Never here: grant or refusal by the passing of time.
const selaluBoleh = {
  catat_surat_diterima: { oleh: ['pemohon', 'petugas', 'utama', 'sistem'], ke: 'tetap' },
  ubah_kabar: { oleh: PM_PT, ke: 'tetap' },
  perbarui_kode: { oleh: ['pemohon', 'petugas', 'utama'], ke: 'tetap' },
  buka_identitas: { oleh: ['petugas', 'utama', 'atasan'], ke: 'tetap' },
} as const satisfies Baris;

const terbuka = {
  ...selaluBoleh,
  tambah_kelengkapan: { oleh: PM_PT, ke: 'tetap' },
  cabut: { oleh: PM_PT, ke: 'dicabut' },
} as const satisfies Baris;

const keputusan = {
  kabulkan: { oleh: PP, ke: 'dikabulkan' },
  kabulkan_sebagian: { oleh: PP, ke: 'dikabulkan_sebagian' },
  tolak: { oleh: PP, ke: 'ditolak' },
  nyatakan_bukan_penguasa: { oleh: PP, ke: 'notif_bukan_penguasa' },
  nyatakan_belum_dikuasai: { oleh: PP, ke: 'notif_belum_dikuasai' },
  nyatakan_sudah_tersedia: { oleh: PP, ke: 'selesai' },
  // Undecided two working days before the last date: it goes before the Atasan, who may order the answer (DESIGN).
  angkat: { oleh: ['sistem'], ke: 'tetap' },
  perintahkan: { oleh: ['atasan'], ke: 'tetap' },
} as const satisfies Baris;

const dikerjakan = {
  ...terbuka,
  ...keputusan,
  disposisi: { oleh: PT_PP, ke: 'tetap' },
  jawab_tugas: { oleh: ['pelaksana'], ke: 'tetap' },
  tarik_tugas: { oleh: PT_PP, ke: 'tetap' },
  ingatkan_tugas: { oleh: ['petugas', 'utama', 'sistem'], ke: 'tetap' },
  eskalasi_tugas: { oleh: ['sistem'], ke: 'tetap' },
  buka_tabel: { oleh: PT_PP, ke: 'tetap' },
  putus_baris: { oleh: PT_PP, ke: 'tetap' },
  serahkan_bagian: { oleh: PP, ke: 'tetap' },
} as const satisfies Baris;

const diberi = {
  ...selaluBoleh,
  serahkan: { oleh: ['petugas', 'utama', 'sistem'], ke: 'selesai' },
  minta_pembayaran: { oleh: PP, ke: 'menunggu_pembayaran' },
} as const satisfies Baris;

/** Role × state × event → next state (law.md 10.1). `tiada` is the row before the first event. */
export const transisi = {
  tiada: { ajukan: { oleh: ['pemohon', 'petugas', 'utama', 'sistem'], ke: 'diajukan' } },
  diajukan: { ...terbuka, daftarkan: { oleh: ['petugas', 'utama', 'sistem'], ke: 'terdaftar' } },
  terdaftar: {
    ...terbuka,
    nyatakan_lengkap: { oleh: PT_PP, ke: 'lengkap' },
    nyatakan_tidak_lengkap: { oleh: PT_PP, ke: 'tidak_lengkap' },
  },
  tidak_lengkap: {
    ...terbuka,
    perbaiki: { oleh: PM_PT, ke: 'terdaftar' },
    nyatakan_lengkap: { oleh: PT_PP, ke: 'lengkap' },
    hentikan: { oleh: ['sistem'], ke: 'tidak_ditindaklanjuti' },
  },
  lengkap: { ...terbuka, ...keputusan, disposisi: { oleh: PT_PP, ke: 'diproses' }, perpanjang: { oleh: PP, ke: 'diperpanjang' } },
  diproses: { ...dikerjakan, perpanjang: { oleh: PP, ke: 'diperpanjang' }, mulai_uji: { oleh: PP, ke: 'uji_konsekuensi' } },
  diperpanjang: { ...dikerjakan, mulai_uji: { oleh: PP, ke: 'uji_konsekuensi' } },
  uji_konsekuensi: { ...dikerjakan, perpanjang: { oleh: PP, ke: 'tetap' } },
  dikabulkan: diberi,
  dikabulkan_sebagian: diberi,
  menunggu_pembayaran: { ...selaluBoleh, terima_pembayaran: { oleh: PT_PP, ke: 'sesuai_hasil' } },
  notif_bukan_penguasa: selaluBoleh,
  notif_belum_dikuasai: selaluBoleh,
  ditolak: selaluBoleh,
  tidak_ditindaklanjuti: selaluBoleh,
  selesai: selaluBoleh,
  dicabut: selaluBoleh,
} as const satisfies Readonly<Record<Keadaan | 'tiada', Baris>>;

/** States after which the request itself asks nothing more of the office (objection may still follow). */
export const KEADAAN_AKHIR = [
  'tidak_ditindaklanjuti',
  'notif_bukan_penguasa',
  'notif_belum_dikuasai',
  'ditolak',
  'selesai',
  'dicabut',
] as const satisfies readonly Keadaan[];

const akhir: ReadonlySet<Keadaan> = new Set(KEADAAN_AKHIR);
export const isAkhir = (keadaan: Keadaan): boolean => akhir.has(keadaan);

/** The cell of the table for a state and an event, whoever acts. */
export function findSel(dari: Keadaan | 'tiada', tindakan: Tindakan): Sel | undefined {
  const baris: Baris = transisi[dari];
  return baris[tindakan];
}

/** May this role do this in this state? Buttons, routes, API and decisions all ask here. */
export function isBoleh(peran: Peran, dari: Keadaan | 'tiada', tindakan: Tindakan): boolean {
  return findSel(dari, tindakan)?.oleh.includes(peran) ?? false;
}

/** What a role may do in a state, in the order of the list. */
export function listBoleh(peran: Peran, dari: Keadaan): Tindakan[] {
  return TINDAKAN.filter((t) => isBoleh(peran, dari, t));
}

/** The state after an event that the table allows; throws on a cell that is empty (a bug: decide asks first). */
export function nextKeadaan(dari: Keadaan | 'tiada', tindakan: Tindakan, hasil: Hasil | null): Keadaan {
  const sel = findSel(dari, tindakan);
  if (!sel) throw new Error(`no transition ${dari} × ${tindakan}`);
  if (sel.ke === 'sesuai_hasil') return hasil === 'dikabulkan_sebagian' ? 'dikabulkan_sebagian' : 'dikabulkan';
  if (sel.ke !== 'tetap') return sel.ke;
  if (dari === 'tiada') throw new Error('a first event must give a state');
  return dari;
}
