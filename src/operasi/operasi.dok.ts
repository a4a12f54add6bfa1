import { z } from 'zod';
import type { DokApi } from '../shared/web/dok.ts';

export const dokHidup: DokApi = {
  kelompok: 'layanan',
  ringkas: { id: 'Program hidup', en: 'The process lives' },
  jawab: { status: 200, bentuk: z.strictObject({ keadaan: z.literal('hidup') }), contoh: { keadaan: 'hidup' } },
};

const bentukSiap = z.strictObject({
  keadaan: z.enum(['siap', 'belum_siap']),
  bagian: z.array(z.strictObject({ bagian: z.string(), siap: z.boolean(), keterangan: z.string() })),
});

export const dokSiap: DokApi = {
  kelompok: 'layanan',
  ringkas: { id: 'Siap melayani, satu baris tiap bagian', en: 'Ready to serve, a line for each part' },
  uraian: {
    id: 'Status 503 dengan bentuk yang sama bila ada bagian yang belum siap.',
    en: 'Status 503 in the same shape where a part is not ready.',
  },
  jawab: {
    status: 200,
    bentuk: bentukSiap,
    contoh: { keadaan: 'siap', bagian: [{ bagian: 'basis_data', siap: true, keterangan: 'PostgreSQL 18.4' }] },
  },
};
