import { z } from 'zod';
import { BENTUK, KATEGORI } from '../informasi.ts';
import type { IsiAsal } from './baris.ts';

const bentuk = z.object({
  judul: z.string(),
  ringkasan: z.string(),
  penjelasan: z.string(),
  penguasa: z.string(),
  penanggungJawab: z.string(),
  waktuPembuatan: z.string(),
  tempatPembuatan: z.string(),
  bentuk: z.array(z.enum(BENTUK)),
  retensi: z.string(),
  retensiBulan: z.int().nullable(),
  kategori: z.enum(KATEGORI),
  periodeDari: z.string().nullable(),
  periodeSampai: z.string().nullable(),
  tahun: z.int().nullable(),
  kataKunci: z.array(z.string()),
  tautan: z.array(z.object({ judul: z.string(), url: z.string() })),
});

/** The row kept from the last import; null where it has another shape (then the next import only fills gaps). */
export function bacaAsal(kept: unknown): IsiAsal | null {
  const read = bentuk.safeParse(kept);
  return read.success ? read.data : null;
}
