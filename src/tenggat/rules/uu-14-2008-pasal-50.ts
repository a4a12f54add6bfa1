// UU 14/2008 Pasal 50: cassation within 14 days (calendar days, not working days) since the court ruling was received.
import { firstOf, type Keadaan, runJam, type Tenggat } from '../satu-jam.ts';

export function kasasi(k: Keadaan): Tenggat[] {
  const dasar = firstOf(k, ['putusan_pengadilan_diterima']);
  return dasar ? [runJam(k, 'kasasi', dasar, { berhenti: firstOf(k, ['kasasi'], dasar.pada) })] : [];
}
