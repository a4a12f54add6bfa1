import { z } from 'zod';
import { defineJenis } from './jenis.ts';

export const peristiwaPeristiwa = defineJenis({
  akar_diterbitkan: {
    versi: 1,
    data: z.object({ tanggal: z.string(), akar: z.string() }),
    kalimat: {
      id: (d) => `Akar buku besar tanggal ${d.tanggal} diterbitkan.`,
      en: (d) => `Ledger root of ${d.tanggal} published.`,
    },
  },
});
