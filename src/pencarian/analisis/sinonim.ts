import { SINONIM_BAHASA } from './sinonim-bahasa.ts';
import { SINONIM_INGGRIS } from './sinonim-inggris.ts';
import { SINONIM_WARGA } from './sinonim-warga.ts';

/** A plain word (or words) of a citizen and the words that documents use; one direction, for questions only. `umum`: of the language as such. */
export type Sinonim = { dari: string; ke: readonly string[]; sumber: string; umum?: boolean };

/** One line a group: plain words `,` … `:` words of the documents `,` … Every plain word gets every document word. */

/** One line a group: plain words `,` … `:` words of the documents `,` … Every plain word gets every document word. */
export type KelompokSinonim = { sumber: string; umum?: boolean; baris: string };

export const SINONIM: readonly Sinonim[] = [...SINONIM_WARGA, ...SINONIM_BAHASA, ...SINONIM_INGGRIS].flatMap(
  ({ sumber, umum = false, baris }) =>
    baris
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [left = '', right = ''] = line.split(':');
        return left.split(',').map((dari) => ({ dari, ke: right.split(',').filter((word) => word !== dari), sumber, umum }));
      }),
);
