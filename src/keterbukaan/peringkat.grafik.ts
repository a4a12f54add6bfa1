import { formatAngka } from '../shared/html/format.ts';
import { drawBars } from '../shared/html/grafik/bars-svg.ts';
import type { Bahasa } from '../shared/html/pesan.ts';
import type { Scheme } from '../shared/html/theme/tokens.ts';
import type { BarisPeringkat } from './peringkat.queries.ts';

/** Room for so many bars. */
export const tinggiGrafik = (n: number): number => 24 + 34 * n;

/** Scores of one class as an SVG file, in the order of the table. */
export function drawGrafikPeringkat(baris: readonly BarisPeringkat[], bahasa: Bahasa, scheme: Scheme): Promise<string> {
  return drawBars({
    scheme,
    width: 440,
    height: tinggiGrafik(baris.length),
    direction: 'lying',
    format: (n) => formatAngka(n, bahasa, 1),
    bars: baris.map((b) => ({ label: b.singkatan, value: b.nilai, tone: 'accent' as const })),
  });
}
