import { rapikan } from '../../../shared/tabel/teks.ts';

/** Time and place of making as read from one cell. Days are 'YYYY-MM-DD'; `teks` is what was written, tidied; `waktu` the part of it that speaks of time. */
export type Waktu = { teks: string; waktu: string; tahun: number | null; dari: string | null; sampai: string | null; tempat: string };

const BULAN = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'];
const ASING: Readonly<Record<string, number>> = { may: 5, aug: 8, ags: 8, agt: 8, oct: 10, dec: 12, nop: 11, peb: 2 };
const NAMA =
  '(jan(?:uari|uary)?|[fp]eb(?:ruari|ruary)?|mar(?:et|ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|a(?:gu?s?t?u?s?t?u?s?|ug(?:ust)?)|sept?(?:ember)?|o[kc]t(?:ober)?|no[vp](?:ember)?|de[sc](?:ember)?)';
const TAHUN = '((?:19|20)\\d\\d)';
const HINGGA = '\\s*(?:-|–|—|s\\s*/\\s*d|s\\.?\\s?d\\.?|sampai(?: dengan)?|hingga|dan|&)\\s*';
const ROMAWI: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

type Rentang = { dari: string; sampai: string };
type Pola = { re: RegExp; baca: (m: RegExpMatchArray) => Rentang | undefined };

const bulanKe = (name: string): number => {
  const short = name.slice(0, 3).toLowerCase();
  return ASING[short] ?? BULAN.indexOf(short) + 1;
};
const lastDay = (y: number, m: number): number => new Date(Date.UTC(y, m, 0)).getUTCDate();
const iso = (y: number, m: number, d: number): string => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;

function hari(y: number, m: number, d: number): Rentang | undefined {
  if (y < 1900 || y > 2100 || m < 1 || m > 12 || d < 1 || d > lastDay(y, m)) return undefined;
  return { dari: iso(y, m, d), sampai: iso(y, m, d) };
}

function bulan(y1: number, m1: number, y2 = y1, m2 = m1): Rentang | undefined {
  if (m1 < 1 || m2 < 1 || y2 * 12 + m2 < y1 * 12 + m1) return undefined;
  return { dari: iso(y1, m1, 1), sampai: iso(y2, m2, lastDay(y2, m2)) };
}

const abad = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

/** Part `ke` of a year cut into pieces of `panjang` months. */
function bagian(tahun: string, ke: string | undefined, panjang: number): Rentang | undefined {
  const n = ROMAWI[ke ?? ''];
  return n === undefined || n * panjang > 12 ? undefined : bulan(Number(tahun), (n - 1) * panjang + 1, Number(tahun), n * panjang);
}

const re = (source: string): RegExp => new RegExp(source, 'iu');

/** From the most to the least exact; the first that fits decides. */
const POLA: readonly Pola[] = [
  { re: re(`${TAHUN}-(\\d\\d)-(\\d\\d)(?:[T ][\\d:.Z+]*)?`), baca: (m) => hari(Number(m[1]), Number(m[2]), Number(m[3])) },
  {
    re: re(`\\b(\\d{1,2})${HINGGA}(\\d{1,2})\\s+${NAMA}\\.?\\s+${TAHUN}`),
    baca: (m) => {
      const [from, to] = [hari(Number(m[4]), bulanKe(m[3] ?? ''), Number(m[1])), hari(Number(m[4]), bulanKe(m[3] ?? ''), Number(m[2]))];
      return from && to && from.dari <= to.dari ? { dari: from.dari, sampai: to.sampai } : undefined;
    },
  },
  { re: re(`\\b(\\d{1,2})[\\s-]+${NAMA}[\\s.-]+${TAHUN}`), baca: (m) => hari(Number(m[3]), bulanKe(m[2] ?? ''), Number(m[1])) },
  { re: re(`\\b(\\d{1,2})[/.-](\\d{1,2})[/.-]${TAHUN}\\b`), baca: (m) => hari(Number(m[3]), Number(m[2]), Number(m[1])) },
  {
    re: re(`${NAMA}\\.?\\s+${TAHUN}${HINGGA}${NAMA}\\.?\\s+${TAHUN}`),
    baca: (m) => bulan(Number(m[2]), bulanKe(m[1] ?? ''), Number(m[4]), bulanKe(m[3] ?? '')),
  },
  {
    re: re(`${NAMA}\\.?${HINGGA}${NAMA}\\.?\\s+${TAHUN}`),
    baca: (m) => bulan(Number(m[3]), bulanKe(m[1] ?? ''), Number(m[3]), bulanKe(m[2] ?? '')),
  },
  { re: re(`\\b${NAMA}[\\s.-]+(?:tahun\\s+)?(${TAHUN}|\\d\\d\\b(?![/\\d]))`), baca: (m) => bulan(abad(m[2] ?? ''), bulanKe(m[1] ?? '')) },
  { re: re(`\\b(\\d{1,2})/${TAHUN}\\b`), baca: (m) => (Number(m[1]) <= 12 ? bulan(Number(m[2]), Number(m[1])) : undefined) },
  {
    re: re(`\\b(?:semester|smt|sem)\\.?\\s*(?:ke-?)?\\s*(iv|i{1,3}|[1-4])\\b[^\\d]*${TAHUN}`),
    baca: (m) => bagian(m[2] ?? '', m[1]?.toLowerCase(), 6),
  },
  {
    re: re(`\\b(?:triwulan|tribulan|tw|kuartal|q)\\.?\\s*(?:ke-?)?\\s*(iv|i{1,3}|[1-4])\\b[^\\d]*${TAHUN}`),
    baca: (m) => bagian(m[2] ?? '', m[1]?.toLowerCase(), 3),
  },
  {
    re: re(`\\b${TAHUN}\\s*(?:/|${HINGGA})\\s*(${TAHUN}|\\d\\d\\b)`),
    baca: (m) => {
      const to = abad(m[2] ?? '');
      return to < Number(m[1]) ? undefined : bulan(Number(m[1]), 1, to, 12);
    },
  },
  { re: re(`(?:^|\\D)${TAHUN}(?!\\d)`), baca: (m) => bulan(Number(m[1]), 1, Number(m[1]), 12) },
];

