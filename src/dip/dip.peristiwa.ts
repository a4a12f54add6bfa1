import { z } from 'zod';
import { defineJenis } from '../peristiwa/jenis.ts';

const jumlah = z.int().min(0);

/** Events of a decision on the list (file kind `dip`). */
export const dipPeristiwa = defineJenis({
  dip_disusun: {
    versi: 1,
    data: z.object({ per: z.iso.date(), jumlah }),
    kalimat: {
      id: (d) => `Rancangan Daftar Informasi Publik disusun: ${d.jumlah} informasi.`,
      en: (d) => `Draft of the public information list drawn up: ${d.jumlah} items.`,
    },
  },
  dip_diajukan: {
    versi: 1,
    data: z.object({ jumlah }),
    kalimat: { id: () => 'Rancangan diajukan kepada Atasan PPID.', en: () => 'Draft submitted to the superior of the PPID.' },
  },
  dip_disetujui: {
    versi: 1,
    data: z.object({ jumlah }),
    kalimat: { id: () => 'Atasan PPID menyetujui rancangan.', en: () => 'The superior of the PPID approved the draft.' },
  },
  dip_dikembalikan: {
    versi: 1,
    data: z.object({ alasan: z.string().min(1).max(1000) }),
    kalimat: {
      id: (d) => `Atasan PPID mengembalikan rancangan: ${d.alasan}`,
      en: (d) => `The superior of the PPID gave the draft back: ${d.alasan}`,
    },
  },
  dip_ditetapkan: {
    versi: 1,
    data: z.object({ nomor: z.string(), tanggal: z.iso.date(), jumlah }),
    kalimat: {
      id: (d) => `Daftar Informasi Publik ditetapkan dengan Keputusan PPID nomor ${d.nomor}.`,
      en: (d) => `Public information list decided by the PPID under number ${d.nomor}.`,
    },
  },
  dip_dibatalkan: {
    versi: 1,
    data: z.object({ jumlah }),
    kalimat: { id: () => 'Rancangan dibatalkan.', en: () => 'Draft given up.' },
  },
});
