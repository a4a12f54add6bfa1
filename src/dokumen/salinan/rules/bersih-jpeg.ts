/** A JPEG file that does not hold together: it is not passed on. */
export class GambarRusak extends Error {}

const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0];

/**
 * A JPEG without what cameras and programs write beside the picture: EXIF with place, device and small picture, XMP, IPTC, comments,
 * everything after its end. The colour profile and the way it is turned stay. Gives the same bytes where nothing had to go.
 */
export function bersihJpeg(isi: Uint8Array, denganArah = true): Uint8Array {
  if (isi[0] !== 0xff || isi[1] !== 0xd8) throw new GambarRusak('no JPEG');
  const bagian: Uint8Array[] = [isi.subarray(0, 2)];
  let arah = 1;
  let i = 2;
  while (i < isi.length) {
    if (isi[i] !== 0xff) throw new GambarRusak('JPEG marker expected');
    const tanda = isi[i + 1] ?? 0;
    if (tanda === 0xff) {
      i += 1;
      continue;
    }
    if (tanda === 0xd9) {
      bagian.push(isi.subarray(i, i + 2));
      break;
    }
    const akhir = i + 2 + ((isi[i + 2] ?? 0) << 8) + (isi[i + 3] ?? 0);
    if (akhir > isi.length || akhir < i + 4) throw new GambarRusak('JPEG segment too long');
    const segmen = isi.subarray(i, akhir);
    if (tanda === 0xe1 && denganArah) arah = bacaArah(segmen) ?? arah;
    if (simpanSegmen(tanda, segmen)) bagian.push(segmen);
    i = akhir;
    if (tanda !== 0xda) continue;
    const ujung = akhirPindai(isi, i);
    bagian.push(isi.subarray(i, ujung));
    i = ujung;
  }
  if (arah > 1 && arah <= 8) bagian.splice(1, 0, segmenArah(arah));
  const hasil = Buffer.concat(bagian);
  return hasil.equals(isi) ? isi : hasil;
}

/** Tables, frames and scans, JFIF (APP0), the colour profile (APP2) and Adobe's colour mark (APP14). */
function simpanSegmen(tanda: number, segmen: Uint8Array): boolean {
  const mulai = (teks: string): boolean => [...teks].every((h, n) => segmen[4 + n] === h.charCodeAt(0));
  if (tanda === 0xe0) return mulai('JFIF\0');
  if (tanda === 0xe2) return mulai('ICC_PROFILE\0');
  if (tanda === 0xee) return mulai('Adobe');
  return !(tanda >= 0xe0 && tanda <= 0xef) && tanda !== 0xfe;
}

/** Where the coded data of a scan ends: at the next marker that is no restart and no stuffed byte. */
function akhirPindai(isi: Uint8Array, dari: number): number {
  for (let i = dari; i + 1 < isi.length; i += 1) {
    if (isi[i] !== 0xff) continue;
    const t = isi[i + 1] ?? 0;
    if (t !== 0 && t !== 0xff && !(t >= 0xd0 && t <= 0xd7)) return i;
  }
  return isi.length;
}

function bacaArah(segmen: Uint8Array): number | undefined {
  if (!EXIF.every((b, n) => segmen[4 + n] === b)) return undefined;
  const t = new DataView(segmen.buffer, segmen.byteOffset + 10, segmen.length - 10);
  if (t.byteLength < 8) return undefined;
  const kecil = t.getUint16(0) === 0x4949;
  const ifd = t.getUint32(4, kecil);
  if (ifd + 2 > t.byteLength) return undefined;
  const jumlah = t.getUint16(ifd, kecil);
  for (let n = 0; n < jumlah && ifd + 14 + n * 12 <= t.byteLength; n += 1)
    if (t.getUint16(ifd + 2 + n * 12, kecil) === 0x0112) return t.getUint16(ifd + 10 + n * 12, kecil);
  return undefined;
}

/** An EXIF segment that says how the picture is turned and nothing else. */
function segmenArah(arah: number): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, arah, 0, 0, 0, 0, 0, 0];
  const isi = [...EXIF, ...tiff];
  return Uint8Array.from([0xff, 0xe1, 0, isi.length + 2, ...isi]);
}
