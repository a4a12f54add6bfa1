import { isTanggal } from '../shared/tanggal.ts';
import { type HariKalender, JENIS_HARI, type JenisHari } from './kalender.ts';

/** A listed day with where it comes from; both may be empty in a file of one's own. */
export type HariBersumber = HariKalender & { skb: string; sumber: string };

/** What is wrong with one line of a calendar file; `baris` counts from 1. */
export type GalatKalender = {
  baris: number;
  alasan: 'tanggal_salah' | 'nama_kosong' | 'jenis_salah' | 'kepala_salah' | 'ganda';
  isi: string;
};

export type HasilKalenderTsv = { ok: true; hari: readonly HariBersumber[] } | { ok: false; galat: readonly GalatKalender[] };

const NAMES: Readonly<Record<string, string>> = {
  date: 'date',
  tanggal: 'date',
  name: 'name',
  nama: 'name',
  kind: 'kind',
  jenis: 'kind',
  skb: 'skb',
  source: 'source',
  sumber: 'source',
};
const DEFAULT_COLUMNS = ['date', 'name', 'kind', 'skb', 'source'];

/**
 * Reads a calendar file: `date<TAB>name<TAB>kind`, with kind `libur_nasional`, `cuti_bersama` or `libur_daerah` (case and spaces do not matter), and perhaps `skb` and
 * `source`. The header line may be missing; empty lines and lines that begin with # are passed over. One wrong line
 * refuses the whole file: a calendar with a hole would count wrongly.
 */
export function parseKalenderTsv(text: string): HasilKalenderTsv {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line, i) => ({ baris: i + 1, line }));
  const rows = lines.filter(({ line }) => line.trim() !== '' && !line.startsWith('#'));
  const columns = readHeader(rows[0]?.line);
  if (columns !== undefined && !['date', 'name', 'kind'].every((name) => columns.includes(name)))
    return { ok: false, galat: [{ baris: rows[0]?.baris ?? 1, alasan: 'kepala_salah', isi: rows[0]?.line ?? '' }] };
  const hari: HariBersumber[] = [];
  const galat: GalatKalender[] = [];
  const seen = new Set<string>();
  for (const { baris, line } of columns ? rows.slice(1) : rows) {
    const parsed = readLine(line, columns ?? DEFAULT_COLUMNS);
    const key = typeof parsed === 'string' ? '' : `${parsed.tanggal}\t${parsed.jenis}\t${parsed.nama}`;
    if (typeof parsed === 'string') galat.push({ baris, alasan: parsed, isi: line });
    else if (seen.has(key)) galat.push({ baris, alasan: 'ganda', isi: line });
    else hari.push(parsed);
    seen.add(key);
  }
  return galat.length > 0 ? { ok: false, galat } : { ok: true, hari };
}

/** Column names where the line is a header (its first cell does not begin with a digit), else undefined. */
function readHeader(line: string | undefined): string[] | undefined {
  if (line === undefined || /^\s*\d/.test(line)) return undefined;
  return line.split('\t').map((cell) => NAMES[cell.trim().toLowerCase()] ?? '');
}

function readLine(line: string, columns: readonly string[]): HariBersumber | GalatKalender['alasan'] {
  const cells = line.split('\t').map((cell) => cell.trim());
  const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
  const jenis = cell('kind').toLowerCase().replaceAll(' ', '_');
  if (!isTanggal(cell('date'))) return 'tanggal_salah';
  if (cell('name') === '') return 'nama_kosong';
  if (!isJenisHari(jenis)) return 'jenis_salah';
  return { tanggal: cell('date'), nama: cell('name'), jenis, skb: cell('skb'), sumber: cell('source') };
}

export function isJenisHari(text: string): text is JenisHari {
  return JENIS_HARI.some((jenis) => jenis === text);
}
