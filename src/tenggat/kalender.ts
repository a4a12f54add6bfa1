import type { AturanTenggat } from './masukan.ts';
import { dayNumber, type Tanggal, weekdayOfDay, yearOf } from '../shared/tanggal.ts';

export const JENIS_HARI = ['libur_nasional', 'cuti_bersama', 'libur_daerah'] as const;
export type JenisHari = (typeof JENIS_HARI)[number];

/** One listed day. `dihitung` overrides the kind for this day: true counts as a working day, false does not, null follows the kind. */
export type HariKalender = { tanggal: Tanggal; nama: string; jenis: JenisHari; dihitung?: boolean | null };

/** Working weekdays (1 Monday … 7 Sunday) and the switch for cuti bersama (law.md 8 DESIGN 2; the law is silent). */
export type AturanHariKerja = { hariKerja: readonly number[]; cutiBersamaHariKerja: boolean };

/** Perpres 21/2023 Pasal 3: Monday to Friday; cuti bersama is not a working day by default. */
export const ATURAN_HARI_KERJA: AturanHariKerja = { hariKerja: [1, 2, 3, 4, 5], cutiBersamaHariKerja: false };

/**
 * A body's calendar. `tahun` are the years that are complete: counting a day of any other year is refused, even where some
 * of its days are already listed.
 */
export type Kalender = {
  readonly tahun: ReadonlySet<number>;
  readonly hari: ReadonlyMap<Tanggal, readonly HariKalender[]>;
  readonly aturan: AturanHariKerja;
  /** The state that the latest change replaced, and when; see `runJam`. Absent where nothing was ever changed. */
  readonly sebelum?: { readonly sampai: Date; readonly versi: () => { kalender: Kalender; aturan: AturanTenggat } };
};

/** The refusal of every count that would need a year that is not there; never a guess. */
export type KalenderKosong = { ok: false; alasan: 'kalender_kosong'; tahun: number };

/**
 * Makes a calendar. `tahun` says which years are complete; left out, every year with a listed day is.
 * Throws RangeError on weekdays outside 1–7, on none at all and on days that do not exist.
 */
export function makeKalender(input: {
  hari: readonly HariKalender[];
  tahun?: Iterable<number>;
  aturan?: Partial<AturanHariKerja>;
}): Kalender {
  const aturan = { ...ATURAN_HARI_KERJA, ...input.aturan };
  if (aturan.hariKerja.length === 0 || aturan.hariKerja.some((d) => !Number.isInteger(d) || d < 1 || d > 7))
    throw new RangeError('working weekdays are 1 (Monday) to 7 (Sunday), at least one');
  const hari = new Map<Tanggal, HariKalender[]>();
  for (const day of input.hari) {
    dayNumber(day.tanggal);
    hari.set(day.tanggal, [...(hari.get(day.tanggal) ?? []), day]);
  }
  return { tahun: new Set(input.tahun ?? input.hari.map((day) => yearOf(day.tanggal))), hari, aturan };
}

/** The same days under other rules, without the history; used to show both readings side by side. */
export function withAturan({ tahun, hari, aturan }: Kalender, lain: Partial<AturanHariKerja>): Kalender {
  return { tahun, hari, aturan: { ...aturan, ...lain } };
}

export type SebabHari = 'hari_kerja' | 'akhir_pekan' | JenisHari;

/** What a day is: whether it counts, why, and the listed names that fall on it. */
export type SifatHari = { ok: true; kerja: boolean; sebab: SebabHari; nama: readonly string[] };

/** Nature of one day, or the refusal where its year is missing. */
export function sifatHari(kalender: Kalender, tanggal: Tanggal): SifatHari | KalenderKosong {
  if (!kalender.tahun.has(yearOf(tanggal))) return { ok: false, alasan: 'kalender_kosong', tahun: yearOf(tanggal) };
  const listed = kalender.hari.get(tanggal) ?? [];
  const nama = listed.map((day) => day.nama);
  if (!kalender.aturan.hariKerja.includes(weekdayOfDay(dayNumber(tanggal)))) return { ok: true, kerja: false, sebab: 'akhir_pekan', nama };
  const off = listed.find((day) => !isCounted(day, kalender.aturan));
  if (off) return { ok: true, kerja: false, sebab: off.jenis, nama };
  return { ok: true, kerja: true, sebab: listed[0]?.jenis ?? 'hari_kerja', nama };
}

/** Whether one listed day leaves its date a working day: its own flag, else the rule of its kind. */
export function isCounted(day: HariKalender, aturan: AturanHariKerja): boolean {
  return day.dihitung ?? (day.jenis === 'cuti_bersama' && aturan.cutiBersamaHariKerja);
}
