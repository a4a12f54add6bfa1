import type { Trx } from '../shared/db/db.ts';
import { buatAkibat } from './akibat.actions.ts';
import { kirimSurat } from './kirim.actions.ts';
import { konteksSurat, type KonteksSurat } from './konteks-surat.ts';

/**
 * The requester opened a letter with number and access code: proof that it reached him, recorded once. For the tracking
 * page, with `aktor: { jenis: 'pemohon' }`. False where nothing was recorded (not sent yet, or recorded before).
 */
export async function catatDibuka(trx: Trx, k: KonteksSurat, suratId: string): Promise<boolean> {
  const before = await trx
    .selectFrom('pengiriman')
    .select('id')
    .where('badan_publik_id', '=', k.badan.id)
    .where('surat_id', '=', suratId)
    .where('bukti', '=', 'dibuka_dengan_kode')
    .executeTakeFirst();
  const surat = await trx
    .selectFrom('surat')
    .select('keadaan')
    .where('badan_publik_id', '=', k.badan.id)
    .where('id', '=', suratId)
    .executeTakeFirst();
  if (before || surat?.keadaan !== 'dikirim') return false;
  const done = await kirimSurat(trx, k, buatAkibat(), suratId, {
    cara: 'halaman',
    bukti: 'dibuka_dengan_kode',
    pada: k.now,
    rujukan: '',
    sumberId: suratId,
  });
  return done.ok;
}

/** The same out of a web request in which number and code were shown: recorded as the requester's own doing. */
export function catatDibukaPemohon(trx: Trx, ctx: Omit<Parameters<typeof konteksSurat>[0], 'aktor'>, suratId: string): Promise<boolean> {
  return catatDibuka(trx, konteksSurat({ badan: ctx.badan, now: ctx.now, config: ctx.config, aktor: { jenis: 'pemohon' } }), suratId);
}
