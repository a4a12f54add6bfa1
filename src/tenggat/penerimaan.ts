import { addDays, type Tanggal, wallClock, weekdayOf } from '../shared/tanggal.ts';
import { addHariKerja, addHariKerjaTermasuk, type Hitungan, hariKerjaPertama } from './hari-kerja.ts';
import type { Kalender } from './kalender.ts';
import type { AturanTenggat } from './masukan.ts';

/** Closing hour of a weekday as the body has set it. */
export function jamTutup(aturan: AturanTenggat, tanggal: Tanggal): string {
  return weekdayOf(tanggal) === 5 ? aturan.jamTutupJumat : aturan.jamTutup;
}

/**
 * Day 0 of a receipt: the civil day in the body's zone (law.md 8 DESIGN 3, option A). Under option B a receipt on a day off or
 * after closing is deemed received on the next working day.
 */
export function hariPenerimaan(kalender: Kalender, pada: Date, aturan: AturanTenggat): Hitungan {
  const { tanggal, jam } = wallClock(pada, aturan.zona);
  if (aturan.penerimaan === 'hari_itu') return { ok: true, tanggal, langkah: [] };
  const sesudahTutup = jam > `${jamTutup(aturan, tanggal)}:00`;
  const hariIni = hariKerjaPertama(kalender, tanggal);
  if (!hariIni.ok || hariIni.tanggal !== tanggal || !sesudahTutup) return hariIni;
  return hariKerjaPertama(kalender, addDays(tanggal, 1));
}

/**
 * Due date of `n` working days from an instant, with its day-by-day ledger, under the body's settings: zone, policy of
 * receipt, whether the day of receipt counts. `n` may be negative (days before).
 */
export function dueDate(kalender: Kalender, pada: Date, n: number, aturan: AturanTenggat): Hitungan {
  const dasar = hariPenerimaan(kalender, pada, aturan);
  if (!dasar.ok) return dasar;
  const count = aturan.hariPenerimaanDihitung && n > 0 ? addHariKerjaTermasuk : addHariKerja;
  const hasil = count(kalender, dasar.tanggal, n);
  const sebelum = dasar.langkah.filter((langkah) => !langkah.dihitung);
  return hasil.ok ? { ...hasil, langkah: [...sebelum, ...hasil.langkah] } : hasil;
}
