// Perki 1/2021 Pasal 49 ayat (4)–(6), 52–53; PP 61/2010 Pasal 4, 10–11: set, changed, opened, run out.
import type { HariPengingat, SebabBerakhir } from '../istilah.ts';
import { dalamSel, type Keputusan, type Konteks, type Pengecualian, terima, tolak } from '../pengecualian.ts';
import { type IsiUji, periksaIsi } from './isi-uji.ts';
import { masihDikecualikan } from './jangka-waktu.ts';

/** PPID sets it, by number and date (Perki 1/2021 Pasal 49(4)–(6); PP 61/2010 Pasal 4). Never dated before its approval or ahead. */
export function decideTetapkan(
  p: Pengecualian,
  m: { isi: IsiUji; nomor: string; tanggal: string; disetujuiPada: string },
  k: Konteks,
): Keputusan<'nomor_wajib' | 'tanggal_salah'> {
  return dalamSel<'nomor_wajib' | 'tanggal_salah'>(p, 'tetapkan', k, () => {
    if (m.nomor.trim() === '') return tolak('nomor_wajib');
    if (m.tanggal < m.disetujuiPada || m.tanggal > k.hari) return tolak('tanggal_salah');
    const kurang = periksaIsi(m.isi, k.hari);
    if (kurang.length > 0) return { ok: false, alasan: 'isi_kurang', kurang };
    const sampai = m.isi.jangka.jenis === 'tanggal' ? m.isi.jangka.sampai : null;
    return terima({
      jenis: 'pengecualian_ditetapkan',
      data: { versi: p.versi, sidik: p.sidik, nomor: m.nomor.trim(), tanggal: m.tanggal, sampai, mengubah_id: p.mengubahId },
    });
  });
}

/** The Atasan PPID confirms that a decision taken over from an older list was approved; until then it carries no refusal. */
export function decideSahkanImpor(p: Pengecualian, m: { pengganti: boolean }, k: Konteks): Keputusan<'sudah_disetujui'> {
  return dalamSel(p, 'sahkan_impor', k, () =>
    p.persetujuan.includes('atasan')
      ? tolak('sudah_disetujui')
      : terima({ jenis: 'pengecualian_impor_disahkan', data: { akun_id: k.akunId, pengganti: m.pengganti } }),
  );
}

export const decideGantikan = (p: Pengecualian, m: { olehId: string }, k: Konteks): Keputusan<never> =>
  dalamSel(p, 'gantikan', k, () => terima({ jenis: 'pengecualian_digantikan', data: { oleh_id: m.olehId } }));

/** Opened before its time by a decision, a ruling, a consent, a public office, or a public hearing. Consent and office open g and h only. */
export function decideBuka(
  p: Pengecualian,
  m: { sebab: Exclude<SebabBerakhir, 'habis_masa'>; tanggal: string; rujukan: string; informasiId: string | null },
  k: Konteks,
): Keputusan<'rujukan_wajib' | 'tanggal_salah' | 'sebab_tidak_sesuai'> {
  return dalamSel(p, 'buka', k, () => {
    const pribadi = p.huruf.every((h) => h === 'g' || h === 'h');
    if ((m.sebab === 'persetujuan_tertulis' || m.sebab === 'jabatan_publik') && !pribadi) return tolak('sebab_tidak_sesuai');
    if (m.sebab === 'sidang_terbuka' && !p.huruf.includes('a')) return tolak('sebab_tidak_sesuai');
    if (m.rujukan.trim() === '') return tolak('rujukan_wajib');
    if (m.tanggal > k.hari) return tolak('tanggal_salah');
    const { sebab, tanggal, informasiId } = m;
    return terima({
      jenis: 'pengecualian_berakhir',
      data: { sebab, tanggal, rujukan: m.rujukan.trim().slice(0, 120), informasi_id: informasiId },
    });
  });
}

/** PP 61/2010 Pasal 11(3): nobody acted, and the last day is over. `tanggal`: the first open day. */
export function decideHabis(p: Pengecualian, m: { tanggal: string; informasiId: string | null }, k: Konteks): Keputusan<'belum_habis'> {
  return dalamSel(p, 'habis', k, () =>
    masihDikecualikan(p.penetapan?.sampai ?? null, k.hari)
      ? tolak('belum_habis')
      : terima({
          jenis: 'pengecualian_berakhir',
          data: { sebab: 'habis_masa', tanggal: m.tanggal, rujukan: '', informasi_id: m.informasiId },
        }),
  );
}

/** The re-review is asked for, once for each of the two marks. */
export function decideIngatkan(
  p: Pengecualian,
  m: { hariKerja: HariPengingat },
  k: Konteks,
): Keputusan<'sudah_diingatkan' | 'tanpa_akhir'> {
  return dalamSel(p, 'ingatkan', k, () => {
    const sampai = p.penetapan?.sampai ?? null;
    if (sampai === null) return tolak('tanpa_akhir');
    if (p.diingatkan.includes(m.hariKerja)) return tolak('sudah_diingatkan');
    return terima({ jenis: 'pengecualian_diingatkan', data: { hari_kerja: m.hariKerja, sampai } });
  });
}
