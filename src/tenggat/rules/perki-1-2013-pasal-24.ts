// Perki 1/2013 Pasal 24 ayat (2): the summons is received at least 3 working days before the first hearing.
import { firstOf, type Keadaan, runJam, type Tenggat } from '../satu-jam.ts';

export function panggilan(k: Keadaan): Tenggat[] {
  const dasar = firstOf(k, ['sidang_pertama']);
  return dasar ? [runJam(k, 'panggilan', dasar, { berhenti: firstOf(k, ['panggilan', 'sengketa_dicabut']) })] : [];
}
