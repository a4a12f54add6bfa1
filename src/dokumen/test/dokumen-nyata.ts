import { existsSync } from 'node:fs';
import { folderDokumen } from './korpus.ts';

/** Real documents, where they are here: file, its pages, and phrases with the one page that each stands on. */
export const DOKUMEN_NYATA: readonly {
  berkas: string;
  halaman: number;
  sumber: 'teks' | 'ocr';
  frasa: readonly (readonly [halaman: number, teks: string])[];
}[] = [
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
  { berkas: 'sop-pelayanan-scan.pdf', halaman: 14, sumber: 'ocr', frasa: [[3, 'Klasifikasi Informasi terdiri atas']] },
];

export const adaDokumenNyata = existsSync(folderDokumen);
