import type { z } from 'zod';
import type { Trx } from '../shared/db/db.ts';

export type Dwi = { id: string; en: string };
type Dasar = { label: Dwi; bantu?: Dwi; /** What to type instead, when the shape refuses it. */ salah: Dwi };

/** How one field of a setting is asked for. `faktor`: shown value × faktor = kept value (MB for bytes). */
export type Bidang =
  | (Dasar & { jenis: 'teks'; maks?: number })
  | (Dasar & { jenis: 'angka'; faktor?: number })
  | (Dasar & { jenis: 'banyak'; pilihan: readonly { nilai: string; teks: Dwi }[] })
  | (Dasar & { jenis: 'pilihan'; pilihan: readonly { nilai: string; teks: Dwi }[] });

/** The page on which an administrator edits a setting. Every field of its shape is asked for; one left out does not compile. */
export type HalamanSetelan<T> = {
  /** Last part of the address `/kerja/setelan/…`. */
  jalur: string;
  judul: Dwi;
  penjelasan: Dwi;
  bidang: { readonly [K in keyof T & string]: Bidang };
  /** What the values make of it, in words: a letterhead, the next number. */
  pratinjau?: (nilai: T, k: { badan: string; hari: string }) => readonly string[];
};

/** One setting of a body: its key, shape and default, and how it is edited. Declared in the slice that owns it. */
export type Setelan<S extends z.ZodType> = {
  kunci: string;
  bentuk: S;
  bawaan: z.output<S>;
  halaman?: HalamanSetelan<z.output<S>>;
  /** Kept elsewhere than in the table of settings, e.g. in the body's own row. */
  simpanan?: {
    baca: (trx: Trx, badanId: string) => Promise<z.output<S>>;
    simpan: (trx: Trx, badanId: string, nilai: z.output<S>) => Promise<void>;
  };
};

/** A setting with its page: every one that an administrator may change. */
export type SetelanBerhalaman<S extends z.ZodType> = Setelan<S> & { halaman: HalamanSetelan<z.output<S>> };

export function defineSetelan<S extends z.ZodType>(setelan: SetelanBerhalaman<S>): SetelanBerhalaman<S>;
export function defineSetelan<S extends z.ZodType>(setelan: Setelan<S>): Setelan<S>;
export function defineSetelan<S extends z.ZodType>(setelan: Setelan<S>): Setelan<S> {
  return setelan;
}

/** Value of a setting, or its default where the body has not set it. Throws when the kept value no longer fits its shape. */
export async function bacaSetelan<S extends z.ZodType>(trx: Trx, badanId: string, setelan: Setelan<S>): Promise<z.output<S>> {
  if (setelan.simpanan) return setelan.simpanan.baca(trx, badanId);
  const row = await trx
    .selectFrom('setelan')
    .select('nilai')
    .where('badan_publik_id', '=', badanId)
    .where('kunci', '=', setelan.kunci)
    .executeTakeFirst();
  return row ? setelan.bentuk.parse(row.nilai) : setelan.bawaan;
}

/** Sets a value (parsed by its shape). */
export function ubahSetelan<S extends z.ZodType>(
  trx: Trx,
  badanId: string,
  setelan: Setelan<S>,
  nilai: z.input<S>,
  now: Date,
): Promise<void> {
  return simpanSetelan(trx, badanId, setelan, nilai, now);
}

/** The same for a value whose type is not known, from a form: its shape decides, and throws where it does not fit. */
export async function simpanSetelan<S extends z.ZodType>(
  trx: Trx,
  badanId: string,
  setelan: Setelan<S>,
  nilai: unknown,
  now: Date,
): Promise<void> {
  const parsed = setelan.bentuk.parse(nilai);
  if (setelan.simpanan) return setelan.simpanan.simpan(trx, badanId, parsed);
  const text = JSON.stringify(parsed);
  await trx
    .insertInto('setelan')
    .values({ badan_publik_id: badanId, kunci: setelan.kunci, nilai: text, diubah_pada: now })
    .onConflict((c) => c.columns(['badan_publik_id', 'kunci']).doUpdateSet({ nilai: text, diubah_pada: now }))
    .execute();
}
