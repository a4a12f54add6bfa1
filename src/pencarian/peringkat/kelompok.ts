import type { BarisIndeks } from '../indeks/indeks.ts';
import type { Bobot } from './bobot.ts';

export type Dinilai = BarisIndeks & { nilai: number };

/** One item of the result. `kartu`: its own card fits at least as well as the best of its pages (which come best first). */
export type Kelompok = { informasi: string; nilai: number; kartu: boolean; halaman: { dokumen: string; nomor: number; nilai: number }[] };

/**
 * Puts pages under their items. An item is worth its best document and a little for each further page that fits, so that a
 * long file does not win by length. Order: score, then id, the same each time.
 */
export function kelompokkan(dinilai: readonly Dinilai[], bobot: Bobot): Kelompok[] {
  const byItem = new Map<string, Dinilai[]>();
  for (const one of dinilai) {
    const found = byItem.get(one.informasi);
    if (found) found.push(one);
    else byItem.set(one.informasi, [one]);
  }
  const groups = [...byItem].map(([informasi, found]): Kelompok => {
    const sorted = found.length === 1 ? found : found.toSorted((a, b) => b.nilai - a.nilai || compare(a.kunci, b.kunci));
    const further = Math.min(sorted.length - 1, 4) * bobot.halamanLain;
    return {
      informasi,
      nilai: (sorted[0]?.nilai ?? 0) * (1 + further),
      kartu: sorted.some((one) => one.jenis === 'informasi' && one.nilai >= (sorted[0]?.nilai ?? 0)),
      halaman: sorted.flatMap(({ dokumen, nomor, nilai }) => (dokumen === null || nomor === null ? [] : [{ dokumen, nomor, nilai }])),
    };
  });
  return groups.toSorted((a, b) => b.nilai - a.nilai || compare(a.informasi, b.informasi));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
