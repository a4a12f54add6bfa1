const HURUF = /[\p{L}\p{N}]/gu;
const RUSAK = /[\ufffd\p{Co}]/gu;

/** Below this many letters on a page that a picture fills, the text is a stamp on a scan (an e-signature's footer has about 300). */
const HURUF_CAP = 400;

const hitung = (teks: string, pola: RegExp): number => teks.match(pola)?.length ?? 0;

/** Letters and digits of a text: how much of it can be searched. */
export const jumlahHuruf = (teks: string): number => hitung(teks, HURUF);

/**
 * Whether a page must be read as a picture: no letters in its text layer, a layer whose letters have no Unicode, or a
 * scan with only a stamp as text. `cakupan`: share of the page that pictures cover, 0–1.
 */
export function perluOcr(teks: string, cakupan: number): boolean {
  const huruf = jumlahHuruf(teks);
  if (huruf === 0) return true;
  const rusak = hitung(teks, RUSAK);
  if (rusak / (rusak + huruf) > 0.3) return true;
  return cakupan >= 0.6 && huruf < HURUF_CAP;
}
