// UU 14/2008 Pasal 48 ayat (1): who does not accept the ruling says so within 14 working days since receiving the copy. Perki 1/2013
// Pasal 60 says "hari": the body itself keeps the 14 calendar days as its safe date.
import { firstOf, type Keadaan, runJam, type Tenggat } from '../satu-jam.ts';

export function gugatan(k: Keadaan): Tenggat[] {
  const dasar = firstOf(k, ['salinan_putusan_diterima']);
  if (!dasar) return [];
  const berhenti = firstOf(k, ['gugatan'], dasar.pada);
  return [runJam(k, 'gugatan', dasar, { berhenti }), runJam(k, 'gugatan_aman', dasar, { berhenti })];
}
