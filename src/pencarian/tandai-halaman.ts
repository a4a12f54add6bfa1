import { analyse } from './analisis/analisis.ts';
import type { Daftar } from './analisis/daftar.ts';
import { type Dicari, type Potongan, temukan } from './cuplikan.ts';

/** The text of a page in order, in paragraphs, with the found words marked. Plain text, not HTML. */
export type TeksBertanda = {
  paragraf: Potongan[][];
  /** Marked words in the text that is shown. */
  tanda: number;
  /** `sebelum`, `sesudah`: text that is left out, because a page of a phone is no place for a sheet of ten thousand cells. */
  sebelum: boolean;
  sesudah: boolean;
};

/** Text that is shown, and of it what stands before the first found word; text that is looked at, as the index does. */
const TERPANJANG = 24_000;
const PEMBUKA = 1_500;
const TERJAUH = 150_000;
const PEMISAH = /\n[^\S\n]*\n\s*/g;

/** Marks a page by the analysis of the index: what matched is what is marked. Without a question nothing is marked. */
export function tandaiHalaman(teks: string, dicari: Dicari, daftar: Daftar): TeksBertanda {
  const text = teks.slice(0, TERJAUH);
  const tempat = dicari.size === 0 ? [] : tempatKata(text, dicari, daftar);
  const dari = awalTampil(text, tempat[0]?.awal ?? 0);
  const sampai = akhirTampil(text, dari);
  const tampil = tempat.filter((one) => one.awal >= dari && one.akhir <= sampai);
  const paragraf = paragrafDari(text, dari, sampai).map(([awal, akhir]) => potong(text, awal, akhir, tampil));
  return { paragraf, tanda: tampil.length, sebelum: dari > 0, sesudah: sampai < teks.trimEnd().length };
}

type Tempat = { awal: number; akhir: number };

function tempatKata(text: string, dicari: Dicari, daftar: Daftar): Tempat[] {
  const { kata, tambahan } = analyse(text, daftar);
  const hits = temukan(kata, tambahan, dicari);
  return kata.filter((_, at) => hits.has(at)).map(({ awal, akhir }) => ({ awal, akhir }));
}

/** The beginning, or a little before the first found word where the text is too long for one view; never inside a word. */
function awalTampil(text: string, pertama: number): number {
  if (text.length <= TERPANJANG || pertama <= PEMBUKA) return 0;
  return batasKata(text, pertama - PEMBUKA);
}

const akhirTampil = (text: string, dari: number): number =>
  text.length - dari <= TERPANJANG ? text.length : batasKata(text, dari + TERPANJANG);

/** The first place from here on where a word begins. */
function batasKata(text: string, dari: number): number {
  const space = /\s+/g;
  space.lastIndex = dari;
  const found = space.exec(text);
  return found === null ? text.length : found.index + found[0].length;
}

/** Paragraphs as places: what lies between empty lines. */
function paragrafDari(text: string, dari: number, sampai: number): [awal: number, akhir: number][] {
  const found: [number, number][] = [];
  let awal = dari;
  for (const match of text.slice(dari, sampai).matchAll(PEMISAH)) {
    found.push([awal, dari + match.index]);
    awal = dari + match.index + match[0].length;
  }
  found.push([awal, sampai]);
  return found.filter(([from, to]) => text.slice(from, to).trim() !== '');
}

function potong(text: string, dari: number, sampai: number, tempat: readonly Tempat[]): Potongan[] {
  const pieces: Potongan[] = [];
  let at = dari;
  for (const { awal, akhir } of tempat) {
    if (awal < dari || akhir > sampai) continue;
    if (awal > at) pieces.push({ teks: text.slice(at, awal), tanda: false });
    pieces.push({ teks: text.slice(awal, akhir), tanda: true });
    at = akhir;
  }
  if (at < sampai) pieces.push({ teks: text.slice(at, sampai), tanda: false });
  return pieces;
}
