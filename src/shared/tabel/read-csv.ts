import { parse } from 'csv-parse/sync';
import type { Tabel } from './tabel.ts';

const PEMISAH = [';', ',', '\t', '|', '^'] as const;

/** The delimiter: what `sep=` says, else the one that cuts most lines into the same number (at least two) of cells. */
export function cariPemisah(text: string): string {
  const said = /^sep=(.)\r?\n/.exec(text)?.[1];
  if (said) return said;
  const lines = text
    .slice(0, 64_000)
    .split(/\r\n|\n|\r/)
    .filter((l) => l.trim() !== '')
    .slice(0, 50);
  let best: { pemisah: string; skor: number } = { pemisah: ',', skor: 0 };
  for (const pemisah of PEMISAH) {
    const counts = Map.groupBy(
      lines.map((l) => hitungDiLuarKutip(l, pemisah)),
      (n) => n,
    );
    for (const [n, same] of counts)
      if (n > 0 && same.length * Math.min(n, 8) > best.skor) best = { pemisah, skor: same.length * Math.min(n, 8) };
  }
  return best.pemisah;
}

function hitungDiLuarKutip(line: string, pemisah: string): number {
  let n = 0;
  let quoted = false;
  for (const ch of line) {
    if (ch === '"') quoted = !quoted;
    else if (ch === pemisah && !quoted) n++;
  }
  return n;
}

/** Reads delimited text. Row numbers count records, as a spreadsheet shows them. A quote left open is read as a plain character. */
export function readCsv(text: string, nama: string): Tabel {
  const delimiter = cariPemisah(text);
  const body = text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/, '');
  const shift = body.length === text.replace(/^\ufeff/, '').length ? 1 : 2;
  const records = parseRecords(body, delimiter);
  return { nama, baris: records.map((sel, i) => ({ nomor: i + shift, sel })) };
}

function parseRecords(body: string, delimiter: string): string[][] {
  const options = {
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    record_delimiter: ['\r\n', '\n', '\r'],
  };
  try {
    return parse(body, options);
  } catch {
    return parse(body, { ...options, quote: false });
  }
}
