import { access } from 'node:fs/promises';
import { join } from 'node:path';

/** Form of the rows. A program of another form finds no folder of its own and builds anew (`pulihkanIndeks`); this is how the form changes. */
const BENTUK = 'bentuk-3';

/** Folder of all index versions of a body: a folder for each body, so that no search can reach another's words. */
export const folderBadan = (data: string, badanId: string): string => join(data, 'indeks', BENTUK, badanId);

export const folderIndeks = (data: string, badanId: string, versi: string): string => join(folderBadan(data, badanId), versi);

/** Name of the one table in such a folder. */
export const TABEL_LANCE = 'dokumen';

/** The folder an earlier program kept the body's indexes in; nothing reads it any more. */
export const folderLama = (data: string, badanId: string): string => join(data, 'indeks', badanId);

/** Whether an index folder holds its table. */
export const adaIndeks = async (folder: string): Promise<boolean> =>
  access(join(folder, `${TABEL_LANCE}.lance`)).then(
    () => true,
    () => false,
  );
