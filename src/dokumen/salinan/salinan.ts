/** What was taken out of the public copy of a file. */
export const DIBUANG = ['penulis', 'sampul', 'sematan', 'skrip', 'riwayat', 'komentator', 'foto', 'jejak', 'tanda_tangan'] as const;
export type Dibuang = (typeof DIBUANG)[number];

/** Why a public copy could not be made; the file is held then and never sent as it is. */
export const GAGAL_SALINAN = ['objek_tersemat', 'rusak', 'terlalu_besar', 'memori', 'waktu', 'tidak_terbaca', 'masih_ada'] as const;
export type GagalSalinan = (typeof GAGAL_SALINAN)[number];

/** `sama`: the file carries nothing of the kind and leaves as it is. */
export type HasilSalinan =
  | { hasil: 'sama' }
  | { hasil: 'bersih'; isi: Uint8Array; dibuang: readonly Dibuang[] }
  | { hasil: 'gagal'; alasan: GagalSalinan };

/** Kinds that carry nothing beside what they show: plain text. */
export const TANPA_SALINAN: ReadonlySet<string> = new Set(['txt', 'csv']);

/** What leaves the house of a file: its own bytes, a cleaned copy, nothing yet, or nothing until someone mends it. */
export type SalinanPublik =
  | { keadaan: 'menunggu' }
  | { keadaan: 'gagal'; alasan: GagalSalinan }
  | { keadaan: 'sama'; sha256: string; ukuran: number }
  | { keadaan: 'bersih'; sha256: string; ukuran: number; dibuang: readonly Dibuang[] };
