import { addDays, type Tanggal, yearOf } from '../shared/tanggal.ts';
import { type Kalender, sifatHari } from './kalender.ts';

/** A day of a year that does not count, with its names; weekends without a name are left out. */
export type HariLibur = { tanggal: Tanggal; nama: string };

/** A whole year at a glance: number of working days, named days off. Undefined where the year is not complete. */
export function ringkasTahun(kalender: Kalender, tahun: number): { hariKerja: number; libur: readonly HariLibur[] } | undefined {
  let hariKerja = 0;
  const libur: HariLibur[] = [];
  for (let tanggal = `${tahun}-01-01`; yearOf(tanggal) === tahun; tanggal = addDays(tanggal, 1)) {
    const sifat = sifatHari(kalender, tanggal);
    if (!sifat.ok) return undefined;
    if (sifat.kerja) hariKerja += 1;
    else if (sifat.nama.length > 0) libur.push({ tanggal, nama: sifat.nama.join(', ') });
  }
  return { hariKerja, libur };
}
