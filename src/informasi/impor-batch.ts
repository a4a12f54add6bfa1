import { z } from 'zod';
import { KATEGORI } from './informasi.ts';
import { BIDANG } from './impor/tabel.ts';

export const KEADAAN_IMPOR = ['diunggah', 'diperiksa', 'antre', 'berjalan', 'selesai', 'gagal'] as const;
/** `diunggah` waits to be read, `diperiksa` shows mapping and dry run, `antre` and `berjalan` go in, then `selesai`; `gagal` could not be read. */
export type KeadaanImpor = (typeof KEADAAN_IMPOR)[number];

/** Choices for the whole list. `unitId` null: each row's own unit decides. */
export const bentukOpsi = z.object({
  unitId: z.uuid().nullable(),
  unitLainId: z.uuid().nullable(),
  kategori: z.enum(KATEGORI).nullable(),
  daftar: z.string().max(100),
  sebagai: z.enum(['terbit', 'rancangan']),
});
export type OpsiBatch = z.output<typeof bentukOpsi>;

/** How each sheet is read: its headings, the field of each column, a few cells of each to look at. */
export const bentukPemetaan = z.array(
  z.object({
    lembar: z.string(),
    judul: z.array(z.string()),
    bidang: z.array(z.enum(BIDANG)),
    contoh: z.array(z.array(z.string())),
    baris: z.int(),
  }),
);
export type PemetaanBatch = z.output<typeof bentukPemetaan>;

export type Batch = {
  id: string;
  namaBerkas: string;
  sha256: string;
  keadaan: KeadaanImpor;
  opsi: OpsiBatch;
  pemetaan: PemetaanBatch;
  galat: string | null;
  dibaca: number;
  jumlahBaris: number;
  dibuat: number;
  diperbarui: number;
  tetap: number;
  dibuatOleh: string;
  dibuatPada: Date;
  selesaiPada: Date | null;
};