/** Words with which a time begins where no date is given ("di tiap akhir bulan", "sesuai tanggal MoU"). */
const KATA_WAKTU =
  /\b(?:di\s+)?(?:se)?tiap\b|\bbulan\b|\btanggal\b|\btgl\b|\btahun\b|\bsesuai\b|\bsemester\b|\btriwulan\b|\bminggu\b|\bhari\b|\bt\.?\s?a\.?\b|\bsewaktu\b/iu;

function bacaTanggal(text: string): (Rentang & { awal: number }) | undefined {
  for (const pola of POLA) {
    const match = text.match(pola.re);
    const range = match ? pola.baca(match) : undefined;
    if (match && range) return { ...range, awal: match.index ?? 0 };
  }
  return undefined;
}

/** A day number as spreadsheets keep it (45292 is 1 January 2024), between 1954 and 2064. */
function hariLembarKerja(text: string): string | undefined {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return undefined;
  const n = Math.floor(Number(text));
  return n >= 20_000 && n <= 60_000 ? new Date(Date.UTC(1899, 11, 30 + n)).toISOString().slice(0, 10) : undefined;
}

/**
 * Reads "Januari 2024", "TA 2023/2024", "2 Feb 2024", "Semester I 2024", "Palangka Raya, Juli 2025", "2016-2021".
 * `tahun` is the year it begins. Where there is no date, the words before a word of time (or all of them) are the place.
 */
export function bacaWaktu(text: string): Waktu {
  const teks = rapikan(text);
  const serial = hariLembarKerja(teks);
  if (serial) return { teks: serial, waktu: serial, tahun: Number(serial.slice(0, 4)), dari: serial, sampai: serial, tempat: '' };
  const date = bacaTanggal(teks);
  const word = teks.search(KATA_WAKTU);
  const cut = Math.min(date ? date.awal : teks.length, word < 0 ? teks.length : word);
  const tempat = teks
    .slice(0, cut)
    .replace(/[\s,.;:/()-]+$/u, '')
    .replace(/\s+(?:di|pada|dan)$/iu, '')
    .trim();
  const place = /\p{L}{3,}/u.test(tempat) && !/^(?:waktu|pada|dibuat|th|thn)$/iu.test(tempat) ? tempat : '';
  const waktu = place === '' ? teks : teks.slice(cut).replace(/^[\s,.;:/()-]+/u, '');
  return {
    teks,
    waktu,
    tahun: date ? Number(date.dari.slice(0, 4)) : null,
    dari: date?.dari ?? null,
    sampai: date?.sampai ?? null,
    tempat: place,
  };
}

/** The year a title names ("Laporan Keuangan Tahun 2025"); null when it names none or several. */
export function tahunDariJudul(judul: string): number | null {
  const found = new Set(
    [...judul.matchAll(/\b(?:tahun(?:\s+anggaran)?|t\.?\s?a\.?)\s+((?:19|20)\d\d)(?!\d|\s*[-/–]\s*\d)/giu)].map((m) => Number(m[1])),
  );
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}
