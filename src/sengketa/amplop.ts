// Envelope B as plain data: what may be sealed, how long the sealed file lives in the house.
import { addDays, instantIn } from '../shared/tanggal.ts';

/** One exempt original: in memory only, from the store or from the officer's hand, until it is sealed. */
export type Asli = { nama: string; isi: Buffer };
/** Both halves of the key, each handed to the panel by another way. */
export type DuaKode = { utama: string; atasan: string };

/** All originals of one envelope together, in bytes. */
export const MAKS_AMPLOP = 20_000_000;
/** Without a day of hearing the sealed file lives this long, in days. */
export const UMUR_AMPLOP_HARI = 14;
/** PBKDF2-HMAC-SHA-256, as OWASP asks; each code alone is 125 random bits. */
export const PUTARAN = 600_000;

const HARI_MS = 86_400_000;

/** When the sealed file goes: with the end of the day of the hearing it is for; where that day is not known or over, after 14 days. */
export function sampaiAmplop(sidang: string | null, zona: string, now: Date): Date {
  const usaiSidang = sidang === null ? undefined : instantIn(zona, addDays(sidang, 1));
  return usaiSidang !== undefined && usaiSidang > now ? usaiSidang : new Date(now.getTime() + UMUR_AMPLOP_HARI * HARI_MS);
}

/** Names as they will be offered for saving: no folder, no control character, none twice. */
export function namaAman(nama: readonly string[]): string[] {
  const sudah = new Set<string>();
  return nama.map((asal, i) => {
    const bersih =
      asal
        .replaceAll(/[/\\:*?"<>|\p{C}]/gu, '-')
        .slice(-150)
        .trim() || 'dokumen';
    const satu = sudah.has(bersih) ? `${i + 1}-${bersih}` : bersih;
    sudah.add(satu);
    return satu;
  });
}
