import { dateIn, type Tanggal } from '../shared/tanggal.ts';
import { jamOf, type KunciJam } from './jam.ts';
import { parseSaat } from './saat.ts';

/** The clocks that the public page offers by name; any other length is typed as a number. */
export const PILIHAN_JAM = [
  'notifikasi_uu',
  'perpanjangan',
  'perbaikan',
  'keberatan_ajukan',
  'keberatan_tanggap',
  'sengketa_ajukan',
] as const satisfies readonly KunciJam[];
export type PilihanJam = (typeof PILIHAN_JAM)[number];

export type IsianHitung = { dari: string; jam: PilihanJam | 'lain'; hari_kerja: string };

/** What the query asks for, with the fields that cannot be read. `dari` undefined and `n` undefined where they are wrong. */
export type PermintaanHitung = { isian: IsianHitung; dari: Date | undefined; n: number | undefined };

const PALING_BANYAK = 1000;

/** A number of working days as typed: whole, not zero, at most 1,000 either way. */
export function parseHariKerja(text: string): number | undefined {
  const n = /^[+-]?\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return n !== 0 && Math.abs(n) <= PALING_BANYAK ? n : undefined;
}

/**
 * A time as it comes in an address. A plus sign that nobody escaped arrives as a space before the offset; days are also read as
 * people write them here (`16-3-2026`, `16/3/2026`).
 */
export function parseSaatQuery(text: string, zona: string): Date | undefined {
  const plus = text.trim().replace(/^(.*\d{2}:\d{2}.*) (\d{2}:?\d{2})$/, '$1+$2');
  const [, d = '', m = '', y = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(plus) ?? [];
  return parseSaat(y === '' ? plus : `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`, zona);
}

/** Reads the query of the page. A clock by name brings its own length; a number alone is another length. */
export function parseHitung(
  query: { dari?: string | undefined; jam?: string | undefined; hari_kerja?: string | undefined },
  hariIni: Tanggal,
  zona: string,
): PermintaanHitung {
  const { dari = '', hari_kerja = '' } = query;
  const named = PILIHAN_JAM.find((kunci) => kunci === query.jam);
  const jam = named ?? (query.jam === 'lain' || hari_kerja !== '' ? 'lain' : 'notifikasi_uu');
  const saat = parseSaatQuery(dari, zona);
  const shown = dari === '' ? hariIni : saat ? dateIn(zona, saat) : dari;
  return { isian: { dari: shown, jam, hari_kerja }, dari: saat, n: jam === 'lain' ? parseHariKerja(hari_kerja) : jamOf(jam).panjang };
}
