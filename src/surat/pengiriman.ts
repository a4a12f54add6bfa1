import { dateIn } from '../shared/tanggal.ts';

export const CARA_PENGIRIMAN = ['halaman', 'email', 'sms', 'whatsapp', 'telepon', 'pos', 'kurir', 'ambil', 'faksimili'] as const;
export type CaraPengiriman = (typeof CARA_PENGIRIMAN)[number];

export const BUKTI = ['dibuka_dengan_kode', 'tanda_terima', 'resi_pos', 'dijawab_pemohon', 'diterima_server', 'tanda_petugas'] as const;
export type Bukti = (typeof BUKTI)[number];

/** A mail server's acceptance or an officer's mark says that it was sent, not that it came: a presumption, shown as one. */
export const SIFAT_BUKTI = {
  dibuka_dengan_kode: 'nyata',
  tanda_terima: 'nyata',
  resi_pos: 'nyata',
  dijawab_pemohon: 'nyata',
  diterima_server: 'anggapan',
  tanda_petugas: 'anggapan',
} as const satisfies Record<Bukti, 'nyata' | 'anggapan'>;

/** Proofs that fit a way: nobody signs for a web page, no post number comes with a call. `halaman` with `tanda_petugas`: put there to be read. */
export const BUKTI_CARA = {
  halaman: ['tanda_petugas', 'dibuka_dengan_kode'],
  email: ['diterima_server', 'dijawab_pemohon', 'tanda_petugas'],
  sms: ['tanda_petugas', 'diterima_server', 'dijawab_pemohon'],
  whatsapp: ['tanda_petugas', 'diterima_server', 'dijawab_pemohon'],
  telepon: ['tanda_petugas', 'dijawab_pemohon'],
  pos: ['resi_pos', 'tanda_petugas'],
  kurir: ['tanda_terima', 'tanda_petugas'],
  ambil: ['tanda_terima'],
  faksimili: ['tanda_petugas', 'dijawab_pemohon'],
} as const satisfies Record<CaraPengiriman, readonly Bukti[]>;

export const buktiCocok = (cara: CaraPengiriman, bukti: Bukti): boolean => {
  const fitting: readonly Bukti[] = BUKTI_CARA[cara];
  return fitting.includes(bukti);
};

export type Terbukti = { tanggal: string; bukti: Bukti };

/**
 * The day that counts as *diterima pemohon*: the earliest delivery with proof, as a day in the body's zone. Undefined
 * while there are only presumptions: then no window of the citizen has begun (design, invariant 9).
 */
export function terbuktiDiterima(rows: readonly { pada: Date; bukti: Bukti }[], zona: string): Terbukti | undefined {
  const proven = rows.filter((row) => SIFAT_BUKTI[row.bukti] === 'nyata').sort((a, b) => a.pada.getTime() - b.pada.getTime())[0];
  return proven && { tanggal: dateIn(zona, proven.pada), bukti: proven.bukti };
}
