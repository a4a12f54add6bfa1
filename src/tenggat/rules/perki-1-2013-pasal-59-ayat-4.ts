// Perki 1/2013 Pasal 59 ayat (4): a copy of the ruling is given within 3 working days.
import { firstOf, type Keadaan, runJam, type Tenggat } from '../satu-jam.ts';

export function salinanPutusan(k: Keadaan): Tenggat[] {
  const dasar = firstOf(k, ['putusan_dibacakan']);
  return dasar ? [runJam(k, 'salinan_putusan', dasar, { berhenti: firstOf(k, ['salinan_putusan_diterima'], dasar.pada) })] : [];
}
