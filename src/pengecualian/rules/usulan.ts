// Perki 1/2021 Pasal 49 ayat (1)–(3): a test is proposed, corrected, and put before those who judge it.
import type { Huruf, Pemicu } from '../istilah.ts';
import { dalamSel, type Keputusan, type Konteks, type Pengecualian, terima, tolak } from '../pengecualian.ts';
import { type IsiUji, periksaIsi } from './isi-uji.ts';

export type IsiBersidik = { isi: IsiUji; sidik: string };
const hurufDari = (isi: IsiUji): Huruf[] => [...new Set(isi.dasar.map((d) => d.huruf))].sort();

/** A test is proposed. A draft may be incomplete, but it names at least one letter of Pasal 17: those are its only keys. */
export function decideUsulkan(
  m: IsiBersidik & { unitId: string; pemicu: Exclude<Pemicu, 'impor'>; permohonanId: string | null; mengubahId: string | null },
  k: Konteks,
): Keputusan<'dasar_kosong'> {
  return dalamSel(null, 'usulkan', k, () => {
    const huruf = hurufDari(m.isi);
    if (huruf.length === 0) return tolak('dasar_kosong');
    return terima({
      jenis: 'pengecualian_diusulkan',
      data: {
        versi: 1,
        sidik: m.sidik,
        huruf,
        cakupan: m.isi.cakupan,
        unit_id: m.unitId,
        pemicu: m.pemicu,
        permohonan_id: m.permohonanId,
        mengubah_id: m.mengubahId,
      },
    });
  });
}

/** The draft is corrected: a new version, that nobody has judged yet. */
export function decideUbahIsi(p: Pengecualian, m: IsiBersidik, k: Konteks): Keputusan<'dasar_kosong' | 'isi_sama'> {
  return dalamSel(p, 'ubah_isi', k, () => {
    const huruf = hurufDari(m.isi);
    if (huruf.length === 0) return tolak('dasar_kosong');
    if (m.sidik === p.sidik) return tolak('isi_sama');
    return terima({
      jenis: 'pengecualian_isi_diubah',
      data: { versi: p.versi + 1, sidik: m.sidik, huruf, cakupan: m.isi.cakupan },
    });
  });
}

/** Submitted for opinions and approval: from here everything the law asks of a test must be there (Pasal 17–20; Perki Pasal 49). */
export function decideAjukan(p: Pengecualian, m: { isi: IsiUji; nomor: string }, k: Konteks): Keputusan<never> {
  return dalamSel<never>(p, 'ajukan', k, () => {
    const kurang = periksaIsi(m.isi, k.hari);
    if (kurang.length > 0) return { ok: false, alasan: 'isi_kurang', kurang };
    return terima({ jenis: 'pengecualian_diajukan', data: { versi: p.versi, sidik: p.sidik, nomor: m.nomor } });
  });
}

export const decideTarik = (p: Pengecualian, k: Konteks): Keputusan<never> =>
  dalamSel(p, 'tarik', k, () => terima({ jenis: 'pengecualian_ditarik', data: { versi: p.versi } }));
