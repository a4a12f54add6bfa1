import type { Trx } from '../shared/db/db.ts';
import { buatAkibat } from './akibat.actions.ts';
import { kirimSurat } from './kirim.actions.ts';
import type { KonteksSurat } from './konteks-surat.ts';

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
