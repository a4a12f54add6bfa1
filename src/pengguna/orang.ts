import type { Peran } from './hak.ts';

export type PeranOrang = {
  id: string;
  peran: Peran;
  unitId: string | null;
  unit: string | null;
  jabatan: string;
  dasar: string;
  dari: string;
  sampai: string | null;
  /** Membership that is stood in for (Plh.). */
  plhUntuk: string | null;
  tampil: boolean;
};

/** A person as this body sees it; memberships of other bodies are never here. */
export type Orang = {
  akunId: string;
  nama: string;
  email: string;
  duaLangkah: boolean;
  punyaSandi: boolean;
  diundangPada: Date | null;
  dikunciPada: Date | null;
  peran: PeranOrang[];
};

export const KEADAAN_ORANG = ['aktif', 'diundang', 'dikunci', 'berakhir'] as const;
export type KeadaanOrang = (typeof KEADAAN_ORANG)[number];

/** Where a person stands on `hari`: locked, without a role from today on, without a password yet, or at work. */
export function keadaanOrang(o: Orang, hari: string): KeadaanOrang {
  if (o.dikunciPada !== null) return 'dikunci';
  if (o.peran.every((p) => p.sampai !== null && p.sampai < hari)) return 'berakhir';
  return o.punyaSandi ? 'aktif' : 'diundang';
}
