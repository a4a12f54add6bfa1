/** What the printing process is asked and what it answers. `data` is the document as JSON; nothing is ever joined into markup. */
export type PesananCetak = { id: number; templat: string; data: string; stempel: number };

export type JawabanCetak =
  | { id: number; ok: true; pdf: Uint8Array; /** Characters no font of ours can draw, replaced by a visible mark. */ diganti: number }
  | { id: number; ok: false; alasan: 'gagal_susun'; rincian: string };
