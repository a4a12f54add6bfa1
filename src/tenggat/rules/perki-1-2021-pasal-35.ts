// Perki 1/2021 Pasal 31 ayat (4) huruf f, Pasal 35: the information is handed over in the time that the notification promised.
// Where there is a cost the time runs from the payment (law.md 10.1 DESIGN: waiting for payment pauses this clock only).
import { firstOf, type Keadaan, runJam, type Tenggat } from '../satu-jam.ts';

export function penyediaan(k: Keadaan): Tenggat[] {
  const janji = firstOf(k, ['pemberitahuan']);
  if (janji?.hari === undefined) return [];
  const menunggu = firstOf(k, ['menunggu_pembayaran'], janji.pada);
  const dasar = menunggu ? firstOf(k, ['dibayar'], menunggu.pada) : janji;
  if (!dasar) return [];
  return [runJam(k, 'penyediaan', dasar, { panjang: janji.hari, berhenti: firstOf(k, ['diserahkan', 'dicabut'], dasar.pada) })];
}
