import { z } from 'zod';

const butir = z.object({
  informasi: z.string(),
  unit: z.string(),
  kategori: z.string(),
  tahun: z.number().nullable(),
  format: z.array(z.string()),
  judul: z.string(),
  teks: z.string(),
  halaman: z.array(z.object({ dokumen: z.string(), nomor: z.number(), format: z.string(), teks: z.string() })),
});

const padanan = z.object({ kanonik: z.string(), nama: z.array(z.string()), sumber: z.string() });

/** What the writer's process is told, one at a time; each is answered by one `jawabanSchema`. */
export const perintahSchema = z.discriminatedUnion('jenis', [
  z.object({ jenis: z.literal('buka'), nomor: z.number(), folder: z.string(), padanan: z.array(padanan), borong: z.boolean() }),
  z.object({ jenis: z.literal('tulis'), nomor: z.number(), butir: z.array(butir) }),
  z.object({ jenis: z.literal('hapus'), nomor: z.number(), informasi: z.array(z.string()) }),
  z.object({ jenis: z.literal('padatkan'), nomor: z.number(), penuh: z.boolean() }),
  z.object({ jenis: z.literal('tutup'), nomor: z.number() }),
]);
export type Perintah = z.infer<typeof perintahSchema>;

export const jawabanSchema = z.discriminatedUnion('jenis', [
  z.object({ jenis: z.literal('ya'), nomor: z.number() }),
  z.object({
    jenis: z.literal('tertulis'),
    nomor: z.number(),
    kata: z.map(z.string(), z.number()),
    dokumenBaru: z.number(),
    panjangBaru: z.number(),
  }),
  z.object({ jenis: z.literal('gagal'), nomor: z.number(), pesan: z.string() }),
]);
export type Jawaban = z.infer<typeof jawabanSchema>;
