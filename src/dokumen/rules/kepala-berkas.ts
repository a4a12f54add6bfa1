/**
 * What the first bytes say. `zip` and `ole` are containers whose content decides; `asing` is neither ours
 * nor text (`miripTeks`: readable but for NUL bytes).
 */
export type DugaanKepala =
  | { jenis: 'pdf' | 'png' | 'jpeg' | 'tiff' | 'zip' | 'teks' }
  | { jenis: 'ole'; terkunci: boolean }
  | { jenis: 'markah'; nama: string }
  | { jenis: 'asing'; miripTeks: boolean };

/** How much of the file `kenaliKepala` wants; fewer bytes only when the file is shorter. */
export const BITA_KEPALA = 65_536;

const mulai = (bita: Uint8Array, tanda: readonly number[], dari = 0): boolean => tanda.every((nilai, i) => bita[dari + i] === nilai);
const ascii = (teks: string): number[] => [...teks].map((huruf) => huruf.charCodeAt(0));

const PDF = ascii('%PDF-');
const KOSONG_PDF = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);

/**
 * Guesses the type from the first 64 KiB, never from the name. A PDF may have blanks or NULs before `%PDF-` in its first
 * 1,024 bytes (as readers allow), but no other text: that would be a second file in front of it.
 */
export function kenaliKepala(kepala: Uint8Array): DugaanKepala {
  if (mulaiPdf(kepala)) return { jenis: 'pdf' };
  if (mulai(kepala, [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a])) return { jenis: 'png' };
  if (mulai(kepala, [0xff, 0xd8, 0xff])) return { jenis: 'jpeg' };
  if (mulai(kepala, [0x49, 0x49, 0x2a, 0x00]) || mulai(kepala, [0x4d, 0x4d, 0x00, 0x2a])) return { jenis: 'tiff' };
  if (mulai(kepala, [0x50, 0x4b, 0x03, 0x04]) || mulai(kepala, [0x50, 0x4b, 0x05, 0x06])) return { jenis: 'zip' };
  if (mulai(kepala, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
    return { jenis: 'ole', terkunci: memuatUtf16(kepala, 'EncryptedPackage') };
  return kenaliTeks(kepala);
}

function mulaiPdf(kepala: Uint8Array): boolean {
  const awal = mulai(kepala, [0xef, 0xbb, 0xbf]) ? 3 : 0;
  let i = awal;
  while (i < 1024 && KOSONG_PDF.has(kepala[i] ?? -1)) i += 1;
  return i < 1024 && mulai(kepala, PDF, i);
}

function memuatUtf16(bita: Uint8Array, teks: string): boolean {
  return Buffer.from(bita.buffer, bita.byteOffset, bita.byteLength).includes(Buffer.from(teks, 'utf16le'));
}

function kenaliTeks(kepala: Uint8Array): DugaanKepala {
  const pengodean = kenaliPengodean(kepala);
  if (pengodean === undefined) return { jenis: 'asing', miripTeks: miripTeks(kepala) };
  const awal = new TextDecoder(pengodean).decode(kepala.subarray(0, 1024)).trimStart();
  const nama = MARKAH.find(([pola]) => pola.test(awal))?.[1];
  return nama === undefined ? { jenis: 'teks' } : { jenis: 'markah', nama };
}

// Text that some program would run or draw; as TXT it is never meant to be read.
const MARKAH: readonly (readonly [RegExp, string])[] = [
  [/^<\?php|^<\?=/i, 'PHP'],
  [/^<svg|^<\?xml[^]{0,900}<svg/i, 'SVG'],
  [/^<!doctype html|^<html|^<script|^<[a-z]*:?script|^<body|^<head|^<iframe|^<img/i, 'HTML'],
  [/^<\?xml|^<!doctype|^<[a-z][\w:.-]*[\s/>]/i, 'XML'],
  [/^\{\\rtf/i, 'RTF'],
  [/^%!PS/, 'PostScript'],
  [/^#!/, 'skrip'],
];

/** Mostly readable letters with NUL bytes among them: a text file that was damaged or is padded, not a program. */
function miripTeks(kepala: Uint8Array): boolean {
  const terbaca = kepala.reduce((n, bita) => n + (bita === 9 || bita === 10 || bita === 13 || (bita >= 32 && bita < 127) ? 1 : 0), 0);
  return terbaca / Math.max(kepala.length, 1) > 0.9;
}

export type Pengodean = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Encoding of a text by its first bytes: a mark, else valid UTF-8, else Windows-1252 where nothing in it is a control byte.
 * Undefined where it is no text.
 */
export function kenaliPengodean(kepala: Uint8Array): Pengodean | undefined {
  if (mulai(kepala, [0xff, 0xfe])) return 'utf-16le';
  if (mulai(kepala, [0xfe, 0xff])) return 'utf-16be';
  if (kepala.some(kendali)) return utf16TanpaTanda(kepala);
  try {
    // Only a full head may end in the middle of a letter.
    new TextDecoder('utf-8', { fatal: true }).decode(kepala, { stream: kepala.length >= BITA_KEPALA });
    return 'utf-8';
  } catch {
    const tinggi = kepala.reduce((n, bita) => n + (bita >= 0x80 ? 1 : 0), 0);
    return tinggi / kepala.length < 0.3 ? 'windows-1252' : undefined;
  }
}

/** Bytes that no text has: C0 without tab, line ends, form feed, escape and the old end-of-file mark. */
const kendali = (bita: number): boolean =>
  bita < 0x20 && bita !== 0x09 && bita !== 0x0a && bita !== 0x0b && bita !== 0x0c && bita !== 0x0d && bita !== 0x1a && bita !== 0x1b;

/** UTF-16 without a mark: almost every second byte is NUL, and always the same second. */
function utf16TanpaTanda(kepala: Uint8Array): Pengodean | undefined {
  if (kepala.length < 8) return undefined;
  const nol = [0, 0];
  for (let i = 0; i < kepala.length; i += 1) if (kepala[i] === 0) nol[i % 2] = (nol[i % 2] ?? 0) + 1;
  const separuh = kepala.length / 2;
  const [genap = 0, ganjil = 0] = nol;
  if (ganjil / separuh > 0.8 && genap === 0) return 'utf-16le';
  if (genap / separuh > 0.8 && ganjil === 0) return 'utf-16be';
  return undefined;
}
