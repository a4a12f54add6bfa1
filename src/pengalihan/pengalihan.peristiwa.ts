import { z } from 'zod';
import { defineJenis } from '../peristiwa/jenis.ts';

export const pengalihanPeristiwa = defineJenis({
  pengalihan_dipasang: {
    versi: 1,
    data: z.object({ dari: z.string(), ke: z.string() }),
    kalimat: { id: (d) => `Alamat lama ${d.dari} dialihkan ke ${d.ke}.`, en: (d) => `Old address ${d.dari} now leads to ${d.ke}.` },
  },
  pengalihan_dihapus: {
    versi: 1,
    data: z.object({ dari: z.string() }),
    kalimat: { id: (d) => `Pengalihan alamat lama ${d.dari} dihapus.`, en: (d) => `Old address ${d.dari} no longer leads anywhere.` },
  },
});
