// The doors to who objects, for an officer's eye: each opening is an event with its reason, seen by the objector.
import { bukaIdentitas } from '../permohonan/identitas.actions.ts';
import { type Identitas, rahasiaDari, selectOptionalIdentitas } from '../permohonan/pintu.actions.ts';
import type { Config } from '../shared/config/config.ts';
import type { Trx } from '../shared/db/db.ts';
import { decideBukaIdentitas } from './keberatan.ts';
import { type Pelaku, ubahKeberatan } from './keberatan.actions.ts';
import { selectOptionalKeberatan } from './keberatan.queries.ts';

const KOLOM = ['nama', 'alamat', 'telepon', 'email', 'pekerjaan', 'tujuan'] as const;
type KolomBuka = (typeof KOLOM)[number];
export type Terbuka = { ok: true; pemohon: Identitas; kuasa: Identitas | null } | { ok: false; alasan: string };

/** Opens who objects: recorded in the request's file, or in the objection's own where there is no request. */
export async function bukaPengaju(
  trx: Trx,
  { config, pelaku }: { config: Config; pelaku: Pelaku },
  b: { permohonanId: string | null; id: string },
  m: { kolom: readonly KolomBuka[]; alasan: 'menulis_surat' | 'register' },
): Promise<Terbuka> {
  const { induk } = rahasiaDari(config);
  const badanId = pelaku.badan.id;
  if (b.permohonanId !== null) {
    const r = await bukaIdentitas(trx, pelaku, induk, b.permohonanId, m);
    return r.ok ? { ok: true, ...r.isi } : r;
  }
  const r = await ubahKeberatan(trx, pelaku, b.id, (p, k) => decideBukaIdentitas(p, m.alasan, k));
  if (!r.ok) return r;
  const baris = await selectOptionalKeberatan(trx, badanId, { id: b.id });
  const pemohon = baris && (await selectOptionalIdentitas(trx, badanId, induk, baris.orangId, m.kolom));
  if (!pemohon) return { ok: false, alasan: 'terhapus' };
  const kuasa = baris.kuasaOrangId && (await selectOptionalIdentitas(trx, badanId, induk, baris.kuasaOrangId, ['nama', 'alamat']));
  return { ok: true, pemohon, kuasa: kuasa || null };
}

/** For one line of a register; undefined where the person was erased. */
export async function bukaUntukRegister(
  trx: Trx,
  k: { config: Config; pelaku: Pelaku },
  b: { permohonanId: string | null; keberatanId: string | null },
): Promise<Identitas | undefined> {
  const r = await bukaPengaju(trx, k, { permohonanId: b.permohonanId, id: b.keberatanId ?? '' }, { kolom: KOLOM, alasan: 'register' });
  return r.ok ? r.pemohon : undefined;
}
