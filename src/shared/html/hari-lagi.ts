import { daysBetween } from '../tanggal.ts';
import type { IconName } from './icons/names.ts';
import { type Bahasa, definePesan, plural } from './pesan.ts';
import type { Tone } from './types.ts';

const pesan = definePesan({
  id: { lewat: (n: number) => `lewat ${n} hari`, ini: 'hari ini', besok: 'besok', lagi: (n: number) => `${n} hari lagi` },
  en: {
    lewat: (n) => `overdue by ${plural(n, 'day', 'days')}`,
    ini: 'today',
    besok: 'tomorrow',
    lagi: (n) => `in ${plural(n, 'day', 'days')}`,
  },
});

/** A day seen from today, in words, with the hue and mark that go with them. */
export type HariLagi = { kata: string; tone: Tone; icon: IconName };

/** `lewat 3 hari`, `hari ini`, `besok`, `5 hari lagi`. Both days are `YYYY-MM-DD`. */
export function hariLagi(tanggal: string, hari: string, bahasa: Bahasa): HariLagi {
  const t = pesan[bahasa];
  const selisih = daysBetween(hari, tanggal);
  if (selisih < 0) return { kata: t.lewat(-selisih), tone: 'danger', icon: 'circle-alert' };
  const kata = selisih === 0 ? t.ini : selisih === 1 ? t.besok : t.lagi(selisih);
  return selisih <= 2 ? { kata, tone: 'warning', icon: 'alarm-clock' } : { kata, tone: 'neutral', icon: 'clock' };
}
