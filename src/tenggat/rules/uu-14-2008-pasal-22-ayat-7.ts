// UU 14/2008 Pasal 22 ayat (7): written notification within 10 working days since the request was received. Incompleteness does
// not stop this clock.
import { firstOf, type Keadaan, runJam, type Tenggat } from '../satu-jam.ts';
import { PENUTUP } from './penutup.ts';

export function notifikasiUu(k: Keadaan): Tenggat[] {
  const dasar = firstOf(k, ['diterima']);
  return dasar ? [runJam(k, 'notifikasi_uu', dasar, { berhenti: firstOf(k, PENUTUP, dasar.pada) })] : [];
}
