import type { Trx } from '../shared/db/db.ts';
import { catatPengiriman } from '../surat/kirim.actions.ts';
import { aktorId, type KonteksSurat } from '../surat/konteks-surat.ts';

const CARA = { sms: 'sms', whatsapp: 'whatsapp', telepon: 'telepon', surat: 'pos' } as const;
const isLewat = (text: string): text is keyof typeof CARA => Object.hasOwn(CARA, text);

/**
 * An officer has told the requester, or could not reach him. Told is a delivery record, as a presumption: an officer's
 * mark proves nothing against the citizen. False where the task was already marked.
 */
export async function tandaiKabar(
  trx: Trx,
  k: Pick<KonteksSurat, 'badan' | 'now' | 'aktor'>,
  id: string,
  hasil: 'selesai' | 'tidak_tercapai',
): Promise<boolean> {
  const row = await trx
    .updateTable('kabar')
    .set({ keadaan: hasil, selesai_oleh: aktorId(k.aktor), selesai_pada: k.now })
    .where('badan_publik_id', '=', k.badan.id)
    .where('id', '=', id)
    .where('keadaan', '=', 'menunggu')
    .returning(['permohonan_id', 'lewat'])
    .executeTakeFirst();
  if (!row) return false;
  if (hasil === 'selesai' && isLewat(row.lewat))
    await catatPengiriman(trx, k, {
      hal: 'kabar',
      permohonanId: row.permohonan_id,
      cara: CARA[row.lewat],
      bukti: 'tanda_petugas',
      pada: k.now,
      rujukan: '',
      sumberId: id,
    });
  return true;
}
