// UU 14/2008 Pasal 37 ayat (2), Perki 1/2013 Pasal 13: to the Komisi Informasi within 14 working days since the answer was received,
// or since the 30 working days ended without one. An answer whose receipt is not proven starts nothing.
import { firstOf, type Keadaan, runJam, type Tenggat } from '../satu-jam.ts';

export function sengketaAjukan(k: Keadaan, tanggap: readonly Tenggat[]): Tenggat[] {
  const berhenti = firstOf(k, ['ki_menerima']);
  if (firstOf(k, ['keberatan_dicabut', 'musyawarah'])) return [];
  const diterima = firstOf(k, ['tanggapan_diterima']);
  if (diterima) return [runJam(k, 'sengketa_ajukan', diterima, { berhenti })];
  return tanggap.flatMap((t) =>
    t.terlambat && t.tanggal !== null ? [runJam(k, 'sengketa_ajukan', { jenis: t.kunci, tanggal: t.tanggal }, { berhenti })] : [],
  );
}
