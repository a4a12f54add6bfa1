import { open, readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Tabel } from './tabel.ts';
import { readCsv } from './read-csv.ts';
import { BerkasDitolak, type GalatBerkas } from './galat-berkas.ts';
import { readJson } from './read-json.ts';
import { teksBerkas } from './teks-berkas.ts';
import { readXlsx } from './read-xlsx.ts';

export type HasilBerkas = { ok: true; tabel: Tabel[] } | { ok: false; alasan: GalatBerkas };

const MAKS_UKURAN = 20_000_000;

/**
 * Reads a list from a file, whatever its name says: XLSX, delimited text in any usual encoding, JSON or JSON lines.
 * At most 20 MB and 200,000 rows. `nama` names a list that has no sheets. Refuses with a literal reason; throws only when the machine fails.
 */
export async function readTabel(path: string, nama: string = basename(path)): Promise<HasilBerkas> {
  try {
    const { size } = await stat(path);
    if (size === 0) throw new BerkasDitolak('kosong');
    if (size > MAKS_UKURAN) throw new BerkasDitolak('terlalu_besar');
    const start = await kepalaBerkas(path);
    if (start.startsWith('PK')) return { ok: true, tabel: await readXlsx(path) };
    tolakMenurutIsi(start);
    const text = teksBerkas(await readFile(path)).replace(/^\ufeff/, '');
    if (text.trim() === '') throw new BerkasDitolak('kosong');
    if (/^\s*(<!doctype|<html|<table|<\?xml)/i.test(text)) throw new BerkasDitolak('html');
    if (text.includes('\0')) throw new BerkasDitolak('jenis_lain');
    const tabel = /^\s*[[{]/.test(text) ? readJson(text, nama) : readCsv(text, nama);
    if (tabel.baris.length > 200_000) throw new BerkasDitolak('terlalu_besar');
    return { ok: true, tabel: [tabel] };
  } catch (error) {
    if (error instanceof BerkasDitolak) return { ok: false, alasan: error.alasan };
    throw error;
  }
}

async function kepalaBerkas(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    const bytes = Buffer.alloc(8);
    await file.read(bytes, 0, 8, 0);
    return bytes.toString('latin1');
  } finally {
    await file.close();
  }
}

function tolakMenurutIsi(start: string): void {
  if (start.startsWith('\xd0\xcf\x11\xe0')) throw new BerkasDitolak('xls_lama');
  if (start.startsWith('%PDF')) throw new BerkasDitolak('pdf');
  if (/^(\x89PNG|GIF8|\xff\xd8\xff|Rar!|7z\xbc\xaf|\x1f\x8b)/.test(start)) throw new BerkasDitolak('jenis_lain');
}
