// Perki 1/2021 Pasal 34 ayat (3): a refusal is sent within 10 working days since the request was received; the consequence test
// does not stop the clock.
import { firstOf, type Keadaan, runJam, type Tenggat } from '../satu-jam.ts';
import { PENUTUP } from './penutup.ts';

export function penolakan(k: Keadaan): Tenggat[] {
  const dasar = firstOf(k, ['diterima']);
  return dasar ? [runJam(k, 'penolakan', dasar, { berhenti: firstOf(k, PENUTUP, dasar.pada) })] : [];
}
