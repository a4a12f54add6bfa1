import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** 32 signs without 0 O 1 I: 8 of them are 40 bits. */
const ABJAD = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const PANJANG = 8;

/** A new access code, without its dash. */
export function makeKode(): string {
  return [...randomBytes(PANJANG)].map((byte) => ABJAD[byte % ABJAD.length] ?? '').join('');
}

/** In two groups, as people read it: `ABCD-EFGH`. */
export const formatKode = (kode: string): string => `${kode.slice(0, 4)}-${kode.slice(4)}`;

/** What was typed, without spaces, dashes and case; undefined where it cannot be a code. */
export function parseKode(ketikan: string): string | undefined {
  const kode = ketikan.toUpperCase().replaceAll(/[^\dA-Z]/g, '');
  return kode.length === PANJANG && [...kode].every((huruf) => ABJAD.includes(huruf)) ? kode : undefined;
}

/**
 * How a code is kept: HMAC-SHA-256 with a secret that lies outside the database, bound to body and request. Not Argon2id:
 * a code is random (40 bits), so without the secret a stolen database gives nothing to try, and checking costs
 * microseconds – a slow hash on a public page would be a way to stop two cores.
 */
export function hashKode(rahasia: string, badanId: string, permohonanId: string, kode: string): Buffer {
  return createHmac('sha256', rahasia).update(`kode/${badanId}/${permohonanId}/${kode}`).digest();
}

/** Constant-time comparison. */
export function isKodeCocok(tersimpan: Uint8Array, dihitung: Uint8Array): boolean {
  return tersimpan.length === dihitung.length && timingSafeEqual(tersimpan, dihitung);
}

/** Keyed hash of a request number, for counting wrong codes also of numbers that do not exist. */
export function hashNomor(rahasia: string, badanId: string, nomor: string): string {
  return createHmac('sha256', rahasia).update(`nomor/${badanId}/${nomor}`).digest('base64url');
}
