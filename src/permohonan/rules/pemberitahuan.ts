// UU 14/2008 Pasal 22(7)a–g, Perki 1/2021 Pasal 31(4)a–i: the written notification, item by item. Not held or not
// documented is no exemption (UU Pasal 6(3)e); exempt material needs its test and approval (Perki Pasal 34(2), 10(2)f).
import type { Hasil } from '../istilah.ts';
import { type AlasanSel, dalamSel, type Keputusan, type Konteks, type Permohonan, terima, tolak } from '../permohonan.ts';
import { tindakanDariHasil } from '../replay.ts';
import { periksaTabel } from './tabel.ts';

/** Decision on one item, as in the letter (src/surat). */
export type Putusan =
  | 'diberikan'
  | 'diberikan_sebagian'
  | 'sudah_terbuka'
  | 'tidak_dikuasai'
  | 'belum_dikuasai'
  | 'belum_didokumentasikan'
  | 'ditolak';

const diberi: ReadonlySet<Putusan> = new Set(['diberikan', 'diberikan_sebagian', 'sudah_terbuka']);

/** Outcome of the case from the decisions on its items; null for none. One item refused or kept back makes the whole partial. */
export function hasilDari(putusan: readonly Putusan[]): Hasil | null {
  if (putusan.length === 0) return null;
  const semua = (p: Putusan): boolean => putusan.every((x) => x === p);
  if (semua('sudah_terbuka')) return 'sudah_tersedia';
  if (semua('tidak_dikuasai')) return 'bukan_penguasa';
  const ada = putusan.some((p) => diberi.has(p));
  if (!ada) return putusan.includes('ditolak') ? 'ditolak' : 'belum_dikuasai';
  return putusan.every((p) => p === 'diberikan' || p === 'sudah_terbuka') ? 'dikabulkan' : 'dikabulkan_sebagian';
}

export type Pemberitahuan = {
  suratId: string | null;
  putusan: readonly Putusan[];
  /** Working days promised for handing over, where something is handed over. */
  penyediaanHari: number | null;
  /** Latest day on which what is not yet held will be there, where there is such an item. */
  tersediaPada: string | null;
  /** Cost that the letter names, in whole rupiah; 0 where it is free. */
  biaya: number;
  /** Elements the letter still lacks (src/surat); must be none. */
  unsurKurang: readonly string[];
  /** Valid consequence test, and approval of the Atasan PPID to refuse, for exempt material (Perki 1/2021 Pasal 10(2)f). */
  uji: { sah: boolean; disetujui: boolean } | null;
};
export type AlasanPemberitahuan =
  | 'butir_kosong'
  | 'tabel_belum_tuntas'
  | 'berbeda_dari_tabel'
  | 'isi_kurang'
  | 'perlu_uji_konsekuensi'
  | 'perlu_persetujuan_atasan'
  | 'waktu_penyediaan_wajib'
  | 'waktu_tersedia_wajib';

/** Sends the written notification and so decides the case. What the law asks the letter to say must all be there. */
export function decidePemberitahuan(p: Permohonan, m: Pemberitahuan, k: Konteks): Keputusan<AlasanPemberitahuan | AlasanSel> {
  const hasil = hasilDari(m.putusan);
  if (hasil === null) return tolak('butir_kosong');
  return dalamSel(p, tindakanDariHasil(hasil), k, () => {
    const alasan = periksa(m) ?? periksaTabel(p.tabel, m.putusan);
    if (alasan) return tolak(alasan);
    return terima({
      jenis: 'permohonan_diberitahukan',
      data: { hasil, surat_id: m.suratId, penyediaan_hari: m.penyediaanHari, tersedia_pada: m.tersediaPada, biaya: m.biaya },
    });
  });
}

function periksa(m: Pemberitahuan): AlasanPemberitahuan | null {
  const dikecualikan = m.putusan.some((x) => x === 'diberikan_sebagian' || x === 'ditolak');
  if (dikecualikan && m.uji?.sah !== true) return 'perlu_uji_konsekuensi';
  if (dikecualikan && m.uji?.disetujui !== true) return 'perlu_persetujuan_atasan';
  const diserahkan = m.putusan.some((x) => x === 'diberikan' || x === 'diberikan_sebagian');
  if (diserahkan && m.penyediaanHari === null) return 'waktu_penyediaan_wajib';
  const nanti = m.putusan.some((x) => x === 'belum_dikuasai' || x === 'belum_didokumentasikan');
  if (nanti && m.tersediaPada === null) return 'waktu_tersedia_wajib';
  return m.unsurKurang.length > 0 ? 'isi_kurang' : null;
}
