import { createHash } from 'node:crypto';
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import { enqueue } from '../shared/jobs/jobs.ts';
import { DATA_TEMPLAT, type DataTemplat, type Templat } from './templat.ts';

export type KabariLewat = 'halaman' | 'email' | 'sms' | 'whatsapp' | 'telepon' | 'surat';

export type Kabar<T extends Templat> = {
  badanId: string;
  now: Date;
  /** Null for an objection without a request: then by page or mail only. */
  permohonanId: string | null;
  orangId: string;
  lewat: KabariLewat;
  bahasa: 'id' | 'en';
  templat: T;
  data: DataTemplat<T>;
  /** What this notice is about, e.g. `jawaban_tersedia:<surat id>`. Told once, however often it is called. */
  kunci: string;
  /** The letter this mail brings news of, so that the server's acceptance is recorded as its delivery too. */
  suratId?: string;
};

/**
 * Tells a requester by the way he chose, in the caller's transaction. Page: nothing to send. Mail: kept and sent by a
 * job. SMS, WhatsApp, telephone, letter: a task for an officer, or the gateway where PESAN_URL is set. No address is
 * written; it is read from the vault when it is used.
 */
export async function kabari<T extends Templat>(trx: Trx, kabar: Kabar<T>): Promise<void> {
  const { badanId, kunci, lewat } = kabar;
  if (lewat === 'halaman') return;
  const data = JSON.stringify(DATA_TEMPLAT[kabar.templat].parse(kabar.data));
  const bersama = {
    badan_publik_id: badanId,
    id: newId(),
    kunci,
    templat: kabar.templat,
    data,
    bahasa: kabar.bahasa,
    orang_id: kabar.orangId,
    permohonan_id: kabar.permohonanId,
    dibuat_pada: kabar.now,
  };
  if (lewat === 'email') {
    const row = await trx
      .insertInto('surel')
      .values({ ...bersama, surat_id: kabar.suratId ?? null, keadaan: 'menunggu', message_id: messageId(badanId, kunci) })
      .onConflict((c) => c.columns(['badan_publik_id', 'kunci']).doNothing())
      .returning('id')
      .executeTakeFirst();
    if (row) await mintaKirim(trx, badanId, row.id);
    return;
  }
  const { permohonanId } = kabar;
  if (permohonanId === null) return;
  const row = await trx
    .insertInto('kabar')
    .values({ ...bersama, permohonan_id: permohonanId, lewat, keadaan: 'menunggu' })
    .onConflict((c) => c.columns(['badan_publik_id', 'kunci']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (row && (lewat === 'sms' || lewat === 'whatsapp'))
    await enqueue(trx, 'notifikasi_pesan', { badan_publik_id: badanId, kabar_id: row.id }, { kunci: `notifikasi_pesan:${row.id}` });
}

/** Puts a mail into the queue (again): after an admin asks, or when a mail server was set. */
export async function mintaKirim(trx: Trx, badanId: string, surelId: string): Promise<void> {
  await enqueue(trx, 'notifikasi_surel', { badan_publik_id: badanId, surel_id: surelId }, { kunci: `notifikasi_surel:${surelId}` });
}

/** Tries a kept or failed mail again; false where it is not one of these. */
export async function kirimUlang(trx: Trx, badanId: string, surelId: string): Promise<boolean> {
  const row = await trx
    .updateTable('surel')
    .set({ keadaan: 'menunggu', upaya: 0, galat: null })
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', surelId)
    .where('keadaan', 'in', ['disimpan', 'gagal', 'tanpa_alamat'])
    .returning('id')
    .executeTakeFirst();
  if (row) await mintaKirim(trx, badanId, surelId);
  return row !== undefined;
}

/** The same notice always has the same Message-ID, so a mail sent twice by a crash shows once. */
export const messageId = (badanId: string, kunci: string): string =>
  `<${createHash('sha256').update(`${badanId}\n${kunci}`).digest('hex').slice(0, 40)}@betang>`;
