import { SINGKATAN_KANTOR } from './singkatan-kantor.ts';
import { SINGKATAN_LAYANAN } from './singkatan-layanan.ts';

/** A thing with several names; all of them meet in one extra word of the index, so each finds the others. */
export type Padanan = { kanonik: string; nama: readonly string[]; sumber: string };

/** `nama`: other short names and long forms, separated by `|`; the canonical word itself is always one of the names. */
export type KelompokPadanan = { sumber: string; isi: readonly (readonly [kanonik: string, nama: string])[] };

export const PADANAN: readonly Padanan[] = [...SINGKATAN_KANTOR, ...SINGKATAN_LAYANAN].flatMap(({ sumber, isi }) =>
  isi.map(([kanonik, nama]) => ({ kanonik, nama: [kanonik, ...nama.split('|')], sumber })),
);
