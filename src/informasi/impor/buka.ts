import type { Kategori } from '../informasi.ts';
import type { Tolak } from './alasan.ts';
import type { BarisTerbaca } from './baris.ts';
import { bacaDaftar } from './daftar.ts';
import { cariKepala, type Kepala, tebakKepala } from './kepala.ts';
import { usulkanPemetaan } from './pemetaan.ts';
import type { Pemetaan } from './tabel.ts';
import type { Tabel } from '../../shared/tabel/tabel.ts';

/** A sheet that holds a list: where its headings are and how its columns are read. */
export type Lembar = { tabel: Tabel; kepala: Kepala; pemetaan: Pemetaan };

/** `lembarGanda`: the file has several lists, so a row is named with its sheet. */
export type BarisLembar = BarisTerbaca & { lembar: string; lembarGanda?: true };
export type IsiDaftar = { dibaca: number; baris: BarisLembar[]; ditolak: Tolak[] };

/**
 * Sheets with recognisable headings; others (cover pages, notes) are left out. Where none has them, the first sheet that
 * looks like a table stands in, its columns mostly unread. Empty where nothing does.
 */
export function bukaLembar(tabel: readonly Tabel[]): Lembar[] {
  const known = tabel.flatMap((t) => keLembar(t, cariKepala(t.baris)));
  return known.length > 0 ? known : tabel.flatMap((t) => keLembar(t, tebakKepala(t.baris))).slice(0, 1);
}

const keLembar = (tabel: Tabel, kepala: Kepala | undefined): Lembar[] =>
  kepala ? [{ tabel, kepala, pemetaan: usulkanPemetaan(kepala, tabel.baris) }] : [];

/** Reads the rows of all sheets with one mapping each. `kategori` holds for rows that name none. */
export function bacaSemua(lembar: readonly Lembar[], kategori?: Kategori): IsiDaftar {
  const hasil: IsiDaftar = { dibaca: 0, baris: [], ditolak: [] };
  const named = lembar.length > 1;
  for (const { tabel, kepala, pemetaan } of lembar) {
    const read = bacaDaftar(tabel, kepala, pemetaan, { kategori });
    hasil.dibaca += read.dibaca;
    for (const b of read.baris) hasil.baris.push({ ...b, lembar: tabel.nama, ...(named ? { lembarGanda: true as const } : {}) });
    hasil.ditolak.push(...read.ditolak.map((t) => (named ? { ...t, lembar: tabel.nama } : t)));
  }
  return hasil;
}
