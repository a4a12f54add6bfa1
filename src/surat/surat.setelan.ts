import { z } from 'zod';
import { defineSetelan } from '../setelan/setelan.ts';
import { polaSah } from './nomor-surat.ts';

/** Letterhead beyond what the body's own row says. */
export const setelanKop = defineSetelan({
  kunci: 'surat.kop',
  bentuk: z.object({
    perangkat: z.string().max(200),
    faksimili: z.string().max(60),
    laman: z.string().max(120),
    tempat: z.string().max(80),
  }),
  bawaan: { perangkat: '', faksimili: '', laman: '', tempat: '' },
});

/** Numbers by our own pattern, or typed from the city's agenda. */
export const setelanPenomoran = defineSetelan({
  kunci: 'surat.penomoran',
  bentuk: z.object({ cara: z.enum(['skema', 'diketik']), pola: z.string().max(80).refine(polaSah) }),
  bawaan: { cara: 'skema', pola: '{urut3}/PPID/{bulan_romawi}/{tahun}' },
});
