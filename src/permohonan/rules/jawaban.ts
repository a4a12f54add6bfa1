// Perki 1/2021 Pasal 31(4), 35: the answer is made of what units and desk gather; after it, of what is handed over.
import type { Keadaan } from '../istilah.ts';
import { findSel } from '../transisi.ts';

/** Files for the answer may be gathered while it can still be given or handed over. */
export const bolehKumpulBerkas = (keadaan: Keadaan): boolean =>
  findSel(keadaan, 'kabulkan') !== undefined || findSel(keadaan, 'serahkan') !== undefined || keadaan === 'menunggu_pembayaran';
