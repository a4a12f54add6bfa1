import { addDays, addMonths, type Tanggal } from '../shared/tanggal.ts';
import { addBulan, addHariKerja, addJam, type Hitungan } from './hari-kerja.ts';
import { type Jam, jamOf, type KunciJam } from './jam.ts';
import type { Kalender } from './kalender.ts';

/**
 * Any clock of the register that ends on a day, from its base day; for slices whose base is a day and not a case's event (report,
 * exemption, periodic item). Month clocks give the working day by which the body finishes.
 */
export function hitungJam(kalender: Kalender, kunci: KunciJam, dari: Tanggal): Hitungan {
  return hitungPanjang(kalender, jamOf(kunci), dari);
}

/** The same for a length of one's own, as an extension or a promised time has. */
export function hitungPanjang(kalender: Kalender, { panjang, satuan }: Pick<Jam, 'panjang' | 'satuan'>, dari: Tanggal): Hitungan {
  switch (satuan) {
    case 'hari_kerja':
      return addHariKerja(kalender, dari, panjang);
    case 'hari':
      return { ok: true, tanggal: addDays(dari, panjang), langkah: [] };
    case 'bulan':
      return addBulan(kalender, dari, panjang);
    case 'tahun':
      return { ok: true, tanggal: addMonths(dari, 12 * panjang), langkah: [] };
    case 'jam':
      throw new RangeError('hour clocks end at an instant: hitungJamWaktu');
  }
}

/** A 3×24-hour clock of UU 27/2022 from its base instant; holidays count. */
export function hitungJamWaktu(kunci: KunciJam, mulai: Date): Date {
  const { panjang, satuan } = jamOf(kunci);
  if (satuan !== 'jam') throw new RangeError(`${kunci} ends on a day: hitungJam`);
  return addJam(mulai, panjang);
}
