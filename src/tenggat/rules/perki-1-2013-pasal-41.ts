// Perki 1/2013 Pasal 41: mediation takes at most 14 working days since the first meeting, extended once by 7 working days by
// agreement; the 7 days run from the end of the 14.
import { JAM } from '../jam.ts';
import { firstOf, type Keadaan, runJam, type Tenggat } from '../satu-jam.ts';

export function mediasi(k: Keadaan): Tenggat[] {
  const dasar = firstOf(k, ['mediasi_mulai']);
  if (!dasar) return [];
  const selesai = firstOf(k, ['mediasi_selesai', 'sengketa_dicabut'], dasar.pada);
  const lanjut = firstOf(k, ['mediasi_diperpanjang'], dasar.pada);
  const pertama = runJam(k, 'mediasi', dasar, { berhenti: lanjut ?? selesai });
  if (!lanjut || pertama.tanggal === null || pertama.terlambat) return [runJam(k, 'mediasi', dasar, { berhenti: selesai })];
  const panjang = JAM.mediasi.tambahan;
  return [pertama, runJam(k, 'mediasi', { jenis: 'mediasi', tanggal: pertama.tanggal }, { berhenti: selesai, panjang })];
}
