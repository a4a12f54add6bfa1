import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { z } from 'zod';
import { projectRoot } from '../../../shared/root.ts';

/** Real rows of several bodies' lists, outside the project; tests that need them say so where they are missing. */
export const dipPath = join(projectRoot, '..', 'shared', 'data', 'dip.jsonl');
export const adaDip = existsSync(dipPath);

const teks = z.string();
const bentuk = z.object({
  id: teks,
  judul: teks,
  kategori: teks,
  unit: teks,
  penanggung_jawab: teks,
  tahun: teks,
  format: teks,
  ringkasan: teks,
  retensi: teks,
  klasifikasi: teks,
  source: teks,
});
export type BarisDip = z.output<typeof bentuk>;

export const bacaDip = (): BarisDip[] =>
  readFileSync(dipPath, 'utf8')
    .trim()
    .split('\n')
    .map((line) => bentuk.parse(JSON.parse(line)));

/** Writes the rows as an office would: titles above, headings merged over two rows, ticks, a column of numbers, a signature below. */
export async function tulisXlsx(path: string, rows: readonly BarisDip[]): Promise<void> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('DIP 2026');
  sheet.addRow(['DAFTAR INFORMASI PUBLIK']);
  sheet.mergeCells('A1:K1');
  sheet.addRow(['PEMERINTAH KOTA CONTOH TAHUN 2026']);
  sheet.mergeCells('A2:K2');
  sheet.addRow([]);
  sheet.addRow([
    'No',
    'Judul Informasi',
    'Ringkasan Isi Informasi',
    'Pejabat/Unit/Satker Yang Menguasai Informasi',
    'Penanggungjawab Pembuatan atau Penerbitan Informasi',
    'Waktu Pembuatan',
    'Bentuk Informasi Yang Tersedia',
    '',
    'Jangka Waktu Penyimpanan/Retensi Arsip',
    'Kategori',
    'Klasifikasi',
  ]);
  sheet.addRow(['', '', '', '', '', '', 'Softcopy', 'Hardcopy']);
  for (const column of ['A', 'B', 'C', 'D', 'E', 'F', 'I', 'J', 'K']) sheet.mergeCells(`${column}4:${column}5`);
  sheet.mergeCells('G4:H4');
  sheet.addRow([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  rows.forEach((r, i) => {
    const soft = r.format !== '' && !/^hardcopy$/i.test(r.format);
    const hard = /hard/i.test(r.format);
    sheet.addRow([
      i + 1,
      r.judul,
      r.ringkasan,
      r.unit,
      r.penanggung_jawab,
      r.tahun,
      soft ? '√' : '',
      hard ? '√' : '',
      r.retensi,
      r.kategori,
      r.klasifikasi,
    ]);
  });
  sheet.addRow([]);
  sheet.addRow(['', '', '', '', '', '', '', '', 'Contoh, 2 Januari 2026']);
  await book.xlsx.writeFile(path);
}
