// UU 14/2008 Pasal 20; PP 61/2010 Pasal 5–9, 11: how long each ground may last. A–f always end on a day; a within 30 years.
import type { Huruf } from '../istilah.ts';
import { PASAL_17, type Pasal17 } from './pasal-17.ts';

/** `sampai`: the last day on which it is exempt. `peraturan`: as long as the named law or condition says. */
export type JangkaWaktu = { jenis: 'tanggal'; sampai: string } | { jenis: 'peraturan'; uraian: string };

export type AlasanJangka = 'jangka_kosong' | 'jangka_lewat' | 'jangka_permanen' | 'jangka_wajib_tanggal' | 'jangka_lebih_30_tahun';

const PERMANEN = /\b(permanen|selamanya|selama-lamanya|tidak terbatas|tak terbatas|tanpa batas|seterusnya)\b/i;

/** Why a period is not lawful for these grounds on that day; undefined where it is. */
export function periksaJangka(huruf: readonly Huruf[], jangka: JangkaWaktu, hari: string): AlasanJangka | undefined {
  const aturan: readonly Pasal17[] = huruf.map((h) => PASAL_17[h]);
  if (jangka.jenis === 'peraturan') {
    if (jangka.uraian.trim() === '') return 'jangka_kosong';
    if (PERMANEN.test(jangka.uraian)) return 'jangka_permanen';
    return aturan.some((a) => a.masa === 'tanggal') ? 'jangka_wajib_tanggal' : undefined;
  }
  if (jangka.sampai === '') return 'jangka_kosong';
  if (jangka.sampai <= hari) return 'jangka_lewat';
  const batas = aturan.flatMap((a) => (a.maksTahun === undefined ? [] : [tambahTahun(hari, a.maksTahun)])).sort()[0];
  return batas !== undefined && jangka.sampai > batas ? 'jangka_lebih_30_tahun' : undefined;
}

/** The same day so many years later; 29 February becomes the 28th. */
export function tambahTahun(hari: string, n: number): string {
  const tahun = String(Number(hari.slice(0, 4)) + n).padStart(4, '0');
  const sama = `${tahun}${hari.slice(4)}`;
  const at = new Date(`${sama}T00:00:00Z`);
  return at.toISOString().startsWith(sama) ? sama : `${tahun}-02-28`;
}

/** PP 61/2010 Pasal 11 ayat (3): after its last day nothing is exempt any more, whether anybody acted or not. */
export const masihDikecualikan = (sampai: string | null, hari: string): boolean => sampai === null || hari <= sampai;
