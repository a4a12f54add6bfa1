import { z } from 'zod';
import type { Trx } from '../shared/db/db.ts';
import { BUKTI, CARA_PENGIRIMAN } from './pengiriman.ts';

const baris = z
  .object({
    id: z.string(),
    surat_id: z.string().nullable(),
    hal: z.enum(['surat', 'kabar', 'berkas']),
    cara: z.enum(CARA_PENGIRIMAN),
    bukti: z.enum(BUKTI),
    rujukan: z.string(),
    pada: z.coerce.date(),
  })
  .transform((r) => ({ id: r.id, suratId: r.surat_id, hal: r.hal, cara: r.cara, bukti: r.bukti, rujukan: r.rujukan, pada: r.pada }));
export type Pengiriman = z.output<typeof baris>;

/** Every delivery of one letter in the order in which they happened. */
export async function selectPengirimanSurat(trx: Trx, badanId: string, suratId: string): Promise<Pengiriman[]> {
  const rows = await trx
    .selectFrom('pengiriman')
    .select(['id', 'surat_id', 'hal', 'cara', 'bukti', 'rujukan', 'pada'])
    .where('badan_publik_id', '=', badanId)
    .where('surat_id', '=', suratId)
    .orderBy('pada')
    .orderBy('id')
    .execute();
  return rows.map((row) => baris.parse(row));
}

/** Every delivery of a request (letters, notices, files) in the order in which they happened. */
export async function selectPengiriman(trx: Trx, badanId: string, permohonanId: string): Promise<Pengiriman[]> {
  const rows = await trx
    .selectFrom('pengiriman')
    .select(['id', 'surat_id', 'hal', 'cara', 'bukti', 'rujukan', 'pada'])
    .where('badan_publik_id', '=', badanId)
    .where('permohonan_id', '=', permohonanId)
    .orderBy('pada')
    .orderBy('id')
    .execute();
  return rows.map((row) => baris.parse(row));
}

/** Every delivery of some letters at once, by letter, in the order in which they happened. */
export async function selectPengirimanBanyak(trx: Trx, badanId: string, suratIds: readonly string[]): Promise<Map<string, Pengiriman[]>> {
  if (suratIds.length === 0) return new Map();
  const rows = await trx
    .selectFrom('pengiriman')
    .select(['id', 'surat_id', 'hal', 'cara', 'bukti', 'rujukan', 'pada'])
    .where('badan_publik_id', '=', badanId)
    .where('surat_id', 'in', suratIds)
    .orderBy('pada')
    .orderBy('id')
    .execute();
  return Map.groupBy(
    rows.map((row) => baris.parse(row)),
    (p) => p.suratId ?? '',
  );
}

export { SIFAT_BUKTI, terbuktiDiterima } from './pengiriman.ts';
