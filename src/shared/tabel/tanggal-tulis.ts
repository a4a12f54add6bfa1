import { addDays, isTanggal, type Tanggal, weekdayOf } from '../tanggal.ts';
import { rapikan } from './teks.ts';

export type GalatTanggal = 'kosong' | 'ambigu' | 'tidak_lengkap' | 'tidak_ada' | 'tidak_terbaca';
export type HasilTanggal = { ok: true; tanggal: Tanggal } | { ok: false; alasan: GalatTanggal };

/** What is known besides the cell: the order of figures, where a person said it, and the year of the list. */
export type ClueTanggal = { urutan?: 'hari-bulan' | 'bulan-hari' | undefined; tahun?: number | undefined };

const BULAN: readonly RegExp[] = [
  /^jan(uari|uary)?$/,
  /^[fp]eb(ruari|ruary)?$/,
  /^mar(et|ch)?$|^mrt$/,
  /^apr(il)?$/,
  /^mei$|^may$/,
  /^jun[ie]?$/,
  /^jul[iy]?$/,
  /^a(gu|gs|gt|gust|gustus|ug|ugust)$/,
  /^sept?(ember)?$/,
  /^o[kc]t(ober)?$/,
  /^no[vp](ember)?$/,
  /^de[sc](ember)?$/,
];
const HARI = ['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu'] as const;
const HARI_KATA = HARI.map((h) => new RegExp(`\\b${h}\\b`));
const HARI_MANA = new RegExp(`\\b(hari\\s+)?(${HARI.join('|')})\\b`, 'g');

const iso = (y: number, m: number, d: number): string =>
  `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
const abad = (y: string): number => (y.length === 2 ? 2000 + Number(y) : Number(y));
const bulanKe = (name: string): number => BULAN.findIndex((re) => re.test(name)) + 1;
const jadi = (y: number, m: number, d: number): HasilTanggal =>
  isTanggal(iso(y, m, d)) ? { ok: true, tanggal: iso(y, m, d) } : { ok: false, alasan: 'tidak_ada' };

/**
 * The day that a cell of a register names, and never a guess: figures that could be day/month or month/day are `ambigu`
 * unless the weekday written beside them or `clue.urutan` decides. A month alone is `tidak_lengkap`.
 */
export function bacaTanggal(cell: string, clue: ClueTanggal = {}): HasilTanggal {
  const text = rapikan(cell)
    .toLowerCase()
    .replace(/jum['’`]at/g, 'jumat')
    .replace(/\bahad\b/g, 'minggu');
  if (text === '' || /^[-–—.]+$/.test(text)) return { ok: false, alasan: 'kosong' };
  const hari = HARI_KATA.findIndex((re) => re.test(text)) + 1;
  const bare = tanpaHiasan(text);
  return (
    dariIso(bare) ??
    dariKata(bare, clue) ??
    dariAngka(bare, hari, clue) ??
    dariSerial(bare) ??
    dariBulan(bare) ?? { ok: false, alasan: 'tidak_terbaca' }
  );
}

/** Without weekday, hour, place before a comma and the words around a date. */
const tanpaHiasan = (text: string): string =>
  text
    .replace(HARI_MANA, ' ')
    .replace(/\b(pukul|jam|pkl)\b.*$/, ' ')
    .replace(/[\s,/(]+\d{1,2}[.:]\d{2}([.:]\d{2})?\s*(wib|wita|wit)?\)?$/, ' ')
    .replace(/\b(tanggal|tgl|hari|wib|wita|wit)\b\.?/g, ' ')
    .replace(/^[\p{L}\s]{3,30},(?=\s*\d)/u, ' ')
    .replace(/^[\s,:/()]+|[\s,:/();.]+$/g, '')
    .replace(/\s+/g, ' ');

function dariIso(text: string): HasilTanggal | undefined {
  const m = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ][\d:.+z-]*)?$/.exec(text) ?? /^(20\d\d)(\d\d)(\d\d)$/.exec(text);
  return m ? jadi(Number(m[1]), Number(m[2]), Number(m[3])) : undefined;
}

function dariKata(text: string, { tahun }: ClueTanggal): HasilTanggal | undefined {
  const m = /^(\d{1,2})[\s.,/-]*(\p{L}{3,9})\.?(?:[\s.,/'-]+(\d{4}|\d{2}))?$/u.exec(text);
  const en = m ? null : /^(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(text);
  const [d, name, y] = m ? [m[1], m[2], m[3]] : [en?.[2], en?.[1], en?.[3]];
  const bulan = bulanKe(name ?? '');
  if (d === undefined || bulan === 0) return undefined;
  const year = y === undefined ? tahun : abad(y);
  return year === undefined ? { ok: false, alasan: 'tidak_lengkap' } : jadi(year, bulan, Number(d));
}

function dariAngka(text: string, hari: number, { urutan }: ClueTanggal): HasilTanggal | undefined {
  const m = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})(?:\s+[\d:.]+)?$/.exec(text);
  if (!m) return undefined;
  const [a, b, y] = [Number(m[1]), Number(m[2]), abad(m[3] ?? '')];
  const dm = iso(y, b, a);
  const md = iso(y, a, b);
  const mungkin = [...new Set([...(urutan === 'bulan-hari' ? [] : [dm]), ...(urutan === 'hari-bulan' ? [] : [md])])].filter(isTanggal);
  const cocok = mungkin.length > 1 && hari > 0 ? mungkin.filter((t) => weekdayOf(t) === hari) : mungkin;
  const [only, second] = cocok;
  if (only !== undefined && second === undefined) return { ok: true, tanggal: only };
  return { ok: false, alasan: mungkin.length > 1 ? 'ambigu' : 'tidak_ada' };
}

/** A day number of a spreadsheet whose cell lost its format: 36526 is 1 January 2000. */
function dariSerial(text: string): HasilTanggal | undefined {
  const m = /^(\d{5})(?:[.,]\d+)?$/.exec(text);
  const n = Number(m?.[1]);
  return m && n >= 36_526 && n <= 73_050 ? { ok: true, tanggal: addDays('1899-12-30', n) } : undefined;
}

function dariBulan(text: string): HasilTanggal | undefined {
  const m = /^(\p{L}{3,9})\.?[\s-]*(?:\d{4}|\d{2})?$/u.exec(text);
  const month = m !== null && bulanKe(m[1] ?? '') > 0;
  return month || /^(0?[1-9]|1[0-2])[/-](19|20)\d\d$/.test(text) || /^(19|20)\d\d$/.test(text)
    ? { ok: false, alasan: 'tidak_lengkap' }
    : undefined;
}

/** Why a date was refused, and what to write instead. */
export function kalimatTanggal(alasan: GalatTanggal, cell: string): string {
  switch (alasan) {
    case 'kosong':
      return 'Tanggal kosong. Tulis hari, bulan, dan tahunnya.';
    case 'ambigu':
      return `Tanggal "${cell}" bisa berarti dua hari. Tulis bulannya dengan huruf (3 April 2024), atau sebutkan urutan angkanya: --tanggal hari-bulan.`;
    case 'tidak_lengkap':
      return `Tanggal "${cell}" tidak lengkap. Tulis hari, bulan, dan tahunnya.`;
    case 'tidak_ada':
      return `Tanggal "${cell}" tidak ada di kalender.`;
    case 'tidak_terbaca':
      return `Tanggal "${cell}" tidak terbaca. Tulis seperti 3 April 2024 atau 2024-04-03.`;
  }
}
