// UU 14/2008 Pasal 22(8), Perki 1/2021 Pasal 36: once, by at most 7 working days after the 10-day due date, in writing,
// sent before that date passes, and only for one of two reasons.
import type { AlasanPerpanjangan } from '../istilah.ts';
import { type AlasanSel, dalamSel, type Keputusan, type Konteks, type Permohonan, terima, tolak } from '../permohonan.ts';

export type Perpanjangan = {
  alasan: readonly AlasanPerpanjangan[];
  /** The 10-day due date of the act and 7 working days after it, both from the clock; null where the calendar is missing. */
  jatuhTempo: string | null;
  jatuhTempoBaru: string | null;
  suratId: string | null;
};
export type AlasanTolakPerpanjangan = 'sudah_diperpanjang' | 'alasan_wajib' | 'kalender_kosong' | 'lewat_jatuh_tempo';

/** Extends the time once. Refused after the due date, a second time, or without a lawful reason. */
export function decidePerpanjangan(p: Permohonan, m: Perpanjangan, k: Konteks): Keputusan<AlasanTolakPerpanjangan | AlasanSel> {
  if (p.diperpanjangSampai !== null) return tolak('sudah_diperpanjang');
  return dalamSel(p, 'perpanjang', k, () => {
    const alasan = [...new Set(m.alasan)];
    if (alasan.length === 0) return tolak('alasan_wajib');
    if (m.jatuhTempo === null || m.jatuhTempoBaru === null) return tolak('kalender_kosong');
    if (k.hari > m.jatuhTempo) return tolak('lewat_jatuh_tempo');
    return terima({
      jenis: 'permohonan_diperpanjang',
      data: { alasan, jatuh_tempo_lama: m.jatuhTempo, jatuh_tempo_baru: m.jatuhTempoBaru, surat_id: m.suratId },
    });
  });
}
