import { dateIn, instantIn, type Tanggal } from '../shared/tanggal.ts';
import type { Hitungan } from './hari-kerja.ts';
import { jamOf, type Jam, type KunciJam } from './jam.ts';
import type { Kalender } from './kalender.ts';
import type { Langkah } from './langkah.ts';
import type { AturanTenggat, JenisPeristiwaTenggat, PeristiwaTenggat } from './masukan.ts';
import { dueDate, jamTutup } from './penerimaan.ts';
import { hitungPanjang } from './register.ts';

/** Everything a rule of the clock looks at. Events in order of time; `now` decides what has passed. */
export type Keadaan = {
  peristiwa: readonly PeristiwaTenggat[];
  kalender: Kalender;
  aturan: AturanTenggat;
  now: Date;
};

/**
 * One deadline. `mulai` is day 0. `tanggal` is the last day, or null where the calendar of `tahunKosong` is missing. `sampai` is
 * the last moment of that day (closing hour for duties of the body, else midnight). `keadaan`: running, stopped by
 * `berhentiOleh` on `berhentiPada`, or passed without an end. `terlambat`: ended or still open after `tanggal`.
 */
export type Tenggat = {
  kunci: KunciJam;
  /** Kind of the base event, or the clock whose end is the base. */
  dasar: JenisPeristiwaTenggat | KunciJam;
  pasal: string;
  mulai: Tanggal;
  tanggal: Tanggal | null;
  tahunKosong: number | null;
  sampai: Date | null;
  keadaan: 'berjalan' | 'berhenti' | 'lewat';
  berhentiPada: Tanggal | null;
  berhentiOleh: JenisPeristiwaTenggat | null;
  terlambat: boolean;
  langkah: readonly Langkah[];
};

/** Base of a clock: an event, or a day that another clock ended on. */
export type Dasar = PeristiwaTenggat | { jenis: KunciJam; tanggal: Tanggal };

type Opsi = { berhenti?: PeristiwaTenggat | undefined; panjang?: number };

/** Runs one clock of the register from its base to its end. */
export function runJam(k: Keadaan, kunci: KunciJam, dasar: Dasar, opsi: Opsi = {}): Tenggat {
  const jam = jamOf(kunci);
  const mulai = 'tanggal' in dasar ? dasar.tanggal : dateIn(k.aturan.zona, dasar.pada);
  const berhentiPada = opsi.berhenti ? dateIn(k.aturan.zona, opsi.berhenti.pada) : null;
  const mulaiPada = 'pada' in dasar ? dasar.pada : instantIn(k.aturan.zona, mulai, '24:00');
  const hasil = hitungBerlaku(k, mulaiPada, berhentiPada, jam.pihak !== 'badan', (versi) =>
    hitung(versi, jam, dasar, mulai, opsi.panjang ?? jam.panjang),
  );
  const tanggal = hasil.ok ? hasil.tanggal : null;
  const terlambat = tanggal !== null && (berhentiPada ?? dateIn(k.aturan.zona, k.now)) > tanggal;
  return {
    kunci,
    dasar: dasar.jenis,
    pasal: jam.pasal,
    mulai,
    tanggal,
    tahunKosong: hasil.ok ? null : hasil.tahun,
    sampai: tanggal === null ? null : akhirHari(k.aturan, jam, tanggal),
    keadaan: opsi.berhenti ? 'berhenti' : terlambat ? 'lewat' : 'berjalan',
    berhentiPada,
    berhentiOleh: opsi.berhenti?.jenis ?? null,
    terlambat,
    langkah: hasil.ok ? hasil.langkah : [],
  };
}

type Versi = Pick<Keadaan, 'kalender' | 'aturan'>;

/**
 * Counts under the calendar that stood at the start, then under each later one, until the clock has ended: a change never moves
 * a date that had passed or a clock that had stopped before it (law.md 8 DESIGN 7), and never makes a right of others shorter.
 */
function hitungBerlaku(k: Keadaan, mulai: Date, berhentiPada: Tanggal | null, hak: boolean, count: (versi: Versi) => Hitungan): Hitungan {
  const [pertama, ...kemudian] = versiSejak(k, mulai);
  let hasil = count(pertama);
  for (const versi of kemudian) {
    const hari = dateIn(k.aturan.zona, versi.sejak);
    if ((hasil.ok && hasil.tanggal < hari) || (berhentiPada !== null && berhentiPada < hari)) return hasil;
    const baru = count(versi);
    if (!(hak && hasil.ok && baru.ok && baru.tanggal < hasil.tanggal)) hasil = baru;
  }
  return hasil;
}

/** The calendar in force at an instant, then each that came after it, oldest first. */
function versiSejak(k: Versi, pada: Date): [Versi, ...(Versi & { sejak: Date })[]] {
  const kemudian: (Versi & { sejak: Date })[] = [];
  let versi = k;
  for (let { sebelum } = versi.kalender; sebelum && sebelum.sampai > pada; { sebelum } = versi.kalender) {
    kemudian.unshift({ ...versi, sejak: sebelum.sampai });
    versi = sebelum.versi();
  }
  return [versi, ...kemudian];
}

/** The body's own settings move only its duties; a citizen's clock starts from the real day and never counts it. */
function hitung(k: Versi, jam: Jam, dasar: Dasar, mulai: Tanggal, panjang: number): Hitungan {
  const duty = 'pada' in dasar && jam.pihak === 'badan' && jam.satuan === 'hari_kerja' && panjang > 0;
  return duty ? dueDate(k.kalender, dasar.pada, panjang, k.aturan) : hitungPanjang(k.kalender, { ...jam, panjang }, mulai);
}

function akhirHari(aturan: AturanTenggat, jam: Jam, tanggal: Tanggal): Date {
  const tutup = jam.pihak === 'badan' && aturan.batasHarian === 'jam_tutup';
  return instantIn(aturan.zona, tanggal, tutup ? jamTutup(aturan, tanggal) : '24:00');
}

/** The first event of one of these kinds, at or after `sejak` where given. */
export function firstOf(k: Keadaan, jenis: readonly JenisPeristiwaTenggat[], sejak?: Date): PeristiwaTenggat | undefined {
  return k.peristiwa.find((p) => jenis.includes(p.jenis) && (sejak === undefined || p.pada >= sejak));
}

/** Every event of one of these kinds. */
export function allOf(k: Keadaan, jenis: readonly JenisPeristiwaTenggat[]): PeristiwaTenggat[] {
  return k.peristiwa.filter((p) => jenis.includes(p.jenis));
}

/** The deadline with the earliest date, the first of equals; one that cannot be counted yet never hides a known date. */
export function earliest(tenggat: readonly Tenggat[]): Tenggat | undefined {
  let found: Tenggat | undefined;
  for (const t of tenggat) if (!found || (t.tanggal !== null && (found.tanggal === null || t.tanggal < found.tanggal))) found = t;
  return found;
}
