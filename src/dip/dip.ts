/**
 * The Daftar Informasi Publik as a legal act. Perki 1/2021 Pasal 45(1)–(7): units propose, PPID reviews and classifies, a decision of the
 * PPID with the approval of its superior, renewed at least every six months. Pure.
 */
import { addMonths, type Tanggal } from '../shared/tanggal.ts';

export const KEADAAN_DIP = ['disusun', 'diajukan', 'disetujui', 'ditetapkan', 'dibatalkan'] as const;
export type KeadaanDip = (typeof KEADAAN_DIP)[number];

export const PERBUATAN_DIP = ['ajukan', 'setujui', 'kembalikan', 'tetapkan', 'batalkan'] as const;
export type PerbuatanDip = (typeof PERBUATAN_DIP)[number];
export type PeranDip = 'utama' | 'atasan';

/** Role × state × deed → next state; what is not here is refused. */
export const ALUR_DIP = {
  utama: {
    disusun: { ajukan: 'diajukan', batalkan: 'dibatalkan' },
    diajukan: { batalkan: 'dibatalkan' },
    disetujui: { tetapkan: 'ditetapkan', batalkan: 'dibatalkan' },
  },
  atasan: { diajukan: { setujui: 'disetujui', kembalikan: 'disusun' } },
} as const satisfies Record<PeranDip, Partial<Record<KeadaanDip, Partial<Record<PerbuatanDip, KeadaanDip>>>>>;

const alur: Record<PeranDip, Partial<Record<KeadaanDip, Partial<Record<PerbuatanDip, KeadaanDip>>>>> = ALUR_DIP;

/** The next state, or undefined where the deed is refused. */
export const keadaanBerikut = (peran: PeranDip, keadaan: KeadaanDip, perbuatan: PerbuatanDip): KeadaanDip | undefined =>
  alur[peran][keadaan]?.[perbuatan];

/** Deeds that these roles may do now. */
export const perbuatanBoleh = (peran: readonly PeranDip[], keadaan: KeadaanDip): PerbuatanDip[] =>
  PERBUATAN_DIP.filter((p) => peran.some((r) => keadaanBerikut(r, keadaan, p) !== undefined));

export type AlasanTetap = 'nomor_kosong' | 'tanggal_sebelum_persetujuan' | 'tanggal_nanti';

/** A decision needs its number, and a day not before the approval and not after today. */
export function periksaTetap(p: { nomor: string; tanggal: Tanggal; disetujui: Tanggal; hariIni: Tanggal }): AlasanTetap[] {
  const salah: AlasanTetap[] = [];
  if (p.nomor.trim() === '') salah.push('nomor_kosong');
  if (p.tanggal < p.disetujui) salah.push('tanggal_sebelum_persetujuan');
  if (p.tanggal > p.hariIni) salah.push('tanggal_nanti');
  return salah;
}

/** Pasal 45(7): at least every six months. Undefined where none was ever decided: due at once. */
export const jatuhTempoDip = (terakhir: Tanggal | undefined): Tanggal | undefined =>
  terakhir === undefined ? undefined : addMonths(terakhir, 6);

export type Butir = { informasiId: string; versi: number };
export type BedaDip = { tambah: string[]; hapus: string[]; berubah: string[]; tetap: number };

/** What a list adds, drops and changes against the one before; ids of items. */
export function bedaDip(lama: readonly Butir[], baru: readonly Butir[]): BedaDip {
  const before = new Map(lama.map((b) => [b.informasiId, b.versi]));
  const after = new Set(baru.map((b) => b.informasiId));
  const sama = (b: Butir): boolean => before.get(b.informasiId) === b.versi;
  return {
    tambah: baru.filter((b) => !before.has(b.informasiId)).map((b) => b.informasiId),
    hapus: lama.filter((b) => !after.has(b.informasiId)).map((b) => b.informasiId),
    berubah: baru.filter((b) => before.has(b.informasiId) && !sama(b)).map((b) => b.informasiId),
    tetap: baru.filter(sama).length,
  };
}
