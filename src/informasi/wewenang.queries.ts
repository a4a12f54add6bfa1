import type { Keanggotaan, Peran } from '../pengguna/hak.ts';
import { selectUnitTerlihat } from '../pengguna/pengguna.queries.ts';
import type { Trx } from '../shared/db/db.ts';

/** Whose drafts an officer may see and touch: PPID Utama all, a pelaksana those of the own unit and the units below it. */
export type Wewenang = { peran: readonly Peran[]; unit: { semua: true } | { semua: false; unitIds: readonly string[] } };

/** Reads it from the memberships; roles that draft or verify nothing give no sight here. */
export async function selectWewenang(trx: Trx, badanId: string, keanggotaan: readonly Keanggotaan[]): Promise<Wewenang> {
  const own = keanggotaan.filter((k) => k.peran === 'utama' || k.peran === 'pelaksana');
  return { peran: [...new Set(own.map((k) => k.peran))], unit: await selectUnitTerlihat(trx, badanId, own) };
}

/** Roles of the officer at one unit; empty: the item does not exist for this officer. */
export function peranDiUnit(w: Wewenang, unitId: string): readonly Peran[] {
  return w.unit.semua || w.unit.unitIds.includes(unitId) ? w.peran : [];
}
