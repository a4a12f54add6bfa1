import { z } from 'zod';
import { defineJenis } from '../peristiwa/jenis.ts';
import { ALASAN_TOLAK } from './dokumen.ts';
import { DIBUANG, GAGAL_SALINAN } from './salinan/salinan.ts';

const sha256 = z.string().length(64);

/** Events of a file (file kind `dokumen`). Names of files are not in them: people write persons into names. */
export const dokumenPeristiwa = defineJenis({
  dokumen_diterima: {
    versi: 1,
    data: z.object({ sha256, jenis: z.string(), ukuran: z.int().positive(), peruntukan: z.string() }),
    kalimat: { id: (d) => `Berkas ${d.jenis.toUpperCase()} diterima.`, en: (d) => `${d.jenis.toUpperCase()} file received.` },
  },
  dokumen_dipindai: {
    versi: 1,
    data: z.object({ sha256, pemeriksa: z.enum(['clamav', 'bawaan']) }),
    kalimat: {
      id: (d) => (d.pemeriksa === 'clamav' ? 'Berkas diperiksa dengan ClamAV.' : 'Berkas diperiksa dengan pemeriksaan bawaan.'),
      en: (d) => (d.pemeriksa === 'clamav' ? 'File checked with ClamAV.' : 'File checked with the built-in checks.'),
    },
  },
  dokumen_siap: {
    versi: 1,
    data: z.object({ halaman: z.int(), ocr: z.int(), gagal: z.int() }),
    kalimat: {
      id: (d) =>
        `Teks berkas terbaca: ${d.halaman} halaman${d.ocr > 0 ? `, ${d.ocr} dari hasil pindai` : ''}${d.gagal > 0 ? `, ${d.gagal} tidak terbaca` : ''}.`,
      en: (d) =>
        `Text of the file read: ${d.halaman} pages${d.ocr > 0 ? `, ${d.ocr} from scans` : ''}${d.gagal > 0 ? `, ${d.gagal} unreadable` : ''}.`,
    },
  },
  dokumen_ditolak: {
    versi: 1,
    data: z.object({ alasan: z.enum(ALASAN_TOLAK) }),
    kalimat: {
      id: (d) => `Berkas ditolak: ${d.alasan.replaceAll('_', ' ')}.`,
      en: (d) => `File refused: ${d.alasan.replaceAll('_', ' ')}.`,
    },
  },
  dokumen_disaring: {
    versi: 1,
    data: z.object({
      versi: z.int(),
      henti: z.record(z.string(), z.int()),
      perhatian: z.int(),
      wajib_tampil: z.int(),
      salinan: z.literal('sama').optional(),
    }),
    kalimat: {
      id: (d) =>
        Object.keys(d.henti).length === 0
          ? 'Berkas disaring: tidak ada yang menahan pelepasan.'
          : `Berkas disaring dan ditahan: ${rincian(d.henti)}.`,
      en: (d) =>
        Object.keys(d.henti).length === 0
          ? 'File checked before release: nothing stops it.'
          : `File checked before release and held: ${rincian(d.henti)}.`,
    },
  },
  /** Hash of the original and of what leaves; the same where nothing had to go. */
  dokumen_salinan_dibuat: {
    versi: 1,
    data: z.object({ asli: sha256, publik: sha256, dibuang: z.array(z.enum(DIBUANG)) }),
    kalimat: {
      id: (d) => (d.asli === d.publik ? 'Salinan publik sama dengan berkas asli.' : 'Salinan publik tanpa keterangan tersembunyi dibuat.'),
      en: (d) => (d.asli === d.publik ? 'The public copy is the file itself.' : 'A public copy without hidden details was made.'),
    },
  },
  dokumen_salinan_gagal: {
    versi: 1,
    data: z.object({ asli: sha256, alasan: z.enum(GAGAL_SALINAN) }),
    kalimat: {
      id: (d) => `Salinan publik tidak dapat dibuat (${d.alasan.replaceAll('_', ' ')}); berkas ditahan.`,
      en: (d) => `The public copy could not be made (${d.alasan.replaceAll('_', ' ')}); the file is held.`,
    },
  },
  dokumen_pelepasan_diajukan: {
    versi: 1,
    data: z.object({ dasar: z.string(), alasan: z.string(), henti: z.int() }),
    kalimat: {
      id: (d) => `Pelepasan berkas yang tertahan diajukan (${d.henti} temuan): ${d.alasan}`,
      en: (d) => `Release of a held file asked for (${d.henti} findings): ${d.alasan}`,
    },
  },
  dokumen_pelepasan_dikembalikan: {
    versi: 1,
    data: z.object({ diajukan_oleh: z.string() }),
    kalimat: { id: () => 'Pengajuan pelepasan berkas dikembalikan.', en: () => 'The release that was asked for was given back.' },
  },
  /** Both officers by account: the one who asked and the one who signed. */
  dokumen_dilepas: {
    versi: 1,
    data: z.object({
      dasar: z.string(),
      alasan: z.string(),
      diajukan_oleh: z.string(),
      disetujui_oleh: z.string(),
      henti: z.record(z.string(), z.int()),
    }),
    kalimat: {
      id: (d) => `Berkas dilepas oleh petugas kedua (${rincian(d.henti)}): ${d.alasan}`,
      en: (d) => `File released by a second officer (${rincian(d.henti)}): ${d.alasan}`,
    },
  },
});

const rincian = (jumlah: Record<string, number>): string =>
  Object.entries(jumlah)
    .map(([jenis, n]) => `${jenis.replaceAll('_', ' ')} ${n}`)
    .join(', ');
