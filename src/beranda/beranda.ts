/** What the front page shows of the catalogue and of the city's promises. Counts are whole numbers, shares 0 to 1. */
export interface DataBeranda {
  informasiTerbit: number;
  terbaru: readonly InformasiTerbaru[];
  unit: readonly { slug: string; nama: string; jumlah: number }[];
  /** Undefined until the first request was answered. */
  janji: Janji | undefined;
}

export interface InformasiTerbaru {
  slug: string;
  judul: string;
  unit: string;
  kategori: 'berkala' | 'serta_merta' | 'setiap_saat';
  /** Legal day of publication or last change. */
  tanggal: string;
  format?: string;
  /** Address of the first page's picture. */
  gambar?: string;
}

/** What the city owes (open) and kept (answered in the last twelve months). */
export interface Janji {
  sebaran: SebaranJawab;
  berjalan: { lewat: number; mendesak: number; longgar: number };
  /** Published items by their step of ageing. */
  mutakhir: { mutakhir: number; segera: number; lewat: number; terbengkalai: number };
}

/** Requests answered in the last twelve months by the working days they took: the shape behind the average. */
export interface SebaranJawab {
  /** Counts for 1–3, 4–6, 7–10, 11–17 and more than 17 working days. */
  kelompok: readonly [number, number, number, number, number];
  /** Median in working days. */
  tengah: number;
}

/** Published items in all, and the share whose day of renewal has not passed (Perki 1/2021 Pasal 18). */
export function kesegaran({ mutakhir, segera, lewat, terbengkalai }: Janji['mutakhir']): { jumlah: number; segar: number } {
  const jumlah = mutakhir + segera + lewat + terbengkalai;
  return { jumlah, segar: jumlah === 0 ? 1 : (mutakhir + segera) / jumlah };
}

/** Answered in all, and the share that kept the law's own time: 10 working days, 17 with an extension (UU 14/2008 Pasal 22(7), (8)). */
export function ketepatan(sebaran: SebaranJawab): { dijawab: number; tepat: number } {
  const dijawab = sebaran.kelompok.reduce((a, b) => a + b, 0);
  const lewat = sebaran.kelompok[4];
  return { dijawab, tepat: dijawab === 0 ? 1 : (dijawab - lewat) / dijawab };
}
