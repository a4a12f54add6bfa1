// UU 14/2008 Pasal 36 ayat (2): the superior answers within 30 working days since the written objection was received; Perki 1/2021
// Pasal 44 ayat (1) counts from its registration. The earlier of the two is the base.
import { firstOf, type Keadaan, runJam, type Tenggat } from '../satu-jam.ts';

export function keberatanTanggap(k: Keadaan): Tenggat[] {
  const dasar = firstOf(k, ['keberatan_diterima', 'keberatan_dicatat']);
  if (!dasar) return [];
  return [runJam(k, 'keberatan_tanggap', dasar, { berhenti: firstOf(k, ['tanggapan', 'musyawarah', 'keberatan_dicabut'], dasar.pada) })];
}
