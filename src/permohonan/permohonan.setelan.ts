import { z } from 'zod';
import { defineSetelan } from '../setelan/setelan.ts';
import { CARA_BAYAR, CARA_BUKTI } from './istilah.ts';

/** How identity is proven at the desk: a copy kept sealed, or shown to the officer (DESIGN; Perki 1/2021 Pasal 27). */
export const setelanBukti = defineSetelan({
  kunci: 'permohonan.bukti_identitas',
  bentuk: z.object({ cara: z.enum(CARA_BUKTI) }),
  bawaan: { cara: 'salinan' },
});

/** Internal working days of a unit's task, and calendar days for which handed-over files stay downloadable (DESIGN). */
export const setelanProses = defineSetelan({
  kunci: 'permohonan.proses',
  bentuk: z.object({ hariTugas: z.int().min(1).max(10), hariUnduh: z.int().min(7).max(365) }),
  bawaan: { hariTugas: 3, hariUnduh: 60 },
});

/** The body's cost standard (Perki 1/2021 Pasal 37). `dasar`: the decision that set it; while empty nothing may be charged. */
export const setelanBiaya = defineSetelan({
  kunci: 'permohonan.biaya',
  bentuk: z.object({
    dasar: z.string().max(200),
    perLembar: z.int().min(0).max(100_000),
    cara: z.array(z.enum(CARA_BAYAR)),
    keterangan: z.string().max(300),
  }),
  bawaan: { dasar: '', perLembar: 0, cara: ['tunai'], keterangan: '' },
});
