import { kunciTeks } from '../shared/tabel/teks.ts';

export const JENIS_TEMUAN = ['skrip', 'bingkai', 'tautan_tersembunyi', 'kata_judi', 'tautan_judi', 'alihan_otomatis'] as const;
/** Something that a hijacked page carries: what, and a piece of it for a person to judge. */
export type Temuan = { jenis: (typeof JENIS_TEMUAN)[number]; cuplikan: string };

const POLA: readonly (readonly [RegExp, Temuan['jenis']])[] = [
  [/<script\b[^>]*>[^<]{0,80}|\bon(click|load|error|mouseover|focus)\s*=\s*["'][^"']{0,80}|javascript:[^"'\s]{0,80}/gi, 'skrip'],
  [/<(iframe|object|embed)\b[^>]{0,120}/gi, 'bingkai'],
  [/<meta\b[^>]*http-equiv\s*=\s*["']?refresh[^>]{0,120}/gi, 'alihan_otomatis'],
  [
    /<(a|div|span|p|li|ul|marquee|section)\b[^>]*(?:\bhidden\b|style\s*=\s*["'][^"']*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|left\s*:\s*-\d{3,}|opacity\s*:\s*0(?![.\d])|text-indent\s*:\s*-\d{3,}))[^>]{0,120}>[^<]{0,80}/gi,
    'tautan_tersembunyi',
  ],
];
// Words of the trade that takes over public sites here; whole words in plain text, so that "perjudian" in a regulation stays out.
const JUDI =
  /\b(slot (gacor|online|88|777|deposit|maxwin|thailand)|judi (online|slot|bola)|situs (slot|judi|toto)|togel( \w+)?|toto (slot|macau|togel|4d)|maxwin|gacor|scatter hitam|rtp (live|slot)|bandar (bola|togel|slot)|poker online|sbobet|pragmatic play|mahjong ways|joker123|agen (slot|judi|bola))\b/g;
const SITUS_JUDI = /(?:slot|togel|judi|gacor|maxwin|toto(?:4d|macau|slot)|sbobet|poker(?:online|qq))/i;

/** Everything in the source of a page that must be looked at by a person before anybody sees it. At most 50. */
export function cariTemuan(sumber: string): Temuan[] {
  const found: Temuan[] = [];
  for (const [re, jenis] of POLA) for (const m of sumber.matchAll(re)) found.push({ jenis, cuplikan: potong(m[0]) });
  const teks = kunciTeks(sumber.replace(/<[^>]*>/g, ' '));
  for (const m of teks.matchAll(JUDI)) found.push({ jenis: 'kata_judi', cuplikan: potong(m[0]) });
  for (const m of sumber.matchAll(/https?:\/\/[^\s"'<>)\]]+/gi))
    if (SITUS_JUDI.test(m[0])) found.push({ jenis: 'tautan_judi', cuplikan: potong(m[0]) });
  return found.slice(0, 50);
}

const potong = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 160);
