import { createElement as h } from 'preact';
import { hariDi } from '../shared/hari.ts';
import type { FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../shared/html/layout/halaman.ts';
import { type Balasan, page, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { alamatBerkas } from './alamat.ts';
import { selectAmplop } from './amplop.queries.ts';
import { HalamanBerkas } from './berkas.pages.tsx';
import { selectBerkas } from './berkas.queries.ts';
import { selectOptionalSengketa } from './sengketa.queries.ts';
import { selectTamu } from './tamu.queries.ts';

export type Ulang = { isian: Readonly<Record<string, string>>; pilihan?: readonly string[]; galat: readonly FormError[] };

/** The page of the dossier; with errors the same page as 422, what was typed kept. */
export async function tampilBerkas(ctx: Konteks, nomor: string, ulang?: Ulang): Promise<Balasan> {
  const d = await ctx.read(async (trx) => {
    const s = await selectOptionalSengketa(trx, ctx.badan.id, nomor);
    if (!s) return undefined;
    return {
      berkas: await selectBerkas(trx, ctx.badan, s, ctx.now),
      tamu: await selectTamu(trx, ctx.badan.id, s.id),
      amplop: await selectAmplop(trx, ctx.badan.id, s, ctx.now),
    };
  });
  if (!d) return tidakDitemukan();
  const { zona } = ctx.badan;
  const hak = ctx.petugas?.hak;
  const node = h(HalamanBerkas, {
    halaman: { ...halaman(ctx), jalur: alamatBerkas(nomor) },
    ...d,
    boleh: {
      akunId: ctx.petugas?.akunId ?? '',
      setujui: hak?.has('sengketa:setujui') ?? false,
      segel: hak?.has('sengketa:segel') ?? false,
    },
    hari: hariDi(zona, ctx.now),
    now: ctx.now,
    zona,
    isian: ulang?.isian ?? {},
    pilihan: ulang?.pilihan ?? [],
    galat: ulang?.galat ?? [],
  });
  return page(node, { status: ulang ? 422 : 200 });
}
