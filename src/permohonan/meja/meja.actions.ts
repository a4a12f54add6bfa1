import { dateIn } from '../../shared/tanggal.ts';
import type { Config } from '../../shared/config/config.ts';
import type { Trx } from '../../shared/db/db.ts';
import { bacaSetelan } from '../../setelan/setelan.ts';
import { selectUnit } from '../../unit/unit.queries.ts';
import type { Pelaku } from '../permohonan.actions.ts';
import { setelanBukti } from '../permohonan.setelan.ts';
import { terimaPermohonan } from '../terima.actions.ts';
import { type KunciMeja, type MejaDraf, selectMejaLampiran, selectOptionalMejaDraf, tutupMejaDraf } from './meja-draf.actions.ts';
import { type HasilMeja, type Masalah, readMeja } from './meja.isian.ts';

type KonteksMeja = { config: Config; origin: string; pelaku: Pelaku; namaPetugas: string };
export type HasilCatat = { ok: true } | { ok: false; alasan: 'tidak_ada' } | { ok: false; alasan: 'isian'; galat: readonly Masalah[] };

/** The draft as a request, with the body's setting of proof, its copies, and the units that exist today. */
export async function bacaMeja(trx: Trx, badan: { id: string; zona: string }, k: KunciMeja, draf: MejaDraf, now: Date): Promise<HasilMeja> {
  const { cara } = await bacaSetelan(trx, badan.id, setelanBukti);
  const units = await selectUnit(trx, badan.id, dateIn(badan.zona, now));
  return readMeja(draf.isian, {
    zona: badan.zona,
    now,
    mulaiPada: draf.dibuatPada,
    cara,
    lampiran: cara === 'salinan' ? await selectMejaLampiran(trx, k, draf.id) : [],
    unitIds: new Set(units.map((u) => u.id)),
  });
}

/** Makes the request out of a draft, once: the draft stays locked until it has its number, a second press finds it there. */
export async function catatMeja(trx: Trx, ctx: KonteksMeja, k: KunciMeja, id: string): Promise<HasilCatat> {
  const { badan, now } = ctx.pelaku;
  const draf = await selectOptionalMejaDraf(trx, k, id, now, 'kunci');
  if (!draf) return { ok: false, alasan: 'tidak_ada' };
  if (draf.terkirim) return { ok: true };
  const isi = await bacaMeja(trx, badan, k, draf, now);
  if (!isi.ok) return { ok: false, alasan: 'isian', galat: isi.galat };
  const hasil = await terimaPermohonan(trx, ctx, isi.baru);
  // readMeja has asked everything that receiving refuses.
  if (!hasil.ok) throw new Error(`desk entry refused: ${hasil.alasan}`);
  const { id: permohonanId, nomor, kode } = hasil.permohonan;
  await tutupMejaDraf(trx, k, id, { id: permohonanId, nomor, kode }, now);
  return { ok: true };
}
