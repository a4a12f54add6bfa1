import { z } from 'zod';
import { batasSchema } from '../batas.ts';
import { ALASAN_TOLAK, JENIS_SEMBUNYI, PERINGATAN } from '../dokumen.ts';
import { DIBUANG, GAGAL_SALINAN } from '../salinan/salinan.ts';

/**
 * What the parent asks of the reading process, once, as its first message. `periksa` opens and checks only; `ekstrak` also
 * reads the pages that are not in `lewati` (of those in `hanya`, where given); `kata` gives the word boxes of the pages in
 * `hanya`; `saring` gives what the file carries beside what its pages show, and its public copy (`salinan`: only that).
 */
export const perintahSchema = z.object({
  tugas: z.enum(['periksa', 'ekstrak', 'kata', 'saring', 'salinan']),
  path: z.string(),
  jenis: z.enum(['pdf', 'docx', 'xlsx', 'odt', 'txt', 'csv', 'png', 'jpeg', 'tiff']),
  lewati: z.array(z.number().int()),
  hanya: z.array(z.number().int()).nullable(),
  gambar: z.boolean(),
  /** OCR threads; with 0, pages that need OCR are left for a later run. */
  utasOcr: z.number().int().min(0).max(8),
  folderBahasa: z.string(),
  batas: batasSchema,
});
export type Perintah = z.output<typeof perintahSchema>;

const kata = z.tuple([z.string(), z.number(), z.number(), z.number(), z.number()]);
const peringatan = z.array(z.enum(PERINGATAN));

/** The number that stands for the first-page picture in `mulai`. */
export const SAMPUL = 0;

/** What the reading process says, in this order: `buka`, any of the middle ones, then `tolak` or `selesai`; in a list, `berkas` before each file. */
export const pesanAnakSchema = z.discriminatedUnion('pesan', [
  z.object({ pesan: z.literal('berkas'), urutan: z.number().int().min(0) }),
  /** The file is open; `halaman` is null where pages are only known at the end. */
  z.object({ pesan: z.literal('buka'), halaman: z.number().int().nullable(), peringatan }),
  /** Work on a page begins: if the process dies now, this page was the reason. */
  z.object({ pesan: z.literal('mulai'), nomor: z.number().int() }),
  z.object({
    pesan: z.literal('halaman'),
    nomor: z.number().int().min(1),
    teks: z.string(),
    sumber: z.enum(['teks', 'ocr', 'kosong']),
    judul: z.string(),
    tersembunyi: z.boolean(),
    keyakinan: z.number().nullable(),
    lebar: z.number(),
    tinggi: z.number(),
    kata: z.array(kata).nullable(),
  }),
  /** Something in the file that its pages do not show: what, on which page or in which part, and its text. */
  z.object({
    pesan: z.literal('sembunyi'),
    jenis: z.enum(JENIS_SEMBUNYI),
    halaman: z.number().int().nullable(),
    tempat: z.string(),
    teks: z.string(),
  }),
  /** The public copy begins; its bytes follow as base64, then what it is. */
  z.object({ pesan: z.literal('salinan_mulai') }),
  z.object({ pesan: z.literal('potongan'), data: z.base64() }),
  z.object({
    pesan: z.literal('salinan'),
    hasil: z.enum(['sama', 'bersih', 'gagal']),
    alasan: z.enum(GAGAL_SALINAN).nullable(),
    dibuang: z.array(z.enum(DIBUANG)),
  }),
  z.object({ pesan: z.literal('gagal'), nomor: z.number().int().min(1), alasan: z.string() }),
  /** First-page picture and the small one for lists, JPEG as base64; the size is the large one's. */
  z.object({ pesan: z.literal('gambar'), data: z.base64(), kecil: z.base64(), lebar: z.number().int(), tinggi: z.number().int() }),
  z.object({ pesan: z.literal('tolak'), alasan: z.enum(ALASAN_TOLAK), rincian: z.string() }),
  z.object({ pesan: z.literal('selesai'), halaman: z.number().int(), peringatan }),
]);
export type PesanAnak = z.output<typeof pesanAnakSchema>;

/** How a reader hands on what it has; resolves when the parent's pipe has taken it. */
export type Kirim = (pesan: PesanAnak) => Promise<void>;
