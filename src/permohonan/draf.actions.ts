import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { canonical } from '../shared/canonical.ts';
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import type { Rahasia } from './ajukan.actions.ts';
import { deriveKunci, open, seal } from './brankas/amplop.ts';
import { identitasDraf, isiDraf, type Jawaban } from './draf.ts';

const SEHARI = 86_400_000;

/** A draft is found by the visitor's form cookie; of the cookie only a keyed hash is kept. */
export type KunciDraf = { badanId: string; kuki: string; rahasia: Rahasia };

const sidikDari = ({ badanId, kuki, rahasia }: KunciDraf): string =>
  createHmac('sha256', rahasia.kode).update(`draf/${badanId}/${kuki}`).digest('base64url');
const kunciDari = ({ kuki, rahasia }: KunciDraf): Buffer => deriveKunci(kuki, rahasia.induk, 'draf');
const tempat = (k: KunciDraf): string => `draf/${k.badanId}/${sidikDari(k)}`;

/** What it became when it was sent: shown again after a reload or a second press, to this cookie only. */
const terkirim = z.object({ id: z.string(), nomor: z.string(), kode: z.string() });
export type Terkirim = z.output<typeof terkirim>;

const tersegel = z.object({ isi: isiDraf, identitas: identitasDraf, terkirim: terkirim.nullable() });
export type Draf = Jawaban & { id: string; terkirim: Terkirim | null };

/** The visitor's draft; undefined where there is none, or it is a day old. */
export async function selectOptionalDraf(trx: Trx, k: KunciDraf, now: Date, kunci?: 'kunci'): Promise<Draf | undefined> {
  const row = await trx
    .selectFrom('permohonan_draf')
    .select(['id', 'rahasia'])
    .where('badan_publik_id', '=', k.badanId)
    .where('sidik', '=', sidikDari(k))
    .where('kedaluwarsa_pada', '>', now)
    .$if(kunci === 'kunci', (q) => q.forUpdate())
    .executeTakeFirst();
  if (!row) return undefined;
  if (row.rahasia === null) return { id: row.id, isi: {}, identitas: {}, terkirim: null };
  return { id: row.id, ...tersegel.parse(JSON.parse(open(kunciDari(k), tempat(k), row.rahasia).toString('utf8'))) };
}

/** Makes sure that there is a draft, and locks it: steps of one visitor in two tabs queue up. */
export async function lockDraf(trx: Trx, k: KunciDraf, now: Date): Promise<Draf> {
  await trx
    .deleteFrom('permohonan_draf')
    .where('badan_publik_id', '=', k.badanId)
    .where('sidik', '=', sidikDari(k))
    .where('kedaluwarsa_pada', '<=', now)
    .execute();
  await trx
    .insertInto('permohonan_draf')
    .values({
      badan_publik_id: k.badanId,
      id: newId(),
      sidik: sidikDari(k),
      isi: JSON.stringify({}),
      diubah_pada: now,
      kedaluwarsa_pada: new Date(now.getTime() + SEHARI),
    })
    .onConflict((c) => c.columns(['badan_publik_id', 'sidik']).doNothing())
    .execute();
  const draf = await selectOptionalDraf(trx, k, now, 'kunci');
  if (!draf) throw new Error('the draft that was just made is not there');
  return draf;
}

/**
 * Keeps answers of a step. All of it goes sealed, the question too: whoever reads the table without the cookie reads
 * nothing. Sending leaves only the receipt.
 */
export async function updateDraf(trx: Trx, k: KunciDraf, draf: Draf, now: Date): Promise<void> {
  const { isi, identitas, terkirim: hasil } = draf;
  await trx
    .updateTable('permohonan_draf')
    .set({
      rahasia: seal(kunciDari(k), tempat(k), Buffer.from(JSON.stringify({ isi, identitas, terkirim: hasil }))),
      permohonan_id: hasil?.id ?? null,
      diubah_pada: now,
    })
    .where('badan_publik_id', '=', k.badanId)
    .where('id', '=', draf.id)
    .execute();
}

/**
 * Fingerprint of the answers that a check page showed: sending what somebody changed meanwhile in another tab is then
 * noticed. Keyed, since it stands in the page.
 */
export function sidikJawaban({ isi, identitas }: Jawaban, rahasia: Rahasia): string {
  return createHmac('sha256', rahasia.kode)
    .update(`jawaban/${canonical({ isi, identitas })}`)
    .digest('base64url');
}

/** "Hapus dari HP ini": nothing of it stays. */
export async function deleteDraf(trx: Trx, k: KunciDraf): Promise<void> {
  await trx.deleteFrom('permohonan_draf').where('badan_publik_id', '=', k.badanId).where('sidik', '=', sidikDari(k)).execute();
}

/** Removes drafts a day old; hourly job. */
export async function hapusDrafLama(trx: Trx, badanId: string, now: Date): Promise<void> {
  await trx.deleteFrom('permohonan_draf').where('badan_publik_id', '=', badanId).where('kedaluwarsa_pada', '<=', now).execute();
}
