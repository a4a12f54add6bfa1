import { type PeristiwaTerbaca, selectPeristiwa } from '../peristiwa/peristiwa.queries.ts';
import type { Trx } from '../shared/db/db.ts';
import { selectKalender } from '../tenggat/tenggat.queries.ts';
import { type Tenggat, tenggatSengketa } from '../tenggat/tenggat.ts';
import { sengketaPeristiwa } from './sengketa.peristiwa.ts';
import { type KejadianBerhari, replaySengketa, type Sengketa, toPeristiwaTenggat } from './sengketa.ts';
import { KEADAAN, type Keadaan } from './transisi.ts';

export const berkasSengketa = (id: string) => ({ jenis: 'sengketa', id });
type Badan = { id: string; zona: string };

export type KasusSengketa = { sengketa: Sengketa; riwayat: readonly PeristiwaTerbaca[] };

/** A dispute out of its ledger; undefined where it has no events. */
export async function selectOptionalKasusSengketa(trx: Trx, badanId: string, id: string): Promise<KasusSengketa | undefined> {
  const riwayat = await selectPeristiwa(trx, badanId, berkasSengketa(id));
  let diajukan: string | undefined;
  const kejadian: KejadianBerhari[] = [];
  for (const e of riwayat) {
    if (e.jenis === 'sengketa_dimohonkan') diajukan = sengketaPeristiwa.sengketa_dimohonkan.data.parse(e.isi).tanggal;
    if (e.jenis === 'sengketa_kejadian') kejadian.push(sengketaPeristiwa.sengketa_kejadian.data.parse(e.isi));
  }
  return diajukan === undefined ? undefined : { sengketa: replaySengketa(diajukan, kejadian), riwayat };
}

/** Its deadlines on the body's calendar. */
export async function selectTenggatSengketa(trx: Trx, badan: Badan, s: Sengketa, now: Date): Promise<Tenggat[]> {
  const { kalender, aturan } = await selectKalender(trx, badan.id, badan.zona);
  return tenggatSengketa(toPeristiwaTenggat(s, badan.zona), kalender, aturan, now);
}

const toKeadaan = (text: string): Keadaan => KEADAAN.find((k) => k === text) ?? 'dimohonkan';

export type BarisSengketa = {
  id: string;
  nomor: string;
  keberatan: string;
  keadaan: Keadaan;
  diajukan: string;
  langkah: string | null;
};

const kolom = ['s.id', 's.nomor', 's.keadaan', 's.diajukan_pada', 's.langkah_pada', 'k.nomor as keberatan'] as const;

function dari(trx: Trx, badanId: string) {
  return trx
    .selectFrom('sengketa as s')
    .innerJoin('keberatan as k', (j) => j.onRef('k.badan_publik_id', '=', 's.badan_publik_id').onRef('k.id', '=', 's.keberatan_id'))
    .select(kolom)
    .where('s.badan_publik_id', '=', badanId);
}

type Row = { id: string; nomor: string; keadaan: string; diajukan_pada: string; langkah_pada: string | null; keberatan: string };
const toBaris = (r: Row): BarisSengketa => ({
  id: r.id,
  nomor: r.nomor,
  keberatan: r.keberatan,
  keadaan: toKeadaan(r.keadaan),
  diajukan: r.diajukan_pada,
  langkah: r.langkah_pada,
});

/** Disputes that run by their next date, then those that ended, the latest first; at most 200. */
export async function selectDaftarSengketa(trx: Trx, badanId: string): Promise<BarisSengketa[]> {
  const rows = await dari(trx, badanId)
    .orderBy('s.berakhir_pada', (o) => o.desc().nullsFirst())
    .orderBy('s.langkah_pada', (o) => o.asc().nullsLast())
    .orderBy('s.id')
    .limit(200)
    .execute();
  return rows.map(toBaris);
}

export async function selectOptionalSengketa(trx: Trx, badanId: string, nomor: string): Promise<BarisSengketa | undefined> {
  const row = await dari(trx, badanId).where('s.nomor', '=', nomor).executeTakeFirst();
  return row && toBaris(row);
}

/** The dispute about an objection, if one was recorded. */
export async function selectOptionalNomorSengketa(trx: Trx, badanId: string, keberatanId: string): Promise<string | undefined> {
  const row = await trx
    .selectFrom('sengketa')
    .select('nomor')
    .where('badan_publik_id', '=', badanId)
    .where('keberatan_id', '=', keberatanId)
    .orderBy('nomor', 'desc')
    .executeTakeFirst();
  return row?.nomor;
}

export type Catatan = { kejadian: string; tanggal: string; catatan: string };

/** What was written beside the events, in order. */
export async function selectCatatan(trx: Trx, badanId: string, sengketaId: string): Promise<Catatan[]> {
  return trx
    .selectFrom('sengketa_catatan')
    .select(['kejadian', 'tanggal', 'catatan'])
    .where('badan_publik_id', '=', badanId)
    .where('sengketa_id', '=', sengketaId)
    .orderBy('dicatat_pada')
    .orderBy('id')
    .execute();
}
