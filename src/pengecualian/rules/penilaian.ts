// Perki 1/2021 Pasal 7 ayat (4), 10 ayat (2) huruf e; PP 61/2010 Pasal 3 ayat (2): opinions, then the two approvals.
import type { Pendapat, Peran, Peringatan, Slot } from '../istilah.ts';
import { dalamSel, type Keputusan, type Konteks, type Pengecualian, terima, tolak } from '../pengecualian.ts';
import { type IsiUji, periksaIsi } from './isi-uji.ts';
import { type AturanUji, listPeringatan, sisaPeringatan } from './peringatan.ts';

/** An opinion on the version that lies there; one a tester, the last one counts. */
export function decidePendapat(p: Pengecualian, m: { pendapat: Pendapat; teks: string }, k: Konteks): Keputusan<'catatan_wajib'> {
  return dalamSel(p, 'beri_pendapat', k, () => {
    if (m.pendapat !== 'setuju' && m.teks.trim() === '') return tolak('catatan_wajib');
    const sebagai = k.peran === 'tim' ? 'tim' : 'utama';
    return terima({
      jenis: 'pengecualian_pendapat_diberikan',
      data: { akun_id: k.akunId, sebagai, pendapat: m.pendapat, versi: p.versi },
    });
  });
}

/** One of the two sets a warning aside, with a reason. Only warnings can be: what the law forbids is no warning. */
export function decideKesampingkan(
  p: Pengecualian,
  m: { isi: IsiUji; peringatan: Peringatan; alasan: string },
  k: Konteks,
): Keputusan<'alasan_wajib' | 'tidak_ada_peringatan'> {
  return dalamSel(p, 'kesampingkan', k, () => {
    if (m.alasan.trim() === '') return tolak('alasan_wajib');
    if (!listPeringatan(p, m.isi).includes(m.peringatan)) return tolak('tidak_ada_peringatan');
    const oleh = k.peran === 'atasan' ? 'atasan' : 'utama';
    return terima({
      jenis: 'pengecualian_peringatan_dikesampingkan',
      data: { peringatan: m.peringatan, oleh, akun_id: k.akunId, versi: p.versi },
    });
  });
}

/**
 * Approval of the Atasan PPID (Perki 1/2021 Pasal 10(2)e) and of the head of the body (PP 61/2010 Pasal 3(2)), by the
 * body's rule. The content is judged again with that day: a period may have passed meanwhile.
 */
export function decideSetujui(
  p: Pengecualian,
  m: { isi: IsiUji; aturan: AturanUji; pengganti: boolean },
  k: Konteks,
): Keputusan<'sudah_disetujui' | 'delegasi_tanpa_surat'> {
  return dalamSel<'sudah_disetujui' | 'delegasi_tanpa_surat'>(p, 'setujui', k, () => {
    const slot = slotDari(k.peran, m.aturan);
    if (slot === undefined) return tolak('delegasi_tanpa_surat');
    if (slot.every((s) => p.persetujuan.includes(s))) return tolak('sudah_disetujui');
    const kurang = periksaIsi(m.isi, k.hari);
    if (kurang.length > 0) return { ok: false, alasan: 'isi_kurang', kurang };
    const peringatan = sisaPeringatan(p, m.isi);
    if (peringatan.length > 0) return { ok: false, alasan: 'peringatan', peringatan };
    return terima({
      jenis: 'pengecualian_disetujui',
      data: { versi: p.versi, sidik: p.sidik, slot, akun_id: k.akunId, pengganti: m.pengganti },
    });
  });
}

/** Which approvals a signature gives; undefined where the delegation that would fill the second has no letter. */
function slotDari(peran: Peran, aturan: AturanUji): Slot[] | undefined {
  if (peran === 'pimpinan') return ['pimpinan'];
  if (aturan.pimpinan === 'sendiri') return ['atasan'];
  return aturan.delegasi.trim() === '' ? undefined : ['atasan', 'pimpinan'];
}

export function decideKembalikan(p: Pengecualian, m: { alasan: string }, k: Konteks): Keputusan<'alasan_wajib'> {
  return dalamSel(p, 'kembalikan', k, () =>
    m.alasan.trim() === '' ? tolak('alasan_wajib') : terima({ jenis: 'pengecualian_dikembalikan', data: { akun_id: k.akunId } }),
  );
}

/** The consequence is not proven: no exemption, the information is open (Perki 1/2021 Pasal 22, 49). */
export function decideNyatakanTerbuka(p: Pengecualian, m: { alasan: string }, k: Konteks): Keputusan<'alasan_wajib'> {
  return dalamSel(p, 'nyatakan_terbuka', k, () =>
    m.alasan.trim() === '' ? tolak('alasan_wajib') : terima({ jenis: 'pengecualian_dinyatakan_terbuka', data: { versi: p.versi } }),
  );
}
