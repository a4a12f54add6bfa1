import { analyse } from './analisis/analisis.ts';
import type { Daftar } from './analisis/daftar.ts';
import type { Konsep, Kueri } from './analisis/kueri.ts';
import type { Calon } from './indeks/indeks.ts';
import { BATAS, type Jejak, stemBits, stemOfCell } from './peringkat/jejak.ts';

/** A page that holds this much of what the best page of its file holds is a hit. */
const CUKUP = 2 / 3;

/**
 * The pages of one file that answer a question, in order: those that hold at least two thirds of the words that the best page
 * holds. Read from the traces of the index. Words of the item's title stand in every trace of it and say nothing of a page.
 */
export function halamanKena(calon: readonly Calon[], dokumen: string, kueri: Kueri, judul: string, daftar: Daftar): number[] {
  const dalamJudul = new Set(analyse(judul, daftar).tambahan.map((extra) => stemBits(extra.kunci)));
  const konsep = kueri.konsep.map((one) => caraKonsep(one, dalamJudul));
  const dicari = new Set(konsep.flat(2));
  const pages = calon.flatMap((one) => {
    if (one.dokumen !== dokumen || one.nomor === null) return [];
    const ada = kataDiTeks(one.jejak, dicari);
    return [{ nomor: one.nomor, kata: konsep.filter((ways) => ways.some((way) => way.every((bit) => ada.has(bit)))).length }];
  });
  const terbaik = Math.max(0, ...pages.map((page) => page.kata));
  const cukup = Math.max(1, Math.ceil(terbaik * CUKUP));
  return pages
    .filter((page) => page.kata >= cukup)
    .map((page) => page.nomor)
    .toSorted((a, b) => a - b);
}

/** Ways in which a concept can stand in a text, as bits of stems that must all be there. */
function caraKonsep({ dasar, setara }: Konsep, dalamJudul: ReadonlySet<number>): number[][] {
  return [[dasar], ...setara.map((one) => one.dasar)]
    .map((way) => way.map(stemBits))
    .filter((way) => way.length > 0 && !way.some((bit) => dalamJudul.has(bit)));
}

/** Which of these words stand in the text of a page, behind its title. */
function kataDiTeks(jejak: Jejak, dicari: ReadonlySet<number>): Set<number> {
  const ada = new Set<number>();
  for (let at = jejak.indexOf(BATAS) + 1; at < jejak.length; at++) {
    const bit = stemOfCell(jejak[at] ?? BATAS);
    if (dicari.has(bit)) ada.add(bit);
  }
  return ada;
}

/** The hits before and after a page. */
export function tetanggaKena(kena: readonly number[], nomor: number): { sebelum: number | undefined; sesudah: number | undefined } {
  return { sebelum: kena.findLast((n) => n < nomor), sesudah: kena.find((n) => n > nomor) };
}
