import { sql } from 'kysely';
import type { Trx } from '../shared/db/db.ts';
import { selectUnitTerlihat } from '../pengguna/pengguna.queries.ts';
import type { Keanggotaan } from '../pengguna/hak.ts';
import { namaPeramban } from './peramban.ts';

export type Antrean = { diajukan: number; dikembalikan: number; rancangan: number };

/** How many items wait in each state, of the units this officer sees. */
export async function selectAntreanInformasi(trx: Trx, badanId: string, keanggotaan: readonly Keanggotaan[]): Promise<Antrean> {
  const terlihat = await selectUnitTerlihat(trx, badanId, keanggotaan);
  if (!terlihat.semua && terlihat.unitIds.length === 0) return { diajukan: 0, dikembalikan: 0, rancangan: 0 };
  let query = trx
    .selectFrom('informasi')
    .select((e) => ['kerja', e.fn.countAll<number>().as('n')])
    .where('badan_publik_id', '=', badanId)
    .where('kerja', '<>', 'tanpa')
    .groupBy('kerja');
  if (!terlihat.semua) query = query.where('unit_id', 'in', terlihat.unitIds);
  const jumlah = new Map((await query.execute()).map((row) => [row.kerja, row.n]));
  return { diajukan: jumlah.get('diajukan') ?? 0, dikembalikan: jumlah.get('dikembalikan') ?? 0, rancangan: jumlah.get('rancangan') ?? 0 };
}

export type TokenTampil = { id: string; nama: string; dibuat_pada: Date; kedaluwarsa_pada: Date };

/** Living tokens of an account in this body, newest first. */
export async function selectToken(trx: Trx, badanId: string, akunId: string, now: Date): Promise<TokenTampil[]> {
  return trx
    .selectFrom('token_akses')
    .select(['id', 'nama', 'dibuat_pada', 'kedaluwarsa_pada'])
    .where('badan_publik_id', '=', badanId)
    .where('akun_id', '=', akunId)
    .where('dicabut_pada', 'is', null)
    .where('kedaluwarsa_pada', '>', now)
    .orderBy('dibuat_pada', 'desc')
    .execute();
}

export type SesiTampil = { id: string; peramban: string | undefined; mulai: Date };

/** Living sessions of an account, the newest first. A session's token never leaves the database. */
export async function selectSesi(trx: Trx, akunId: string): Promise<SesiTampil[]> {
  const rows = await trx
    .selectFrom('akun.session')
    .select(['id', 'userAgent', 'createdAt'])
    .where('userId', '=', akunId)
    .where('expiresAt', '>', sql<Date>`now()`)
    .orderBy('createdAt', 'desc')
    .limit(50)
    .execute();
  return rows.map((r) => ({ id: r.id, peramban: namaPeramban(r.userAgent ?? ''), mulai: r.createdAt }));
}
