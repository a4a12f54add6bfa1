import type { Balasan } from '../shared/web/balasan.ts';
import { redirect, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import type { Trx } from '../shared/db/db.ts';
import { denganQuery, tautan } from '../shared/html/tautan.ts';
import { alamatInformasi } from './alamat.ts';
import type { HasilInformasi, Perintah } from './informasi.actions.ts';
import type { kerjaPesan } from './kerja.pesan.ts';
import { selectWewenang, type Wewenang } from './wewenang.queries.ts';

/** The acting officer as actions want it. The route's right guarantees that there is one. */
export function perintah(ctx: Konteks): Perintah {
  if (!ctx.petugas) throw new Error('officer route without an officer');
  return { badanId: ctx.badan.id, akunId: ctx.petugas.akunId, keanggotaan: ctx.petugas.keanggotaan, pada: ctx.now };
}

/** Reads with the officer's sight at hand. */
export function readKerja<T>(ctx: Konteks, fn: (trx: Trx, w: Wewenang) => Promise<T>): Promise<T> {
  return ctx.read(async (trx) => fn(trx, await selectWewenang(trx, ctx.badan.id, ctx.petugas?.keanggotaan ?? [])));
}

export type KodePesan = keyof (typeof kerjaPesan)['id']['pesan'];

/** After a deed: back to the item with a word, or with why it was refused. An item out of sight is not there. */
export function balas(ctx: Konteks, id: string, hasil: HasilInformasi, pesan: KodePesan): Balasan {
  if (!hasil.ok && hasil.alasan === 'tidak_ada') return tidakDitemukan();
  return redirect(tautan(denganQuery(alamatInformasi.kerjaItem(id), hasil.ok ? { pesan } : { tolak: hasil.alasan }), ctx.bahasa));
}
