import { z } from 'zod';
import { defineJenis } from '../peristiwa/jenis.ts';

const kode = z.string().max(80);
const butir = z.array(z.int().min(1).max(99));

/** Events of duties: on the item they speak of (`informasi`), on the unit (`wajib`, one file a unit) or on the body's rules (`wajib`, one file a body). */
export const wajibPeristiwa = defineJenis({
  wajib_isi_ditandai: {
    versi: 1,
    data: z.object({ kode, butir, dari: z.int().min(0) }),
    kalimat: {
      id: (d) => `Isi minimum kewajiban ${d.kode} ditandai: ${d.butir.length} dari ${d.dari}.`,
      en: (d) => `Minimum content of duty ${d.kode} ticked: ${d.butir.length} of ${d.dari}.`,
    },
  },
  wajib_isi_diperiksa: {
    versi: 1,
    data: z.object({ kode, hasil: z.enum(['cukup', 'kurang']), catatan: z.string().max(1000) }),
    kalimat: {
      id: (d) =>
        d.hasil === 'cukup'
          ? `PPID Utama melihat isi untuk kewajiban ${d.kode}: cukup.`
          : `PPID Utama melihat isi untuk kewajiban ${d.kode}: kurang. ${d.catatan}`,
      en: (d) =>
        d.hasil === 'cukup'
          ? `The main information officer looked at the content for duty ${d.kode}: enough.`
          : `The main information officer looked at the content for duty ${d.kode}: not enough. ${d.catatan}`,
    },
  },
  wajib_kecuali_diajukan: {
    versi: 1,
    data: z.object({ kode, masa: z.string().max(20), alasan: z.string().min(1).max(1000) }),
    kalimat: {
      id: (d) => `Unit menyatakan kewajiban ${d.kode} tidak berlaku: ${d.alasan}`,
      en: (d) => `The unit says duty ${d.kode} does not concern it: ${d.alasan}`,
    },
  },
  wajib_kecuali_diputus: {
    versi: 1,
    data: z.object({ kode, masa: z.string().max(20), hasil: z.enum(['disetujui', 'ditolak']) }),
    kalimat: {
      id: (d) => `PPID Utama ${d.hasil === 'disetujui' ? 'menyetujui' : 'menolak'} bahwa kewajiban ${d.kode} tidak berlaku.`,
      en: (d) =>
        `The main information officer ${d.hasil === 'disetujui' ? 'approved' : 'refused'} that duty ${d.kode} does not concern the unit.`,
    },
  },
  wajib_aturan_diubah: {
    versi: 1,
    data: z.object({ kode, bidang: z.array(z.string()).min(1) }),
    kalimat: {
      id: (d) => `Aturan kewajiban ${d.kode} diubah: ${d.bidang.join(', ')}.`,
      en: (d) => `Rule of duty ${d.kode} changed: ${d.bidang.join(', ')}.`,
    },
  },
  wajib_penanggung_diubah: {
    versi: 1,
    data: z.object({ peran: z.array(z.string()).min(1) }),
    kalimat: {
      id: (d) => `Unit yang memenuhi kewajiban bersama diubah: ${d.peran.join(', ')}.`,
      en: (d) => `Units that meet shared duties changed: ${d.peran.join(', ')}.`,
    },
  },
});
