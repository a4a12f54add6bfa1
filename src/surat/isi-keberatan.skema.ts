import { z } from 'zod';
import { ALASAN_KEBERATAN, KANAL_KEBERATAN, PUTUSAN_KEBERATAN } from './isi-keberatan.types.ts';

const teks = z.string();

/** The objection's letters as they come back from the vault; `penerima` is that of every letter. */
export function skemaKeberatan<P extends z.ZodType>(penerima: P) {
  const keberatan = z.object({
    nomor: teks,
    diterimaPada: teks,
    alasan: z.array(z.enum(ALASAN_KEBERATAN)),
    permohonan: z.object({ nomor: teks, diterimaPada: teks }).nullable(),
    informasi: teks,
    kasusPosisi: teks,
  });
  const bersama = { keberatan, penerima };
  return [
    z.object({
      jenis: z.literal('formulir_keberatan'),
      ...bersama,
      pekerjaan: teks,
      tujuan: teks,
      jawabPaling: teks,
      petugas: teks.nullable(),
    }),
    z.object({
      jenis: z.literal('tanda_terima_keberatan'),
      ...bersama,
      kanal: z.enum(KANAL_KEBERATAN),
      petugas: teks.nullable(),
      jawabPaling: teks,
    }),
    z.object({
      jenis: z.literal('tanggapan_keberatan'),
      ...bersama,
      putusan: z.enum(PUTUSAN_KEBERATAN),
      uraian: z.array(z.object({ alasan: z.enum(ALASAN_KEBERATAN), bantahan: teks })),
      pertimbangan: teks,
      perintah: teks,
      perintahBatas: teks.nullable(),
      penetapan: teks,
    }),
  ] as const;
}
