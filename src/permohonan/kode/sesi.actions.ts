import { createHmac, randomBytes } from 'node:crypto';
import type { Trx } from '../../shared/db/db.ts';
import { newId } from '../../shared/id.ts';

/** A tracking session: the request, and the code that opened it. */
export type SesiLacak = { permohonanId: string; kodeId: string };

/** As long as a form cookie may live (design, invariant 6). */
export const UMUR_SESI_DETIK = 86_400;

type Kunci = { badanId: string; rahasia: string };

// Keyed, so that whoever can write to the database still cannot make a session for himself.
const sidik = ({ badanId, rahasia }: Kunci, token: string): Buffer =>
  createHmac('sha256', rahasia).update(`sesi/${badanId}/${token}`).digest();

/** Opens a session for a request whose code was shown just now. Gives the cookie's value: 256 random bits, kept here only as a keyed hash. */
export async function openSesi(trx: Trx, k: Kunci & { now: Date }, s: SesiLacak): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await trx
    .insertInto('sesi_lacak')
    .values({
      badan_publik_id: k.badanId,
      id: newId(),
      sidik: sidik(k, token),
      permohonan_id: s.permohonanId,
      kode_id: s.kodeId,
      dibuat_pada: k.now,
      berlaku_sampai: new Date(k.now.getTime() + UMUR_SESI_DETIK * 1000),
    })
    .execute();
  return token;
}

/** The session of a cookie while it lives and its code was not renewed. */
export async function selectOptionalSesi(trx: Trx, k: Kunci & { now: Date }, token: string): Promise<SesiLacak | undefined> {
  const row = await trx
    .selectFrom('sesi_lacak as s')
    .innerJoin('kode_akses as k', (j) => j.onRef('k.badan_publik_id', '=', 's.badan_publik_id').onRef('k.id', '=', 's.kode_id'))
    .select(['s.permohonan_id', 's.kode_id'])
    .where('s.badan_publik_id', '=', k.badanId)
    .where('k.badan_publik_id', '=', k.badanId)
    .where('s.sidik', '=', sidik(k, token))
    .where('s.berlaku_sampai', '>', k.now)
    .where('k.dimatikan_pada', 'is', null)
    .executeTakeFirst();
  return row && { permohonanId: row.permohonan_id, kodeId: row.kode_id };
}

/** Ends a session on the server too: a copied cookie opens nothing any more. */
export async function closeSesi(trx: Trx, k: Kunci, token: string): Promise<void> {
  await trx.deleteFrom('sesi_lacak').where('badan_publik_id', '=', k.badanId).where('sidik', '=', sidik(k, token)).execute();
}

/** Forgets sessions and wishes for a code that have ended; hourly job. */
export async function hapusLacakLama(trx: Trx, badanId: string, now: Date): Promise<void> {
  await trx.deleteFrom('sesi_lacak').where('badan_publik_id', '=', badanId).where('berlaku_sampai', '<=', now).execute();
  await trx.deleteFrom('kode_hilang').where('badan_publik_id', '=', badanId).where('berlaku_sampai', '<=', now).execute();
}
