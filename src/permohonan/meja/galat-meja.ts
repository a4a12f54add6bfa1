import type { FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import type { Bahasa } from '../../shared/html/pesan.ts';
import { kalimatGalat } from '../permohonan.pesan.ts';
import type { Masalah } from './meja.isian.ts';
import { mejaPesan } from './meja.pesan.ts';

/** A problem of the desk form in words, tied to its field. */
export function kalimatMeja(g: Masalah, bahasa: Bahasa): FormError {
  const sendiri: Readonly<Record<string, string>> = mejaPesan[bahasa].galat;
  return { field: g.path[0] ?? '', message: sendiri[g.message] ?? kalimatGalat(g, bahasa) };
}
