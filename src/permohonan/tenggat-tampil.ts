import { jamOf, type KunciJam, type Tenggat } from '../tenggat/tenggat.ts';
import { wallClock } from '../shared/tanggal.ts';

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

/** ISO 8601 with the offset of the body's zone, to the second. */
export function waktuIso(pada: Date, zona: string): string {
  const { tanggal, jam } = wallClock(pada, zona);
  const menit = Math.round((Date.parse(`${tanggal}T${jam}Z`) - Math.floor(pada.getTime() / 1000) * 1000) / 60_000);
  const abs = Math.abs(menit);
  return `${tanggal}T${jam}${menit < 0 ? '-' : '+'}${String(Math.floor(abs / 60)).padStart(2, '0')}:${String(abs % 60).padStart(2, '0')}`;
}
