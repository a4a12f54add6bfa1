import { JAM_KEBERATAN, JAM_PERMOHONAN } from './jam-kasus.ts';
import { JAM_LAIN } from './jam-lain.ts';
import { JAM_SENGKETA } from './jam-sengketa.ts';

/** Whose clock it is: a duty of the body, a right of the requester, an act of the Komisi Informasi, or of either party. */
export type PihakJam = 'badan' | 'pemohon' | 'ki' | 'para_pihak';

/** One clock of the register (law.md 10.5). `panjang` is negative where the clock counts back from its base event. */
export type Jam = {
  panjang: number;
  satuan: 'hari_kerja' | 'hari' | 'bulan' | 'tahun' | 'jam';
  /** One lawful extension, in the same unit. */
  tambahan?: number;
  pihak: PihakJam;
  pasal: string;
  nama: { id: string; en: string };
  /** Base event and what ends it, in words. */
  sejak: { id: string; en: string };
  sampai: { id: string; en: string };
  /** Seen only in a secondary source, or a convention where the text is silent. */
  catatan?: string;
};

/** Every clock of law.md 10.5 as data: length, unit, whose, base, end, article. */
export const JAM = { ...JAM_PERMOHONAN, ...JAM_KEBERATAN, ...JAM_SENGKETA, ...JAM_LAIN };

export type KunciJam = keyof typeof JAM;

/** The register entry of a clock, widened to its common shape. */
export function jamOf(kunci: KunciJam): Jam {
  return JAM[kunci];
}
