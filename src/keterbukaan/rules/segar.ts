/** Freshness of a unit: share of published items before their due date, and how old the middle one is. Pure. */
import type { Tingkat } from '../../informasi/kemutakhiran.queries.ts';
import { daysBetween, type Tanggal } from '../../shared/tanggal.ts';
import type { AngkaUnit } from './rumus.ts';

/** `segar`: legal day of the last version or confirmation. */
export type ItemSegar = { tingkat: Tingkat; segar: Tanggal };

export function hitungSegar(item: readonly ItemSegar[], per: Tanggal): AngkaUnit['kemutakhiran'] {
  const umur = item.map((i) => daysBetween(i.segar, per)).toSorted((a, b) => a - b);
  const tengah = umur.length >> 1;
  const median = umur.length % 2 === 1 ? umur[tengah] : ((umur[tengah - 1] ?? 0) + (umur[tengah] ?? 0)) / 2;
  return {
    segar: item.filter((i) => i.tingkat === 'mutakhir' || i.tingkat === 'segera').length,
    jumlah: item.length,
    umur: umur.length === 0 ? null : (median ?? null),
  };
}
