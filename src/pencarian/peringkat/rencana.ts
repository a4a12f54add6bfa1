import type { Konsep, Kueri, Setara } from '../analisis/kueri.ts';
import type { Bobot } from './bobot.ts';
import { stemBits, surfaceBits } from './jejak.ts';

/** What the ranking knows of the whole collection: size, mean length in words, and in how many documents a stem stands. */
export type Statistik = { jumlah: number; rerata: number; df: (stem: string) => number };

/** One word the ranking looks for. `konsep`: which word of the question it speaks for (-1: extra, a name or citation). */
type Istilah = { bit: number; permukaan: number; idf: number; bobot: number; konsep: number };

export type RencanaPeringkat = {
  istilah: Istilah[];
  /** By 24 bits of the stem: index into `istilah`. */
  cari: Map<number, number>;
  /** Low 12 bits of every wanted stem, to pass over other words fast. */
  saring: Uint8Array;
  konsep: { idf: number }[];
  total: number;
  pasangan: { a: number; b: number; bobot: number }[];
  rerata: number;
  jenis: Kueri['jenis'];
};

/** Size of the table of low bits. */
export const SARING = 1 << 12;

const idfOf = (jumlah: number, df: number): number => Math.log(1 + (Math.max(jumlah, df) - df + 0.5) / (df + 0.5));

/** What stands for a word that the collection does not know weighs nearly as much as the word would. */
function bobotSetara(konsep: Konsep, asal: Setara['asal'], bobot: Bobot): number {
  return konsep.asing === true && (asal === 'padan' || asal === 'sinonim') ? bobot.asing : bobot[asal];
}

/** How common a concept is: its word, or, where nothing holds that word, the commonest of those that stand for it. */
function dfKonsep(konsep: Konsep, { df }: Statistik): number {
  const sendiri = df(konsep.dasar);
  if (sendiri > 0) return sendiri;
  return konsep.setara.reduce((most, { dasar }) => Math.max(most, Math.min(...dasar.map(df))), 0);
}

/** Prepares a question once for all candidates. */
export function rencanakan(kueri: Kueri, statistik: Statistik, bobot: Bobot): RencanaPeringkat {
  const istilah: Istilah[] = [];
  const cari = new Map<number, number>();
  const saring = new Uint8Array(SARING);
  const add = (stem: string, surface: string, weight: number, konsep: number): void => {
    if (weight === 0) return;
    const bit = stemBits(stem);
    const at = cari.get(bit);
    if (at !== undefined) {
      const known = istilah[at];
      if (known && known.bobot < weight) Object.assign(known, { bobot: weight, konsep: known.konsep >= 0 ? known.konsep : konsep });
      return;
    }
    cari.set(bit, istilah.length);
    saring[bit & (SARING - 1)] = 1;
    istilah.push({ bit, permukaan: surfaceBits(surface), idf: idfOf(statistik.jumlah, statistik.df(stem)), bobot: weight, konsep });
  };
  kueri.konsep.forEach((konsep, at) => add(konsep.dasar, konsep.permukaan, 1, at));
  kueri.konsep.forEach((konsep, at) => {
    for (const setara of konsep.setara) {
      const weight = bobotSetara(konsep, setara.asal, bobot) / setara.dasar.length;
      for (const stem of setara.dasar) add(stem, '', weight, setara.dasar.length === 1 ? at : -1);
    }
  });
  const konsep = kueri.konsep.map((one) => ({ idf: idfOf(statistik.jumlah, dfKonsep(one, statistik)) }));
  const pasangan = konsep.slice(1).map((one, at) => ({ a: at, b: at + 1, bobot: (one.idf + (konsep[at]?.idf ?? 0)) / 2 }));
  return {
    istilah,
    cari,
    saring,
    konsep,
    pasangan,
    total: konsep.reduce((sum, one) => sum + one.idf, 0) || 1,
    rerata: statistik.rerata,
    jenis: kueri.jenis,
  };
}
