import { punyaHak } from '../pengguna/hak.ts';
import type { AktorPeristiwa } from '../peristiwa/peristiwa.ts';
import type { Config } from '../shared/config/config.ts';
import type { Petugas } from '../shared/web/konteks.ts';
import type { Rahasia } from './ajukan.actions.ts';
import { readKunciInduk } from './brankas/amplop.ts';
import { PERAN, type Peran } from './istilah.ts';
import type { Pelaku } from './permohonan.actions.ts';
import type { Penglihat } from './permohonan.queries.ts';

type Dasar = { badan: { id: string; zona: string }; now: Date };

/** The secrets of the slice out of the configuration. */
export const rahasiaDari = (config: Pick<Config, 'rahasia'>): Rahasia => ({
  induk: readKunciInduk(config.rahasia.brankas),
  kode: config.rahasia.kode,
});

/** The citizen as actor: named by the case alone. */
export const sebagaiPemohon = ({ badan, now }: Dasar): Pelaku => ({
  badan: { id: badan.id, zona: badan.zona },
  peran: ['pemohon'],
  aktor: { jenis: 'pemohon' },
  now,
});

export const sebagaiSistem = ({ badan, now }: Dasar): Pelaku => ({
  badan: { id: badan.id, zona: badan.zona },
  peran: ['sistem'],
  aktor: { jenis: 'sistem' },
  now,
});

/** The signed-in officer with every role he holds in this body. */
export function sebagaiPetugas(ctx: Dasar & { petugas: Petugas | undefined; aktor: AktorPeristiwa }): Pelaku {
  const peran = (ctx.petugas?.keanggotaan ?? []).map((k) => k.peran).filter((p): p is Peran & typeof p => PERAN.some((satu) => satu === p));
  return { badan: { id: ctx.badan.id, zona: ctx.badan.zona }, peran: [...new Set(peran)], aktor: ctx.aktor, now: ctx.now };
}

/** What the officer may see of requests: all of the body, or what was routed to his own units. */
export function penglihatDari(petugas: Petugas): Penglihat {
  if (punyaHak(petugas.keanggotaan, 'permohonan:lihat')) return { semua: true };
  return { semua: false, unitIds: petugas.keanggotaan.flatMap((k) => (k.peran === 'pelaksana' && k.unitId !== null ? [k.unitId] : [])) };
}
