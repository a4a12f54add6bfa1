import { sql } from 'kysely';
import type { Trx } from '../shared/db/db.ts';
import type { Keanggotaan } from './hak.ts';
import { PERAN } from './hak.ts';

/** Memberships of an account in this body that hold on `hari`. */
export async function selectKeanggotaan(trx: Trx, badanId: string, akunId: string, hari: string): Promise<Keanggotaan[]> {
  const rows = await trx
    .selectFrom('keanggotaan')
    .select(['peran', 'unit_id'])
    .where('badan_publik_id', '=', badanId)
    .where('akun_id', '=', akunId)
    .where('berlaku_dari', '<=', hari)
    .where((e) => e.or([e('berlaku_sampai', 'is', null), e('berlaku_sampai', '>=', hari)]))
    .where((e) => e.not(e.exists(terkunci(trx, badanId, akunId))))
    .execute();
  return rows.flatMap((row) => {
    const peran = PERAN.find((p) => p === row.peran);
    return peran ? [{ peran, unitId: row.unit_id }] : [];
  });
}

/** The row that locks an account in this body, where there is one. */
const terkunci = (trx: Trx, badanId: string, akunId: string) =>
  trx
    .selectFrom('pengguna')
    .select('akun_id')
    .where('badan_publik_id', '=', badanId)
    .where('akun_id', '=', akunId)
    .where('dikunci_pada', 'is not', null);

/** Accounts of this body with a role now or later, and not locked: only they get mail about their account from here. */
const petugasBadan = (trx: Trx, badanId: string, now: Date) =>
  trx
    .selectFrom('akun.user as u')
    .where((e) =>
      e.exists(
        e
          .selectFrom('keanggotaan as k')
          .select('k.id')
          .where('k.badan_publik_id', '=', badanId)
          .whereRef('k.akun_id', '=', 'u.id')
          .where((o) => o.or([o('k.berlaku_sampai', 'is', null), o('k.berlaku_sampai', '>=', now.toISOString().slice(0, 10))])),
      ),
    )
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('pengguna as p')
            .select('p.akun_id')
            .where('p.badan_publik_id', '=', badanId)
            .whereRef('p.akun_id', '=', 'u.id')
            .where('p.dikunci_pada', 'is not', null),
        ),
      ),
    );

/** Mail address of an officer of this body, read at the moment of sending. */
export async function selectSurelPetugas(trx: Trx, badanId: string, akunId: string, now: Date): Promise<string | undefined> {
  return (await petugasBadan(trx, badanId, now).select('u.email').where('u.id', '=', akunId).executeTakeFirst())?.email;
}

/** The account behind a mail address, where it belongs to an officer of this body. */
export async function selectOptionalAkunPetugas(trx: Trx, badanId: string, email: string, now: Date): Promise<string | undefined> {
  return (await petugasBadan(trx, badanId, now).select('u.id').where('u.email', '=', email).executeTakeFirst())?.id;
}

export type TokenTersimpan = { akunId: string; nama: string; email: string; hak: string[] };

/** A living token by its fingerprint, with the account it belongs to. */
export async function selectOptionalToken(trx: Trx, badanId: string, sidik: string, now: Date): Promise<TokenTersimpan | undefined> {
  const row = await trx
    .selectFrom('token_akses')
    .innerJoin('akun.user', 'akun.user.id', 'token_akses.akun_id')
    .select(['token_akses.akun_id', 'token_akses.hak', 'akun.user.name', 'akun.user.email'])
    .where('token_akses.badan_publik_id', '=', badanId)
    .where('sidik', '=', sidik)
    .where('dicabut_pada', 'is', null)
    .where('kedaluwarsa_pada', '>', now)
    .executeTakeFirst();
  return row && { akunId: row.akun_id, nama: row.name, email: row.email, hak: row.hak };
}

/** The units a person sees: the own ones with everything below them and the ones they took over; `semua` where the role is not bound to a unit. */
export async function selectUnitTerlihat(
  trx: Trx,
  badanId: string,
  keanggotaan: readonly Keanggotaan[],
): Promise<{ semua: true } | { semua: false; unitIds: string[] }> {
  if (keanggotaan.some((k) => k.peran === 'utama' || k.peran === 'atasan' || k.peran === 'petugas' || k.peran === 'auditor'))
    return { semua: true };
  const own = keanggotaan.flatMap((k) => (k.unitId === null ? [] : [k.unitId]));
  if (own.length === 0) return { semua: false, unitIds: [] };
  const { rows } = await sql<{ id: string }>`
    with recursive pohon as (
      select id from unit where badan_publik_id = ${badanId} and id in (${sql.join(own)})
      union select u.id from unit u join pohon p on u.induk_id = p.id or u.penerus_id = p.id where u.badan_publik_id = ${badanId}
    ) select id from pohon`.execute(trx);
  return { semua: false, unitIds: rows.map((row) => row.id) };
}
