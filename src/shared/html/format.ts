import type { Bahasa } from './pesan.ts';

const locale = { id: 'id-ID', en: 'en-GB' } as const;
const cache = new Map<string, Intl.DateTimeFormat>();

function formatter(bahasa: Bahasa, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = bahasa + JSON.stringify(options);
  const known = cache.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale[bahasa], options);
  cache.set(key, made);
  return made;
}

const gaya = {
  /** Senin, 6 Oktober 2025 */
  penuh: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** 6 Oktober 2025 */
  panjang: { day: 'numeric', month: 'long', year: 'numeric' },
  /** 6 Okt 2025, for tables */
  pendek: { day: 'numeric', month: 'short', year: 'numeric' },
  /** Oktober 2025 */
  bulan: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type GayaTanggal = keyof typeof gaya;

/** A legal day (`YYYY-MM-DD`) in words. A legal day has no zone: it is read and written in UTC. */
export function formatTanggal(tanggal: string, bahasa: Bahasa, bentuk: GayaTanggal = 'penuh'): string {
  return formatter(bahasa, { ...gaya[bentuk], timeZone: 'UTC' }).format(Date.parse(`${tanggal}T00:00:00Z`));
}

/** An instant as the day it is in the body's zone. */
export function formatHari(pada: Date, bahasa: Bahasa, zona: string, bentuk: GayaTanggal = 'penuh'): string {
  return formatter(bahasa, { ...gaya[bentuk], timeZone: zona }).format(pada);
}

/** An instant with its clock time and zone: `Senin, 6 Oktober 2025 pukul 14.05 WIB`. */
export function formatWaktu(pada: Date, bahasa: Bahasa, zona: string, bentuk: GayaTanggal = 'penuh'): string {
  const jam = formatter(bahasa, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zona }).format(pada);
  const penghubung = bahasa === 'id' ? 'pukul' : 'at';
  return `${formatHari(pada, bahasa, zona, bentuk)} ${penghubung} ${jam} ${singkatanZona(pada, zona)}`;
}

/** WIB, WITA, WIT in Indonesia; the plain abbreviation elsewhere. */
function singkatanZona(pada: Date, zona: string): string {
  const bagian = formatter('id', { timeZone: zona, timeZoneName: 'short' }).formatToParts(pada);
  return bagian.find((b) => b.type === 'timeZoneName')?.value ?? zona;
}

// Making one costs as much as fifty cards of a list; a page of the catalogue writes more than a hundred numbers.
const pengangka = new Map<string, Intl.NumberFormat>();

function angka(bahasa: Bahasa, style: 'decimal' | 'percent', desimal: number): Intl.NumberFormat {
  const key = `${bahasa} ${style} ${desimal}`;
  const known = pengangka.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale[bahasa], { style, maximumFractionDigits: desimal });
  pengangka.set(key, made);
  return made;
}

/** `1.234.567,5` in Indonesian, `1,234,567.5` in English. */
export function formatAngka(n: number | bigint, bahasa: Bahasa, desimal = 0): string {
  return angka(bahasa, 'decimal', desimal).format(n);
}

/** A share from 0 to 1 as `87%`. */
export function formatPersen(bagian: number, bahasa: Bahasa, desimal = 0): string {
  return angka(bahasa, 'percent', desimal).format(bagian);
}

/** Whole rupiah: `Rp1.250.000`. */
export function formatRupiah(n: bigint, bahasa: Bahasa): string {
  return `Rp${angka(bahasa, 'decimal', 0).format(n)}`;
}

/** Bytes in the unit people know: `820 B`, `1,2 MB`. Powers of 1,000, as phones show it. */
export function formatUkuran(byte: number, bahasa: Bahasa): string {
  const satuan = ['B', 'kB', 'MB', 'GB', 'TB'];
  let nilai = byte;
  let i = 0;
  while (nilai >= 999.5 && i < satuan.length - 1) {
    nilai /= 1000;
    i += 1;
  }
  return `${formatAngka(nilai, bahasa, nilai < 10 && i > 0 ? 1 : 0)} ${satuan[i] ?? ''}`;
}
