import { z } from 'zod';
import type { Penandatangan } from '../surat/cetak.actions.ts';

const pejabat = { jabatan: z.string(), nama: z.string(), nip: z.string().exactOptional(), pangkat: z.string().exactOptional() };
const bentuk = z.discriminatedUnion('sebutan', [
  z.object({ ...pejabat, sebutan: z.literal('definitif') }),
  z.object({ ...pejabat, sebutan: z.enum(['plh', 'plt']), perintah: z.object({ nomor: z.string(), tanggal: z.string() }) }),
]);

/** Who signed a decision, as kept with it. */
export const penandaSurat = (nilai: unknown): Penandatangan | null => (nilai === null ? null : bentuk.parse(nilai));
