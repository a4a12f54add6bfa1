// Exempt information and its consequence test (law.md 1.3, 2, 3.7, 10.4). Pure: state, and what each role may decide in it.
import type { HariPengingat, Huruf, Keadaan, Pemicu, Pendapat, Peran, Peringatan, SebabBerakhir, Slot } from './istilah.ts';
import type { PeristiwaPengecualian } from './pengecualian.peristiwa.ts';
import type { KurangIsi } from './rules/isi-uji.ts';
import { masihDikecualikan } from './rules/jangka-waktu.ts';
import { findSel, isBoleh, type Tindakan } from './transisi.ts';

/** An exemption as its events have left it. Its words lie in versions of their own; `sidik` is the hash of the current one. */
export type Pengecualian = {
  keadaan: Keadaan;
  versi: number;
  sidik: string;
  huruf: readonly Huruf[];
  unitId: string;
  pemicu: Pemicu;
  permohonanId: string | null;
  mengubahId: string | null;
  nomorLembar: string | null;
  /** Of the current version only: a corrected test is judged anew. */
  pendapat: readonly { akunId: string; sebagai: 'tim' | 'utama'; pendapat: Pendapat }[];
  persetujuan: readonly Slot[];
  dikesampingkan: readonly { peringatan: Peringatan; oleh: 'utama' | 'atasan' }[];
  penetapan: { nomor: string; tanggal: string; sampai: string | null } | null;
  diingatkan: readonly HariPengingat[];
  berakhir: { sebab: SebabBerakhir; tanggal: string } | null;
};

/** What a decision knows of its caller, and the day it is in the body's zone. */
export type Konteks = { peran: Peran; akunId: string; hari: string };

export type Keputusan<A extends string> =
  | { ok: true; peristiwa: readonly PeristiwaPengecualian[] }
  | { ok: false; alasan: A | 'bukan_keadaan' | 'bukan_peran' }
  | { ok: false; alasan: 'isi_kurang'; kurang: readonly KurangIsi[] }
  | { ok: false; alasan: 'peringatan'; peringatan: readonly Peringatan[] };

export const tolak = <A extends string>(alasan: A): { ok: false; alasan: A } => ({ ok: false, alasan });
export const terima = (...peristiwa: PeristiwaPengecualian[]) => ({ ok: true as const, peristiwa });

/** Asks the state table first, then the decision. */
export function dalamSel<A extends string>(
  p: Pengecualian | null,
  tindakan: Tindakan,
  k: Konteks,
  decide: () => Keputusan<A>,
): Keputusan<A> {
  const dari = p?.keadaan ?? 'tiada';
  if (!findSel(dari, tindakan)) return tolak('bukan_keadaan');
  return isBoleh(k.peran, dari, tindakan) ? decide() : tolak('bukan_peran');
}

/** Why an exemption carries no refusal on a day; undefined where it does (Perki 1/2021 Pasal 10(2)f, 34(2); PP 61/2010 Pasal 11(3)). */
export type AlasanTidakSah = 'belum_ditetapkan' | 'sudah_terbuka' | 'tanpa_persetujuan';
export function tidakSah(
  p: Pick<Pengecualian, 'keadaan' | 'persetujuan'> & { sampai: string | null },
  hari: string,
): AlasanTidakSah | undefined {
  if (p.keadaan === 'berakhir' || p.keadaan === 'tidak_terbukti' || p.keadaan === 'diubah') return 'sudah_terbuka';
  if (p.keadaan !== 'ditetapkan') return 'belum_ditetapkan';
  if (!masihDikecualikan(p.sampai, hari)) return 'sudah_terbuka';
  return p.persetujuan.includes('atasan') ? undefined : 'tanpa_persetujuan';
}
