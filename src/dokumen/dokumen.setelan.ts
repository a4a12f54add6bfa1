import { type Bidang, defineSetelan } from '../setelan/setelan.ts';
import { BATAS_AWAL, batasSchema } from './batas.ts';

const angka = (id: string, en: string, faktor?: number): Bidang => ({
  jenis: 'angka',
  label: { id, en },
  salah: { id: 'Tulis angka bulat lebih dari nol.', en: 'Write a whole number above zero.' },
  ...(faktor !== undefined && { faktor }),
});

/** Limits for files; a body keeps only what differs from ours. */
export const setelanBatas = defineSetelan({
  kunci: 'dokumen.batas',
  bentuk: batasSchema,
  bawaan: BATAS_AWAL,
  halaman: {
    jalur: 'batas-berkas',
    judul: { id: 'Batas berkas', en: 'Limits for files' },
    penjelasan: {
      id: 'Menjaga server dari berkas yang terlalu besar atau berbahaya. Naikkan seperlunya saja, dan perhatikan memori server.',
      en: 'They guard the machine from files that are too large or hostile. Raise them only as needed, and mind its memory.',
    },
    bidang: {
      bita: angka('Ukuran terbesar satu berkas (MB)', 'Largest file (MB)', 1_000_000),
      bitaTeks: angka('Ukuran terbesar berkas teks (MB)', 'Largest text file (MB)', 1_000_000),
      halaman: angka('Halaman terbanyak satu berkas', 'Most pages of a file'),
      hurufHalaman: angka('Huruf terbanyak satu halaman', 'Most letters of a page'),
      hurufSeluruh: angka('Huruf terbanyak satu berkas', 'Most letters of a file'),
      piksel: angka('Gambar terbesar (megapiksel)', 'Largest picture (megapixels)', 1_000_000),
      entri: angka('Isi terbanyak satu berkas Office', 'Most entries of an Office file'),
      bitaTerurai: angka('Ukuran terbesar sesudah dibuka (MB)', 'Largest size unpacked (MB)', 1_000_000),
      rasio: angka('Rasio pemampatan terbesar', 'Largest ratio of packing'),
      memori: angka('Memori proses pembaca (MB)', 'Memory of the reading process (MB)'),
      memoriMesin: angka('Memori mesin PDF (MB)', 'Memory of the PDF engine (MB)'),
      detikHalaman: angka('Detik terlama satu halaman', 'Most seconds for a page'),
      detikSeluruh: angka('Detik terlama satu berkas', 'Most seconds for a file'),
    },
  },
});
