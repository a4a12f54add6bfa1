import { addMonths, daysBetween } from '../../shared/tanggal.ts';
import type { Jadwal, Kategori } from '../informasi.ts';

export const TINGKAT = ['mutakhir', 'segera', 'lewat', 'terbengkalai'] as const;
/** Four steps of ageing: fresh, soon due, due date passed, long passed. How soon and how long depends on how often it is renewed. */
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

/**
 * Days before the due date that are "soon", and days after it until an item is abandoned. A monthly item that were soon due for thirty
 * days would never be fresh (steps as HDX uses them: 30/60, 90/150, 365/455 days).
 */
export const AMBANG: Readonly<Record<Jadwal, { segera: number; lewat: number }>> = {
  bulanan: { segera: 7, lewat: 30 },
  triwulanan: { segera: 14, lewat: 60 },
  semesteran: { segera: 30, lewat: 60 },
  tahunan: { segera: 30, lewat: 90 },
  sesuai_kejadian: { segera: 30, lewat: 60 },
  sekali: { segera: 30, lewat: 60 },
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
  // A yearly item held to six months ages as one that is renewed every six months.
  const { segera, lewat } = AMBANG[jadwal === null || (jadwal === 'tahunan' && bulan < 12) ? 'semesteran' : jadwal];
  const tingkat: Tingkat = sisa > segera ? 'mutakhir' : sisa >= 0 ? 'segera' : sisa >= -lewat ? 'lewat' : 'terbengkalai';
  return { jadwal, jatuhTempo, tingkat };
}
