// The shipped calendar without a database, for examples of pages.
import { kalenderBawaan } from '../../../tenggat/kalender-bawaan.ts';
import { ATURAN_BAWAAN } from '../../../tenggat/versi.ts';
import type { KalenderBadan } from '../../kasus.queries.ts';

export const ZONA = 'Asia/Jakarta';
export const kalenderContoh = (): KalenderBadan => ({ kalender: kalenderBawaan(), aturan: { ...ATURAN_BAWAAN, zona: ZONA } });
