import { sql } from 'kysely';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import type { AktorPeristiwa } from '../peristiwa/peristiwa.ts';
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import type { JenisPadanan, Padan } from './padanan.ts';
import { antreTulis } from './pencarian.actions.ts';

type Siapa = { badanId: string; aktor: AktorPeristiwa; now: Date };

/** Adds a line to the body's own list; false where the word is there already. */
export async function tambahPadanan(trx: Trx, { badanId, aktor, now }: Siapa, padan: Omit<Padan, 'id'>): Promise<boolean> {
  const { numInsertedOrUpdatedRows: baru } = await trx
    .insertInto('pencarian_padanan')
    .values({
      badan_publik_id: badanId,
      id: newId(),
      jenis: padan.jenis,
      kata: padan.kata,
      padanan: [...padan.padanan],
      sumber: padan.sumber,
      diubah_pada: now,
    })
    .onConflict((c) => c.columns(['badan_publik_id', 'jenis', 'kata']).doNothing())
    .executeTakeFirstOrThrow();
  if (baru !== 1n) return false;
  await catat(trx, { badanId, aktor, now }, padan.jenis);
  await bacaUlang(trx, badanId, padan.jenis);
  return true;
}

/** Takes a line out; nothing happens where it is gone already. */
export async function hapusPadanan(trx: Trx, { badanId, aktor, now }: Siapa, id: string): Promise<void> {
  const lama = await trx
    .deleteFrom('pencarian_padanan')
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', id)
    .returning('jenis')
    .executeTakeFirst();
  if (!lama) return;
  const jenis = lama.jenis === 'nama' ? 'nama' : 'sinonim';
  await catat(trx, { badanId, aktor, now }, jenis);
  await bacaUlang(trx, badanId, jenis);
}

/** As with other settings, the event tells what was changed and never the words that were typed. */
async function catat(trx: Trx, { badanId, aktor, now }: Siapa, jenis: JenisPadanan): Promise<void> {
  await appendPeristiwa(trx, {
    badanId,
    berkas: { jenis: 'setelan', id: badanId },
    jenis: 'setelan_diubah',
    data: { kunci: 'pencarian.padanan', bidang: [{ nama: jenis, dari: null, menjadi: null }] },
    aktor,
    pada: now,
  });
}

/** Names stand in the index itself: every published item is written again, while searching goes on. */
async function bacaUlang(trx: Trx, badanId: string, jenis: JenisPadanan): Promise<void> {
  if (jenis !== 'nama') return;
  await sql`insert into pencarian_perubahan (badan_publik_id, informasi_id, tanda)
    select ${badanId}::uuid, id, ${newId()}::uuid from informasi where badan_publik_id = ${badanId}::uuid and publik = 'terbit' order by id
    on conflict (badan_publik_id, informasi_id) do update set tanda = excluded.tanda, versi = null`.execute(trx);
  await antreTulis(trx, badanId);
}
