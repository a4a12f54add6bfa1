import type { Kategori } from '../../informasi.ts';
import { kunciTeks } from '../../../shared/tabel/teks.ts';

export type HasilKategori = { ok: true; kategori: Kategori } | { ok: false; alasan: 'kosong' | 'tidak_dikenal' | 'dikecualikan' | 'ganda' };

const SINGKATAN: Readonly<Record<string, Kategori>> = { b: 'berkala', sm: 'serta_merta', ss: 'setiap_saat' };

/**
 * The category as real lists write it ("Informasi Setiap Saat", "tersedia setiap saat", "SERTA-MERTA", "Bekala").
 * Berkala with setiap saat is berkala, since all periodic information is also available at any time (Pasal 21(1)p).
 * Exempt information is refused: it never belongs to the list (Perki 1/2021 Pasal 1 angka 20).
 */
export function bacaKategori(text: string): HasilKategori {
  const t = kunciTeks(text);
  if (t === '') return { ok: false, alasan: 'kosong' };
  if (/di ?kecuali|rahasia|tertutup/.test(t)) return { ok: false, alasan: 'dikecualikan' };
  const short = SINGKATAN[t];
  if (short) return { ok: true, kategori: short };
  const berkala = /\bber?kala\b|\bperiodik\b/.test(t);
  const sertaMerta = /\bserta ?merta\b|\bsegera\b/.test(t);
  const setiapSaat = /\b(se)?tiap ?saat\b|\bsewaktu waktu\b/.test(t);
  if (sertaMerta) return berkala || setiapSaat ? { ok: false, alasan: 'ganda' } : { ok: true, kategori: 'serta_merta' };
  if (berkala) return { ok: true, kategori: 'berkala' };
  return setiapSaat ? { ok: true, kategori: 'setiap_saat' } : { ok: false, alasan: 'tidak_dikenal' };
}
