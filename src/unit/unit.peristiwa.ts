import { z } from 'zod';
import { defineJenis } from '../peristiwa/jenis.ts';

export const unitPeristiwa = defineJenis({
  unit_dibuat: {
    versi: 1,
    data: z.object({ nama: z.string(), golongan: z.string(), induk_id: z.string().nullable(), dari: z.string() }),
    kalimat: { id: (d) => `Unit ${d.nama} dibuat, berlaku sejak ${d.dari}.`, en: (d) => `Unit ${d.nama} made, valid from ${d.dari}.` },
  },
  unit_diubah: {
    versi: 1,
    data: z.object({ nama: z.string(), induk_id: z.string().nullable(), dari: z.string(), dasar: z.string() }),
    kalimat: { id: (d) => `Sejak ${d.dari} unit ini bernama ${d.nama}.`, en: (d) => `From ${d.dari} this unit is called ${d.nama}.` },
  },
  unit_diakhiri: {
    versi: 1,
    data: z.object({ hari_terakhir: z.string(), penerus_id: z.string().nullable(), dasar: z.string() }),
    kalimat: { id: (d) => `Unit ini berakhir pada ${d.hari_terakhir}.`, en: (d) => `This unit ended on ${d.hari_terakhir}.` },
  },
  unit_kontak_diubah: {
    versi: 1,
    data: z.object({ bidang: z.array(z.string()).min(1) }),
    kalimat: { id: (d) => `Halaman unit diubah: ${d.bidang.join(', ')}.`, en: (d) => `Page of the unit changed: ${d.bidang.join(', ')}.` },
  },
});
