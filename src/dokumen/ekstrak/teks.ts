import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse';
import { z } from 'zod';
import { bagiHalaman } from '../rules/bagi-halaman.ts';
import { BITA_KEPALA, kenaliPengodean } from '../rules/kepala-berkas.ts';
import { toBita } from '../zip.ts';
import { HURUF_SATU_HALAMAN } from './naskah.ts';
import type { Penulis } from './penulis.ts';

/** The bytes are no text, or hold NUL. */
export class TeksBiner extends Error {}

/** The table cannot be read from this line on. */
export class CsvRusak extends Error {
  readonly baris: number;
  constructor(baris: number) {
    super(`line ${baris}`);
    this.baris = baris;
  }
}

/** Decoded text of a file in pieces; line ends become `\n`. */
async function* dekode(path: string): AsyncGenerator<string> {
  const berkas = await open(path, 'r');
  const kepala = new Uint8Array(BITA_KEPALA);
  const { bytesRead } = await berkas.read(kepala, 0, kepala.length, 0);
  await berkas.close();
  const pengodean = kenaliPengodean(kepala.subarray(0, bytesRead));
  if (pengodean === undefined) throw new TeksBiner();
  const dekoder = new TextDecoder(pengodean);
  let cr = false;
  for await (const potong of createReadStream(path)) {
    let teks = dekoder.decode(toBita(potong), { stream: true });
    if (teks.includes('\0')) throw new TeksBiner();
    // A line end may be cut between two pieces.
    if (cr && teks.startsWith('\n')) teks = teks.slice(1);
    cr = teks.endsWith('\r');
    yield teks.replace(/\r\n?/g, '\n');
  }
  yield dekoder.decode();
}

/** Text of a TXT: pages at form feeds, else about 3,000 letters each. */
export async function bacaTxt(path: string, penulis: Penulis): Promise<void> {
  let sisa = '';
  const terbitkan = (teks: string): void => bagiHalaman(teks, HURUF_SATU_HALAMAN).forEach((h) => penulis.halaman(h));
  for await (const potong of dekode(path)) {
    const bagian = (sisa + potong).split('\f');
    sisa = bagian.pop() ?? '';
    bagian.forEach(terbitkan);
    // Whole words go on; the last one may be cut and waits for its other half.
    if (sisa.length > 20 * HURUF_SATU_HALAMAN) {
      const sela = Math.max(sisa.lastIndexOf(' '), sisa.lastIndexOf('\n')) + 1 || sisa.length;
      terbitkan(sisa.slice(0, sela));
      sisa = sisa.slice(sela);
    }
    await penulis.kirimkan();
  }
  terbitkan(sisa);
  if (penulis.jumlah() === 0) penulis.halaman('');
}

const BARIS_SATU_HALAMAN = 50;

const rekaman = z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) });

/** Text of a CSV: one line a row, cells divided by ` | `, 50 rows a page. Refuses a table with an open quotation mark, with its line. */
export async function bacaCsv(path: string, penulis: Penulis): Promise<void> {
  const pembatas = await pembatasCsv(path);
  const pengurai = parse({
    delimiter: pembatas,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    bom: true,
    max_record_size: 1_000_000,
    info: true,
  });
  const suapi = (async (): Promise<void> => {
    for await (const potong of dekode(path)) if (!pengurai.write(potong)) await new Promise((resolve) => pengurai.once('drain', resolve));
    pengurai.end();
  })();
  suapi.catch((error: unknown) => pengurai.destroy(error instanceof Error ? error : new Error(String(error))));
  let baris: string[] = [];
  let sampai = 0;
  try {
    for await (const mentah of pengurai) {
      const { record, info } = rekaman.parse(mentah);
      sampai = info.lines;
      baris.push(record.filter((s) => s.trim() !== '').join(' | '));
      if (baris.length < BARIS_SATU_HALAMAN) continue;
      penulis.halaman(baris.join('\n'));
      baris = [];
      await penulis.kirimkan();
    }
  } catch (error) {
    // What is broken began after the last whole row, wherever the parser gave up.
    if (error instanceof CsvError) throw new CsvRusak(sampai + 1);
    throw error;
  }
  if (baris.length > 0 || penulis.jumlah() === 0) penulis.halaman(baris.join('\n'));
}

/** The divider that stands most often in the first line: comma, semicolon, tab or bar. */
async function pembatasCsv(path: string): Promise<string> {
  for await (const potong of dekode(path)) {
    const baris = potong.split('\n', 1)[0] ?? '';
    const hitung = (tanda: string): number => baris.split(tanda).length;
    return [',', ';', '\t', '|'].reduce((terbaik, tanda) => (hitung(tanda) > hitung(terbaik) ? tanda : terbaik));
  }
  return ',';
}
