import type { Baris, Tabel } from './tabel.ts';
import { BerkasDitolak } from './galat-berkas.ts';

/**
 * Reads a JSON array of objects, an object that holds one (`data`, `rows` …), or one object a line. The first row of the
 * table are the keys. Row numbers are lines for JSON lines, else places in the array from 1. Broken lines are in `rusak`.
 */
export function readJson(text: string, nama: string): Tabel {
  const whole = coba(text);
  const records = whole === undefined ? barisJson(text) : { isi: larik(whole).map((value, i) => ({ nomor: i + 1, value })), rusak: [] };
  const objects = records.isi.filter(
    (r): r is { nomor: number; value: object } => typeof r.value === 'object' && r.value !== null && !Array.isArray(r.value),
  );
  if (objects.length === 0) throw new BerkasDitolak(records.isi.length === 0 && text.trim() === '' ? 'kosong' : 'rusak');
  const keys = [...new Set(objects.flatMap((r) => Object.keys(r.value)))].slice(0, 200);
  const baris: Baris[] = objects.map(({ nomor, value }) => {
    const map = new Map<string, unknown>(Object.entries(value));
    return { nomor, sel: keys.map((k) => sel(map.get(k))) };
  });
  const bad = [
    ...records.rusak,
    ...records.isi.filter((r) => typeof r.value !== 'object' || r.value === null || Array.isArray(r.value)).map((r) => r.nomor),
  ];
  return { nama, baris: [{ nomor: 0, sel: keys }, ...baris], tanpaBagian: true, rusak: bad };
}

function coba(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function barisJson(text: string): { isi: { nomor: number; value: unknown }[]; rusak: number[] } {
  const isi: { nomor: number; value: unknown }[] = [];
  const rusak: number[] = [];
  text.split(/\r?\n/).forEach((line, i) => {
    if (line.trim() === '') return;
    const value = coba(line.replace(/,\s*$/, ''));
    if (value === undefined) rusak.push(i + 1);
    else isi.push({ nomor: i + 1, value });
  });
  return { isi, rusak };
}

const adaLarik = (value: unknown): value is unknown[] => Array.isArray(value);

function larik(value: unknown): unknown[] {
  if (adaLarik(value)) return value;
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value)
    .filter(adaLarik)
    .find((v) => v.some((x) => typeof x === 'object'));
  return inner ?? [value];
}

function sel(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (adaLarik(value))
    return value
      .map(sel)
      .filter((s) => s !== '')
      .join('; ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
