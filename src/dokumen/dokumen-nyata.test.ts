import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BATAS_AWAL } from './batas.ts';
import type { HalamanTerbaca } from './dokumen.ts';
import { bacaBerkas } from './ekstrak.ts';
import { folderDokumen } from './test/korpus.ts';

/** File, its pages, and phrases with the one page that each stands on. Of scans only the pages named are read here (OCR takes seconds a page). */
const nyata: readonly { berkas: string; halaman: number; sumber: 'teks' | 'ocr'; frasa: readonly (readonly [number, string])[] }[] = [
  {
    berkas: 'perki-1-2021.pdf',
    halaman: 96,
    sumber: 'teks',
    frasa: [
      [41, 'PPID menerbitkan surat keterangan tidak lengkap untuk disampaikan'],
      [1, 'STANDAR LAYANAN INFORMASI PUBLIK DENGAN RAHMAT TUHAN YANG MAHA ESA'],
    ],
  },
  { berkas: 'sk-standar-biaya.pdf', halaman: 3, sumber: 'teks', frasa: [[3, 'Biaya perolehan informasi dibebankan kepada pemohon']] },
  { berkas: 'dip-kabupaten-2024.pdf', halaman: 13, sumber: 'teks', frasa: [[7, 'Agenda Bupati Sumedang dan Wakil Bupati Sumedang']] },
  { berkas: 'keputusan-bupati-68-2022-scan.pdf', halaman: 9, sumber: 'ocr', frasa: [[2, 'Keterbukaan Informasi Publik (Lembaran Negara']] },
  // Page 3 lies on its head.
  { berkas: 'sop-pelayanan-scan.pdf', halaman: 14, sumber: 'ocr', frasa: [[3, 'laporan kegiatan']] },
];

const rapat = (teks: string): string => teks.replace(/\s+/g, ' ');

describe.skipIf(!existsSync(folderDokumen))('the real documents (skipped: ../shared/data not here)', () => {
  test.each(nyata)(
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
