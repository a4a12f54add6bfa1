// Perki 1/2021 Pasal 35, 37–38: seen on the spot or given as a copy; only copying and sending may cost.
import type { CaraMengirim } from '../istilah.ts';
import { type AlasanSel, dalamSel, type Keputusan, type Konteks, type Permohonan, terima, tolak } from '../permohonan.ts';

/** Handing over ends the case; a download needs at least one file. */
export function decideSerahkan(
  p: Permohonan,
  m: { cara: CaraMengirim | 'dilihat'; berkas: number },
  k: Konteks,
): Keputusan<'tanpa_berkas' | AlasanSel> {
  return dalamSel(p, 'serahkan', k, () =>
    m.cara === 'unduh' && m.berkas === 0
      ? tolak('tanpa_berkas')
      : terima({ jenis: 'permohonan_diserahkan', data: { cara: m.cara, berkas: m.berkas } }),
  );
}

export type AlasanTagih = 'jumlah_salah' | 'tanpa_biaya' | 'melebihi_pemberitahuan';

/**
 * Pasal 38: cost of copying or sending, in whole rupiah, at most what the written notification named (Pasal 31(4)e,
 * 38(2)). Pauses only the time of handing over.
 */
export function decideMintaPembayaran(p: Permohonan, m: { jumlah: number }, k: Konteks): Keputusan<AlasanTagih | AlasanSel> {
  return dalamSel(p, 'minta_pembayaran', k, () => {
    if (p.biaya === null || p.biaya === 0) return tolak('tanpa_biaya');
    if (!Number.isSafeInteger(m.jumlah) || m.jumlah <= 0) return tolak('jumlah_salah');
    if (m.jumlah > p.biaya) return tolak('melebihi_pemberitahuan');
    return terima({ jenis: 'permohonan_pembayaran_diminta', data: { jumlah: m.jumlah } });
  });
}

/** A receipt's number: letters, digits, dots, slashes and hyphens, with at least one digit. */
const KUITANSI = /^(?=.*\d)[A-Za-z0-9./-]{1,60}$/;

/** Payment in, with the number of the receipt that was given (Pasal 38(4)). The whole of what was asked. */
export function decideTerimaPembayaran(p: Permohonan, m: { kuitansi: string }, k: Konteks): Keputusan<'kuitansi_wajib' | AlasanSel> {
  return dalamSel(p, 'terima_pembayaran', k, () => {
    if (p.tagihan === null || !KUITANSI.test(m.kuitansi)) return tolak('kuitansi_wajib');
    return terima({ jenis: 'permohonan_pembayaran_diterima', data: { jumlah: p.tagihan, kuitansi: m.kuitansi } });
  });
}
