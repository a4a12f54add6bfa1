// Puts a slip together: the request's dates, the address to follow it, the code that was just given.
import { createElement as h } from 'preact';
import QRCode from 'qrcode';
import { halaman } from '../../shared/html/layout/halaman.ts';
import type { Konteks } from '../../shared/web/konteks.ts';
import { alamat } from '../alamat.ts';
import { HalamanSlip, type Slip } from './slip.pages.tsx';
import { type IsiSlip, selectOptionalSlip } from './slip.queries.ts';

export type SlipSiap = { slip: Slip; tandaTerima: IsiSlip['tandaTerima'] };

/** Undefined where the request is gone. The QR holds the number, never the code. */
export async function buatSlip(ctx: Konteks, permohonanId: string, kode: string): Promise<SlipSiap | undefined> {
  const isi = await ctx.read((trx) => selectOptionalSlip(trx, ctx.badan, permohonanId, ctx.now));
  if (!isi) return undefined;
  const { tandaTerima, ...lain } = isi;
  const lacak = `${ctx.origin}${alamat.lacakNomor(isi.nomor)}`;
  const qr = await QRCode.toDataURL(lacak, { errorCorrectionLevel: 'Q', margin: 2, width: 264 });
  return { slip: { ...lain, kode, petugas: ctx.petugas?.nama ?? '', lacak, qr }, tandaTerima };
}

/** The slip after an entry (`draf`), or alone after a renewed code. */
export function HalamanSlipDari(ctx: Konteks, { slip, tandaTerima }: SlipSiap, draf?: string) {
  return h(HalamanSlip, {
    halaman: halaman(ctx),
    zona: ctx.badan.zona,
    slip,
    ...(draf !== undefined && { catatan: { draf, suratId: tandaTerima?.suratId ?? null, pdfSiap: tandaTerima?.siap ?? false } }),
  });
}
