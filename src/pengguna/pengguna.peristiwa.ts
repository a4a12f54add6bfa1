import { z } from 'zod';
import { defineJenis } from '../peristiwa/jenis.ts';
import { PERAN } from './hak.ts';

const peran = z.object({ peran: z.enum(PERAN), unit_id: z.string().nullable() });

export const penggunaPeristiwa = defineJenis({
  peran_diberikan: {
    versi: 1,
    data: peran,
    kalimat: { id: (d) => `Peran ${d.peran} diberikan.`, en: (d) => `Role ${d.peran} given.` },
  },
  peran_diakhiri: {
    versi: 1,
    data: peran.extend({ hari_terakhir: z.string() }),
    kalimat: { id: (d) => `Peran ${d.peran} berakhir pada ${d.hari_terakhir}.`, en: (d) => `Role ${d.peran} ends on ${d.hari_terakhir}.` },
  },
  token_dibuat: {
    versi: 1,
    data: z.object({ token_id: z.string(), hak: z.array(z.string()) }),
    kalimat: { id: () => 'Token pribadi dibuat.', en: () => 'Personal token made.' },
  },
  token_dicabut: {
    versi: 1,
    data: z.object({ token_id: z.string() }),
    kalimat: { id: () => 'Token pribadi dicabut.', en: () => 'Personal token revoked.' },
  },
  sandi_diubah: {
    versi: 1,
    data: z.object({}),
    kalimat: { id: () => 'Kata sandi diubah.', en: () => 'Password changed.' },
  },
  verifikasi_dua_langkah_diubah: {
    versi: 1,
    data: z.object({ aktif: z.boolean() }),
    kalimat: {
      id: (d) => `Verifikasi dua langkah ${d.aktif ? 'dipasang' : 'dilepas'}.`,
      en: (d) => `Two-step verification ${d.aktif ? 'set up' : 'removed'}.`,
    },
  },
});
