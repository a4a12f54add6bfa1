import { appendPeristiwa, type PeristiwaBaru } from '../peristiwa/peristiwa.actions.ts';
import type { AktorPeristiwa } from '../peristiwa/peristiwa.ts';
import type { Trx } from '../shared/db/db.ts';

type Jenis = Parameters<typeof appendPeristiwa>[1]['jenis'];

/** Writes an event into the file of one person's account in this body. Never a name, a mail address or a post. */
export async function catatPengguna<J extends Jenis>(
  trx: Trx,
  k: { badanId: string; aktor: AktorPeristiwa; pada: Date },
  akunId: string,
  jenis: J,
  data: PeristiwaBaru<J>['data'],
): Promise<void> {
  await appendPeristiwa(trx, { badanId: k.badanId, berkas: { jenis: 'pengguna', id: akunId }, jenis, data, aktor: k.aktor, pada: k.pada });
}
