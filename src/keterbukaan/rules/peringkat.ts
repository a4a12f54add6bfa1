/** The ranking as an act: who may do what in which state, and what a correction does to a count. Pure. */
import { addDays, type Tanggal } from '../../shared/tanggal.ts';
import type { AngkaUnit, Ukuran } from './rumus.ts';

export const KEADAAN_PERINGKAT = ['disusun', 'disanggah', 'ditetapkan', 'dibatalkan'] as const;
export type KeadaanPeringkat = (typeof KEADAAN_PERINGKAT)[number];
export type PeranPeringkat = 'utama' | 'pelaksana';
export type PerbuatanPeringkat = 'buka' | 'sanggah' | 'putuskan' | 'tetapkan' | 'batalkan';

/** Role × state × deed → next state; what is not here is refused. */
const ALUR = {
  utama: {
    disusun: { buka: 'disanggah', batalkan: 'dibatalkan' },
    disanggah: { putuskan: 'disanggah', tetapkan: 'ditetapkan', batalkan: 'dibatalkan' },
  },
  pelaksana: { disanggah: { sanggah: 'disanggah' } },
} as const satisfies Record<PeranPeringkat, Partial<Record<KeadaanPeringkat, Partial<Record<PerbuatanPeringkat, KeadaanPeringkat>>>>>;
const alur: Record<PeranPeringkat, Partial<Record<KeadaanPeringkat, Partial<Record<PerbuatanPeringkat, KeadaanPeringkat>>>>> = ALUR;

export const keadaanPeringkat = (
  peran: PeranPeringkat,
  keadaan: KeadaanPeringkat,
  perbuatan: PerbuatanPeringkat,
): KeadaanPeringkat | undefined => alur[peran][keadaan]?.[perbuatan];

/** Units get at least so many days to look at their figures. */
export const HARI_SANGGAH = 3;

export type AlasanMasa = 'masa_terbalik' | 'masa_belum_berakhir';
export function periksaMasa(dari: Tanggal, sampai: Tanggal, hariIni: Tanggal): AlasanMasa | undefined {
  if (sampai < dari) return 'masa_terbalik';
  return sampai >= hariIni ? 'masa_belum_berakhir' : undefined;
}

export type AlasanTetap = 'masih_disanggah' | 'sanggahan_terbuka' | 'nomor_kosong' | 'tanggal_salah';

/** A decision needs its number, no open objection, and a day after the last day of objections that has come. */
export function periksaTetap(p: {
  sanggahSampai: Tanggal;
  terbuka: number;
  nomor: string;
  tanggal: Tanggal;
  hariIni: Tanggal;
}): AlasanTetap | undefined {
  if (p.hariIni <= p.sanggahSampai) return 'masih_disanggah';
  if (p.terbuka > 0) return 'sanggahan_terbuka';
  if (p.nomor === '') return 'nomor_kosong';
  return p.tanggal <= p.sanggahSampai || p.tanggal > p.hariIni ? 'tanggal_salah' : undefined;
}

/** First day that may be named as the last day of objections. */
export const sanggahPalingAwal = (hariIni: Tanggal): Tanggal => addDays(hariIni, HARI_SANGGAH);

/** The count of a measure that an objection speaks of, and out of how many it is. */
export function hitunganDari(a: AngkaUnit, ukuran: Ukuran): { ada: number; dari: number } {
  if (ukuran === 'kecepatan') return { ada: a.kecepatan.ketat, dari: a.kecepatan.n };
  if (ukuran === 'kelengkapan') return { ada: a.kelengkapan.ada, dari: a.kelengkapan.berlaku };
  return { ada: a.kemutakhiran.segar, dari: a.kemutakhiran.jumlah };
}

/** Counts after an accepted objection; undefined where the new count lies outside what there is. */
export function koreksiAngka(a: AngkaUnit, ukuran: Ukuran, menjadi: number): AngkaUnit | undefined {
  const { dari } = hitunganDari(a, ukuran);
  if (!Number.isInteger(menjadi) || menjadi < 0 || menjadi > dari) return undefined;
  if (ukuran === 'kecepatan')
    return { ...a, kecepatan: { ...a.kecepatan, ketat: menjadi, longgar: Math.max(menjadi, a.kecepatan.longgar) } };
  if (ukuran === 'kelengkapan') return { ...a, kelengkapan: { ...a.kelengkapan, ada: menjadi } };
  return { ...a, kemutakhiran: { ...a.kemutakhiran, segar: menjadi } };
}
