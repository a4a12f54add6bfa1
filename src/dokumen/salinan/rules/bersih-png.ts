import { GambarRusak } from './bersih-jpeg.ts';

/** What a reader needs to draw the picture, animation included. */
const PERLU = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'sBIT', 'bKGD', 'pHYs'],
  ...['acTL', 'fcTL', 'fdAT'],
]);

/** A PNG without texts, EXIF, times, private parts and what follows its end. Gives the same bytes where nothing had to go. */
export function bersihPng(isi: Uint8Array): Uint8Array {
  const lihat = new DataView(isi.buffer, isi.byteOffset, isi.length);
  const bagian: Uint8Array[] = [isi.subarray(0, 8)];
  let i = 8;
  for (let jenis = ''; jenis !== 'IEND';) {
    if (i + 12 > isi.length) throw new GambarRusak('PNG ends early');
    const akhir = i + 12 + lihat.getUint32(i);
    if (akhir > isi.length) throw new GambarRusak('PNG chunk too long');
    jenis = String.fromCharCode(...isi.subarray(i + 4, i + 8));
    if (PERLU.has(jenis)) bagian.push(isi.subarray(i, akhir));
    i = akhir;
  }
  const hasil = Buffer.concat(bagian);
  return hasil.equals(isi) ? isi : hasil;
}
