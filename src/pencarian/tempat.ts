import { join } from 'node:path';

/** Folder of all index versions of a body: a folder for each body, so that no search can reach another's words. */
export const folderBadan = (data: string, badanId: string): string => join(data, 'indeks', badanId);

export const folderIndeks = (data: string, badanId: string, versi: string): string => join(folderBadan(data, badanId), versi);

/** Name of the one table in such a folder. */
export const TABEL_LANCE = 'dokumen';
