import type { Peran } from '../../pengguna/hak.ts';
import type { Keadaan, Kerja, Publik } from '../informasi.ts';

export const PERBUATAN = ['simpan', 'ajukan', 'batal_ajukan', 'buang', 'susun_versi', 'setujui', 'kembalikan', 'tarik'] as const;
/** What an officer does to an item. */
export type Perbuatan = (typeof PERBUATAN)[number];

type BarisKerja = Partial<Record<Kerja, Partial<Record<Perbuatan, Kerja>>>>;

const menyusun = {
  tanpa: { susun_versi: 'rancangan' },
  rancangan: { simpan: 'rancangan', ajukan: 'diajukan', buang: 'tanpa' },
  diajukan: { batal_ajukan: 'rancangan' },
  dikembalikan: { simpan: 'dikembalikan', ajukan: 'diajukan', buang: 'tanpa' },
} as const satisfies BarisKerja;

/**
 * Perki 1/2021 Pasal 45(1)–(4): PPID Pelaksana gathers, drafts and proposes; PPID (Utama) reviews and decides.
 * Role × working state × deed → next working state. What is not here is refused.
 */
export const TRANSISI_KERJA = {
  pelaksana: menyusun,
  utama: {
    tanpa: { ...menyusun.tanpa, tarik: 'tanpa' },
    rancangan: { ...menyusun.rancangan, tarik: 'rancangan' },
    diajukan: { ...menyusun.diajukan, setujui: 'tanpa', kembalikan: 'dikembalikan', tarik: 'diajukan' },
    dikembalikan: { ...menyusun.dikembalikan, tarik: 'dikembalikan' },
  },
} as const satisfies Partial<Record<Peran, BarisKerja>>;

/** Deeds that move the public part; from a state not listed they are refused. Every other deed leaves it as it is. */
export const TRANSISI_PUBLIK = {
  setujui: { belum: 'terbit', terbit: 'terbit', ditarik: 'terbit' },
  tarik: { terbit: 'ditarik' },
} as const satisfies Partial<Record<Perbuatan, Partial<Record<Publik, Publik>>>>;

const perKerja: Partial<Record<Peran, BarisKerja>> = TRANSISI_KERJA;
const perPublik: Partial<Record<Perbuatan, Partial<Record<Publik, Publik>>>> = TRANSISI_PUBLIK;

/** Next state of an item for a role and a deed, or undefined where the table refuses. */
export function keadaanBerikut(peran: Peran, keadaan: Keadaan, perbuatan: Perbuatan): Keadaan | undefined {
  const kerja = perKerja[peran]?.[keadaan.kerja]?.[perbuatan];
  if (kerja === undefined) return undefined;
  const tabelPublik = perPublik[perbuatan];
  const publik = tabelPublik === undefined ? keadaan.publik : tabelPublik[keadaan.publik];
  return publik === undefined ? undefined : { kerja, publik };
}

/** Deeds that one of these roles may do now: what buttons, routes and the API ask. */
export function perbuatanBoleh(peran: readonly Peran[], keadaan: Keadaan): Perbuatan[] {
  return PERBUATAN.filter((p) => peran.some((r) => keadaanBerikut(r, keadaan, p) !== undefined));
}
