/** Number of colour components that a JPEG says of itself (1, 3 or 4); undefined where its header does not say. */
export function komponenJpeg(bita: Uint8Array): number | undefined {
  if (bita[0] !== 0xff || bita[1] !== 0xd8) return undefined;
  let i = 2;
  while (i + 9 < bita.length && bita[i] === 0xff) {
    const penanda = bita[i + 1] ?? 0;
    // Start-of-frame markers are C0–CF without the tables C4, C8 and CC.
    if (penanda >= 0xc0 && penanda <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(penanda)) return bita[i + 9];
    i += 2 + (bita[i + 2] ?? 0) * 256 + (bita[i + 3] ?? 0);
  }
  return undefined;
}
