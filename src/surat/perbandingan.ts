import { z } from 'zod';
import type { Perbedaan } from './bandingkan.ts';

/** Why a difference is let through; each letting-through is an event with this reason. */
export const ALASAN_BEDA = ['salah_baca_pemindai', 'cap_atau_tulisan_tangan', 'penomoran_ulang', 'perbaikan_ejaan'] as const;
export type AlasanBeda = (typeof ALASAN_BEDA)[number];

const teks = z.string();

/** Differences as kept, sealed. */
export const daftarPerbedaan: z.ZodType<Perbedaan[]> = z.array(
  z.discriminatedUnion('jenis', [
    z.object({ jenis: z.enum(['tanpa_teks', 'qr_tidak_ada']) }),
    z.object({ jenis: z.literal('qr_lain'), mereka: teks }),
    z.object({ jenis: z.enum(['nomor', 'tanggal', 'berubah']), kami: teks, mereka: teks }),
    z.object({ jenis: z.literal('hilang'), kami: teks }),
    z.object({ jenis: z.literal('tambahan'), mereka: teks, halaman: z.number() }),
  ]),
);
