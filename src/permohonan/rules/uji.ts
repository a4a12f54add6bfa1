// Perki 1/2021 Pasal 49(1)b: a test may be begun when a request comes. The clock does not stop for it.
import { type AlasanSel, dalamSel, type Keputusan, type Konteks, type Permohonan, terima } from '../permohonan.ts';

/** A consequence test (src/pengecualian) begins for part of what is asked. */
export function decideMulaiUji(p: Permohonan, m: { ujiId: string }, k: Konteks): Keputusan<AlasanSel> {
  return dalamSel(p, 'mulai_uji', k, () => terima({ jenis: 'permohonan_uji_dimulai', data: { uji_id: m.ujiId } }));
}
