import { type RingkasKeberatan, selectKeberatanPermohonan } from '../../keberatan/keberatan.queries.ts';
import type { Trx } from '../../shared/db/db.ts';
import { selectKalender } from '../../tenggat/tenggat.queries.ts';
import { selectKolomTerisi } from '../brankas/brankas.queries.ts';
import type { KolomIdentitas } from '../istilah.ts';
import type { KalenderBadan } from '../kasus.queries.ts';
import { type Lacak, selectOptionalLacak } from '../lacak.queries.ts';

/** The request with what its page needs beside: letters and files opened before, contacts on file (which, not what), the calendar. */
export type Lihat = {
  lacak: Lacak;
  dibuka: ReadonlySet<string>;
  terisi: ReadonlySet<KolomIdentitas>;
  kalender: KalenderBadan;
  keberatan: readonly RingkasKeberatan[];
};

/** Everything of the requester's page, in a fixed number of queries. */
export async function selectOptionalLihat(
  trx: Trx,
  badan: { id: string; zona: string },
  id: string,
  now: Date,
): Promise<Lihat | undefined> {
  const lacak = await selectOptionalLacak(trx, badan, id, now);
  if (!lacak) return undefined;
  const dibuka = await trx
    .selectFrom('pengiriman')
    .select(['surat_id', 'sumber_id'])
    .where('badan_publik_id', '=', badan.id)
    .where('permohonan_id', '=', id)
    .where('bukti', '=', 'dibuka_dengan_kode')
    .execute();
  return {
    lacak,
    dibuka: new Set(dibuka.flatMap((p) => p.surat_id ?? p.sumber_id ?? [])),
    terisi: await selectKolomTerisi(trx, badan.id, lacak.orangId),
    kalender: await selectKalender(trx, badan.id, badan.zona),
    keberatan: await selectKeberatanPermohonan(trx, badan.id, id),
  };
}
