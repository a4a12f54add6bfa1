import { z } from 'zod';
import { defineJenis } from '../peristiwa/jenis.ts';

const versi = z.int().min(1);

export const halamanPeristiwa = defineJenis({
  halaman_ditulis: {
    versi: 1,
    data: z.object({ slug: z.string(), versi, sidik: z.string().length(64), temuan: z.int().min(0) }),
    kalimat: {
      id: (d) => `Halaman ${d.slug} versi ${d.versi} ditulis${d.temuan === 0 ? '' : `; ${d.temuan} temuan perlu dilihat`}.`,
      en: (d) => `Page ${d.slug} version ${d.versi} written${d.temuan === 0 ? '' : `; ${d.temuan} findings to look at`}.`,
    },
  },
  halaman_diterbitkan: {
    versi: 1,
    data: z.object({ versi }),
    kalimat: { id: (d) => `Halaman diterbitkan (versi ${d.versi}).`, en: (d) => `Page published (version ${d.versi}).` },
  },
  halaman_ditarik: {
    versi: 1,
    data: z.object({ versi }),
    kalimat: { id: () => 'Halaman ditarik dari publik.', en: () => 'Page taken from the public.' },
  },
});
