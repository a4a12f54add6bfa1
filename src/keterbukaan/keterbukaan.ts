/**
 * Figures of openness: pure counting. Waiting times are whole working days after the day of receipt, by the body's
 * calendar; a span that leaves the calendar's years is not counted and said so, never guessed.
 */
import { addDays, daysBetween, type Tanggal } from '../shared/tanggal.ts';
import { type Kalender, sifatHari } from '../tenggat/tenggat.ts';

/** So many requests received on one legal day whose step came on another. */
export type Selang = { dari: Tanggal; sampai: Tanggal; jumlah: number };

/** `tanpa_kalender`: cases whose span leaves the calendar; not in `n`. Null where nothing was counted. */
export type Waktu = { n: number; median: number | null; p90: number | null; tanpa_kalender: number };

/** Spread of waiting times. The median of an even number is the middle of two; p90 is the nearest rank. */
export function hitungWaktu(kalender: Kalender, selang: readonly Selang[]): Waktu {
  const hari = hariKerjaAntara(kalender, selang);
  const perHari = new Map<number, number>();
  let tanpaKalender = 0;
  for (const s of selang) {
    const n = hari(s.dari, s.sampai);
    if (n === undefined) tanpaKalender += s.jumlah;
    else perHari.set(n, (perHari.get(n) ?? 0) + s.jumlah);
  }
  const urut = [...perHari].toSorted(([a], [b]) => a - b);
  const n = urut.reduce((sum, [, jumlah]) => sum + jumlah, 0);
  const ke = (peringkat: number): number => {
    let lewat = 0;
    return urut.find(([, jumlah]) => (lewat += jumlah) >= peringkat)?.[0] ?? 0;
  };
  if (n === 0) return { n: 0, median: null, p90: null, tanpa_kalender: tanpaKalender };
  return {
    n,
    median: (ke(Math.ceil(n / 2)) + ke(Math.floor(n / 2) + 1)) / 2,
    p90: ke(Math.ceil(n * 0.9)),
    tanpa_kalender: tanpaKalender,
  };
}

/** Working days after `dari` up to and with `sampai`, from sums over all days that occur; undefined outside the calendar. */
export function hariKerjaAntara(kalender: Kalender, selang: readonly Selang[]): (dari: Tanggal, sampai: Tanggal) => number | undefined {
  const awal = selang.reduce((least, s) => (s.dari < least ? s.dari : least), selang[0]?.dari ?? '2000-01-01');
  const akhir = selang.reduce((most, s) => (s.sampai > most ? s.sampai : most), awal);
  const kerja = [0];
  const kosong = [0];
  for (let hari = addDays(awal, 1); hari <= akhir; hari = addDays(hari, 1)) {
    const sifat = sifatHari(kalender, hari);
    kerja.push((kerja.at(-1) ?? 0) + (sifat.ok && sifat.kerja ? 1 : 0));
    kosong.push((kosong.at(-1) ?? 0) + (sifat.ok ? 0 : 1));
  }
  return (dari, sampai) => {
    const [a, b] = [daysBetween(awal, dari), daysBetween(awal, sampai)];
    if (b <= a) return 0;
    return kosong[b] === kosong[a] ? (kerja[b] ?? 0) - (kerja[a] ?? 0) : undefined;
  };
}

/** Counts by value, the largest first; equal ones by name, so that the order never wavers. */
export function menurut<T extends string>(baris: readonly { nilai: T; jumlah: number }[]): { nilai: T; jumlah: number }[] {
  const jumlah = new Map<T, number>();
  for (const b of baris) jumlah.set(b.nilai, (jumlah.get(b.nilai) ?? 0) + b.jumlah);
  return [...jumlah].map(([nilai, n]) => ({ nilai, jumlah: n })).toSorted((a, b) => b.jumlah - a.jumlah || (a.nilai < b.nilai ? -1 : 1));
}
