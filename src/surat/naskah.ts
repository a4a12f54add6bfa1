import type { Kop } from './isi.types.ts';

/** One piece of a letter's body. Texts are plain: the template never reads them as markup. */
export type Blok =
  | { b: 'paragraf'; teks: string }
  | { b: 'sub'; teks: string }
  | { b: 'rincian'; baris: readonly { label: string; nilai: readonly string[] }[] }
  | { b: 'daftar'; bernomor: boolean; butir: readonly string[] }
  | { b: 'pilihan'; butir: readonly { teks: string; dipilih: boolean }[] }
  | { b: 'tabel'; kepala: readonly string[]; baris: readonly (readonly string[])[] }
  | { b: 'sorot'; label: string; teks: string }
  | { b: 'halaman_baru' };

/** One place to sign: lines above (role, deputy), space, name and number below. */
export type KotakTandaTangan = { atas: readonly string[]; nama: string; bawah: readonly string[] };

/**
 * A letter as a document, before any layout: what the templates draw, what the comparison with the signed scan reads,
 * and what another output (DOCX) can be made from.
 */
export type Naskah = {
  templat: 'surat' | 'tanda-terima' | 'formulir' | 'laporan' | 'keputusan' | 'dip';
  /** Title in the file's metadata; without a person's name. */
  judul: string;
  judulCetak: string;
  kop: Kop;
  nomor: string | null;
  tempatTanggal: string;
  perihal: string;
  kepada: readonly string[];
  blok: readonly Blok[];
  /** What comes with the letter, on pages after the signature. */
  lampiran?: readonly Blok[];
  /** The same in everyday words, beside the formal text. */
  sederhana: readonly string[];
  tandaTangan: readonly KotakTandaTangan[];
  qr: { alamat: string; keterangan: string };
  kaki: string;
  /** Seconds since 1970, from the letter's own day: the file's creation time, so that equal letters are equal bytes. */
  stempel: number;
};

/** Every text of a letter in reading order, one entry a sentence-like piece; empty ones left out. */
export function teksNaskah(n: Naskah): string[] {
  const texts = [n.judulCetak, n.nomor ?? '', n.tempatTanggal, n.perihal, ...n.kepada];
  for (const blok of n.blok) texts.push(...teksBlok(blok));
  texts.push(...n.sederhana);
  for (const box of n.tandaTangan) texts.push(...box.atas, box.nama, ...box.bawah);
  for (const blok of n.lampiran ?? []) texts.push(...teksBlok(blok));
  return texts.filter((text) => text.trim() !== '');
}

function teksBlok(blok: Blok): string[] {
  switch (blok.b) {
    case 'paragraf':
    case 'sub':
      return [blok.teks];
    case 'rincian':
      return blok.baris.flatMap((row) => [row.label, ...row.nilai]);
    case 'daftar':
      return blok.bernomor ? blok.butir.map((item, i) => `${i + 1}. ${item}`) : [...blok.butir];
    case 'pilihan':
      return blok.butir.map((item) => `${tandaPilihan(item.dipilih)} ${item.teks}`);
    case 'tabel':
      return [...blok.kepala, ...blok.baris.flat()];
    case 'sorot':
      return [blok.label, blok.teks];
    case 'halaman_baru':
      return [];
  }
}

/** A tick that a screen reader, a photocopy and OCR all keep. */
export const tandaPilihan = (dipilih: boolean): string => (dipilih ? '[X]' : '[  ]');
