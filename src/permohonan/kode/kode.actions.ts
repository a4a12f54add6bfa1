import { sql } from 'kysely';
import type { Trx } from '../../shared/db/db.ts';
import { newId } from '../../shared/id.ts';
import { formatKode, hashKode, hashNomor, isKodeCocok, makeKode, parseKode } from './kode.ts';
import { parseNomor } from './nomor.ts';

/** Wrong codes allowed per request number and hour. 30 in 2^40 an hour is no chance; more would only help a typist. */
export const BATAS_SALAH = 30;
const JAM = 3_600_000;

/** Makes a code for a request and ends the one before. Gives it once, formatted; only its keyed hash is kept. */
export async function issueKode(
  trx: Trx,
  m: { badanId: string; permohonanId: string; nomor: string; rahasia: string; now: Date },
): Promise<string> {
  const kode = makeKode();
  await trx
    .updateTable('kode_akses')
    .set({ dimatikan_pada: m.now })
    .where('badan_publik_id', '=', m.badanId)
    .where('permohonan_id', '=', m.permohonanId)
    .where('dimatikan_pada', 'is', null)
    .execute();
  await trx
    .insertInto('kode_akses')
    .values({
      badan_publik_id: m.badanId,
      id: newId(),
      permohonan_id: m.permohonanId,
      sidik: hashKode(m.rahasia, m.badanId, m.permohonanId, kode),
      dibuat_pada: m.now,
    })
    .execute();
  await trx
    .deleteFrom('percobaan_kode')
    .where('badan_publik_id', '=', m.badanId)
    .where('sidik_nomor', '=', hashNomor(m.rahasia, m.badanId, m.nomor))
    .execute();
  return formatKode(kode);
}

export type Masuk =
  | { ok: true; permohonanId: string; kodeId: string; nomor: string }
  | { ok: false; alasan: 'tidak_cocok' }
  | { ok: false; alasan: 'terlalu_sering'; lagi: Date };

/**
 * Number and code → request. Counts before it compares, on one row per number that concurrent tries queue for; a right
 * code clears the count. A number that does not exist is counted and answered exactly like a wrong code.
 */
export async function checkKode(trx: Trx, m: { badanId: string; nomor: string; kode: string; rahasia: string; now: Date }): Promise<Masuk> {
  const nomor = parseNomor(m.nomor);
  const kode = parseKode(m.kode);
  if (nomor === undefined) return { ok: false, alasan: 'tidak_cocok' };
  const jendela = new Date(Math.floor(m.now.getTime() / JAM) * JAM);
  const sidikNomor = hashNomor(m.rahasia, m.badanId, nomor);
  if ((await countTry(trx, m.badanId, sidikNomor, jendela)) > BATAS_SALAH)
    return { ok: false, alasan: 'terlalu_sering', lagi: new Date(jendela.getTime() + JAM) };
  const row = await selectKode(trx, m.badanId, nomor);
  const permohonanId = row?.permohonan_id ?? NIHIL;
  const dihitung = hashKode(m.rahasia, m.badanId, permohonanId, kode ?? '');
  const cocok = isKodeCocok(row?.sidik ?? Buffer.alloc(dihitung.length), dihitung);
  if (!cocok || !row) return { ok: false, alasan: 'tidak_cocok' };
  await lupakanPercobaan(trx, m.badanId, sidikNomor);
  return { ok: true, permohonanId, kodeId: row.id, nomor };
}

const NIHIL = '00000000-0000-0000-0000-000000000000';

/** Does this code of a request still open it? For one who holds the code already; counts nothing. */
export async function isKodeHidup(trx: Trx, m: { badanId: string; permohonanId: string; kode: string; rahasia: string }): Promise<boolean> {
  const row = await trx
    .selectFrom('kode_akses')
    .select('sidik')
    .where('badan_publik_id', '=', m.badanId)
    .where('permohonan_id', '=', m.permohonanId)
    .where('dimatikan_pada', 'is', null)
    .executeTakeFirst();
  return row !== undefined && isKodeCocok(row.sidik, hashKode(m.rahasia, m.badanId, m.permohonanId, parseKode(m.kode) ?? ''));
}

/** Counts one try for a number in its hour and gives how many there were. */
export async function countTry(trx: Trx, badanId: string, sidikNomor: string, jendela: Date): Promise<number> {
  const row = await trx
    .insertInto('percobaan_kode')
    .values({ badan_publik_id: badanId, sidik_nomor: sidikNomor, jendela, jumlah: 1 })
    .onConflict((c) =>
      c.columns(['badan_publik_id', 'sidik_nomor', 'jendela']).doUpdateSet({ jumlah: sql<number>`percobaan_kode.jumlah + 1` }),
    )
    .returning('jumlah')
    .executeTakeFirstOrThrow();
  return row.jumlah;
}

async function selectKode(trx: Trx, badanId: string, nomor: string) {
  return trx
    .selectFrom('kode_akses')
    .innerJoin('permohonan', (j) =>
      j.onRef('permohonan.badan_publik_id', '=', 'kode_akses.badan_publik_id').onRef('permohonan.id', '=', 'kode_akses.permohonan_id'),
    )
    .select(['kode_akses.id', 'kode_akses.permohonan_id', 'kode_akses.sidik'])
    .where('kode_akses.badan_publik_id', '=', badanId)
    .where('permohonan.nomor', '=', nomor)
    .where('kode_akses.dimatikan_pada', 'is', null)
    .executeTakeFirst();
}

/** Forgets the tries of a number: its right code was shown. */
export async function lupakanPercobaan(trx: Trx, badanId: string, sidikNomor: string): Promise<void> {
  await trx.deleteFrom('percobaan_kode').where('badan_publik_id', '=', badanId).where('sidik_nomor', '=', sidikNomor).execute();
}

/** The code of a request that works now. */
export async function selectOptionalKodeId(trx: Trx, badanId: string, permohonanId: string): Promise<string | undefined> {
  const row = await trx
    .selectFrom('kode_akses')
    .select('id')
    .where('badan_publik_id', '=', badanId)
    .where('permohonan_id', '=', permohonanId)
    .where('dimatikan_pada', 'is', null)
    .executeTakeFirst();
  return row?.id;
}

/** Forgets counts older than a day; hourly job. */
export async function hapusPercobaanLama(trx: Trx, badanId: string, now: Date): Promise<void> {
  await trx
    .deleteFrom('percobaan_kode')
    .where('badan_publik_id', '=', badanId)
    .where('jendela', '<', new Date(now.getTime() - 24 * JAM))
    .execute();
}
