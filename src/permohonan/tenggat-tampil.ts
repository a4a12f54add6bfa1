import { jamOf, type KunciJam, type Tenggat } from '../tenggat/tenggat.ts';

export { waktuIso } from '../shared/tanggal.ts';

/** Name of a clock in both languages. */
export const jamTenggat = (kunci: KunciJam): { id: string; en: string } => jamOf(kunci).nama;

/** Deadlines that a citizen is shown: those of the answer, and his own time for repair. */
export function tenggatPublik(semua: readonly Tenggat[]): Tenggat[] {
  return semua.filter((t) => t.kunci !== 'cek_kelengkapan');
}

/**
 * The next legal date of the office: of its clocks that have not stopped (check, answer, handing over) the earliest. The
 * requester's own time for repair is none of ours. Undefined where nothing runs or the calendar lacks the year.
 */
export function langkahBadan(semua: readonly Tenggat[]): { kunci: KunciJam; tanggal: string } | undefined {
  return semua
    .flatMap(({ kunci, tanggal, keadaan }) =>
      tanggal === null || keadaan === 'berhenti' || jamOf(kunci).pihak !== 'badan' ? [] : [{ kunci, tanggal }],
    )
    .toSorted((a, b) => (a.tanggal < b.tanggal ? -1 : a.tanggal > b.tanggal ? 1 : 0))[0];
}
