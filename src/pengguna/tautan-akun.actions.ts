import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';

/** What a one-time link does: sets a password that was forgotten, accepts an invitation, proves a mailbox. */
export type JenisTautan = 'sandi' | 'undangan' | 'verifikasi';

/** Hours a link works. An invitation waits for somebody back from the field; a reset is done at once. */
export const UMUR_TAUTAN: Readonly<Record<JenisTautan, number>> = { sandi: 1, undangan: 168, verifikasi: 24 };

const JALUR: Readonly<Record<JenisTautan, string>> = {
  sandi: '/masuk/atur-sandi',
  undangan: '/masuk/atur-sandi',
  verifikasi: '/masuk/verifikasi',
};

/** The first one is better-auth's own, so that its `resetPassword` takes the token. */
const AWALAN: Readonly<Record<JenisTautan, string>> = {
  sandi: 'reset-password:',
  undangan: 'reset-password:',
  verifikasi: 'betang-verifikasi:',
};

/** better-auth keeps identifiers under `storeIdentifier: 'hashed'` in this form; the token itself is kept nowhere. */
const sidik = (jenis: JenisTautan, token: string): string => createHash('sha256').update(`${AWALAN[jenis]}${token}`).digest('base64url');

/**
 * Makes a one-time link at the moment it is sent or shown; only its fingerprint stays in the database. The clock is the
 * database's: better-auth compares with the machine's time, never with BETANG_NOW.
 */
export async function buatTautanAkun(trx: Trx, input: { akunId: string; jenis: JenisTautan; origin: string }): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  const hours = UMUR_TAUTAN[input.jenis];
  await trx
    .insertInto('akun.verification')
    .values({
      id: newId(),
      identifier: sidik(input.jenis, token),
      value: input.akunId,
      expiresAt: sql<Date>`now() + make_interval(hours => ${hours})`,
      createdAt: sql<Date>`now()`,
      updatedAt: sql<Date>`now()`,
    })
    .execute();
  return `${input.origin}${JALUR[input.jenis]}?token=${token}`;
}

/** The account a living token belongs to. */
export async function selectOptionalTautan(trx: Trx, jenis: JenisTautan, token: string): Promise<string | undefined> {
  const row = await trx
    .selectFrom('akun.verification')
    .select('value')
    .where('identifier', '=', sidik(jenis, token))
    .where('expiresAt', '>', sql<Date>`now()`)
    .executeTakeFirst();
  return row?.value;
}

/** Proves the mailbox of a verification link, once. */
export async function pakaiVerifikasi(trx: Trx, token: string): Promise<string | undefined> {
  const row = await trx
    .deleteFrom('akun.verification')
    .where('identifier', '=', sidik('verifikasi', token))
    .where('expiresAt', '>', sql<Date>`now()`)
    .returning('value')
    .executeTakeFirst();
  if (row) await tandaiTerverifikasi(trx, row.value);
  return row?.value;
}

/** Whoever set a password by a link holds the mailbox, or the slip that an administrator handed over. Other links of the account die. */
export async function sesudahAturSandi(trx: Trx, akunId: string): Promise<void> {
  await tandaiTerverifikasi(trx, akunId);
  await trx.deleteFrom('akun.verification').where('value', '=', akunId).execute();
}

async function tandaiTerverifikasi(trx: Trx, akunId: string): Promise<void> {
  await trx
    .updateTable('akun.user')
    .set({ emailVerified: true, updatedAt: sql<Date>`now()` })
    .where('id', '=', akunId)
    .execute();
}
