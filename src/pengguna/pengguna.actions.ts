import { randomBytes } from 'node:crypto';
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import type { Peran } from './hak.ts';
import { sidikToken } from './sesi.ts';

/** Finds or makes the account of a mail address. `sandiHash` undefined: the person sets a password by the reset link. */
export async function pastikanAkun(
  trx: Trx,
  input: { email: string; nama: string; sandiHash?: string; terverifikasi?: boolean; now: Date },
): Promise<{ akunId: string; baru: boolean }> {
  const email = input.email.trim().toLowerCase();
  const found = await trx.selectFrom('akun.user').select('id').where('email', '=', email).executeTakeFirst();
  if (found) return { akunId: found.id, baru: false };
  const akunId = newId();
  await trx
    .insertInto('akun.user')
    .values({ id: akunId, name: input.nama, email, emailVerified: input.terverifikasi ?? true, createdAt: input.now, updatedAt: input.now })
    .execute();
  if (input.sandiHash !== undefined) {
    await trx
      .insertInto('akun.account')
      .values({
        id: newId(),
        accountId: akunId,
        providerId: 'credential',
        userId: akunId,
        password: input.sandiHash,
        createdAt: input.now,
        updatedAt: input.now,
      })
      .execute();
  }
  return { akunId, baru: true };
}

export type KeanggotaanBaru = { badanId: string; akunId: string; peran: Peran; unitId?: string; jabatan?: string; dari: string };

/** Gives an account a role from a day on; a role it already holds that day is left as it is. */
export async function beriPeran(trx: Trx, input: KeanggotaanBaru): Promise<void> {
  const unitId = input.unitId ?? null;
  const held = await trx
    .selectFrom('keanggotaan')
    .select('id')
    .where('badan_publik_id', '=', input.badanId)
    .where('akun_id', '=', input.akunId)
    .where('peran', '=', input.peran)
    .where('unit_id', unitId === null ? 'is' : '=', unitId)
    .where('berlaku_sampai', 'is', null)
    .executeTakeFirst();
  if (held) return;
  await trx
    .insertInto('keanggotaan')
    .values({
      badan_publik_id: input.badanId,
      id: newId(),
      akun_id: input.akunId,
      peran: input.peran,
      unit_id: unitId,
      jabatan: input.jabatan ?? '',
      berlaku_dari: input.dari,
    })
    .execute();
}

/** Ends a membership after a day; the row stays as history. */
export async function akhiriPeran(trx: Trx, badanId: string, keanggotaanId: string, hariTerakhir: string): Promise<boolean> {
  const result = await trx
    .updateTable('keanggotaan')
    .set({ berlaku_sampai: hariTerakhir })
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', keanggotaanId)
    .where('berlaku_sampai', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

const UMUR_TOKEN_MS = 365 * 86_400_000;

/** Makes a personal token; the text is returned once and never kept. */
export async function buatToken(
  trx: Trx,
  input: { badanId: string; akunId: string; nama: string; hak: readonly string[]; now: Date },
): Promise<{ token: string; id: string }> {
  const id = newId();
  const token = `btg_${randomBytes(30).toString('base64url')}`;
  await trx
    .insertInto('token_akses')
    .values({
      badan_publik_id: input.badanId,
      id,
      akun_id: input.akunId,
      nama: input.nama,
      sidik: sidikToken(token),
      hak: [...input.hak],
      dibuat_pada: input.now,
      kedaluwarsa_pada: new Date(input.now.getTime() + UMUR_TOKEN_MS),
    })
    .execute();
  return { token, id };
}

export async function cabutToken(trx: Trx, input: { badanId: string; akunId: string; id: string; now: Date }): Promise<boolean> {
  const result = await trx
    .updateTable('token_akses')
    .set({ dicabut_pada: input.now })
    .where('badan_publik_id', '=', input.badanId)
    .where('akun_id', '=', input.akunId)
    .where('id', '=', input.id)
    .where('dicabut_pada', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Ends sessions of an account: one, or all but one. Returns how many. */
export async function akhiriSesi(trx: Trx, akunId: string, which: { hanya: string } | { kecuali: string | null }): Promise<number> {
  let query = trx.deleteFrom('akun.session').where('userId', '=', akunId);
  if ('hanya' in which) query = query.where('id', '=', which.hanya);
  else if (which.kecuali !== null) query = query.where('id', '<>', which.kecuali);
  return Number((await query.executeTakeFirst()).numDeletedRows);
}
