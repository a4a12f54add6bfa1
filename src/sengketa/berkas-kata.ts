import { formatTanggal } from '../shared/html/format.ts';
import type { TenggatBerkas } from './berkas.ts';

const HAL: Readonly<Record<string, string>> = {
  pendapat: 'Pendapat',
  persetujuan: 'Menyetujui',
  pengembalian: 'Mengembalikan',
  pengesampingan: 'Mengesampingkan peringatan',
  terbuka: 'Menyatakan terbuka',
};

/** What was signed on a test, in words. */
export const daftarHal = (hal: string): string => HAL[hal] ?? hal;

/** Whether a clock was kept, as a commissioner asks it. */
export function kalimatTenggat(t: TenggatBerkas): string {
  if (t.keadaan === 'berjalan') return t.terlambat ? 'Lewat, belum dipenuhi' : 'Berjalan';
  if (t.keadaan === 'lewat') return 'Lewat';
  const pada = t.berhentiPada === null ? '' : ` ${formatTanggal(t.berhentiPada, 'id', 'panjang')}`;
  return t.terlambat ? `Dipenuhi terlambat${pada}` : `Dipenuhi${pada}`;
}
