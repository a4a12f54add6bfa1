import type { Kepala } from './kepala.ts';
import { kenaliKolom, miripKategori } from './kolom.ts';
import { BOLEH_BANYAK, type Bidang, type Pemetaan } from './tabel.ts';
import type { Baris } from '../../shared/tabel/tabel.ts';

const CONTOH = 200;

/**
 * Proposes how the columns are read: by heading, then by what stands in them ("Klasifikasi" is the category only where its
 * cells read so). A field goes to the first column that names it; later ones are left out.
 */
export function usulkanPemetaan(kepala: Kepala, rows: readonly Baris[]): Bidang[] {
  const samples = rows.slice(kepala.mulai, kepala.mulai + CONTOH);
  const values = (c: number): string[] => samples.map((r) => r.sel[c] ?? '');
  const proposed = kepala.judul.map((judul, c) => periksaIsi(kenaliKolom(judul) ?? 'abaikan', judul, values(c)));
  const taken = new Set<Bidang>();
  const result = proposed.map((bidang): Bidang => {
    if (BOLEH_BANYAK.has(bidang)) return bidang;
    if (taken.has(bidang)) return 'abaikan';
    taken.add(bidang);
    return bidang;
  });
  return result;
}

function periksaIsi(bidang: Bidang, judul: string, values: readonly string[]): Bidang {
  const filled = values.filter((v) => v.trim() !== '');
  if (bidang === 'kategori' && filled.length > 0 && miripKategori(filled) < 0.5) return /jenis/i.test(judul) ? 'judul' : 'kata_kunci';
  if (bidang === 'kata_kunci' && filled.length > 0 && miripKategori(filled) >= 0.5) return 'kategori';
  if (bidang === 'berkala' || bidang === 'serta_merta' || bidang === 'setiap_saat') return umumnyaTeks(filled) ? 'abaikan' : bidang;
  if (bidang === 'tautan' && filled.length > 0 && !filled.some((v) => /https?:\/\/|www\./i.test(v))) return 'abaikan';
  if ((bidang === 'softcopy' || bidang === 'hardcopy') && umumnyaTeks(filled)) return 'bentuk';
  return bidang;
}

/** A column of ticks has short cells; single long ones are headings inside the list. */
const umumnyaTeks = (filled: readonly string[]): boolean => filled.filter((v) => v.trim().length > 12).length * 2 > filled.length;

export type GalatPemetaan = 'tanpa_judul' | 'bidang_ganda' | 'jumlah_kolom';

/** What is wrong with a mapping, or undefined. Title and summary may stand for each other; one of them must be there. */
export function periksaPemetaan(pemetaan: Pemetaan, lebar: number): GalatPemetaan | undefined {
  if (pemetaan.length !== lebar) return 'jumlah_kolom';
  const single = pemetaan.filter((b) => !BOLEH_BANYAK.has(b));
  if (new Set(single).size !== single.length) return 'bidang_ganda';
  return pemetaan.includes('judul') || pemetaan.includes('ringkasan') ? undefined : 'tanpa_judul';
}
