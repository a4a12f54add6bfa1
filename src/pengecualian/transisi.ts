import type { Keadaan, Peran } from './istilah.ts';

/** What can happen to an exemption: the events of law.md 10.4 as commands. */
export const TINDAKAN = [
  'usulkan',
  'impor',
  'ubah_isi',
  'ajukan',
  'tarik',
  'beri_pendapat',
  'kesampingkan',
  'setujui',
  'kembalikan',
  'nyatakan_terbuka',
  'tetapkan',
  'sahkan_impor',
  'ingatkan',
  'gantikan',
  'buka',
  'habis',
] as const;
export type Tindakan = (typeof TINDAKAN)[number];

/** `tetap`: the state stays. `bila_lengkap`: to `disetujui` when nobody's approval is missing any more. */
export type Berikut = Keadaan | 'tetap' | 'bila_lengkap';
export type Sel = { readonly oleh: readonly Peran[]; readonly ke: Berikut };
type Baris = Readonly<Partial<Record<Tindakan, Sel>>>;

/** Role × state × event → next state. Never here: a longer period, or an approval, by the passing of time. */
export const transisi = {
  tiada: {
    usulkan: { oleh: ['pelaksana', 'utama'], ke: 'draf' },
    impor: { oleh: ['sistem'], ke: 'ditetapkan' },
  },
  draf: {
    ubah_isi: { oleh: ['pelaksana', 'utama'], ke: 'tetap' },
    ajukan: { oleh: ['utama'], ke: 'ditelaah' },
    nyatakan_terbuka: { oleh: ['utama'], ke: 'tidak_terbukti' },
  },
  ditelaah: {
    tarik: { oleh: ['utama'], ke: 'draf' },
    beri_pendapat: { oleh: ['tim', 'utama'], ke: 'tetap' },
    kesampingkan: { oleh: ['utama', 'atasan'], ke: 'tetap' },
    setujui: { oleh: ['atasan', 'pimpinan'], ke: 'bila_lengkap' },
    kembalikan: { oleh: ['atasan', 'pimpinan'], ke: 'draf' },
    nyatakan_terbuka: { oleh: ['utama'], ke: 'tidak_terbukti' },
  },
  disetujui: {
    kembalikan: { oleh: ['atasan', 'pimpinan'], ke: 'draf' },
    nyatakan_terbuka: { oleh: ['utama'], ke: 'tidak_terbukti' },
    tetapkan: { oleh: ['utama'], ke: 'ditetapkan' },
  },
  ditetapkan: {
    sahkan_impor: { oleh: ['atasan'], ke: 'tetap' },
    ingatkan: { oleh: ['sistem'], ke: 'tetap' },
    gantikan: { oleh: ['utama'], ke: 'diubah' },
    buka: { oleh: ['utama'], ke: 'berakhir' },
    habis: { oleh: ['sistem'], ke: 'berakhir' },
  },
  diubah: {},
  tidak_terbukti: {},
  berakhir: {},
} as const satisfies Readonly<Record<Keadaan | 'tiada', Baris>>;

/** The cell of the table for a state and an event, whoever acts. */
export function findSel(dari: Keadaan | 'tiada', tindakan: Tindakan): Sel | undefined {
  const baris: Baris = transisi[dari];
  return baris[tindakan];
}

/** May this role do this in this state? Buttons, routes and decisions all ask here. */
export function isBoleh(peran: Peran, dari: Keadaan | 'tiada', tindakan: Tindakan): boolean {
  return findSel(dari, tindakan)?.oleh.includes(peran) ?? false;
}

/** What any of these roles may do in a state. */
export const listBoleh = (peran: readonly Peran[], dari: Keadaan): Tindakan[] =>
  TINDAKAN.filter((t) => peran.some((p) => isBoleh(p, dari, t)));
