import { z } from 'zod';
import { defineJenis } from '../peristiwa/jenis.ts';

const teks = z.string().nullable();

/** Changes of settings (file kind `setelan`, one file a body). Choices and numbers are told, free text is not. */
export const setelanPeristiwa = defineJenis({
  setelan_diubah: {
    versi: 1,
    data: z.object({ kunci: z.string(), bidang: z.array(z.object({ nama: z.string(), dari: teks, menjadi: teks })).min(1) }),
    kalimat: {
      id: (d) => `Setelan ${d.kunci} diubah: ${d.bidang.map(bidang).join('; ')}.`,
      en: (d) => `Setting ${d.kunci} changed: ${d.bidang.map(bidang).join('; ')}.`,
    },
  },
});

const bidang = (b: { nama: string; dari: string | null; menjadi: string | null }): string =>
  b.menjadi === null ? b.nama : `${b.nama} ${b.dari ?? ''} → ${b.menjadi}`;
