import type { Hasil, JenisPemohon, Keadaan, KeadaanTugas, Kelengkapan, Peran, PutusanBaris, TahapTugas } from './istilah.ts';
import type { PeristiwaPermohonan } from './permohonan.peristiwa.ts';
import { isBoleh, findSel, type Tindakan } from './transisi.ts';

/** A child task of the case to one unit; `batas` is an internal day, not a legal one. */
export type Tugas = {
  id: string;
  unitId: string;
  batas: string;
  keadaan: KeadaanTugas;
  diingatkanPada: Date | null;
  tahap: TahapTugas | null;
};

/** One line of the table unit × item: what is decided for one unit on one thing asked. */
export type BarisTabel = {
  id: string;
  unitId: string;
  /** Number of the thing asked, from 1. */ butir: number;
  putusan: PutusanBaris | null;
  ujiId: string | null;
  tersediaPada: string | null;
  /** Given to the requester before the letter, as a part. */ diserahkan: boolean;
};

/**
 * A request as its events have left it. Instants are Date, legal days 'YYYY-MM-DD'. Who asks and what is asked are not
 * here: they lie in the vault and in their own table.
 */
export type Permohonan = {
  nomor: string;
  keadaan: Keadaan;
  hasil: Hasil | null;
  jenisPemohon: JenisPemohon;
  denganKuasa: boolean;
  /** What the law still asks for; never blocks. */
  kurang: readonly Kelengkapan[];
  /** Receipt with legal effect: starts the strictest clock (UU 14/2008 Pasal 22(7)). */
  diterimaPada: Date;
  terdaftarPada: Date | null;
  lengkapPada: Date | null;
  /** Day on which the letter of incompleteness provably reached the requester; null: not proven, so nothing may lapse. */
  ketidaklengkapanDiterima: string | null;
  diperpanjangSampai: string | null;
  /** Cost of copying and sending that the written notification named, in whole rupiah; null before it. */
  biaya: number | null;
  /** What was asked to be paid and is not paid yet. */
  tagihan: number | null;
  tugas: readonly Tugas[];
  /** Empty where the request is decided by the letter alone. */
  tabel: readonly BarisTabel[];
  /** The due date for which the case went before the Atasan; null where it did not. */
  diangkatUntuk: string | null;
  berakhirPada: Date | null;
  /** Taken over from an older register: a record, nothing is done in it any more. */
  diimpor?: true;
};

/** What a decision knows of its caller: role, instant, and the day it is in the body's zone. */
export type Konteks = { peran: Peran; now: Date; hari: string };

/** The answer of every decision: events to write, or one literal reason why not. */
export type Keputusan<A extends string> = { ok: true; peristiwa: readonly PeristiwaPermohonan[] } | { ok: false; alasan: A };

/** Refusals of the state table itself: nobody may do this now, or only another role may. */
export type AlasanSel = 'bukan_keadaan' | 'bukan_peran';

export const tolak = <A extends string>(alasan: A): { ok: false; alasan: A } => ({ ok: false, alasan });
export const terima = (...peristiwa: PeristiwaPermohonan[]): { ok: true; peristiwa: readonly PeristiwaPermohonan[] } => ({
  ok: true,
  peristiwa,
});

/** Asks the state table first, then the decision. */
export function dalamSel<A extends string>(
  p: Permohonan | null,
  tindakan: Tindakan,
  k: Konteks,
  decide: () => Keputusan<A>,
): Keputusan<A | AlasanSel> {
  const dari = p?.keadaan ?? 'tiada';
  if (p?.diimpor && tindakan !== 'buka_identitas') return tolak('bukan_keadaan');
  if (!findSel(dari, tindakan)) return tolak('bukan_keadaan');
  if (!isBoleh(k.peran, dari, tindakan)) return tolak('bukan_peran');
  return decide();
}

/** Who has it now, for the timeline and the queue. */
export type Pemegang = { jenis: 'pemohon' | 'petugas' | 'utama' | 'tidak_ada' } | { jenis: 'unit'; unitIds: readonly string[] };

/** The holder of a case: units with open tasks, else the desk, PPID Utama or the citizen. A letter that waits for a signature has its own holder (src/surat). */
export function pemegangOf(p: { keadaan: Keadaan; tugas: readonly Pick<Tugas, 'unitId' | 'keadaan'>[] }): Pemegang {
  const unitIds = p.tugas.filter((t) => t.keadaan === 'menunggu').map((t) => t.unitId);
  if (unitIds.length > 0) return { jenis: 'unit', unitIds };
  switch (p.keadaan) {
    case 'diajukan':
    case 'terdaftar':
    case 'dikabulkan':
    case 'dikabulkan_sebagian':
      return { jenis: 'petugas' };
    case 'lengkap':
    case 'diproses':
    case 'diperpanjang':
    case 'uji_konsekuensi':
      return { jenis: 'utama' };
    case 'tidak_lengkap':
    case 'menunggu_pembayaran':
      return { jenis: 'pemohon' };
    case 'tidak_ditindaklanjuti':
    case 'notif_bukan_penguasa':
    case 'notif_belum_dikuasai':
    case 'ditolak':
    case 'selesai':
    case 'dicabut':
      return { jenis: 'tidak_ada' };
  }
}
