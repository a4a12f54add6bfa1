import { createHash } from 'node:crypto';
import { type Db, withBadan } from '../shared/db/db.ts';
import type { Badan } from '../shared/web/konteks.ts';
import type { Sesi } from '../shared/web/server.ts';
import { hariDi } from '../shared/hari.ts';
import type { Akun } from './akun.ts';
import { daftarHak, hakDari, type Hak } from './hak.ts';
import { selectKeanggotaan, selectOptionalToken } from './pengguna.queries.ts';

/** Practice accounts live under this domain, which stands in every checkout; production refuses them (contract.md). */
export const adalahLatihan = (email: string): boolean => email.toLowerCase().endsWith('@contoh.id');

/** Fingerprint under which a personal token is kept. */
export const sidikToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Finds the officer of a call: by session cookie, or by `authorization: Bearer`. No membership today, no officer. */
export function buatCariSesi(akun: Akun, db: Db, production: boolean) {
  return async ({ headers, badan, now }: { headers: Headers; badan: Badan; now: Date }): Promise<Sesi | undefined> => {
    const bearer = /^Bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
    const sesi = await (bearer === undefined ? dariKuki(akun, db, headers, badan, now) : dariToken(db, bearer, badan, now));
    return sesi !== undefined && production && adalahLatihan(sesi.petugas.email) ? undefined : sesi;
  };
}

async function dariKuki(akun: Akun, db: Db, headers: Headers, badan: Badan, now: Date): Promise<Sesi | undefined> {
  const session = await akun.auth.api.getSession({ headers });
  if (!session) return undefined;
  const keanggotaan = await withBadan(db, badan.id, (trx) => selectKeanggotaan(trx, badan.id, session.user.id, hariDi(badan.zona, now)));
  if (keanggotaan.length === 0) return undefined;
  return {
    ikatan: session.session.id,
    petugas: {
      akunId: session.user.id,
      nama: session.user.name,
      email: session.user.email,
      keanggotaan,
      hak: new Set(hakDari(keanggotaan)),
      lewat: 'sesi',
    },
  };
}

async function dariToken(db: Db, bearer: string, badan: Badan, now: Date): Promise<Sesi | undefined> {
  return withBadan(db, badan.id, async (trx) => {
    const token = await selectOptionalToken(trx, badan.id, sidikToken(bearer), now);
    if (!token) return undefined;
    const keanggotaan = await selectKeanggotaan(trx, badan.id, token.akunId, hariDi(badan.zona, now));
    const granted = hakDari(keanggotaan).filter((hak) => token.hak.includes(hak) || token.hak.includes('semua'));
    return {
      ikatan: `token:${sidikToken(bearer)}`,
      petugas: { akunId: token.akunId, nama: token.nama, email: token.email, keanggotaan, hak: new Set<Hak>(granted), lewat: 'token' },
    };
  });
}

/** Rights a token may be given, from a comma list; unknown ones come back to be named. */
export function bacaHak(text: string): { hak: string[]; asing: string[] } {
  const wanted = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const known = (part: string): boolean => part === 'semua' || daftarHak.some((hak) => hak === part);
  return { hak: wanted.filter(known), asing: wanted.filter((part) => !known(part)) };
}
