// UU 14/2008 Pasal 38: the commission begins within 14 working days after receiving the application (1) and completes within 100
// working days (2). The text names no base for the 100 days; registration is used (law.md 10.5).
import { firstOf, type Keadaan, runJam, type Tenggat } from '../satu-jam.ts';

export function kiMulai(k: Keadaan): Tenggat[] {
  const dasar = firstOf(k, ['ki_menerima']);
  return dasar
    ? [runJam(k, 'ki_mulai', dasar, { berhenti: firstOf(k, ['ki_mulai', 'sidang_pertama', 'sengketa_dicabut'], dasar.pada) })]
    : [];
}

export function kiSelesai(k: Keadaan): Tenggat[] {
  const dasar = firstOf(k, ['ki_diregistrasi']);
  return dasar ? [runJam(k, 'ki_selesai', dasar, { berhenti: firstOf(k, ['putusan_dibacakan', 'sengketa_dicabut'], dasar.pada) })] : [];
}
