import { formatRupiah } from '../../shared/html/format.ts';
import type { Biaya, CaraPembayaran } from '../isi.types.ts';
import { terbilang } from '../terbilang.ts';

type Berbayar = Extract<Biaya, { gratis: false }>;

export const NAMA_PEMBAYARAN = {
  tunai: 'Tunai di meja layanan (dengan tanda terima)',
  rekening_resmi: 'Rekening resmi Badan Publik',
  uang_elektronik: 'Uang elektronik',
} as const satisfies Record<CaraPembayaran, string>;

/** Copying and sending only (Perki 1/2021 Pasal 37 ayat (3)). Whole rupiah. */
export const jumlahBiaya = (b: Berbayar): number => b.lembar * b.perLembar + b.pengiriman;

/** Rows of Lampiran VII A.3; "lain-lain" stays as the form has it, and stays empty as Pasal 37 ayat (3) wants. */
export function barisBiaya(b: Berbayar): string[][] {
  const rp = (n: number): string => formatRupiah(BigInt(n), 'id');
  return [
    ['Penyalinan', `${rp(b.perLembar)} × ${b.lembar} lembar`, rp(b.lembar * b.perLembar)],
    ['Pengiriman', '', rp(b.pengiriman)],
    ['Lain-lain', 'tidak dipungut', rp(0)],
    ['Jumlah', `${terbilang(jumlahBiaya(b))} rupiah`, rp(jumlahBiaya(b))],
  ];
}
