import { v7 } from 'uuid';

/**
 * A maker of UUIDv7 that depend on nothing but the chance given to it and the instant: a seed gives the same ids each time.
 * `acak(n)` is a whole number from 0 to n - 1.
 */
export function idTetap(acak: (batas: number) => number): (pada: Date) => string {
  return (pada) => {
    const random = new Uint8Array(16);
    for (let at = 0; at < 16; at += 2) {
      const two = acak(65_536);
      random[at] = two & 0xff;
      random[at + 1] = two >>> 8;
    }
    return v7({ msecs: pada.getTime(), random });
  };
}
