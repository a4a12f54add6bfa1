import { z } from 'zod';

const bilangan = (awal: number): z.ZodDefault<z.ZodNumber> => z.number().int().positive().default(awal);

/** Limits of a body for its files (`setelan` key `dokumen.batas`). Sizes in bytes, memory in MB, times in seconds. */
export const batasSchema = z.object({
  /** Largest upload. */
  bita: bilangan(100_000_000),
  /** Largest TXT or CSV. */
  bitaTeks: bilangan(25_000_000),
  halaman: bilangan(5_000),
  /** UTF-16 units of text kept of one page, and of the whole file. */
  hurufHalaman: bilangan(200_000),
  hurufSeluruh: bilangan(40_000_000),
  /** Of one picture, before it is decoded. */
  piksel: bilangan(100_000_000),
  /** Entries of a DOCX, XLSX or ODT; bytes unpacked in all; how many times larger than packed. */
  entri: bilangan(10_000),
  bitaTerurai: bilangan(400_000_000),
  rasio: bilangan(200),
  /** Resident memory of the reading process before it is killed, and the heap its PDF engine may ask for. */
  memori: bilangan(700),
  memoriMesin: bilangan(480),
  /** Longest silence of the reading process (one page), and its longest life. */
  detikHalaman: bilangan(180),
  detikSeluruh: bilangan(3_600),
});

export type Batas = z.output<typeof batasSchema>;

export const BATAS_AWAL: Batas = batasSchema.parse({});
