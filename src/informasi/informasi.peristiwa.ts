import { z } from 'zod';
import { defineJenis } from '../peristiwa/jenis.ts';
import { DASAR_TARIK, KATEGORI } from './informasi.ts';

const versi = z.int().min(1);

/** Events of an item (file kind `informasi`). Reasons are officers' short words about a document, never about a person. */
export const informasiPeristiwa = defineJenis({
  informasi_disusun: {
    versi: 1,
    data: z.object({ unit_id: z.string(), kategori: z.enum(KATEGORI), versi }),
    kalimat: {
      id: (d) => (d.versi === 1 ? 'Rancangan informasi dibuat.' : `Rancangan versi ${d.versi} dibuat.`),
      en: (d) => (d.versi === 1 ? 'Draft of the item made.' : `Draft of version ${d.versi} made.`),
    },
  },
  informasi_disimpan: {
    versi: 1,
    data: z.object({ bidang: z.array(z.string()) }),
    kalimat: { id: (d) => `Rancangan diubah: ${d.bidang.join(', ')}.`, en: (d) => `Draft changed: ${d.bidang.join(', ')}.` },
  },
  informasi_diajukan: {
    versi: 1,
    data: z.object({ versi }),
    kalimat: { id: () => 'Rancangan diajukan kepada PPID Utama.', en: () => 'Draft submitted to the main information officer.' },
  },
  informasi_ajuan_dibatalkan: {
    versi: 1,
    data: z.object({ versi }),
    kalimat: {
      id: () => 'Pengajuan dibatalkan; rancangan kembali ke unit.',
      en: () => 'Submission taken back; the draft is with the unit again.',
    },
  },
  informasi_rancangan_dibuang: {
    versi: 1,
    data: z.object({ versi }),
    kalimat: { id: () => 'Rancangan dibuang.', en: () => 'Draft thrown away.' },
  },
  informasi_dikembalikan: {
    versi: 1,
    data: z.object({ versi, alasan: z.string().min(1).max(1000) }),
    kalimat: {
      id: (d) => `PPID Utama mengembalikan rancangan: ${d.alasan}`,
      en: (d) => `The main information officer returned the draft: ${d.alasan}`,
    },
  },
  informasi_diterbitkan: {
    versi: 1,
    data: z.object({ versi, slug: z.string(), unit_id: z.string() }),
    kalimat: { id: (d) => `Versi ${d.versi} diterbitkan.`, en: (d) => `Version ${d.versi} published.` },
  },
  informasi_ditarik: {
    versi: 1,
    data: z.object({ versi, dasar: z.enum(DASAR_TARIK), alasan: z.string().min(1).max(1000) }),
    kalimat: { id: (d) => `Versi ${d.versi} ditarik dari publik: ${d.alasan}`, en: (d) => `Version ${d.versi} withdrawn: ${d.alasan}` },
  },
  informasi_diimpor: {
    versi: 1,
    data: z.object({ unit_id: z.string(), sebagai: z.enum(['rancangan', 'terbit']), versi, slug: z.string().nullable() }),
    kalimat: {
      id: (d) => (d.sebagai === 'terbit' ? `Versi ${d.versi} diimpor dari daftar dan terbit.` : 'Diimpor dari daftar sebagai rancangan.'),
      en: (d) => (d.sebagai === 'terbit' ? `Version ${d.versi} imported from a list and published.` : 'Imported from a list as a draft.'),
    },
  },
  informasi_dipastikan: {
    versi: 1,
    data: z.object({ versi }),
    kalimat: {
      id: (d) => `Unit memastikan versi ${d.versi} masih benar.`,
      en: (d) => `The unit confirmed that version ${d.versi} is still right.`,
    },
  },
  informasi_dibuka: {
    versi: 1,
    data: z.object({ unit_id: z.string(), versi, slug: z.string(), pengecualian_id: z.uuid() }),
    kalimat: {
      id: () => 'Terbuka karena pengecualiannya berakhir; masuk Daftar Informasi Publik.',
      en: () => 'Open because its exemption ended; entered in the public information list.',
    },
  },
  informasi_pindah_unit: {
    versi: 1,
    data: z.object({ dari: z.string(), ke: z.string() }),
    kalimat: {
      id: () => 'Dipindahkan ke unit penerus karena penggabungan unit.',
      en: () => 'Moved to the successor because units were merged.',
    },
  },
});
