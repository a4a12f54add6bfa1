import { z } from 'zod';
import { defineJenis } from '../peristiwa/jenis.ts';
import { ALASAN_TOLAK } from './dokumen.ts';

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
});
