// Shapes of single answers, shared by forms and API. Messages are codes of permohonan.pesan.ts.
import { z } from 'zod';

/** One line: trimmed, inner spaces joined. */
export const baris = (maks: number) =>
  z
    .string()
    .trim()
    .transform((s) => s.replaceAll(/\s+/g, ' '))
    .pipe(z.string().max(maks));
export const barisWajib = (maks: number) =>
  z
    .string()
    .trim()
    .min(1, 'wajib')
    .max(maks)
    .transform((s) => s.replaceAll(/\s+/g, ' '));
export const paragrafWajib = (maks: number) => z.string().trim().min(1, 'wajib').max(maks);

const kosong = z.literal('').transform(() => undefined);
/** An optional answer: left out and empty are the same. */
export const boleh = <S extends z.ZodType>(bentuk: S) =>
  z.union([z.string().trim().pipe(kosong), z.null().transform(() => undefined), bentuk]).optional();

/** Sixteen digits, however they are grouped. */
export const nik = z
  .string()
  .transform((s) => s.replaceAll(/[\s.-]/g, ''))
  .pipe(z.string().regex(/^\d{16}$/, 'nik'));
export const email = z
  .string()
  .trim()
  .max(254)
  .pipe(z.email('email'))
  .transform((s) => s.toLowerCase());
/** Digits with the usual signs; kept as typed without spaces. */
export const telepon = z
  .string()
  .transform((s) => s.replaceAll(/[\s().-]/g, ''))
  .pipe(z.string().regex(/^\+?\d{6,15}$/, 'telepon'));

/** A checkbox group: none, one or many of the same name. */
export const banyak = <S extends z.ZodType>(satu: S) => z.union([z.array(satu), satu.transform((s) => [s])]).default([]);
