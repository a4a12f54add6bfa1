import { z } from 'zod';
import { defineJenis } from '../peristiwa/jenis.ts';

const peran = z.object({ peran: z.string(), unit_id: z.string().nullable() });

export const penggunaPeristiwa = defineJenis({
  peran_diberikan: {
    versi: 1,
    data: peran.extend({ dari: z.iso.date(), sampai: z.iso.date().nullable(), plh: z.boolean() }),
    kalimat: {
      id: (d) =>
        `Peran ${d.peran} diberikan${d.plh ? ' sebagai pelaksana harian' : ''} sejak ${d.dari}${d.sampai === null ? '' : ` sampai ${d.sampai}`}.`,
      en: (d) => `Role ${d.peran} given${d.plh ? ' as a stand-in' : ''} from ${d.dari}${d.sampai === null ? '' : ` until ${d.sampai}`}.`,
    },
  },
  peran_diakhiri: {
    versi: 1,
    data: peran.extend({ hari_terakhir: z.iso.date().nullable() }),
    kalimat: {
      id: (d) => `Peran ${d.peran} ${d.hari_terakhir === null ? 'tidak lagi punya hari akhir' : `berakhir pada ${d.hari_terakhir}`}.`,
      en: (d) => `Role ${d.peran} ${d.hari_terakhir === null ? 'has no last day any more' : `ends on ${d.hari_terakhir}`}.`,
    },
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
  kode_cadangan_dibuat: {
    versi: 1,
    data: z.object({}),
    kalimat: { id: () => 'Kode cadangan baru dibuat.', en: () => 'New backup codes made.' },
  },
  sesi_diakhiri: {
    versi: 1,
    data: z.object({ jumlah: z.int().min(1) }),
    kalimat: { id: (d) => `${d.jumlah} sesi diakhiri.`, en: (d) => `${d.jumlah} sessions ended.` },
  },
  peran_diubah: {
    versi: 1,
    data: peran.extend({ bidang: z.array(z.enum(['jabatan', 'dasar'])).min(1) }),
    kalimat: {
      id: (d) => `Peran ${d.peran} diubah: ${d.bidang.join(', ')}.`,
      en: (d) => `Role ${d.peran} changed: ${d.bidang.join(', ')}.`,
    },
  },
  pengguna_diundang: {
    versi: 1,
    data: z.object({}),
    kalimat: { id: () => 'Undangan dikirim.', en: () => 'Invitation sent.' },
  },
  pengguna_dikunci: {
    versi: 1,
    data: z.object({ terkunci: z.boolean() }),
    kalimat: {
      id: (d) => (d.terkunci ? 'Akun dikunci di badan ini.' : 'Kunci akun dibuka.'),
      en: (d) => (d.terkunci ? 'Account locked in this body.' : 'Account unlocked.'),
    },
  },
  tautan_akun_dibuka: {
    versi: 1,
    data: z.object({}),
    kalimat: { id: () => 'Admin membuka tautan kata sandi untuk dicetak.', en: () => 'An administrator opened a password link to print.' },
  },
});
