// Invariant 5: a released file has passed the release check or a second person signed.

export const DASAR_PELEPASAN = ['bukan_data_pribadi', 'persetujuan', 'jabatan_publik', 'perintah_undang_undang'] as const;
export type DasarPelepasan = (typeof DASAR_PELEPASAN)[number];

export type KeadaanSaring = {
  /** The check is done; `salinan`: where the copy that may leave stands. */
  sudah: boolean;
  salinan: 'menunggu' | 'ada' | 'gagal';
  henti: number;
  perhatian: number;
  wajib: number;
  pelepasan: { diajukanOleh: string; disetujui: boolean } | null;
};

/**
 * `menunggu`: not checked yet; `tertahan`: something stops it; `diajukan`: a first officer asks to let it go; `tanpa_salinan`: what would
 * have to be taken out of it cannot be; else it may leave.
 */
export type PutusanSaring = 'menunggu' | 'tertahan' | 'diajukan' | 'tanpa_salinan' | 'dilepas' | 'bersih';

export function putusanSaring({ sudah, salinan, henti, pelepasan }: KeadaanSaring): PutusanSaring {
  if (!sudah || salinan === 'menunggu') return 'menunggu';
  if (henti > 0 && !pelepasan) return 'tertahan';
  if (henti > 0 && !pelepasan?.disetujui) return 'diajukan';
  if (salinan === 'gagal') return 'tanpa_salinan';
  return henti === 0 ? 'bersih' : 'dilepas';
}

export const bolehLepas = (putusan: PutusanSaring): boolean => putusan === 'bersih' || putusan === 'dilepas';

/** Held until an officer does something; waiting alone does not help. */
export const tertahan = (putusan: PutusanSaring): boolean => ['tertahan', 'diajukan', 'tanpa_salinan'].includes(putusan);

export type TolakLepas = 'tidak_tertahan' | 'sudah_diajukan' | 'belum_diajukan' | 'orang_sama' | 'alasan_pendek';

/** A first officer asks to let a held file go; the reason must say something. */
export function decideAjukan(k: KeadaanSaring, alasan: string): { ok: true } | { ok: false; alasan: TolakLepas } {
  const putusan = putusanSaring(k);
  if (putusan === 'diajukan' || putusan === 'dilepas') return { ok: false, alasan: 'sudah_diajukan' };
  if (putusan !== 'tertahan') return { ok: false, alasan: 'tidak_tertahan' };
  return alasan.trim().length < 10 ? { ok: false, alasan: 'alasan_pendek' } : { ok: true };
}

/** Another officer signs, or gives it back. */
export function decidePutus(k: KeadaanSaring, akunId: string): { ok: true } | { ok: false; alasan: TolakLepas } {
  if (putusanSaring(k) !== 'diajukan' || !k.pelepasan) return { ok: false, alasan: 'belum_diajukan' };
  return k.pelepasan.diajukanOleh === akunId ? { ok: false, alasan: 'orang_sama' } : { ok: true };
}
