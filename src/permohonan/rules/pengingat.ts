// Chasing (DESIGN): a unit's task at half time and at its date, then the head of the unit, then PPID Utama; and a case without
// a decision two working days before its last date goes before the Atasan. No right of a citizen hangs on any of it.
import { addHariKerja, type Kalender } from '../../tenggat/tenggat.ts';
import { TAHAP_TUGAS, type TahapTugas } from '../istilah.ts';
import { type AlasanSel, dalamSel, type Keputusan, type Konteks, type Permohonan, terima, tolak } from '../permohonan.ts';

export type TugasDikejar = { dibuat: string; batas: string; tahap: TahapTugas | null };

const sesudah = (kalender: Kalender, hari: string, n: number): string | null => {
  const h = addHariKerja(kalender, hari, n);
  return h.ok ? h.tanggal : null;
};

/** The day on which each step of chasing is due; null where there is none (a task of one day has no half time). */
export function hariTahap(kalender: Kalender, t: Pick<TugasDikejar, 'dibuat' | 'batas'>): Readonly<Record<TahapTugas, string | null>> {
  let kerja = 0;
  for (let h = sesudah(kalender, t.dibuat, 1); h !== null && h <= t.batas; h = sesudah(kalender, h, 1)) kerja += 1;
  return {
    setengah: kerja < 2 ? null : sesudah(kalender, t.dibuat, Math.ceil(kerja / 2)),
    tanggal: t.batas,
    kepala: sesudah(kalender, t.batas, 1),
    utama: sesudah(kalender, t.batas, 2),
  };
}

/** The step to take today; null for none. A step that was slept through is not made up for, but the head comes before PPID Utama. */
export function tahapHariIni(kalender: Kalender, t: TugasDikejar, hari: string): TahapTugas | null {
  const pada = hariTahap(kalender, t);
  const sudah = t.tahap === null ? -1 : TAHAP_TUGAS.indexOf(t.tahap);
  const sampai = TAHAP_TUGAS.filter((x, i) => i > sudah && pada[x] !== null && hari >= (pada[x] ?? ''));
  return sampai.find((x) => x === 'kepala') ?? sampai.at(-1) ?? null;
}

/** A task past its date goes to the head of the unit, then to PPID Utama; never back. */
export function decideEskalasiTugas(
  p: Permohonan,
  m: { tugasId: string; kepada: 'kepala' | 'utama' },
  k: Konteks,
): Keputusan<'tugas_tidak_ada' | 'tugas_sudah_selesai' | 'batas_belum_lewat' | AlasanSel> {
  return dalamSel(p, 'eskalasi_tugas', k, () => {
    const tugas = p.tugas.find((t) => t.id === m.tugasId);
    if (!tugas) return tolak('tugas_tidak_ada');
    if (tugas.keadaan !== 'menunggu' || tugas.tahap === 'utama' || tugas.tahap === m.kepada) return tolak('tugas_sudah_selesai');
    if (k.hari <= tugas.batas) return tolak('batas_belum_lewat');
    return terima({ jenis: 'permohonan_tugas_dieskalasi', data: { tugas_id: tugas.id, unit_id: tugas.unitId, kepada: m.kepada } });
  });
}

/** Working days before the last date from which an undecided case lies before the Atasan. */
export const HARI_ANGKAT = 2;

/** Puts an undecided case before the Atasan, once for each due date. `mulai`: the first day on which that is so. */
export function decideAngkat(
  p: Permohonan,
  m: { jatuhTempo: string; mulai: string },
  k: Konteks,
): Keputusan<'belum_waktunya' | 'sudah_diangkat' | AlasanSel> {
  return dalamSel(p, 'angkat', k, () => {
    if (k.hari < m.mulai) return tolak('belum_waktunya');
    if (p.diangkatUntuk === m.jatuhTempo) return tolak('sudah_diangkat');
    return terima({ jenis: 'permohonan_diangkat', data: { jatuh_tempo: m.jatuhTempo } });
  });
}

/** The Atasan orders the answer of a case that lies before him. */
export function decidePerintahkan(p: Permohonan, k: Konteks): Keputusan<'belum_diangkat' | AlasanSel> {
  return dalamSel(p, 'perintahkan', k, () =>
    p.diangkatUntuk === null
      ? tolak('belum_diangkat')
      : terima({ jenis: 'permohonan_diperintahkan', data: { jatuh_tempo: p.diangkatUntuk } }),
  );
}
