import { GambarRusak } from './bersih-jpeg.ts';

/** Tags without which the picture cannot be drawn; all others (names, programs, dates, EXIF, place, XMP, Photoshop) go. */
const PERLU = new Set([
  ...[
    254, 255, 256, 257, 258, 259, 262, 263, 264, 265, 266, 273, 274, 277, 278, 279, 280, 281, 282, 283, 284, 290, 291, 292, 293, 296, 297,
  ],
  ...[301, 317, 318, 319, 320, 321, 322, 323, 324, 325, 332, 338, 339, 340, 341, 347, 512, 513, 514, 515, 517, 518, 519, 520, 521, 529],
  ...[530, 531, 532, 34_675],
]);
const BITA = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];
const MAKS_HALAMAN = 5_000;

/** A TIFF whose pages keep only the tags that draw them; the bytes of the others are overwritten where they lie. */
export function bersihTiff(isi: Uint8Array): Uint8Array {
  const hasil = Uint8Array.from(isi);
  const t = new DataView(hasil.buffer);
  const kecil = t.getUint16(0) === 0x4949;
  if (t.getUint16(2, kecil) !== 42) throw new GambarRusak('not a plain TIFF');
  let ifd = t.getUint32(4, kecil);
  for (let n = 0; ifd !== 0; n += 1) {
    if (n > MAKS_HALAMAN || ifd + 2 > hasil.length) throw new GambarRusak('TIFF directory outside the file');
    ifd = bersihDirektori(t, hasil, ifd, kecil);
  }
  return Buffer.from(hasil.buffer).equals(isi) ? isi : hasil;
}

/** Keeps the needed entries of one directory; gives the place of the next. */
function bersihDirektori(t: DataView, hasil: Uint8Array, ifd: number, kecil: boolean): number {
  const jumlah = t.getUint16(ifd, kecil);
  const akhir = ifd + 2 + jumlah * 12;
  if (akhir + 4 > hasil.length) throw new GambarRusak('TIFF directory too long');
  const berikut = t.getUint32(akhir, kecil);
  const simpan: Uint8Array[] = [];
  for (let i = ifd + 2; i < akhir; i += 12) {
    const bita = (BITA[t.getUint16(i + 2, kecil)] ?? 0) * t.getUint32(i + 4, kecil);
    if (PERLU.has(t.getUint16(i, kecil))) simpan.push(hasil.slice(i, i + 12));
    else if (bita > 4)
      hasil.fill(0, Math.min(t.getUint32(i + 8, kecil), hasil.length), Math.min(t.getUint32(i + 8, kecil) + bita, hasil.length));
  }
  hasil.fill(0, ifd, akhir + 4);
  t.setUint16(ifd, simpan.length, kecil);
  simpan.forEach((entri, n) => hasil.set(entri, ifd + 2 + n * 12));
  t.setUint32(ifd + 2 + simpan.length * 12, berikut, kecil);
  return berikut;
}
