import { rapikan } from '../../../shared/tabel/teks.ts';

export type Retensi = { teks: string; bulan: number | null };

const SATUAN: Readonly<Record<string, number>> = { tahun: 12, thn: 12, th: 12, bulan: 1, bln: 1 };
const LAMA = /(\d{1,3})\s*(?:\([^)]*\)\s*)?(tahun|thn|th|bulan|bln)\b/gi;
const TAK_PASTI = /\d\s*(?:-|–|s\.?\s*\/?\s*d\.?|sampai|hingga|atau)\s*\d|sesuai|biasanya|selama/i;

/**
 * Retention as written, tidied ("5 (lima) tahun" → "5 tahun"), and its months where the text states them: parts are
 * added ("2 tahun aktif, 3 tahun inaktif" → 60). Ranges and conditions have no months.
 */
export function bacaRetensi(text: string): Retensi {
  const bersih = rapikan(text)
    .replace(/(\d+)\s*\([^)]*\)\s*/g, '$1 ')
    .replace(/\s*\/\s*/g, ' / ');
  const teks = bersih.replace(/^(\d+)\s*(\p{L}+)$/u, (_, n: string, unit: string) => `${n} ${unit.toLowerCase()}`);
  if (TAK_PASTI.test(teks)) return { teks, bulan: null };
  let bulan = 0;
  for (const [, n = '0', satuan = ''] of teks.matchAll(LAMA)) bulan += Number(n) * (SATUAN[satuan.toLowerCase()] ?? 0);
  return { teks, bulan: bulan > 0 ? bulan : null };
}
