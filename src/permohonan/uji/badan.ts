// Ground for tests on PostgreSQL: bodies with their calendar, people who act, a request as it comes in.
import { withBadanWrite, type Trx } from '../../shared/db/db.ts';
import type { PgTest } from '../../shared/test/pg.ts';
import { installKalender } from '../../tenggat/tenggat.actions.ts';
import { ajukanPermohonan, type PermohonanTerkirim, type Rahasia } from '../ajukan.actions.ts';
import { readKunciInduk } from '../brankas/amplop.ts';
import type { Peran } from '../istilah.ts';
import type { PermohonanBaru } from '../masukan.ts';
import type { Pelaku } from '../permohonan.actions.ts';
import { NIK, NOW, permohonanBaru } from './contoh-baru.ts';

export { NIK, NOW, permohonanBaru };

export const ZONA = 'Asia/Jakarta';
export const rahasia: Rahasia = { induk: readKunciInduk(Buffer.alloc(32, 7).toString('base64url')), kode: 'lada-uji' };
export const AKUN = '019a0000-0000-7000-8000-0000000000aa';

export const pelaku = (badanId: string, peran: Peran, now = NOW): Pelaku => ({
  badan: { id: badanId, zona: ZONA },
  peran: [peran],
  now,
  aktor: peran === 'pemohon' ? { jenis: 'pemohon' } : peran === 'sistem' ? { jenis: 'sistem' } : { jenis: 'petugas', id: AKUN },
});

export async function pasangKalender(t: PgTest): Promise<void> {
  for (const badan of [t.badanA, t.badanB])
    await withBadanWrite(t.db, badan, (trx) => installKalender(trx, badan, new Date('2026-01-01T00:00:00Z')));
}

export async function ajukan(trx: Trx, badanId: string, ubah: Partial<PermohonanBaru> = {}, now = NOW): Promise<PermohonanTerkirim> {
  const hasil = await ajukanPermohonan(
    trx,
    pelaku(badanId, ubah.kanal === undefined || ubah.kanal === 'web' || ubah.kanal === 'api' ? 'pemohon' : 'petugas', now),
    permohonanBaru({ diterimaPada: now, ...ubah }),
    rahasia,
  );
  if (!hasil.ok) throw new Error(hasil.alasan);
  return hasil.permohonan;
}
