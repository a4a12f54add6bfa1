import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const tabelSchema = z.object({
  /** `schema.table`, both plain names. */
  nama: z.string().regex(/^[a-z_]+\.[A-Za-z_0-9]+$/),
  kolom: z.array(z.string().min(1)),
  baris: z.int().nonnegative(),
  sha256,
});

/** What a backup folder holds: `cadangan.json` in it. Written last, so a folder without it is not a backup. */
export const manifestSchema = z.object({
  format: z.literal(1),
  dibuat_pada: z.iso.datetime({ offset: true }),
  /** Names of the migrations that the tables stand on. */
  migrasi: z.array(z.string()),
  tabel: z.array(tabelSchema),
  berkas: z.array(z.object({ badan: z.uuid(), sha256, ukuran: z.int().nonnegative() })),
  rahasia: sha256,
});
export type Manifest = z.infer<typeof manifestSchema>;

/** Name of a table's file inside the backup. */
export function tableFile(nama: string): string {
  return `tabel/${nama}.copy`;
}

export function contentFile({ badan, sha256: hash }: { badan: string; sha256: string }): string {
  return `berkas/${badan}/${hash}`;
}

export const MANIFEST_FILE = 'cadangan.json';
export const SECRETS_COPY = 'rahasia.json';
