import { PERAN, type Peran } from './istilah.ts';
import type { Pelaku } from './keberatan.actions.ts';
import type { Konteks } from '../shared/web/konteks.ts';

type Dasar = { badan: { id: string; zona: string }; now: Date };
const badanDari = ({ badan }: Dasar) => ({ id: badan.id, zona: badan.zona });

/** The citizen as actor: named by the case alone. */
export const sebagaiPemohon = (d: Dasar): Pelaku => ({ badan: badanDari(d), peran: ['pemohon'], aktor: { jenis: 'pemohon' }, now: d.now });
export const sebagaiSistem = (d: Dasar): Pelaku => ({ badan: badanDari(d), peran: ['sistem'], aktor: { jenis: 'sistem' }, now: d.now });

/** The signed-in officer with every role he holds in this body. */
export function sebagaiPetugas(ctx: Konteks): Pelaku {
  const peran = (ctx.petugas?.keanggotaan ?? []).map((k) => k.peran).filter((p): p is Peran & typeof p => PERAN.some((satu) => satu === p));
  return { badan: badanDari(ctx), peran: [...new Set(peran)], aktor: ctx.aktor, now: ctx.now };
}
