import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BATAS_AWAL } from './batas.ts';
import type { HalamanTerbaca } from './dokumen.ts';
import { bacaBerkas } from './ekstrak.ts';
import { adaDokumenNyata, DOKUMEN_NYATA } from './test/dokumen-nyata.ts';
import { folderDokumen } from './test/korpus.ts';

/** Of scans only the pages named are read here (OCR takes seconds a page). */
const rapat = (teks: string): string => teks.replace(/\s+/g, ' ');

describe.skipIf(!adaDokumenNyata)(`the real documents${adaDokumenNyata ? '' : ' (skipped: ../shared/data is not here)'}`, () => {
  test.each(DOKUMEN_NYATA)(
    '$berkas: a phrase of page N is found with page N',
    async ({ berkas, halaman, sumber, frasa }) => {
      const dibaca = new Set(sumber === 'ocr' ? frasa.map(([nomor]) => nomor) : Array.from({ length: halaman }, (_, i) => i + 1));
      const lewati = Array.from({ length: halaman }, (_, i) => i + 1).filter((nomor) => !dibaca.has(nomor));
      const semua: HalamanTerbaca[] = [];
      const hasil = await bacaBerkas(
        { tugas: 'ekstrak', path: join(folderDokumen, berkas), jenis: 'pdf', batas: BATAS_AWAL, lewati },
        { halaman: (h) => void semua.push(h) },
      );
      expect(hasil).toMatchObject({ ok: true, halaman });
      expect(hasil.puncakMb).toBeLessThan(BATAS_AWAL.memori);
      expect(semua).toHaveLength(dibaca.size);
      expect(new Set(semua.map((h) => h.sumber))).toEqual(new Set([sumber]));
      for (const [nomor, teks] of frasa) expect(semua.filter((h) => rapat(h.teks).includes(teks)).map((h) => h.nomor)).toEqual([nomor]);
      // Words of a scan keep their places, for showing them later on the page.
      if (sumber === 'ocr') for (const h of semua) expect(h.kata?.length ?? 0).toBeGreaterThan(50);
    },
    120_000,
  );
});
