/**
 * Issue 4 Build 1: a cell counts as *ada* after PPID Utama's look or a sample of one in ten. Items that came in many at once (an import)
 * were not looked at one by one; each look that finds enough covers ten of them, the longest ready first. One look that finds too little
 * ends the cover until the item is mended and looked at again.
 */
export const PER_CONTOH = 10;

/** One item × duty that waits for a look. `siapPada`: when its points were ticked last. */
export type Lihat = { kunci: string; siapPada: number; hasil: 'cukup' | 'kurang' | 'belum' };

/** Keys of those that a unit's looks cover. New items go to the end, so that publishing more takes the cover from none. */
export function dicakup(unit: readonly Lihat[]): ReadonlySet<string> {
  const cukup = unit.filter((l) => l.hasil === 'cukup').length;
  if (unit.some((l) => l.hasil === 'kurang')) return new Set(unit.filter((l) => l.hasil === 'cukup').map((l) => l.kunci));
  const urut = unit
    .filter((l) => l.hasil === 'belum')
    .toSorted((a, b) => a.siapPada - b.siapPada || (a.kunci < b.kunci ? -1 : 1))
    .slice(0, cukup * (PER_CONTOH - 1));
  return new Set([...unit.filter((l) => l.hasil === 'cukup'), ...urut].map((l) => l.kunci));
}

/** Which of those that wait PPID Utama is to look at: one in ten, picked by the key's own end, not by the unit. */
export function contoh(kunci: readonly string[]): string[] {
  const balik = (k: string): string => [...k].toReversed().join('');
  return kunci.toSorted((a, b) => (balik(a) < balik(b) ? -1 : 1)).slice(0, Math.ceil(kunci.length / PER_CONTOH));
}
