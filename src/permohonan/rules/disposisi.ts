// Perki 1/2021 Pasal 10(2)d, g and 12: PPID Utama gets the information through the units. A unit sees question, format
// and date, never the asker. The internal date is DESIGN.
import { type Kalender, sifatHari } from '../../tenggat/tenggat.ts';
import type { HasilTugas } from '../istilah.ts';
import { type AlasanSel, dalamSel, type Keputusan, type Konteks, type Permohonan, terima, tolak } from '../permohonan.ts';

/** Working days until a unit should answer, from the day after today; never past the legal due date while that is ahead. */
export function batasTugas(kalender: Kalender, hari: string, hariTugas: number, jatuhTempo: string | null): string {
  let batas = hari;
  for (let kerja = 0, n = 1; kerja < hariTugas && n < 60; n++) {
    const d = new Date(Date.parse(`${hari}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);
    const sifat = sifatHari(kalender, d);
    if (!sifat.ok) break;
    if (!sifat.kerja) continue;
    kerja += 1;
    batas = d;
  }
  return jatuhTempo !== null && jatuhTempo >= hari && batas > jatuhTempo ? jatuhTempo : batas;
}

export type TugasBaru = { tugasId: string; unitId: string; batas: string };
export type AlasanDisposisi = 'tanpa_unit' | 'unit_ganda' | 'batas_lewat' | 'melewati_jatuh_tempo';

/** Child tasks to units, each with an internal day inside the legal one (`jatuhTempo`, null where the calendar is missing). */
export function decideDisposisi(
  p: Permohonan,
  m: { tugas: readonly TugasBaru[]; jatuhTempo: string | null },
  k: Konteks,
): Keputusan<AlasanDisposisi | AlasanSel> {
  return dalamSel(p, 'disposisi', k, () => {
    if (m.tugas.length === 0) return tolak('tanpa_unit');
    const units = [...p.tugas.filter((t) => t.keadaan === 'menunggu').map((t) => t.unitId), ...m.tugas.map((t) => t.unitId)];
    if (new Set(units).size < units.length) return tolak('unit_ganda');
    if (m.tugas.some((t) => t.batas < k.hari)) return tolak('batas_lewat');
    const { jatuhTempo } = m;
    // A case that is late already still needs its tasks.
    if (jatuhTempo !== null && jatuhTempo >= k.hari && m.tugas.some((t) => t.batas > jatuhTempo)) return tolak('melewati_jatuh_tempo');
    return terima({
      jenis: 'permohonan_didisposisi',
      data: { tugas: m.tugas.map((t) => ({ tugas_id: t.tugasId, unit_id: t.unitId, batas: t.batas })) },
    });
  });
}

/** A waiting task is taken back: the question went to the wrong unit, or is answered already. */
export function decideTarikTugas(
  p: Permohonan,
  m: { tugasId: string },
  k: Konteks,
): Keputusan<'tugas_tidak_ada' | 'tugas_sudah_selesai' | AlasanSel> {
  return dalamSel(p, 'tarik_tugas', k, () => {
    const tugas = p.tugas.find((t) => t.id === m.tugasId);
    if (!tugas) return tolak('tugas_tidak_ada');
    if (tugas.keadaan !== 'menunggu') return tolak('tugas_sudah_selesai');
    return terima({ jenis: 'permohonan_tugas_ditarik', data: { tugas_id: tugas.id, unit_id: tugas.unitId } });
  });
}

/** Half a day between two reminders (DESIGN): a bell that rings all day is not heard. */
const JEDA_INGATKAN_MS = 12 * 3_600_000;

/** Reminds the unit of a waiting task; nothing of the case changes. */
export function decideIngatkanTugas(
  p: Permohonan,
  m: { tugasId: string; tahap: 'petugas' | 'setengah' | 'tanggal' },
  k: Konteks,
): Keputusan<'tugas_tidak_ada' | 'tugas_sudah_selesai' | 'baru_diingatkan' | AlasanSel> {
  return dalamSel(p, 'ingatkan_tugas', k, () => {
    const tugas = p.tugas.find((t) => t.id === m.tugasId);
    if (!tugas) return tolak('tugas_tidak_ada');
    if (tugas.keadaan !== 'menunggu') return tolak('tugas_sudah_selesai');
    if (m.tahap === 'petugas' && tugas.diingatkanPada !== null && k.now.getTime() - tugas.diingatkanPada.getTime() < JEDA_INGATKAN_MS)
      return tolak('baru_diingatkan');
    return terima({ jenis: 'permohonan_tugas_diingatkan', data: { tugas_id: tugas.id, unit_id: tugas.unitId, tahap: m.tahap } });
  });
}

export type JawabanTugas = {
  tugasId: string;
  /** Units of the answering officer: the task of another unit is not there for him. */
  unitIds: readonly string[];
  hasil: HasilTugas;
  saranUnitId: string | null;
  adaIsi: boolean;
};
export type AlasanJawab = 'tugas_tidak_ada' | 'tugas_sudah_selesai' | 'jawaban_kosong' | 'saran_unit_sendiri';

/** A unit answers, says nihil, or "bukan kami": then the case goes back to PPID Utama with the hint, and nothing is lost. */
export function decideJawabTugas(p: Permohonan, m: JawabanTugas, k: Konteks): Keputusan<AlasanJawab | AlasanSel> {
  return dalamSel(p, 'jawab_tugas', k, () => {
    const tugas = p.tugas.find((t) => t.id === m.tugasId && m.unitIds.includes(t.unitId));
    if (!tugas) return tolak('tugas_tidak_ada');
    if (tugas.keadaan !== 'menunggu') return tolak('tugas_sudah_selesai');
    if (!m.adaIsi) return tolak('jawaban_kosong');
    if (m.saranUnitId === tugas.unitId) return tolak('saran_unit_sendiri');
    return terima({
      jenis: 'permohonan_tugas_dijawab',
      data: { tugas_id: tugas.id, unit_id: tugas.unitId, hasil: m.hasil, saran_unit_id: m.saranUnitId },
    });
  });
}
