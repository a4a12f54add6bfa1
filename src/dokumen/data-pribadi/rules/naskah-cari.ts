import { cariSebutan, type Sebutan, type SebutanDi } from './sebutan.ts';
import { ratakan } from './teks-rata.ts';

/** A name before a place and how far it stands: `celah` is what is written between them. */
export type Dekat = { jenis: Sebutan; celah: string; awal: number };

/** A text with what looking needs, worked out once. */
export type NaskahCari = {
  rata: string;
  /** The nearest name at most `maks` characters before a place, also one at the head of its column in a table. */
  sebutan: (awal: number, maks?: number) => Dekat | undefined;
  /** What stands before and after a place on its line, at most `maks` characters each. */
  sebelum: (awal: number, maks: number) => string;
  sesudah: (akhir: number, maks: number) => string;
};

export function bukaNaskah(teks: string): NaskahCari {
  const rata = ratakan(teks);
  const semua = cariSebutan(rata);
  const kepala = cariKepalaTabel(rata, semua);
  const sebelum = (awal: number, maks: number): string => rata.slice(Math.max(0, awal - maks), awal);
  return {
    rata,
    sebutan: (awal, maks = 60) => {
      // A column's head speaks for its column; before it comes only a name inside the same cell.
      const kolom = kepala(awal);
      const lalu = semua[cariSebelum(semua, awal)];
      const batas = kolom ? kolom.awalSel : awal - maks;
      if (lalu && lalu.akhir >= batas && lalu.akhir <= awal)
        return { jenis: lalu.jenis, celah: rata.slice(lalu.akhir, awal), awal: lalu.awal };
      return kolom?.jenis === undefined ? undefined : { jenis: kolom.jenis, celah: '', awal: kolom.awalSel };
    },
    sebelum,
    sesudah: (akhir, maks) => rata.slice(akhir, akhir + maks),
  };
}

/** Index of the last name that ends at or before a place; -1 where there is none. */
function cariSebelum(semua: readonly SebutanDi[], awal: number): number {
  let [bawah, atas] = [0, semua.length];
  while (bawah < atas) {
    const tengah = (bawah + atas) >> 1;
    if ((semua[tengah]?.akhir ?? 0) <= awal) bawah = tengah + 1;
    else atas = tengah;
  }
  return bawah - 1;
}

type Kolom = { jenis: Sebutan | undefined; awalSel: number };

/**
 * Tables as the readers write them: cells divided by ` | `, a semicolon or a comma. The last line without a long number that has
 * as many cells is the head of the lines below it.
 */
function cariKepalaTabel(rata: string, semua: readonly SebutanDi[]): (awal: number) => Kolom | undefined {
  const awalBaris = [0, ...[...rata.matchAll(/\n/g)].map((m) => m.index + 1)];
  if (awalBaris.length < 2) return () => undefined;
  const pisah = /\|/.test(rata) ? '|' : /;.*\n.*;/.test(rata) ? ';' : /,.*\n.*,/.test(rata) ? ',' : undefined;
  if (pisah === undefined) return () => undefined;
  const kepala: { nomor: number; jenis: (Sebutan | undefined)[] }[] = [];
  awalBaris.forEach((awal, nomor) => {
    const akhir = awalBaris[nomor + 1] ?? rata.length;
    const baris = rata.slice(awal, akhir);
    const sel = baris.split(pisah);
    if (sel.length < 2 || /\d{6}/.test(baris)) return;
    let letak = awal;
    const jenis = sel.map((isi) => {
      const dari = letak;
      letak += isi.length + 1;
      const nama = semua[cariSebelum(semua, dari) + 1];
      return isi.trim().length <= 40 && nama && nama.awal >= dari && nama.akhir <= dari + isi.length ? nama.jenis : undefined;
    });
    if (jenis.some((j) => j !== undefined)) kepala.push({ nomor, jenis });
  });
  if (kepala.length === 0) return () => undefined;
  return (awal) => {
    const nomor = barisDari(awalBaris, awal);
    const mulai = awalBaris[nomor] ?? 0;
    const atas = kepala.findLast((k) => k.nomor < nomor);
    if (!atas) return undefined;
    const potong = rata.slice(mulai, awal).split(pisah);
    const jumlah = rata.slice(mulai, awalBaris[nomor + 1] ?? rata.length).split(pisah).length;
    if (jumlah !== atas.jenis.length) return undefined;
    return { jenis: atas.jenis[potong.length - 1], awalSel: awal - (potong.at(-1) ?? '').length };
  };
}

function barisDari(awalBaris: readonly number[], letak: number): number {
  let [bawah, atas] = [0, awalBaris.length];
  while (bawah < atas) {
    const tengah = (bawah + atas) >> 1;
    if ((awalBaris[tengah] ?? 0) <= letak) bawah = tengah + 1;
    else atas = tengah;
  }
  return bawah - 1;
}
