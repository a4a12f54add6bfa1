import { angkaDari } from './teks-rata.ts';

/** One piece of digits as it is written, with its digits put right. */
type Kelompok = { awal: number; akhir: number; angka: string };
/** Pieces that hang together by short separators; `pisah[i]` stands before piece `i`. */
export type Rangkai = { kelompok: Kelompok[]; pisah: string[] };

// A piece begins and ends with a digit or what a scanner reads for one, and is mostly digits.
const POTONG = /(?<![\p{L}\p{N}])[\dOoQDIl|!ZzSsBbg]{1,24}(?![\p{L}\p{N}])/gu;
const PISAH = /^(?: ?[.\-/_·] ?| {1,3}| ?-?\n ?)$/;

/** Digits of a text gathered into chains, as numbers are typed: in one piece, in groups, over a line's end. */
export function cariRangkai(rata: string): Rangkai[] {
  const hasil: Rangkai[] = [];
  let lalu: Kelompok | undefined;
  for (const m of rata.matchAll(POTONG)) {
    const asli = m[0];
    const digit = asli.replace(/\D/g, '').length;
    if (digit === 0 || digit * 2 < asli.length) {
      lalu = undefined;
      continue;
    }
    const kini: Kelompok = { awal: m.index, akhir: m.index + asli.length, angka: angkaDari(asli) };
    const pisah = lalu ? rata.slice(lalu.akhir, kini.awal) : '';
    const rangkai = hasil.at(-1);
    if (lalu && rangkai && PISAH.test(pisah)) {
      rangkai.kelompok.push(kini);
      rangkai.pisah.push(pisah);
    } else hasil.push({ kelompok: [kini], pisah: [''] });
    lalu = kini;
  }
  return hasil;
}

export type Jendela = { awal: number; akhir: number; angka: string; kelompok: number; bersih: boolean };

/**
 * All runs of whole pieces with exactly `panjang` digits. `bersih`: nothing that could belong to the same number touches
 * it — it is one piece, or the whole chain, or set off by other separators than it has inside.
 */
export function jendela({ kelompok, pisah }: Rangkai, panjang: number): Jendela[] {
  const hasil: Jendela[] = [];
  kelompok.forEach((mulai, i) => {
    let angka = '';
    for (let j = i; j < kelompok.length && angka.length < panjang; j += 1) {
      const akhir = kelompok[j];
      if (!akhir) break;
      angka += akhir.angka;
      if (angka.length !== panjang) continue;
      const dalam = new Set(pisah.slice(i + 1, j + 1).map((p) => p.trim() || ' '));
      const luar = [i > 0 ? pisah[i] : undefined, pisah[j + 1]]
        .filter((p) => p !== undefined)
        .map((p) => p.trim() || (p.includes('\n') ? '\n' : ' '));
      hasil.push({ awal: mulai.awal, akhir: akhir.akhir, angka, kelompok: j - i + 1, bersih: j === i || luar.every((p) => !dalam.has(p)) });
    }
  });
  return hasil;
}
