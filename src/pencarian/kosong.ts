import { memuatDataPribadi } from '../dokumen/dokumen.ts';
import { DAFTAR_UMUM } from './analisis/daftar.ts';
import { analyseKueri } from './analisis/kueri.ts';

/** Shown only from so many askers on; fewer are deleted after so many days. */
export const K_KOSONG = 5;
export const HARI_KOSONG = 30;
/** Longer questions tell of one person rather than of a gap. */
const KATA_TERBANYAK = 6;
const HURUF_TERBANYAK = 120;
/** A number of this many digits is somebody's, whatever it is. */
const NOMOR_PANJANG = /\d(?:[\s.-]?\d){5,}/;

/** What is noted of a search that found nothing fitting. `kunci` is the same for the same words in any order and form. */
export type CatatanKosong = { kunci: string; kata: string };

/**
 * The words to note, or undefined where nothing may be: personal data by the rules of the release check, a long number, or a
 * question too long to be asked by several people.
 */
export function catatanKosong(typed: string): CatatanKosong | undefined {
  if (memuatDataPribadi(typed) || NOMOR_PANJANG.test(typed)) return undefined;
  const { konsep } = analyseKueri(typed, DAFTAR_UMUM);
  if (konsep.length === 0 || konsep.length > KATA_TERBANYAK) return undefined;
  const kunci = [...new Set(konsep.map((one) => one.dasar))].toSorted().join(' ');
  const kata = konsep.map((one) => one.permukaan).join(' ');
  return kunci.length > HURUF_TERBANYAK || kata.length > HURUF_TERBANYAK ? undefined : { kunci, kata };
}
