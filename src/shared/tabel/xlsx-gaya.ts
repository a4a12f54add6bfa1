/** How a numeric cell that is a date is shown: by day, by month ("Januari 2024") or by year. Undefined: a plain number. */
export type GayaTanggal = 'hari' | 'bulan' | 'tahun' | undefined;

const BAWAAN_HARI = new Set([14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Kind of date behind a number format, built in or written out ("[$-421]dd mmmm yyyy"). */
export function gayaFormat(id: number, kode: string | undefined): GayaTanggal {
  if (kode === undefined) return id === 17 ? 'bulan' : BAWAAN_HARI.has(id) ? 'hari' : undefined;
  const bare = kode.toLowerCase().replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (/general|@|0|#/.test(bare) || !/y/.test(bare)) return /d/.test(bare) && /m/.test(bare) ? 'hari' : undefined;
  if (/d/.test(bare)) return 'hari';
  return /m/.test(bare) ? 'bulan' : 'tahun';
}

const BULAN = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'];

/** A spreadsheet day number as text: '2024-01-31', 'Januari 2024' or '2024'. `basis1904`: the old Macintosh calendar. */
export function tanggalSerial(serial: number, gaya: 'hari' | 'bulan' | 'tahun', basis1904: boolean): string {
  const days = Math.floor(serial) + (basis1904 ? 1462 : 0);
  const date = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000);
  if (Number.isNaN(date.getTime())) return String(serial);
  if (gaya === 'tahun') return String(date.getUTCFullYear());
  if (gaya === 'bulan') return `${BULAN[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  return date.toISOString().slice(0, 10);
}
