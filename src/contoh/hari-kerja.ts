import { type Kalender, sifatHari } from '../tenggat/tenggat.ts';

const HARI_MS = 86_400_000;

/** The last working days up to today, today's (or the last one before it) first; a year missing from the calendar counts Monday to Friday. */
export function hariKerjaMundur(kalender: Kalender, hariIni: string, banyak: number): string[] {
  const out: string[] = [];
  for (let t = Date.parse(`${hariIni}T00:00:00Z`); out.length < banyak; t -= HARI_MS) {
    const hari = new Date(t).toISOString().slice(0, 10);
    const sifat = sifatHari(kalender, hari);
    const akhirPekan = [0, 6].includes(new Date(t).getUTCDay());
    if (sifat.ok ? sifat.kerja : !akhirPekan) out.push(hari);
  }
  return out;
}
