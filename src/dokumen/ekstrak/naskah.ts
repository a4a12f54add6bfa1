import { bagiHalaman } from '../rules/bagi-halaman.ts';
import { TeksTerlaluBanyak, type Penulis } from './penulis.ts';

/** About one printed page, where the file does not say where its pages end. */
export const HURUF_SATU_HALAMAN = 3_000;
/** A page that the file marks may be this long before it is split all the same. */
const HURUF_HALAMAN_BERTANDA = 20_000;

/** Where a reader of a word processor's file puts what it finds. */
export type Tujuan = {
  tulis: (teks: string) => void;
  /** A page ends here. `pasti`: the program drew it here; else it is only asked for (a chapter). */
  gantiHalaman: (pasti: boolean) => void;
  /** A note that belongs to the page being written. */
  catatan: (teks: string) => void;
};

/** Running text with page marks. */
export type Naskah = Tujuan & { tuangkan: (penulis: Penulis) => void };

/**
 * Collects text and decides its pages at the end: where the program that saved the file left its own page ends, those
 * (and empty pages between two marks do not count); else the breaks asked for, and what is longer than a printed page is
 * split at about 3,000 letters. Throws past `maks` UTF-16 units.
 */
export function bukaNaskah(maks: number): Naskah {
  const halaman: string[] = [];
  let kini = '';
  let catatan = '';
  let panjang = 0;
  let bertanda = false;
  const tutup = (): void => {
    if (`${kini}${catatan}`.trim() !== '') halaman.push(catatan === '' ? kini : `${kini}\n\n${catatan}`);
    kini = catatan = '';
  };
  const tambah = (teks: string): void => {
    panjang += teks.length;
    if (panjang > maks) throw new TeksTerlaluBanyak();
  };
  return {
    tulis: (teks) => {
      tambah(teks);
      kini += teks;
    },
    gantiHalaman: (pasti) => {
      bertanda ||= pasti;
      tutup();
    },
    catatan: (teks) => {
      if (teks === '') return;
      tambah(teks);
      catatan += `${teks}\n`;
    },
    tuangkan: (penulis) => {
      tutup();
      for (const h of halaman)
        for (const bagian of bagiHalaman(h, bertanda ? HURUF_HALAMAN_BERTANDA : HURUF_SATU_HALAMAN)) penulis.halaman(bagian);
      if (penulis.jumlah() === 0) penulis.halaman('');
    },
  };
}

/** Takes a part that has no pages of its own (a header, a note); what is past `maks` is left out. `ambil` empties it. */
export function bukaTampungan(maks: number): Tujuan & { ambil: () => string } {
  let teks = '';
  let panjang = 0;
  return {
    tulis: (t) => {
      panjang += t.length;
      if (panjang <= maks) teks += t;
    },
    gantiHalaman: () => undefined,
    catatan: () => undefined,
    ambil: () => {
      const semua = teks.trim();
      teks = '';
      return semua;
    },
  };
}

/** A table cell begins: a divider before it unless it is the first of its row. `baris`: cells so far of each open row. */
export function mulaiSel(baris: number[], tujuan: Pick<Tujuan, 'tulis'>): void {
  const sudah = baris.pop() ?? 0;
  if (sudah > 0) tujuan.tulis(' | ');
  baris.push(sudah + 1);
}
