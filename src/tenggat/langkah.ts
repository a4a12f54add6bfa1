import { type Tanggal, weekdayOf } from '../shared/tanggal.ts';
import type { SebabHari, SifatHari } from './kalender.ts';

/** One day of the ledger behind a due date. `ke` is the number of a counted day (negative when counting back), else null. */
export type Langkah = {
  tanggal: Tanggal;
  dihitung: boolean;
  ke: number | null;
  sebab: SebabHari | 'hari_dasar';
  /** Why, in Indonesian words for everyone. */
  alasan: string;
  alasan_en: string;
};

const HARI = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const JENIS = {
  libur_nasional: { id: 'Libur nasional', en: 'National holiday' },
  cuti_bersama: { id: 'Cuti bersama', en: 'Collective leave' },
  libur_daerah: { id: 'Libur daerah', en: 'Local closure' },
} as const;

/** The day of the event itself: day 0 (law.md 8 DESIGN 1). */
export function langkahDasar(tanggal: Tanggal): Langkah {
  return {
    tanggal,
    dihitung: false,
    ke: null,
    sebab: 'hari_dasar',
    alasan: 'Hari kejadian, hari ke-0: tidak dihitung',
    alasan_en: 'Day of the event, day 0: not counted',
  };
}

/** One examined day with its words. */
export function langkahHari(tanggal: Tanggal, sifat: SifatHari, ke: number | null): Langkah {
  return { tanggal, dihitung: sifat.kerja, ke, sebab: sifat.sebab, ...words(tanggal, sifat, ke) };
}

function words(tanggal: Tanggal, sifat: SifatHari, ke: number | null): { alasan: string; alasan_en: string } {
  const nama = sifat.nama.join(', ');
  if (sifat.sebab === 'akhir_pekan') {
    const day = weekdayOf(tanggal) - 1;
    const also = nama === '' ? '' : `, ${nama}`;
    return { alasan: `${HARI[day] ?? ''}${also}`, alasan_en: `${DAYS[day] ?? ''}${also}` };
  }
  const nomor =
    ke === null ? { alasan: 'Hari kerja', alasan_en: 'Working day' } : { alasan: `Hari kerja ke-${ke}`, alasan_en: `Working day ${ke}` };
  if (sifat.sebab === 'hari_kerja') return nomor;
  const jenis = JENIS[sifat.sebab];
  if (!sifat.kerja) return { alasan: `${jenis.id}: ${nama}`, alasan_en: `${jenis.en}: ${nama}` };
  return {
    alasan: `${nomor.alasan} (${jenis.id.toLowerCase()} ${nama} dihitung hari kerja)`,
    alasan_en: `${nomor.alasan_en} (${jenis.en.toLowerCase()} ${nama} counts as a working day)`,
  };
}
