import { addMonths, daysBetween } from '../../shared/tanggal.ts';
import type { Jadwal, Kategori } from '../informasi.ts';

export const TINGKAT = ['mutakhir', 'segera', 'lewat', 'terbengkalai'] as const;
/** Four steps of ageing: fresh, due within 30 days, due date passed, passed by more than 60 days. */
export type Tingkat = (typeof TINGKAT)[number];

export type Kemutakhiran = { jadwal: Jadwal | null; jatuhTempo: string | null; tingkat: Tingkat };

const BULAN: Readonly<Record<Jadwal, number | null>> = {
  bulanan: 1,
  triwulanan: 3,
  semesteran: 6,
  tahunan: 12,
  sesuai_kejadian: null,
  sekali: null,
};

/** Perki 1/2021 Pasal 18: berkala is renewed at least every six months, whatever the chosen schedule says. */
const MAKS_BERKALA = 6;

/**
 * Next due date and step of ageing of an item. `diperbarui`: legal day of the last version or confirmation; `hariIni`:
 * today in the body's zone. Without a schedule there is no due date and the item is fresh.
 */
export function hitungKemutakhiran(kategori: Kategori, jadwal: Jadwal | null, diperbarui: string, hariIni: string): Kemutakhiran {
  const own = jadwal === null ? null : BULAN[jadwal];
  const bulan = kategori === 'berkala' ? Math.min(own ?? MAKS_BERKALA, MAKS_BERKALA) : own;
  if (bulan === null) return { jadwal, jatuhTempo: null, tingkat: 'mutakhir' };
  const jatuhTempo = addMonths(diperbarui, bulan);
  const sisa = daysBetween(hariIni, jatuhTempo);
  const tingkat: Tingkat = sisa > 30 ? 'mutakhir' : sisa >= 0 ? 'segera' : sisa >= -60 ? 'lewat' : 'terbengkalai';
  return { jadwal, jatuhTempo, tingkat };
}
