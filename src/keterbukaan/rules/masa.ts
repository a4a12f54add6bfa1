/**
 * Perki 1/2021 Pasal 18 and the budget year: for which periods a unit owes an information, and by when. Pure days; nothing of it is
 * stored, so a changed rule changes every cell at once.
 */
import { addDays, addMonths, type Tanggal, yearOf } from '../../shared/tanggal.ts';

export const MASA = ['terkini', 'bulanan', 'semesteran', 'tahunan', 'kejadian'] as const;
/** `terkini`: one standing information, kept fresh. `kejadian`: owed when something happens; counted by year. */
export type Masa = (typeof MASA)[number];

export const ACUAN = ['awal', 'akhir'] as const;
/** Due so many months after the start of the period (plans) or after its end (reports). */
export type Acuan = (typeof ACUAN)[number];

export type AturanMasa = { masa: Masa; acuan: Acuan; tenggatBulan: number };

/** A period that is owed. `kunci` names it in addresses: `2026`, `2026-s1`, `2026-09`, `kini`. */
export type Jendela = { kunci: string; dari: Tanggal; sampai: Tanggal; jatuhTempo: Tanggal | null };

const BULAN: Readonly<Record<'bulanan' | 'semesteran' | 'tahunan', number>> = { bulanan: 1, semesteran: 6, tahunan: 12 };

const dua = (n: number): string => String(n).padStart(2, '0');

function kunciDari(masa: 'bulanan' | 'semesteran' | 'tahunan', dari: Tanggal): string {
  if (masa === 'tahunan') return dari.slice(0, 4);
  return masa === 'bulanan' ? dari.slice(0, 7) : `${dari.slice(0, 4)}-s${dari.slice(5, 7) === '01' ? 1 : 2}`;
}

function jendelaPada(a: AturanMasa & { masa: keyof typeof BULAN }, dari: Tanggal): Jendela {
  const berikut = addMonths(dari, BULAN[a.masa]);
  const sampai = addDays(berikut, -1);
  const jatuhTempo = addDays(addMonths(a.acuan === 'awal' ? dari : berikut, a.tenggatBulan), -1);
  // "Due at once" still leaves the first day of the period, or the day after its end.
  return {
    kunci: kunciDari(a.masa, dari),
    dari,
    sampai,
    jatuhTempo: a.tenggatBulan === 0 ? (a.acuan === 'awal' ? dari : berikut) : jatuhTempo,
  };
}

/** First day of the period of this length in which a day lies. */
function awalMasa(masa: keyof typeof BULAN, hari: Tanggal): Tanggal {
  const bulan = Number(hari.slice(5, 7));
  const awal = bulan - ((bulan - 1) % BULAN[masa]);
  return `${hari.slice(0, 4)}-${dua(awal)}-01`;
}

/** Days before the due date on which a period begins to show. */
export const DIBUKA_SEBELUM = 30;

/**
 * Periods owed on a day, the newest first, at most `banyak`; none that began before `mulai`. A period shows from 30 days before it is due.
 */
export function jendelaMasa(a: AturanMasa, mulai: Tanggal, hariIni: Tanggal, banyak: number): Jendela[] {
  const { masa } = a;
  if (masa === 'terkini') return [{ kunci: 'kini', dari: hariIni, sampai: hariIni, jatuhTempo: null }];
  if (masa === 'kejadian') {
    const tahun = yearOf(hariIni);
    return [{ kunci: String(tahun), dari: `${tahun}-01-01`, sampai: `${tahun}-12-31`, jatuhTempo: null }];
  }
  const hasil: Jendela[] = [];
  for (let dari = awalMasa(masa, hariIni); dari >= mulai && hasil.length < banyak; dari = addMonths(dari, -BULAN[masa])) {
    const jendela = jendelaPada({ ...a, masa }, dari);
    if (jendela.jatuhTempo !== null && jendela.jatuhTempo <= addDays(hariIni, DIBUKA_SEBELUM)) hasil.push(jendela);
  }
  return hasil;
}

/** The period that a key names, for the form that fills it. Undefined where the key does not fit the rule. */
export function jendelaDariKunci(a: AturanMasa, kunci: string, hariIni: Tanggal): Jendela | undefined {
  const { masa } = a;
  if (masa === 'terkini' || masa === 'kejadian') return jendelaMasa(a, '1945-01-01', hariIni, 1).find((j) => j.kunci === kunci);
  const cocok = /^(\d{4})(?:-s([12])|-(0[1-9]|1[0-2]))?$/.exec(kunci);
  if (!cocok) return undefined;
  const [, tahun = '', semester, bulan] = cocok;
  const dari = `${tahun}-${semester === '2' ? '07' : (bulan ?? '01')}-01`;
  const jendela = jendelaPada({ ...a, masa }, dari);
  return jendela.kunci === kunci ? jendela : undefined;
}

/** The last half-year that is over on a day. */
export function semesterLalu(hariIni: Tanggal): { dari: Tanggal; sampai: Tanggal } {
  const tahun = yearOf(hariIni);
  return hariIni.slice(5, 7) >= '07'
    ? { dari: `${tahun}-01-01`, sampai: `${tahun}-06-30` }
    : { dari: `${tahun - 1}-07-01`, sampai: `${tahun - 1}-12-31` };
}
