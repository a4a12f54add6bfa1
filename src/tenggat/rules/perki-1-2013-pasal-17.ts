// Perki 1/2013 Pasal 17: the registrar tells of incompleteness within 3 working days (1); the applicant completes within 7 working
// days since receiving the notice (2).
import { firstOf, type Keadaan, runJam, type Tenggat } from '../satu-jam.ts';

export function kiTidakLengkap(k: Keadaan): Tenggat[] {
  const dasar = firstOf(k, ['ki_menerima']);
  if (!dasar) return [];
  return [
    runJam(k, 'ki_tidak_lengkap', dasar, { berhenti: firstOf(k, ['ki_tidak_lengkap', 'ki_diregistrasi', 'sengketa_dicabut'], dasar.pada) }),
  ];
}

export function kiLengkapi(k: Keadaan): Tenggat[] {
  const dasar = firstOf(k, ['ki_tidak_lengkap']);
  if (!dasar) return [];
  return [runJam(k, 'ki_lengkapi', dasar, { berhenti: firstOf(k, ['ki_dilengkapi', 'ki_diregistrasi', 'sengketa_dicabut'], dasar.pada) })];
}
