import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, describe, expect, it } from 'vitest';
import { readTabel } from '../../shared/tabel/read-tabel.ts';
import { bacaSemua, bukaLembar, type IsiDaftar } from './buka.ts';
import { adaDip, bacaDip, dipPath, tulisXlsx } from './test/dip.ts';

const folder = mkdtempSync(join(tmpdir(), 'betang-impor-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(path: string): Promise<IsiDaftar> {
  const file = await readTabel(path);
  if (!file.ok) throw new Error(file.alasan);
  return bacaSemua(bukaLembar(file.tabel));
}

async function fromText(name: string, content: string | Uint8Array): Promise<IsiDaftar> {
  const path = join(folder, name);
  writeFileSync(path, content);
  return read(path);
}

describe.skipIf(!adaDip)('the real list (skipped where ../shared/data is missing)', () => {
  it('is read whole from JSON lines', async () => {
    const isi = await read(dipPath);
    expect(isi).toMatchObject({ dibaca: 132, ditolak: [] });
    expect(isi.baris).toHaveLength(132);
    expect(isi.baris[0]).toMatchObject({
      idAsal: 'dip-001',
      unit: 'Tim SPM dan masing-masing Prodi',
      isi: { kategori: 'berkala', tahun: 2025, retensi: '5 tahun', retensiBulan: 60, bentuk: ['softcopy'] },
    });
    expect(isi.baris.find((b) => b.idAsal === 'dip-051')?.isi).toMatchObject({
      tahun: 2025,
      tempatPembuatan: 'Tegal',
      waktuPembuatan: 'bulan Juli 2025',
    });
    expect(isi.baris.find((b) => b.idAsal === 'dip-061')?.isi).toMatchObject({
      tahun: 2016,
      periodeDari: '2016-01-01',
      periodeSampai: '2021-12-31',
      kataKunci: [expect.any(String)],
    });
  });

  it('says the same as a sheet with headings merged over two rows', async () => {
    const path = join(folder, 'dip.xlsx');
    await tulisXlsx(path, bacaDip());
    const [json, sheet] = [await read(dipPath), await read(path)];
    expect(sheet.ditolak).toEqual([
      { baris: 140, kolom: 'judul', alasan: { kode: 'judul_kosong' } },
      { baris: 140, kolom: 'kategori', alasan: { kode: 'kategori_kosong' } },
    ]);
    expect(sheet.baris.map((b) => b.isi)).toEqual(json.baris.map((b) => b.isi));
  });
});

describe('lists as offices keep them', () => {
  it('takes a category from the section, the ticks from the sub-headings, the topic from a merged row', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Sampul').addRow(['Daftar Informasi Publik']);
    const sheet = book.addWorksheet('DIP');
    sheet.addRow(['No.', 'Ringkasan Isi Informasi', 'OPD', 'Waktu dan Tempat Pembuatan', 'Bentuk Informasi', '', 'Retensi']);
    sheet.addRow(['', '', '', '', 'Soft Copy', 'Hard Copy', '']);
    sheet.addRow(['A.', 'INFORMASI YANG WAJIB DIUMUMKAN SECARA BERKALA']);
    sheet.addRow(['Profil', '', '', '', '', '', '']);
    sheet.mergeCells('A4:G4');
    sheet.addRow([1, 'Profil dinas', 'Dinas Contoh', 'Palangka Raya, Januari 2024', '✓', '', '5 (lima) tahun']);
    sheet.addRow([2, 'Struktur organisasi', '', 'Palangka Raya, TA 2023/2024', '', 'v', 'Permanen']);
    sheet.mergeCells('C5:C6');
    sheet.addRow(['No.', 'Ringkasan Isi Informasi', 'OPD', 'Waktu dan Tempat Pembuatan', 'Bentuk Informasi', '', 'Retensi']);
    sheet.addRow(['B.', 'Informasi Setiap Saat']);
    sheet.addRow([
      3,
      { text: 'Rencana kerja', hyperlink: 'https://contoh.id/renja.pdf' },
      'Dinas Contoh',
      new Date(Date.UTC(2025, 1, 3)),
      '✓',
      '✓',
      '',
    ]);
    const path = join(folder, 'bagian.xlsx');
    await book.xlsx.writeFile(path);
    const isi = await read(path);
    expect(isi.ditolak).toEqual([]);
    expect(isi.baris.map((b) => b.isi)).toMatchObject([
      {
        judul: 'Profil dinas',
        kategori: 'berkala',
        kataKunci: ['Profil'],
        tempatPembuatan: 'Palangka Raya',
        waktuPembuatan: 'Januari 2024',
        tahun: 2024,
        bentuk: ['softcopy'],
        penguasa: 'Dinas Contoh',
      },
      {
        judul: 'Struktur organisasi',
        kategori: 'berkala',
        tahun: 2023,
        bentuk: ['hardcopy'],
        penguasa: 'Dinas Contoh',
        retensi: 'Permanen',
      },
      {
        judul: 'Rencana kerja',
        kategori: 'setiap_saat',
        kataKunci: [],
        waktuPembuatan: '2025-02-03',
        tautan: [{ url: 'https://contoh.id/renja.pdf' }],
        bentuk: ['softcopy', 'hardcopy'],
      },
    ]);
  });

  it('takes the category from the name of the sheet', async () => {
    const book = new ExcelJS.Workbook();
    for (const [name, judul] of [
      ['Berkala', 'Laporan A'],
      ['Serta Merta', 'Siaga banjir'],
      ['Setiap Saat', 'Daftar perjanjian'],
    ] as const) {
      const sheet = book.addWorksheet(name);
      sheet.addRow(['Judul', 'Unit']);
      sheet.addRow([judul, 'Dinas Contoh']);
    }
    const path = join(folder, 'lembar.xlsx');
    await book.xlsx.writeFile(path);
    const isi = await read(path);
    expect(isi.baris.map((b) => [b.lembar, b.isi.kategori])).toEqual([
      ['Berkala', 'berkala'],
      ['Serta Merta', 'serta_merta'],
      ['Setiap Saat', 'setiap_saat'],
    ]);
  });

  it('reads semicolons, tabs, old encodings, quotes over lines and a sep= line', async () => {
    const list =
      'Judul;Unit Kerja;Jenis Informasi;Tahun\n"Laporan\n""Kinerja""";Dinas Contoh;Informasi Berkala;2024\nCafé;Dinas Contoh;Setiap saat;2023\n';
    const expected = [
      { judul: 'Laporan "Kinerja"', kategori: 'berkala', tahun: 2024 },
      { judul: 'Café', kategori: 'setiap_saat', tahun: 2023 },
    ];
    for (const [name, bytes] of [
      ['utf8.csv', `\ufeff${list}`],
      ['latin.csv', Buffer.from(list, 'latin1')],
      ['utf16.txt', Buffer.from(`\ufeff${list}`, 'utf16le')],
      ['tab.tsv', list.replaceAll(';', '\t')],
      ['sep.csv', `sep=;\r\n${list.replaceAll('\n', '\r\n')}`],
    ] as const) {
      const isi = await fromText(name, bytes);
      expect([name, isi.baris.map((b) => b.isi)]).toMatchObject([name, expected]);
    }
  });

  it('reports every fault of every bad row with row, column and reason, and keeps the good ones', async () => {
    const isi = await fromText(
      'galat.csv',
      'judul,unit,kategori,tahun,tautan\nBaik,U,berkala,2024,https://contoh.id/a\n,U,aneh,20255,\nRahasia,U,Dikecualikan,,\nSalah,U,berkala,,javascript:alert(1)\n',
    );
    expect(isi.dibaca).toBe(4);
    expect(isi.baris.map((b) => b.isi.judul)).toEqual(['Baik']);
    expect(isi.ditolak).toEqual([
      { baris: 3, kolom: 'judul', alasan: { kode: 'judul_kosong' } },
      { baris: 3, kolom: 'kategori', alasan: { kode: 'kategori_tidak_dikenal', nilai: 'aneh' } },
      { baris: 3, kolom: 'tahun', alasan: { kode: 'tahun_tidak_wajar', nilai: '20255' } },
      { baris: 4, kolom: 'kategori', alasan: { kode: 'kategori_dikecualikan' } },
      { baris: 5, kolom: 'tautan', alasan: { kode: 'tautan_salah', nilai: 'javascript:alert(1)' } },
    ]);
  });

  it('names broken JSON lines and goes on', async () => {
    const isi = await fromText(
      'rusak.jsonl',
      '{"judul":"A","unit":"U","kategori":"berkala"}\n{"judul":\n{"judul":"B","unit":"U","kategori":"ss"}\n',
    );
    expect(isi.dibaca).toBe(3);
    expect(isi.baris.map((b) => b.nomor)).toEqual([1, 3]);
    expect(isi.ditolak).toEqual([{ baris: 2, kolom: '', alasan: { kode: 'baris_rusak' } }]);
  });

  it('does not take a row of values for headings, and asks a person where headings say nothing', async () => {
    const isi = await fromText('pendek.csv', 'Nama Info;OPD;Jenis;Th\nLaporan A;Dinas Satu;Berkala;2024\n');
    expect(isi.baris.map((b) => b.isi)).toMatchObject([{ judul: 'Laporan A', penguasa: 'Dinas Satu', kategori: 'berkala', tahun: 2024 }]);
    const tanpaArti = bukaLembar([
      {
        nama: 'x',
        baris: [
          { nomor: 1, sel: ['Alpha', 'Beta'] },
          { nomor: 2, sel: ['Laporan 2024', 'Dinas'] },
        ],
      },
    ]);
    expect(tanpaArti.map((l) => [l.kepala, l.pemetaan])).toEqual([[{ judul: ['Alpha', 'Beta'], mulai: 1 }, ['abaikan', 'abaikan']]]);
    expect(bukaLembar([{ nama: 'x', baris: [{ nomor: 1, sel: ['Sampul', ''] }] }])).toEqual([]);
  });

  it('finds the rows inside a wrapping object', async () => {
    const isi = await fromText(
      'bungkus.json',
      JSON.stringify({ total: 1, data: [{ judul: 'A', unit: 'U', kategori: 'Serta-merta', tahun: 2024, tag: ['x', 'y'] }] }),
    );
    expect(isi.baris[0]?.isi).toMatchObject({ kategori: 'serta_merta', tahun: 2024, kataKunci: ['x', 'y'] });
  });

  it.each([
    ['kosong.csv', '', 'kosong'],
    ['halaman.xls', '<html><table><tr><td>1</td></tr></table>', 'html'],
    ['tua.xls', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'xls_lama'],
    ['a.pdf', '%PDF-1.7\n', 'pdf'],
    ['rusak.xlsx', 'PK\x03\x04abc', 'rusak'],
  ])('refuses %s', async (name, content, alasan) => {
    writeFileSync(join(folder, name), Buffer.from(content, 'latin1'));
    expect(await readTabel(join(folder, name))).toEqual({ ok: false, alasan });
  });
});
