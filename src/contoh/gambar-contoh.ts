import type { Trx } from '../shared/db/db.ts';
import { enqueue } from '../shared/jobs/jobs.ts';

/** Greater than every id: the newest documents are drawn first. */
export const AKHIR = 'ffffffff-ffff-7fff-bfff-ffffffffffff';

/** Puts the drawing of first pages into the queue, from the newest document before `sebelum` on. */
export const gambarBerikut = (trx: Trx, badanId: string, sebelum: string): Promise<void> =>
  enqueue(trx, 'contoh_gambar', { badan_publik_id: badanId, sebelum }, { kunci: `contoh_gambar:${sebelum}` });
