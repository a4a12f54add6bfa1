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

/** Pasal 38: cost of copying or sending, in whole rupiah. Pauses only the time of handing over. */
export function decideMintaPembayaran(p: Permohonan, m: { jumlah: number }, k: Konteks): Keputusan<'jumlah_salah' | AlasanSel> {
  return dalamSel(p, 'minta_pembayaran', k, () =>
    Number.isSafeInteger(m.jumlah) && m.jumlah > 0
      ? terima({ jenis: 'permohonan_pembayaran_diminta', data: { jumlah: m.jumlah } })
      : tolak('jumlah_salah'),
  );
}

/** Payment in, receipt given. */
export function decideTerimaPembayaran(p: Permohonan, m: { jumlah: number }, k: Konteks): Keputusan<'jumlah_salah' | AlasanSel> {
  return dalamSel(p, 'terima_pembayaran', k, () =>
    Number.isSafeInteger(m.jumlah) && m.jumlah > 0
      ? terima({ jenis: 'permohonan_pembayaran_diterima', data: { jumlah: m.jumlah } })
      : tolak('jumlah_salah'),
  );
}
