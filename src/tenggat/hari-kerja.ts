import { addDays, addMonths, type Tanggal } from '../shared/tanggal.ts';
import { type Kalender, type KalenderKosong, sifatHari } from './kalender.ts';
import { type Langkah, langkahDasar, langkahHari } from './langkah.ts';

/** A counted date with every day that was looked at, or the refusal naming the missing year. */
export type Hitungan = { ok: true; tanggal: Tanggal; langkah: readonly Langkah[] } | KalenderKosong;

/**
 * The date `n` working days after `dari` (before it where `n` is negative). `dari` itself is day 0 and not counted, working
 * or not; `n` = 0 gives `dari`. Every later day looked at must be of a complete year (law.md 8, 12).
 */
export function addHariKerja(kalender: Kalender, dari: Tanggal, n: number): Hitungan {
  return count(kalender, dari, n, [langkahDasar(dari)]);
}

/**
 * The other reading of "sejak", as a setting of the body: `dari` is day 1 where it is a working day, else the next
 * working day is (law.md 11 rule 4). Only for `n` > 0.
 */
export function addHariKerjaTermasuk(kalender: Kalender, dari: Tanggal, n: number): Hitungan {
  return count(kalender, addDays(dari, -1), n, []);
}

function count(kalender: Kalender, dari: Tanggal, n: number, langkah: Langkah[]): Hitungan {
  if (!Number.isInteger(n)) throw new RangeError(`not a whole number of working days: ${n}`);
  const step = Math.sign(n);
  let tanggal = dari;
  for (let k = 0; k !== n;) {
    tanggal = addDays(tanggal, step);
    const sifat = sifatHari(kalender, tanggal);
    if (!sifat.ok) return sifat;
    if (sifat.kerja) k += step;
    langkah.push(langkahHari(tanggal, sifat, sifat.kerja ? k : null));
  }
  return { ok: true, tanggal, langkah };
}

/** The day itself where it is a working day, else the nearest working day before it. */
export function hariKerjaTerakhir(kalender: Kalender, sampai: Tanggal): Hitungan {
  return nearest(kalender, sampai, -1);
}

/** The day itself where it is a working day, else the next one. */
export function hariKerjaPertama(kalender: Kalender, dari: Tanggal): Hitungan {
  return nearest(kalender, dari, 1);
}

function nearest(kalender: Kalender, dari: Tanggal, step: 1 | -1): Hitungan {
  const langkah: Langkah[] = [];
  for (let tanggal = dari; ; tanggal = addDays(tanggal, step)) {
    const sifat = sifatHari(kalender, tanggal);
    if (!sifat.ok) return sifat;
    langkah.push(langkahHari(tanggal, sifat, null));
    if (sifat.kerja) return { ok: true, tanggal, langkah };
  }
}

/** A month clock: `akhir` is the calendar end, `tanggal` the working day by which the body finishes. */
export type HitunganBulan = { ok: true; akhir: Tanggal; tanggal: Tanggal; langkah: readonly Langkah[] } | KalenderKosong;

/**
 * `n` calendar months from `dari`. No text rolls the end forward: where it falls on a day off, the body finishes on the
 * last working day before (law.md 8 DESIGN 5).
 */
export function addBulan(kalender: Kalender, dari: Tanggal, n: number): HitunganBulan {
  const akhir = addMonths(dari, n);
  const hasil = hariKerjaTerakhir(kalender, akhir);
  return hasil.ok ? { ...hasil, akhir } : hasil;
}

/** An hour clock (3×24 hours of UU 27/2022): elapsed time, holidays count. */
export function addJam(mulai: Date, jam: number): Date {
  return new Date(mulai.getTime() + jam * 3_600_000);
}
