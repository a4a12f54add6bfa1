import { z } from 'zod';

/** A sentence of the interface document in both languages. */
export type Dua = { id: string; en: string };

/** What a call may answer when it does not succeed; the shape is always `{ kode, pesan, id_galat }`. */
export type TolakDok = { status: number; kode: string; arti: Dua };

/** What the interface document (`/api/openapi.json`) says of a route. It stands on the route line, beside what it describes. */
export type DokApi = {
  kelompok: 'informasi' | 'permohonan' | 'tenggat' | 'angka' | 'buku_besar' | 'petugas' | 'layanan';
  ringkas: Dua;
  uraian?: Dua;
  /** Shape of the successful answer; tests hold real answers against it. */
  jawab: { status: 200 | 201; bentuk: z.ZodType; contoh: unknown };
  tolak?: readonly TolakDok[];
  /** Headers that the caller may send beside the usual ones. */
  kepala?: readonly { nama: string; wajib: boolean; arti: Dua; contoh: string }[];
  contohIsi?: unknown;
  pengaman?: 'kode_akses' | 'token';
};

const dua = (d: Dua): string => `${d.id} / ${d.en}`;

/** Gives a field its meaning in both languages. */
export function arti<S extends z.ZodType>(bentuk: S, id: string, en: string): S {
  return bentuk.describe(dua({ id, en }));
}

/** A repeated query parameter (`unit=a&unit=b`): alternatives, without doubles, at most fifty. */
export function berulang<S extends z.ZodType>(satu: S) {
  return z.preprocess((v) => (v === undefined ? [] : [...new Set([v].flat())]), z.array(satu).max(50)).default([]);
}
