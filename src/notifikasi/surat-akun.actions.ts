import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import { messageId, mintaKirim } from './notifikasi.actions.ts';
import type { TemplatAkun } from './surat-akun.ts';

export type SuratAkun = {
  badanId: string;
  akunId: string;
  templat: TemplatAkun;
  bahasa: 'id' | 'en';
  now: Date;
  /** Sent once per key; without one, each call is a new mail. */ kunci?: string;
};

/** Puts a mail about an account into the outbox, in the caller's transaction. The job finds the address and makes the link. */
export async function kirimSuratAkun(trx: Trx, s: SuratAkun): Promise<string | undefined> {
  const id = newId();
  const kunci = `${s.templat}:${s.kunci ?? id}`;
  const row = await trx
    .insertInto('surel')
    .values({
      badan_publik_id: s.badanId,
      id,
      kunci,
      templat: s.templat,
      data: '{}',
      bahasa: s.bahasa,
      akun_id: s.akunId,
      keadaan: 'menunggu',
      message_id: messageId(s.badanId, kunci),
      dibuat_pada: s.now,
    })
    .onConflict((c) => c.columns(['badan_publik_id', 'kunci']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!row) return undefined;
  await mintaKirim(trx, s.badanId, id);
  return id;
}
