import { type Analisis, analyse } from '../analisis/analisis.ts';
import type { Daftar } from '../analisis/daftar.ts';
import { buildJejak } from '../peringkat/jejak.ts';
import type { ButirIndeks, DokumenIndeks, HasilTulis } from './indeks.ts';

/** A page longer than this is cut: a sheet of a million cells is no page. About 20,000 words. */
const LONGEST_TEXT = 150_000;

/** Documents of one item: the card first, then a document for each page that has words. Pages carry the item's title. */
export function susunDokumen(butir: ButirIndeks, daftar: Daftar): DokumenIndeks[] {
  const judul = { teks: butir.judul, analisis: analyse(butir.judul, daftar) };
  const common = { informasi: butir.informasi, unit: butir.unit, kategori: butir.kategori, tahun: butir.tahun };
  const make = (teks: string): Pick<DokumenIndeks, 'kata' | 'jejak'> => {
    const cut = teks.slice(0, LONGEST_TEXT);
    const isi = { teks: cut, analisis: analyse(cut, daftar) };
    return { kata: kataOf(judul.analisis, isi.analisis), jejak: buildJejak(judul, isi) };
  };
  const card: DokumenIndeks = {
    ...common,
    kunci: `i:${butir.informasi}`,
    jenis: 'informasi',
    dokumen: null,
    nomor: null,
    format: butir.format,
    ...make(butir.teks),
  };
  const pages = butir.halaman.map((page): DokumenIndeks => ({
    ...common,
    kunci: `h:${butir.informasi}:${page.dokumen}:${page.nomor}`,
    jenis: 'halaman',
    dokumen: page.dokumen,
    nomor: page.nomor,
    format: [page.format],
    ...make(page.teks),
  }));
  return [card, ...pages];
}

function kataOf(judul: Analisis, isi: Analisis): string {
  const words = [...judul.kata, ...isi.kata].map((word) => word.dasar);
  const extras = [...judul.tambahan, ...isi.tambahan].map((extra) => extra.kunci);
  return [...words, ...extras].join(' ');
}

/** Counts in how many of these documents each word stands, and their words in all. */
export function hitungKata(dokumen: readonly DokumenIndeks[]): HasilTulis {
  const kata = new Map<string, number>();
  let panjangBaru = 0;
  for (const one of dokumen) {
    const words = one.kata.split(' ');
    panjangBaru += words.length;
    for (const word of new Set(words)) kata.set(word, (kata.get(word) ?? 0) + 1);
  }
  return { kata, dokumenBaru: dokumen.length, panjangBaru };
}
