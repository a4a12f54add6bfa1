import type { PDFObject, PDFPage } from 'mupdf';
import { komponenJpeg } from '../rules/warna-jpeg.ts';

const RUANG = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' } as const;
const MAKS_GAMBAR = 200;

/**
 * Some scanners write a colour JPEG and declare it grey; the engine then draws torn stripes that nobody can read. The
 * picture's own header is believed instead, in memory only. Returns whether anything was put right.
 */
export function luruskanWarna(page: PDFPage): boolean {
  const sumber = page.getObject().getInheritable('Resources');
  // The engine's null object cannot be asked further.
  const gambar = sumber.isDictionary() ? sumber.get('XObject') : sumber;
  if (!gambar.isDictionary()) return false;
  let lurus = false;
  let sisa = MAKS_GAMBAR;
  gambar.forEach((objek) => {
    if (sisa-- > 0) lurus = luruskanSatu(page, objek) || lurus;
  });
  return lurus;
}

function luruskanSatu(page: PDFPage, objek: PDFObject): boolean {
  if (!objek.isStream() || nama(objek.get('Subtype')) !== 'Image') return false;
  const saring = objek.get('Filter');
  if (nama(saring.isArray() && saring.length === 1 ? saring.get(0) : saring) !== 'DCTDecode') return false;
  const tertulis = komponenRuang(objek.get('ColorSpace'));
  if (tertulis === undefined) return false;
  const isi = objek.readRawStream();
  const asli = komponenJpeg(isi.asUint8Array().subarray(0, 65_536));
  isi.destroy();
  if (asli === tertulis || (asli !== 1 && asli !== 3 && asli !== 4)) return false;
  objek.put('ColorSpace', page._doc.newName(RUANG[asli]));
  return true;
}

/** Components of the colour spaces that a scan uses; undefined for the others, which are left alone. */
function komponenRuang(ruang: PDFObject): number | undefined {
  const sebutan = nama(ruang.isArray() ? ruang.get(0) : ruang);
  if (sebutan === 'ICCBased') return ruang.get(1).get('N').asNumber();
  return { DeviceGray: 1, CalGray: 1, DeviceRGB: 3, CalRGB: 3, DeviceCMYK: 4 }[sebutan];
}

const nama = (objek: PDFObject): string => (objek.isName() ? objek.asName() : '');
