import type { Kata } from '../dokumen.ts';
import type { GambarBaca } from './halaman-pdf.ts';
import type { HasilOcr, Pengenal } from './ocr.ts';

/** 200 dots an inch: as exact as 300 on the scans tried, a third faster (docs/adr/0005). */
export const SKALA_DOKUMEN = 200 / 72;

/** Below this confidence the page may lie on its side or head. */
const RAGU = 60;

/**
 * Reads one drawn page; where the result is doubtful, also turned by 180, 90 and 270 degrees, and keeps the best. Boxes of
 * words come back in points of the page as it lies in the file.
 */
export async function bacaDenganOcr(
  gambar: (putar: number) => GambarBaca | undefined,
  pengenal: Pengenal,
): Promise<HasilOcr | 'kosong' | 'gagal'> {
  let terbaik: HasilOcr | undefined;
  for (const putar of [0, 180, 90, 270]) {
    const lembar = gambar(putar);
    if (!lembar) return terbaik ?? 'gagal';
    if (lembar.kosong) return 'kosong';
    const mentah = await pengenal.baca(lembar.png);
    if (!terbaik || mentah.keyakinan > terbaik.keyakinan) terbaik = { ...mentah, kata: keTitik(mentah.kata, lembar) };
    if (terbaik.keyakinan >= RAGU) break;
  }
  return terbaik ?? 'gagal';
}

function keTitik(kata: readonly Kata[], lembar: GambarBaca): Kata[] {
  const bulat = (n: number): number => Math.round(n * 10) / 10;
  return kata.map(([k, x0, y0, x1, y1]) => {
    const [ax, ay] = lembar.keTitik(x0, y0);
    const [bx, by] = lembar.keTitik(x1, y1);
    return [k, bulat(Math.min(ax, bx)), bulat(Math.min(ay, by)), bulat(Math.max(ax, bx)), bulat(Math.max(ay, by))];
  });
}
