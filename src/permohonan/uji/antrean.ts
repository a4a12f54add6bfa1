import type { Saring } from '../kerja/antrean.ts';

/** Days far enough apart that every open case of a test falls into its view. */
export const BATAS = { hari: '2026-03-02', duaHari: '2026-03-04', akhirMinggu: '2026-03-08' };
/** Arguments for the whole open queue. */
export const TERBUKA: [Saring, { batas: typeof BATAS; jumlah: number }] = [{ tampil: 'terbuka' }, { batas: BATAS, jumlah: 500 }];
