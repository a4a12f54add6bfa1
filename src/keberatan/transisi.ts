import type { Keadaan, Peran, Putusan } from './istilah.ts';

/** What can happen to an objection: the events of law.md 10.2 as commands. */
export const TINDAKAN = [
  'ajukan',
  'daftarkan',
  'teruskan',
  'musyawarah',
  'kuatkan',
  'kabulkan',
  'kabulkan_sebagian',
  'nyatakan_tidak_ditanggapi',
  'catat_tanggapan_diterima',
  'catat_tanggapan_pemohon',
  'laksanakan',
  'cabut',
  'buka_identitas',
] as const;
export type Tindakan = (typeof TINDAKAN)[number];

/** `tetap`: the state stays. */
export type Berikut = Keadaan | 'tetap';
export type Sel = { readonly oleh: readonly Peran[]; readonly ke: Berikut };
type Baris = Readonly<Partial<Record<Tindakan, Sel>>>;

const PM_PT = ['pemohon', 'petugas', 'utama'] as const;
const PT_PP = ['petugas', 'utama'] as const;
const PP = ['utama'] as const;
const AT = ['atasan'] as const;

const selalu = { buka_identitas: { oleh: ['petugas', 'utama', 'atasan'], ke: 'tetap' } } as const satisfies Baris;

// The Atasan decides; he need not wait until the PPID has sent the file (UU 14/2008 Pasal 36 ayat (2) binds him alone).
const putusan = {
  kuatkan: { oleh: AT, ke: 'ditolak' },
  kabulkan: { oleh: AT, ke: 'dikabulkan' },
  kabulkan_sebagian: { oleh: AT, ke: 'dikabulkan_sebagian' },
} as const satisfies Baris;

const berjalan = {
  ...selalu,
  ...putusan,
  musyawarah: { oleh: ['utama', 'atasan'], ke: 'selesai_musyawarah' },
  nyatakan_tidak_ditanggapi: { oleh: ['sistem'], ke: 'tidak_ditanggapi' },
  cabut: { oleh: PM_PT, ke: 'dicabut' },
} as const satisfies Baris;

const ditanggapi = {
  ...selalu,
  catat_tanggapan_diterima: { oleh: ['pemohon', 'petugas', 'utama', 'sistem'], ke: 'tetap' },
  catat_tanggapan_pemohon: { oleh: PT_PP, ke: 'tetap' },
} as const satisfies Baris;

/** Role × state × event → next state (law.md 10.2). `tiada` is the row before the first event. */
export const transisi = {
  tiada: { ajukan: { oleh: ['pemohon', 'petugas', 'utama', 'sistem'], ke: 'diajukan' } },
  diajukan: { ...selalu, daftarkan: { oleh: ['petugas', 'utama', 'sistem'], ke: 'terdaftar' }, cabut: { oleh: PM_PT, ke: 'dicabut' } },
  terdaftar: { ...berjalan, teruskan: { oleh: PP, ke: 'ditelaah' } },
  ditelaah: { ...berjalan, teruskan: { oleh: PP, ke: 'tetap' } },
  // Silence opens the way to the Komisi Informasi and closes none: a late answer is still an answer.
  tidak_ditanggapi: {
    ...selalu,
    ...putusan,
    musyawarah: { oleh: ['utama', 'atasan'], ke: 'selesai_musyawarah' },
    teruskan: { oleh: PP, ke: 'tetap' },
    cabut: { oleh: PM_PT, ke: 'dicabut' },
  },
  ditolak: ditanggapi,
  dikabulkan: { ...ditanggapi, laksanakan: { oleh: PP, ke: 'dilaksanakan' } },
  dikabulkan_sebagian: { ...ditanggapi, laksanakan: { oleh: PP, ke: 'dilaksanakan' } },
  dilaksanakan: ditanggapi,
  selesai_musyawarah: { ...selalu, catat_tanggapan_pemohon: { oleh: PT_PP, ke: 'tetap' } },
  dicabut: selalu,
} as const satisfies Readonly<Record<Keadaan | 'tiada', Baris>>;

/** States after which the office owes nothing more in this objection (a dispute may still follow). */
export const KEADAAN_AKHIR = ['ditolak', 'dilaksanakan', 'selesai_musyawarah', 'dicabut'] as const satisfies readonly Keadaan[];
const akhir: ReadonlySet<Keadaan> = new Set(KEADAAN_AKHIR);
export const isAkhir = (keadaan: Keadaan): boolean => akhir.has(keadaan);

/** States in which the Atasan still owes his answer. */
export const MENUNGGU_TANGGAPAN = ['diajukan', 'terdaftar', 'ditelaah', 'tidak_ditanggapi'] as const satisfies readonly Keadaan[];
const menunggu: ReadonlySet<Keadaan> = new Set(MENUNGGU_TANGGAPAN);
export const isMenunggu = (keadaan: Keadaan): boolean => menunggu.has(keadaan);

const tindakanPutusan = {
  menguatkan: 'kuatkan',
  mengabulkan: 'kabulkan',
  mengabulkan_sebagian: 'kabulkan_sebagian',
} as const satisfies Record<Putusan, Tindakan>;

/** The command in the state table that a decision is. */
export const tindakanDariPutusan = (p: Putusan): Tindakan => tindakanPutusan[p];

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
export function nextKeadaan(dari: Keadaan | 'tiada', tindakan: Tindakan): Keadaan {
  const sel = findSel(dari, tindakan);
  if (!sel) throw new Error(`no transition ${dari} × ${tindakan}`);
  if (sel.ke !== 'tetap') return sel.ke;
  if (dari === 'tiada') throw new Error('a first event must give a state');
  return dari;
}
