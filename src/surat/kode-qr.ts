import { create } from 'qrcode';

/**
 * QR of an address as an SVG made of digits only, so nothing of the text can become markup. Quiet zone of 4 modules,
 * level Q: a stamped and photocopied letter must still be read.
 */
export function qrSvg(alamat: string): string {
  const { modules } = create(alamat, { errorCorrectionLevel: 'Q' });
  const quiet = 4;
  const side = modules.size + 2 * quiet;
  let path = '';
  for (let y = 0; y < modules.size; y++) {
    for (let x = 0; x < modules.size; x++) if (modules.get(y, x)) path += `M${x + quiet} ${y + quiet}h1v1h-1z`;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><rect width="${side}" height="${side}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`;
}
