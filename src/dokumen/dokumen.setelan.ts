import { defineSetelan } from '../setelan/setelan.ts';
import { BATAS_AWAL, batasSchema } from './batas.ts';

/** Limits for files; a body keeps only what differs from ours. */
export const setelanBatas = defineSetelan({ kunci: 'dokumen.batas', bentuk: batasSchema, bawaan: BATAS_AWAL });
