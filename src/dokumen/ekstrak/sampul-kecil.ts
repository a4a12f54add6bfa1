import type { Pixmap } from 'mupdf';
import type { Mesin } from './mesin-pdf.ts';
import type { PesanAnak } from './protokol.ts';

/** A first page as pictures: for the item's own page, and small for lists, of which a phone loads ten at once. */
export type Sampul = { jpeg: Uint8Array; kecil: Uint8Array; lebar: number; tinggi: number };

/** 60 CSS pixels on a phone, 84 on a desk; with this quality a page of text takes 1.3–1.5 kB. */
const LEBAR_KECIL = 96;
const MUTU_KECIL = 34;

/** Both pictures of a drawn page (RGB, no alpha); the page is not drawn again. The pixmap stays the caller's. */
export function sampulDari(mesin: Mesin, peta: Pixmap, mutu: number): Sampul {
  return { jpeg: peta.asJPEG(mutu).slice(), kecil: kecilkan(mesin, peta), lebar: peta.getWidth(), tinggi: peta.getHeight() };
}

export const pesanSampul = (s: Sampul): PesanAnak => ({
  pesan: 'gambar',
  data: Buffer.from(s.jpeg).toString('base64'),
  kecil: Buffer.from(s.kecil).toString('base64'),
  lebar: s.lebar,
  tinggi: s.tinggi,
});

function kecilkan(mesin: Mesin, besar: Pixmap): Uint8Array {
  const lebar = Math.min(LEBAR_KECIL, besar.getWidth());
  const tinggi = Math.max(1, Math.round((besar.getHeight() * lebar) / besar.getWidth()));
  const kecil = new mesin.Pixmap(mesin.ColorSpace.DeviceRGB, [0, 0, lebar, tinggi], false);
  try {
    const asal = { piksel: besar.getPixels(), lebar: besar.getWidth(), tinggi: besar.getHeight(), baris: besar.getStride() };
    rataKotak(asal, { piksel: kecil.getPixels(), lebar, tinggi, baris: kecil.getStride() });
    return kecil.asJPEG(MUTU_KECIL).slice();
  } finally {
    kecil.destroy();
  }
}

type Bidang = { piksel: Uint8ClampedArray; lebar: number; tinggi: number; baris: number };

/** Each pixel of `ke` is the mean of the pixels that it covers in `dari`, three bytes a pixel. */
function rataKotak(dari: Bidang, ke: Bidang): void {
  for (let y = 0; y < ke.tinggi; y += 1) {
    const [y0, y1] = potongan(y, ke.tinggi, dari.tinggi);
    for (let x = 0; x < ke.lebar; x += 1) {
      const [x0, x1] = potongan(x, ke.lebar, dari.lebar);
      const n = (y1 - y0) * (x1 - x0);
      for (let warna = 0; warna < 3; warna += 1) {
        let jumlah = 0;
        for (let yy = y0; yy < y1; yy += 1)
          for (let xx = x0; xx < x1; xx += 1) jumlah += dari.piksel[yy * dari.baris + xx * 3 + warna] ?? 255;
        ke.piksel[y * ke.baris + x * 3 + warna] = jumlah / n;
      }
    }
  }
}

function potongan(ke: number, banyak: number, panjang: number): [number, number] {
  const awal = Math.floor((ke * panjang) / banyak);
  return [awal, Math.max(awal + 1, Math.floor(((ke + 1) * panjang) / banyak))];
}
