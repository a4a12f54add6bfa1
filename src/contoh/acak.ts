/** Numbers that look random and are the same each time (mulberry32). */
export function pengacak(benih: number): (batas: number) => number {
  let state = benih >>> 0;
  return (batas) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % batas;
  };
}
