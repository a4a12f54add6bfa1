import type { Page, Rect } from 'mupdf';
import type { Kata } from '../dokumen.ts';
import type { Mesin } from './mesin-pdf.ts';
import { type Sampul, sampulDari } from './sampul-kecil.ts';

export type LapisanTeks = { teks: string; cakupanGambar: number; lebar: number; tinggi: number };

// Text outside the page's edge is read too: it is in the file and someone may find it there.
const PILIHAN = 'preserve-whitespace,preserve-images,clip=no';

/** The text layer of a page, form fields and notes included, and the share of the page that pictures cover (0–1). */
export function bacaLapisan(page: Page): LapisanTeks {
  const [x0, y0, x1, y1] = page.getBounds();
  const daftar = page.toDisplayList(true);
  const teks = daftar.toStructuredText(PILIHAN);
  try {
    let gambar = 0;
    teks.walk({
      onImageBlock: (kotak) => {
        gambar +=
          Math.max(0, Math.min(kotak[2], x1) - Math.max(kotak[0], x0)) * Math.max(0, Math.min(kotak[3], y1) - Math.max(kotak[1], y0));
      },
    });
    const luas = (x1 - x0) * (y1 - y0);
    return { teks: teks.asText(), cakupanGambar: luas > 0 ? Math.min(1, gambar / luas) : 0, lebar: x1 - x0, tinggi: y1 - y0 };
  } finally {
    teks.destroy();
    daftar.destroy();
  }
}

/** Words of the text layer with their boxes in points, in reading order. */
export function bacaKata(page: Page): Kata[] {
  const daftar = page.toDisplayList(true);
  const teks = daftar.toStructuredText(PILIHAN);
  const semua: Kata[] = [];
  let kini: Kata | undefined;
  const tutup = (): void => {
    if (kini) semua.push(kini);
    kini = undefined;
  };
  try {
    teks.walk({
      onChar: (huruf, _asal, _font, _ukuran, [ax, ay, bx, by, cx, cy, dx, dy]) => {
        if (huruf.trim() === '') return tutup();
        const kotak: Rect = [Math.min(ax, bx, cx, dx), Math.min(ay, by, cy, dy), Math.max(ax, bx, cx, dx), Math.max(ay, by, cy, dy)];
        kini = kini
          ? [
              kini[0] + huruf,
              Math.min(kini[1], kotak[0]),
              Math.min(kini[2], kotak[1]),
              Math.max(kini[3], kotak[2]),
              Math.max(kini[4], kotak[3]),
            ]
          : [huruf, ...kotak];
      },
      endLine: tutup,
      endTextBlock: tutup,
    });
    return semua;
  } finally {
    teks.destroy();
    daftar.destroy();
  }
}

/** A page drawn for reading: grey PNG, the size of its pixels, and the way from a pixel back to points on the page. */
export type GambarBaca = { png: Uint8Array; kosong: boolean; keTitik: (x: number, y: number) => [number, number] };

const MAKS_PIKSEL = 12_000_000;

/** Draws a page at `skala` pixels a point (fewer where it would pass 12 megapixels), turned by `putar` degrees. */
export function gambarUntukOcr(mesin: Mesin, page: Page, skala: number, putar: number): GambarBaca {
  const [x0, y0, x1, y1] = page.getBounds();
  const luas = Math.max((x1 - x0) * (y1 - y0), 1);
  const s = Math.min(skala, Math.sqrt(MAKS_PIKSEL / luas));
  const matriks = mesin.Matrix.concat(mesin.Matrix.scale(s, s), mesin.Matrix.rotate(putar));
  const peta = page.toPixmap(matriks, mesin.ColorSpace.DeviceGray, false, true);
  try {
    peta.setResolution(Math.round(s * 72), Math.round(s * 72));
    const [kiri, atas] = [peta.getX(), peta.getY()];
    const [a, b, c, d, e, f] = mesin.Matrix.invert(matriks);
    return {
      png: peta.asPNG().slice(),
      kosong: hampirPolos(peta.getPixels()),
      keTitik: (x, y) => [a * (x + kiri) + c * (y + atas) + e, b * (x + kiri) + d * (y + atas) + f],
    };
  } finally {
    peta.destroy();
  }
}

/** Blank paper: fewer than one pixel in 20,000 differs clearly from the most usual shade. */
function hampirPolos(piksel: Uint8ClampedArray): boolean {
  const langkah = Math.max(1, Math.floor(piksel.length / 500_000));
  const jumlah = new Uint32Array(256);
  let n = 0;
  for (let i = 0; i < piksel.length; i += langkah, n += 1) jumlah[piksel[i] ?? 0] = (jumlah[piksel[i] ?? 0] ?? 0) + 1;
  const dasar = jumlah.indexOf(Math.max(...jumlah));
  const beda = jumlah.reduce((total, banyak, terang) => total + (Math.abs(terang - dasar) > 40 ? banyak : 0), 0);
  return beda * 20_000 < n;
}

const LEBAR_SAMPUL = 320;

/** The first-page picture: JPEG 320 pixels wide (narrow pages at most 480 high), 10–25 kB for an ordinary page, and a small one. */
export function gambarSampul(mesin: Mesin, page: Page): Sampul {
  const [x0, y0, x1, y1] = page.getBounds();
  const s = Math.min(LEBAR_SAMPUL / Math.max(x1 - x0, 1), 480 / Math.max(y1 - y0, 1), 4);
  const peta = page.toPixmap(mesin.Matrix.scale(s, s), mesin.ColorSpace.DeviceRGB, false, true);
  try {
    return sampulDari(mesin, peta, 62);
  } finally {
    peta.destroy();
  }
}
