import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonical } from '../shared/canonical.ts';
import { CAKUPAN, HURUF, SELALU_TERBUKA } from './istilah.ts';
import type { IsiUji } from './rules/isi-uji.ts';

const teks = z.string();

/** Content of a test when it comes back from its column. */
export const isiUji: z.ZodType<IsiUji> = z.object({
  informasi: teks,
  ringkasan: teks,
  cakupan: z.enum(CAKUPAN),
  bagian: teks,
  dasar: z.array(z.object({ huruf: z.enum(HURUF), peraturan: teks, pasal: teks })),
  akibatDibuka: teks,
  manfaatDitutup: teks,
  kepentinganPublik: teks,
  jangka: z.discriminatedUnion('jenis', [
    z.object({ jenis: z.literal('tanggal'), sampai: teks }),
    z.object({ jenis: z.literal('peraturan'), uraian: teks }),
  ]),
  selaluTerbuka: z.enum(SELALU_TERBUKA).nullable(),
  persetujuanTertulis: z.boolean(),
  jabatanPublik: z.boolean(),
});

/** Hash of a content over its RFC 8785 text: equal words, equal hash. */
export const sidikIsi = (isi: IsiUji): string => createHash('sha256').update(canonical(isi)).digest('hex');
