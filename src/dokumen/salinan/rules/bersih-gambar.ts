import { bersihJpeg } from './bersih-jpeg.ts';
import { bersihPng } from './bersih-png.ts';
import { bersihTiff } from './bersih-tiff.ts';

/** A picture of any of our kinds without what stands in it beside the picture; others come back as they are. Throws `GambarRusak`. */
export function bersihGambar(isi: Uint8Array): Uint8Array {
  if (isi[0] === 0xff && isi[1] === 0xd8) return bersihJpeg(isi);
  if (isi[0] === 0x89 && isi[1] === 0x50 && isi[2] === 0x4e) return bersihPng(isi);
  const tiff = (isi[0] === 0x49 && isi[1] === 0x49) || (isi[0] === 0x4d && isi[1] === 0x4d);
  return tiff && isi.length > 8 ? bersihTiff(isi) : isi;
}
