// What every room of the case page needs: who looks, who acts, and how a change answers.
import { selectBatasBita } from '../../dokumen/dokumen.queries.ts';
import { selectUnitTerlihat } from '../../pengguna/pengguna.queries.ts';
import type { Trx } from '../../shared/db/db.ts';
import type { FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import { formatUkuran } from '../../shared/html/format.ts';
import { tautan } from '../../shared/html/tautan.ts';
import { type Balasan, redirect } from '../../shared/web/balasan.ts';
import type { Konteks } from '../../shared/web/konteks.ts';
import { sebagaiPetugas } from '../konteks-permohonan.ts';
import { kalimatPenolakan } from '../penolakan.pesan.ts';
import type { Pelaku } from '../permohonan.actions.ts';
import { type Penglihat, type PermohonanTerlihat, selectOptionalPermohonan, selectOptionalPermohonanId } from '../permohonan.queries.ts';
import { alamatKerja } from './alamat-kerja.ts';

/** What this officer may see: everything of the body, or the tasks of the own units with those below them. */
export const penglihatDari = (trx: Trx, ctx: Konteks): Promise<Penglihat> =>
  selectUnitTerlihat(trx, ctx.badan.id, ctx.petugas?.keanggotaan ?? []);

export const pelakuDari = (ctx: Konteks): Pelaku => sebagaiPetugas(ctx);

/** The case of a number, if this officer may see it. */
export async function selectTerlihat(trx: Trx, ctx: Konteks, nomor: string): Promise<PermohonanTerlihat | undefined> {
  const id = await selectOptionalPermohonanId(trx, ctx.badan.id, nomor);
  return id === undefined ? undefined : selectOptionalPermohonan(trx, ctx.badan.id, await penglihatDari(trx, ctx), id);
}

export type HasilLangkah = { ok: true } | { ok: false; alasan: string };

export const keKasus = (ctx: Konteks, nomor: string): Balasan => redirect(tautan(alamatKerja.kasus(nomor), ctx.bahasa));

export const galatDari = (ctx: Konteks, alasan: string, field?: string): FormError => ({
  message: kalimatPenolakan(alasan, ctx.bahasa),
  ...(field !== undefined && { field }),
});

/** Takes the transaction back and carries the refusal out: nothing of a step that was refused half-way stays written. */
export class Batal extends Error {
  readonly alasan: string;
  constructor(alasan: string) {
    super(alasan);
    this.alasan = alasan;
  }
}

/** Runs a change; a refusal inside it undoes all of it. */
export async function cobaTulis<T>(
  ctx: Konteks,
  act: (trx: Trx) => Promise<T>,
): Promise<{ ok: true; isi: T } | { ok: false; alasan: string }> {
  try {
    return { ok: true, isi: await ctx.write(act) };
  } catch (error) {
    if (error instanceof Batal) return { ok: false, alasan: error.alasan };
    throw error;
  }
}

/** One change of a case found by its number. */
export function ubahKasus(ctx: Konteks, nomor: string, act: (trx: Trx, id: string) => Promise<HasilLangkah>): Promise<HasilLangkah> {
  return ctx.write(async (trx): Promise<HasilLangkah> => {
    const id = await selectOptionalPermohonanId(trx, ctx.badan.id, nomor);
    return id === undefined ? { ok: false, alasan: 'tidak_ditemukan' } : act(trx, id);
  });
}

/** The largest file that is taken, in words. */
export const selectBatasUnggah = async (trx: Trx, ctx: Konteks): Promise<string> =>
  formatUkuran(await selectBatasBita(trx, ctx.badan.id), ctx.bahasa);
