import type { Trx } from '../shared/db/db.ts';
import { type PeristiwaTerbaca, selectPeristiwa } from '../peristiwa/peristiwa.queries.ts';
import { selectKalender } from '../tenggat/tenggat.queries.ts';
import { jatuhTempo, type AturanTenggat, type Kalender, type Tenggat, tenggatPermohonan } from '../tenggat/tenggat.ts';
import type { Permohonan } from './permohonan.ts';
import { permohonanPeristiwa } from './permohonan.peristiwa.ts';
import { type PeristiwaBerwaktu, replay } from './replay.ts';
import { toPeristiwaTenggat } from './tenggat-permohonan.ts';

export const berkasPermohonan = (id: string) => ({ jenis: 'permohonan', id });

type Mentah = { jenis: string; data: unknown; pada: Date };

// The ledger's reader has parsed `isi` by the schema of its kind already.
function isBerwaktu(e: Mentah): e is PeristiwaBerwaktu {
  return Object.hasOwn(permohonanPeristiwa, e.jenis);
}

/** Rows of a case's file as the state machine reads them; kinds that do not move the case are left out. */
export function toBerwaktu(rows: readonly PeristiwaTerbaca[]): PeristiwaBerwaktu[] {
  return rows.map((row): Mentah => ({ jenis: row.jenis, data: row.isi, pada: new Date(row.pada) })).filter(isBerwaktu);
}

export type Kasus = { permohonan: Permohonan; peristiwa: readonly PeristiwaBerwaktu[]; riwayat: readonly PeristiwaTerbaca[] };

/** A case out of its ledger; undefined where it has no events. */
export async function selectOptionalKasus(trx: Trx, badanId: string, id: string): Promise<Kasus | undefined> {
  const riwayat = await selectPeristiwa(trx, badanId, berkasPermohonan(id));
  const peristiwa = toBerwaktu(riwayat);
  const permohonan = replay(peristiwa);
  return permohonan ? { permohonan, peristiwa, riwayat } : undefined;
}

/** The body's calendar with its rules, as `selectKalender` gives it. */
export type KalenderBadan = { kalender: Kalender; aturan: AturanTenggat };

export type Jadwal = { semua: readonly Tenggat[]; utama: Tenggat | undefined };

/** All deadlines of a case on the body's calendar, and the one that everyone is shown. */
export function hitungJadwal(peristiwa: readonly PeristiwaBerwaktu[], kalender: KalenderBadan, zona: string, now: Date): Jadwal {
  const semua = tenggatPermohonan(toPeristiwaTenggat(peristiwa, zona), kalender.kalender, kalender.aturan, now);
  return { semua, utama: jatuhTempo(semua) };
}

/** The deadlines of a case, reading the calendar. */
export async function selectJadwal(
  trx: Trx,
  badan: { id: string; zona: string },
  peristiwa: readonly PeristiwaBerwaktu[],
  now: Date,
): Promise<Jadwal> {
  return hitungJadwal(peristiwa, await selectKalender(trx, badan.id, badan.zona), badan.zona, now);
}
