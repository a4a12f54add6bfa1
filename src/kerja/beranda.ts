/** Kinds of work on the first page, in the order of the law: what has a clock first, then what waits, then the catalogue. */
export const PEKERJAAN = [
  'lewat',
  'tugas',
  'periksa',
  'teruskan',
  'susun',
  'tanda_tangan',
  'dua_hari',
  'serahkan',
  'kirim_surat',
  'kabari',
  'verifikasi',
  'dikembalikan',
  'rancangan',
  'surel',
  'akar',
] as const;
export type Pekerjaan = (typeof PEKERJAAN)[number];

/** How many wait, and the nearest legal or internal day among them; counting stops at `PALING`. */
export type Hitungan = { jumlah: number; terdekat: string | null };
export const PALING = 1000;

export type BarisBeranda = Hitungan & { kunci: Pekerjaan };
