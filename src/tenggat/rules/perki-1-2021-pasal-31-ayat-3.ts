// Perki 1/2021 Pasal 31 ayat (3): written notification within 10 working days since the request was declared complete.
import { allOf, firstOf, type Keadaan, runJam, type Tenggat } from '../satu-jam.ts';
import { PENUTUP } from './penutup.ts';

export function notifikasiPerki(k: Keadaan): Tenggat[] {
  const dasar = allOf(k, ['dinyatakan_lengkap']).at(-1);
  return dasar ? [runJam(k, 'notifikasi_perki', dasar, { berhenti: firstOf(k, PENUTUP, dasar.pada) })] : [];
}
