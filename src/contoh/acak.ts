export type Acak = (batas: number) => number;

/** Numbers that look random and are the same each time (mulberry32). */
export function pengacak(benih: number): Acak {
  let state = benih >>> 0;
  return (batas) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % batas;
  };
}

/** A seed that belongs to a text (FNV-1a). */
export function benihDari(teks: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < teks.length; i++) h = Math.imul(h ^ teks.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

export const pilih = <T>(acak: Acak, dari: readonly T[]): T => {
  const item = dari[acak(dari.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
};

export const antara = (acak: Acak, dari: number, sampai: number): number => dari + acak(Math.max(1, sampai - dari + 1));

/** The same things in another order, the same each time. */
export function kocok<T>(acak: Acak, daftar: readonly T[]): T[] {
  const out = [...daftar];
  for (let i = out.length - 1; i > 0; i--) {
    const j = acak(i + 1);
    const [a, b] = [out[i], out[j]];
    if (a !== undefined && b !== undefined) [out[i], out[j]] = [b, a];
  }
  return out;
}
