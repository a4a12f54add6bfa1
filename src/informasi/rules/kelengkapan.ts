import type { Isi } from '../informasi.ts';

/** A column of Lampiran I, or another field a version needs before it may be public. */
export type Kolom =
  | 'judul'
  | 'ringkasan'
  | 'penguasa'
  | 'penanggung_jawab'
  | 'waktu_pembuatan'
  | 'tempat_pembuatan'
  | 'bentuk'
  | 'retensi'
  | 'isi';

/**
 * Perki 1/2021 Pasal 21(2) and Lampiran I: the columns the list must have at least. `isi`: softcopy is claimed, but there
 * is neither a file nor a link (Pasal 46: documented digitally).
 */
export function kolomKurang(isi: Isi): Kolom[] {
  const kurang: Kolom[] = [];
  if (isi.judul.trim() === '') kurang.push('judul');
  if (isi.ringkasan.trim() === '') kurang.push('ringkasan');
  if (isi.penguasa.trim() === '') kurang.push('penguasa');
  if (isi.penanggungJawab.trim() === '') kurang.push('penanggung_jawab');
  if (isi.waktuPembuatan.trim() === '') kurang.push('waktu_pembuatan');
  if (isi.tempatPembuatan.trim() === '') kurang.push('tempat_pembuatan');
  if (isi.bentuk.length === 0) kurang.push('bentuk');
  if (isi.retensi.trim() === '') kurang.push('retensi');
  if (isi.bentuk.includes('softcopy') && isi.berkas.length === 0 && isi.tautan.length === 0) kurang.push('isi');
  return kurang;
}
