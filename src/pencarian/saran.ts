import { tokenize } from './analisis/token.ts';

export const JENIS_SARAN = ['unit', 'topik', 'kategori', 'informasi'] as const;
export type JenisSaran = (typeof JENIS_SARAN)[number];

/** Something that may be suggested. `kata`: its folded words with a space before each, as `kataSaran` makes them. */
export type BahanSaran = { jenis: JenisSaran; kunci: string; teks: string; kata: string };

/** Most suggestions, and of these most of each kind: things that gather many items come first, but leave room for titles. */
export const SARAN_TERBANYAK = 8;
const TERBANYAK: Readonly<Record<JenisSaran, number>> = { unit: 2, topik: 2, kategori: 1, informasi: SARAN_TERBANYAK };
/** Fewer letters say too little. */
export const HURUF_TERSEDIKIT = 2;

/** The folded words of a text, each with a space before it, so that the beginning of a word is one search in one string. */
export const kataSaran = (text: string): string =>
  tokenize(text)
    .map((token) => ` ${token.kata}`)
    .join('');

/**
 * What is offered while somebody types: every typed word begins a word of the thing. What begins with all that was typed comes
 * first, then where the words follow each other, then shorter ones; of equals the order of `bahan` (newest first) stays.
 */
export function pilihSaran(bahan: Iterable<BahanSaran>, q: string, terbanyak = SARAN_TERBANYAK): BahanSaran[] {
  const words = tokenize(q).map((token) => ` ${token.kata}`);
  if (words.join('').trim().length < HURUF_TERSEDIKIT) return [];
  const typed = words.join('');
  const found: { satu: BahanSaran; nilai: number }[] = [];
  for (const satu of bahan) if (words.every((word) => satu.kata.includes(word))) found.push({ satu, nilai: nilaiSaran(satu, typed) });
  const urut = found.toSorted((a, b) => b.nilai - a.nilai);
  const jumlah = new Map<JenisSaran, number>();
  const teks = new Set<string>();
  const kept = urut.filter(({ satu: { jenis, kata } }) => {
    const n = jumlah.get(jenis) ?? 0;
    const key = `${jenis}${kata}`;
    if (n >= TERBANYAK[jenis] || teks.has(key)) return false;
    jumlah.set(jenis, n + 1);
    teks.add(key);
    return true;
  });
  return kept
    .map((one) => one.satu)
    .toSorted((a, b) => JENIS_SARAN.indexOf(a.jenis) - JENIS_SARAN.indexOf(b.jenis))
    .slice(0, terbanyak);
}

function nilaiSaran({ kata }: BahanSaran, typed: string): number {
  const at = kata.indexOf(typed);
  return (at === 0 ? 2_000 : at > 0 ? 1_000 : 0) - Math.min(900, kata.length);
}
