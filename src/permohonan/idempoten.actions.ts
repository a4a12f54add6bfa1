import { createHmac } from 'node:crypto';
import type { z } from 'zod';
import { canonical } from '../shared/canonical.ts';
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import type { Rahasia } from './ajukan.actions.ts';
import { deriveKunci, open, seal } from './brankas/amplop.ts';

const SEHARI = 86_400_000;
const tempat = (badanId: string, sidik: string): string => `idempoten/${badanId}/${sidik}`;

export type HasilSekali<T> = { ok: true; jawaban: T; ulang: boolean } | { ok: false; alasan: 'kunci_dipakai_lain' };

/**
 * Does a thing once per key and day: the second call, also one that comes while the first still runs, gets the first one's
 * answer. The answer (it holds the access code) is sealed with the caller's own key. The same key for something else is
 * refused. What `fn` refuses is not kept: it may be sent again, corrected.
 */
export async function sekali<S extends z.ZodType<{ ok: boolean }>>(
  trx: Trx,
  m: { badanId: string; kunci: string; isi: unknown; bentuk: S; rahasia: Rahasia; now: Date },
  fn: () => Promise<z.output<S>>,
): Promise<HasilSekali<z.output<S>>> {
  const { badanId, now } = m;
  const sidikKunci = createHmac('sha256', m.rahasia.kode).update(`idempoten/${badanId}/${m.kunci}`).digest('base64url');
  const sidikIsi = createHmac('sha256', m.rahasia.kode)
    .update(`isi/${canonical(m.isi)}`)
    .digest('base64url');
  const kunci = deriveKunci(m.kunci, m.rahasia.induk, 'idempoten');
  await trx
    .deleteFrom('kunci_idempoten')
    .where('badan_publik_id', '=', badanId)
    .where('sidik_kunci', '=', sidikKunci)
    .where('dibuat_pada', '<=', new Date(now.getTime() - SEHARI))
    .execute();
  const baru = await trx
    .insertInto('kunci_idempoten')
    .values({ badan_publik_id: badanId, id: newId(), sidik_kunci: sidikKunci, sidik_isi: sidikIsi, dibuat_pada: now })
    .onConflict((c) => c.columns(['badan_publik_id', 'sidik_kunci']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!baru) {
    const row = await trx
      .selectFrom('kunci_idempoten')
      .select(['sidik_isi', 'jawaban'])
      .where('badan_publik_id', '=', badanId)
      .where('sidik_kunci', '=', sidikKunci)
      .executeTakeFirstOrThrow();
    if (row.sidik_isi !== sidikIsi || !row.jawaban) return { ok: false, alasan: 'kunci_dipakai_lain' };
    return {
      ok: true,
      ulang: true,
      jawaban: m.bentuk.parse(JSON.parse(open(kunci, tempat(badanId, sidikKunci), row.jawaban).toString('utf8'))),
    };
  }
  const jawaban = await fn();
  const milik = trx
    .updateTable('kunci_idempoten')
    .set({ jawaban: seal(kunci, tempat(badanId, sidikKunci), Buffer.from(JSON.stringify(jawaban))) });
  if (jawaban.ok) await milik.where('badan_publik_id', '=', badanId).where('id', '=', baru.id).execute();
  else await trx.deleteFrom('kunci_idempoten').where('badan_publik_id', '=', badanId).where('id', '=', baru.id).execute();
  return { ok: true, jawaban, ulang: false };
}

/** Forgets keys older than a day; hourly job. */
export async function hapusKunciLama(trx: Trx, badanId: string, now: Date): Promise<void> {
  await trx
    .deleteFrom('kunci_idempoten')
    .where('badan_publik_id', '=', badanId)
    .where('dibuat_pada', '<=', new Date(now.getTime() - SEHARI))
    .execute();
}
