import type { Analisis } from '../analisis/analisis.ts';

/**
 * The trace of a document: its words in order as 32-bit numbers, kept beside the text index so that ranking can look at
 * places and nearness without cutting the text again. 24 bits of the stem, 5 of the surface, 3 of the kind of word.
 */
export type Jejak = Uint32Array;

/** Closes each part of a trace: title, text, extra words, in this order. */
export const BATAS = 0xffff_ffff;

export const KELAS = { biasa: 0, tahun: 1, angka: 2, bulan: 3, jelas: 4, nama: 5, awal: 6 } as const;
export type Kelas = (typeof KELAS)[keyof typeof KELAS];

const YEAR = /^(?:1[0-9]|20)\d\d$/;
const MONTHS = new Set('januari februari maret april mei juni juli agustus september oktober november desember'.split(' '));
const EXPLAINS = new Set('adalah ialah merupakan yaitu yakni'.split(' '));

/** FNV-1a over UTF-16 units. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}

/** 24 bits of a stem; never the value of the separator. */
export const stemBits = (stem: string): number => hash(stem) % 0xff_ffff;
export const surfaceBits = (surface: string): number => hash(surface) & 0b11111;

export const stemOfCell = (cell: number): number => cell >>> 8;
export const surfaceOfCell = (cell: number): number => (cell >>> 3) & 0b11111;
export const kelasOfCell = (cell: number): number => cell & 0b111;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

function kelasOf(word: string, raw: string, startsSentence: boolean): Kelas {
  if (isDigit(word.charCodeAt(0))) return YEAR.test(word) ? KELAS.tahun : KELAS.angka;
  if (MONTHS.has(word)) return KELAS.bulan;
  if (EXPLAINS.has(word)) return KELAS.jelas;
  if (startsSentence) return KELAS.awal;
  return raw.length > 1 && isUpper(raw[0] ?? '') && !isUpper(raw[1] ?? '') ? KELAS.nama : KELAS.biasa;
}

/** Whether a sentence or line ends between two words; nearly always there is one space. */
function endsSentence(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ('.!?\n'.includes(text[at] ?? '')) return true;
  return false;
}

function cells(analisis: Analisis, text: string): number[] {
  return analisis.kata.map(({ dasar, permukaan, awal, akhir }, at) => {
    const kelas = kelasOf(permukaan, text.slice(awal, akhir), at === 0 || endsSentence(text, analisis.kata[at - 1]?.akhir ?? 0, awal));
    return ((stemBits(dasar) << 8) | (surfaceBits(permukaan) << 3) | kelas) >>> 0;
  });
}

/** Builds the trace of a title and a text, both already analysed. Extra words follow at the end, one cell each. */
export function buildJejak(judul: { analisis: Analisis; teks: string }, isi: { analisis: Analisis; teks: string }): Jejak {
  const extras = [...judul.analisis.tambahan, ...isi.analisis.tambahan].map(({ kunci }) => (stemBits(kunci) << 8) >>> 0);
  return Uint32Array.from([...cells(judul.analisis, judul.teks), BATAS, ...cells(isi.analisis, isi.teks), BATAS, ...extras, BATAS]);
}

/** The bytes of a trace for storing, and back (any alignment). Little-endian, as every machine we run on. */
export const jejakToBytes = (jejak: Jejak): Uint8Array => new Uint8Array(jejak.buffer, jejak.byteOffset, jejak.byteLength);

export function jejakFromBytes(bytes: Uint8Array): Jejak {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >>> 2);
}
