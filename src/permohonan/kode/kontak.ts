import { createHmac } from 'node:crypto';

export type Kontak = { jenis: 'email' | 'telepon'; nilai: string };

/** What was typed as a contact, in the form in which two writings of the same are equal; undefined where it is neither. */
export function readKontak(ketikan: string): Kontak | undefined {
  const text = ketikan.trim().toLowerCase();
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) && text.length <= 254) return { jenis: 'email', nilai: text };
  const angka = text.replaceAll(/[\s().-]/g, '').replace(/^\+/, '');
  if (!/^\d{6,15}$/.test(angka)) return undefined;
  const nilai = angka.startsWith('0') ? `62${angka.slice(1)}` : angka.startsWith('8') ? `62${angka}` : angka;
  return { jenis: 'telepon', nilai };
}

/** Keyed hash of a contact together with the number it was typed beside: comparable, and useless to whoever finds it. */
export function hashKontak(rahasia: string, badanId: string, nomor: string, { jenis, nilai }: Kontak): Buffer {
  return createHmac('sha256', rahasia).update(`kontak/${badanId}/${nomor}/${jenis}/${nilai}`).digest();
}
