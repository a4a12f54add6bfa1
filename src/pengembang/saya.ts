import { z } from 'zod';
import { arti, type DokApi } from '../shared/web/dok.ts';
import type { Petugas } from '../shared/web/konteks.ts';

const bentukSaya = z.strictObject({
  nama: z.string(),
  email: z.string(),
  peran: z.array(z.strictObject({ peran: z.string(), unit_id: z.uuid().nullable() })),
  hak: arti(
    z.array(z.string()),
    'Yang dibuka token ini: irisan hak token dan hak peran hari ini',
    'What this token opens: rights of the token that the roles hold today',
  ),
});
export type Saya = z.output<typeof bentukSaya>;

/** The officer behind a token, and what the token opens. */
export function isiSaya(p: Petugas): Saya {
  return {
    nama: p.nama,
    email: p.email,
    peran: p.keanggotaan.map((k) => ({ peran: k.peran, unit_id: k.unitId })),
    hak: [...p.hak].toSorted(),
  };
}

export const dokSaya: DokApi = {
  kelompok: 'petugas',
  ringkas: { id: 'Siapa dan apa hak token ini', en: 'Whose token this is and what it opens' },
  pengaman: 'token',
  jawab: {
    status: 200,
    bentuk: bentukSaya,
    contoh: { nama: 'Petugas contoh', email: 'petugas@contoh.id', peran: [{ peran: 'petugas', unit_id: null }], hak: ['kerja:masuk'] },
  },
  tolak: [{ status: 401, kode: 'perlu_masuk', arti: { id: 'Tidak ada token', en: 'No token was sent' } }],
};
