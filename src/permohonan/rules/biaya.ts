// Perki 1/2021 Pasal 37–38: only copying and sending, by a standard that was set and announced; seeing is free.
import type { CaraBayar, CaraMemperoleh, CaraMengirim } from '../istilah.ts';

/** The body's cost standard. `dasar`: the decision that set it; empty while there is none. */
export type StandarBiaya = { dasar: string; perLembar: number; cara: readonly CaraBayar[]; keterangan: string };

export type HitungBiaya = {
  dipungut: boolean;
  lembar: number;
  pengiriman: number;
  cara: readonly CaraBayar[];
  caraMemperoleh: CaraMemperoleh;
  caraMengirim: CaraMengirim | null;
};

/** The cost as the letter says it (src/surat); the same shape, so that it is told as it was decided. */
export type BiayaSurat =
  | { gratis: true }
  | { gratis: false; lembar: number; perLembar: number; pengiriman: number; cara: readonly CaraBayar[]; keterangan: string; dasar: string };

export type AlasanBiaya = 'standar_belum_ada' | 'melihat_gratis' | 'unduh_gratis' | 'biaya_kosong' | 'cara_bayar_wajib';

/** The cost of one answer. Refuses a charge for seeing, for a download, without a standard, or of nothing. Whole rupiah. */
export function decideBiaya(m: HitungBiaya, standar: StandarBiaya): { ok: true; biaya: BiayaSurat } | { ok: false; alasan: AlasanBiaya } {
  if (!m.dipungut) return { ok: true, biaya: { gratis: true } };
  if (m.caraMemperoleh === 'melihat') return { ok: false, alasan: 'melihat_gratis' };
  if (m.caraMengirim === 'unduh' || m.caraMengirim === 'email') return { ok: false, alasan: 'unduh_gratis' };
  if (standar.dasar.trim() === '') return { ok: false, alasan: 'standar_belum_ada' };
  if (m.lembar * standar.perLembar + m.pengiriman <= 0) return { ok: false, alasan: 'biaya_kosong' };
  if (m.cara.length === 0) return { ok: false, alasan: 'cara_bayar_wajib' };
  const { perLembar, keterangan, dasar } = standar;
  return { ok: true, biaya: { gratis: false, lembar: m.lembar, perLembar, pengiriman: m.pengiriman, cara: m.cara, keterangan, dasar } };
}
