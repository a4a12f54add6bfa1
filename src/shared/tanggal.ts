// Civil days as `YYYY-MM-DD` text and instants as Date. Written here because Temporal is not in Node 24 and the need is
// small: whole days are counted as days since 1970-01-01 in UTC, where every day has 24 hours; zones go through Intl.

/** A civil day, `YYYY-MM-DD`. Compares with < and >. */
export type Tanggal = string;

const DAY = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists: `2024-02-29` yes, `2025-02-29` no. Years 1000 to 9999. */
export function isTanggal(text: string): boolean {
  return parseDay(text) !== undefined;
}

function parseDay(text: string): number | undefined {
  const match = SHAPE.exec(text);
  if (!match || text < '1000') return undefined;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return formatDay(time / DAY) === text ? time / DAY : undefined;
}

function formatDay(day: number): Tanggal {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Days since 1970-01-01. Throws RangeError where the text is not a day: that is a bug, input is parsed before. */
export function dayNumber(tanggal: Tanggal): number {
  const day = parseDay(tanggal);
  if (day === undefined) throw new RangeError(`not a day: ${tanggal}`);
  return day;
}

/** The day `n` days later (earlier where negative). */
export function addDays(tanggal: Tanggal, n: number): Tanggal {
  return formatDay(dayNumber(tanggal) + n);
}

/** Whole days from `a` to `b`; negative where `b` is earlier. */
export function daysBetween(a: Tanggal, b: Tanggal): number {
  return dayNumber(b) - dayNumber(a);
}

/** The same day of the month `n` months later; the month's last day where it has no such day (31 Aug + 6 → 28 Feb). */
export function addMonths(tanggal: Tanggal, n: number): Tanggal {
  const from = new Date(dayNumber(tanggal) * DAY);
  const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + n, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return formatDay(first.setUTCDate(Math.min(from.getUTCDate(), last)) / DAY);
}

export function yearOf(tanggal: Tanggal): number {
  return Number(tanggal.slice(0, 4));
}

/** ISO weekday: 1 Monday … 7 Sunday. */
export function weekdayOf(tanggal: Tanggal): number {
  return weekdayOfDay(dayNumber(tanggal));
}

/** ISO weekday of a day number; 1970-01-01 was a Thursday. */
export function weekdayOfDay(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(zona: string): Intl.DateTimeFormat {
  const known = formatters.get(zona);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zona,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(zona, made);
  return made;
}

/** True for an IANA zone that this machine knows. */
export function isZona(zona: string): boolean {
  try {
    return formatterFor(zona) !== undefined;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Civil day and wall clock (`HH:MM:SS`) of an instant in a zone. */
export function wallClock(pada: Date, zona: string): { tanggal: Tanggal; jam: string } {
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of formatterFor(zona).formatToParts(pada)) part[type] = value;
  return {
    tanggal: `${part.year ?? ''}-${part.month ?? ''}-${part.day ?? ''}`,
    jam: `${part.hour ?? ''}:${part.minute ?? ''}:${part.second ?? ''}`,
  };
}

/** The civil day of an instant in a zone (`Asia/Jakarta` for WIB). */
export function dateIn(zona: string, pada: Date): Tanggal {
  return wallClock(pada, zona).tanggal;
}

/** ISO 8601 with the offset of the zone, to the second. */
export function waktuIso(pada: Date, zona: string): string {
  const { tanggal, jam } = wallClock(pada, zona);
  const menit = Math.round((Date.parse(`${tanggal}T${jam}Z`) - Math.floor(pada.getTime() / 1000) * 1000) / 60_000);
  const abs = Math.abs(menit);
  return `${tanggal}T${jam}${menit < 0 ? '-' : '+'}${String(Math.floor(abs / 60)).padStart(2, '0')}:${String(abs % 60).padStart(2, '0')}`;
}

/**
 * The instant of a day and wall clock (`HH:MM` or `HH:MM:SS`, `24:00` for the day's end) in a zone. A clock time that a
 * summer-time change skips or repeats resolves to one of its two neighbours; Indonesia has no summer time.
 */
export function instantIn(zona: string, tanggal: Tanggal, jam = '00:00'): Date {
  const [hour = 0, minute = 0, second = 0] = jam.split(':').map(Number);
  const wanted = dayNumber(tanggal) * DAY + ((hour * 60 + minute) * 60 + second) * 1000;
  let guess = wanted;
  for (let round = 0; round < 2; round += 1) guess += wanted - wallAsUtc(new Date(guess), zona);
  return new Date(guess);
}

function wallAsUtc(pada: Date, zona: string): number {
  const wall = wallClock(pada, zona);
  return Date.parse(`${wall.tanggal}T${wall.jam}Z`);
}
