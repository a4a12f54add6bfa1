import { rapikan } from '../../../shared/tabel/teks.ts';

const TANDA = new Set(['v', 'x', 'ya', 'y', 'ada', '1', '√', '✓', '✔', '☑', '●', '•', '*', 'ü', 'true', 'iya', 'tersedia', '\uf0fc', 'o']);

/** A tick in a column that is ticked. `ü` and the private-use sign are what Wingdings ticks become as text. */
export const dicentang = (text: string): boolean => TANDA.has(rapikan(text).toLowerCase());
