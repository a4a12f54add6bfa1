import { formatTanggal } from '../../format.ts';
import type { Bahasa } from '../../pesan.ts';
import { komponenPesan } from '../components.pesan.ts';

/** One day of a due-date ledger, as the clock gives it. */
export interface CalendarDay {
  tanggal: string;
  /** `mulai` the day it came in, `dihitung` a counted working day, `libur` not counted, `tempo` the due day. */
  kind: 'mulai' | 'dihitung' | 'libur' | 'tempo';
  /** Which working day of the count. */
  ke?: number;
  alasan?: string;
}

/** One month that shows why a date is what it is. `bulan` is `YYYY-MM`; days outside the ledger are plain. */
export function CalendarMonth({ bahasa, bulan, days }: { bahasa: Bahasa; bulan: string; days: readonly CalendarDay[] }) {
  const byDate = new Map(days.map((d) => [d.tanggal, d]));
  return (
    <table class="bt-month">
      <caption>{formatTanggal(`${bulan}-01`, bahasa, 'bulan')}</caption>
      <thead>
        <tr>
          {weekdays(bahasa).map((w) => (
            <th key={w.long} scope="col">
              <abbr title={w.long}>{w.short}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(bulan).map((week) => (
          <tr key={week.find((d) => d !== null)}>
            {week.map((d, i) => (d === null ? <td key={i} /> : <Day key={d} tanggal={d} day={byDate.get(d)} bahasa={bahasa} />))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ tanggal, day, bahasa }: { tanggal: string; day: CalendarDay | undefined; bahasa: Bahasa }) {
  const t = komponenPesan[bahasa];
  const number = Number(tanggal.slice(8));
  if (day === undefined)
    return (
      <td>
        <span class="bt-month__day">{number}</span>
      </td>
    );
  const words = day.alasan ?? (day.ke === undefined ? t.tidakDihitung : t.hariKe(day.ke));
  return (
    <td class={`bt-month__${day.kind}`}>
      <span class="bt-month__day">{number}</span>
      <span class="bt-month__ke" aria-hidden="true">
        {day.ke ?? (day.kind === 'libur' ? '–' : '')}
      </span>
      <span class="ds-sr-only">{words}</span>
    </td>
  );
}

/** Monday first. 2024-01-01 was a Monday. */
function weekdays(bahasa: Bahasa): { short: string; long: string }[] {
  return Array.from({ length: 7 }, (_, i) => {
    const full = formatTanggal(`2024-01-0${i + 1}`, bahasa).split(',')[0] ?? '';
    return { long: full, short: full.slice(0, 3) };
  });
}

/** The weeks of a month, Monday to Sunday, with null where a day belongs to a neighbour month. */
export function weeksOf(bulan: string): (string | null)[][] {
  const [year = 0, month = 1] = bulan.split('-').map(Number);
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const lead = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
  const cells = Array.from({ length: Math.ceil((lead + length) / 7) * 7 }, (_, i) => {
    const day = i - lead + 1;
    return day < 1 || day > length ? null : `${bulan}-${String(day).padStart(2, '0')}`;
  });
  return Array.from({ length: cells.length / 7 }, (_, w) => cells.slice(w * 7, w * 7 + 7));
}
