/** How far a unit moved since the ranking before, within the same class: up is positive. Pure. */
import type { Kelas } from './rumus.ts';

export type Gerak = number | 'baru';
type Tempat = { unitId: string; kelas: Kelas; tempat: number };

/** A unit that was not ranked before, or in another class, is new. */
export function gerak(kini: readonly Tempat[], lalu: readonly Tempat[]): Map<string, Gerak> {
  const dulu = new Map(lalu.map((b) => [`${b.unitId} ${b.kelas}`, b.tempat]));
  return new Map(
    kini.map((b): [string, Gerak] => {
      const before = dulu.get(`${b.unitId} ${b.kelas}`);
      return [b.unitId, before === undefined ? 'baru' : before - b.tempat];
    }),
  );
}
