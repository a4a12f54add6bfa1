import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cariKewajiban } from '../informasi/data/kewajiban.ts';
import { buatBerkas, selesaiBerkas } from './berkas-contoh.ts';
import { unitContoh } from './data/unit.ts';
import { isiDokumen } from './dokumen-contoh.ts';
import { muatTopik } from './informasi-contoh.ts';
import { susunKatalog } from './katalog.ts';
import { bacaanTabel } from './tabel-contoh.ts';

const now = new Date('2026-11-25T02:00:00Z');
const katalog = () => susunKatalog(muatTopik(), unitContoh, now);

describe('the practice catalogue', () => {
  const items = katalog();

  test('has at least 400 items over all units, most with a file, in every state', () => {
    expect(items.length).toBeGreaterThanOrEqual(400);
    expect(new Set(items.map((i) => i.unit))).toEqual(new Set(unitContoh.map(([slug]) => slug)));
    expect(items.filter((i) => i.nasib === 'terbit').length).toBeGreaterThanOrEqual(380);
    expect(items.filter((i) => i.nasib === 'terbit' && i.format !== 'cetak').length).toBeGreaterThanOrEqual(300);
    expect(new Set(items.map((i) => i.nasib))).toEqual(new Set(['terbit', 'ditarik', 'dikembalikan', 'diajukan', 'rancangan']));
    expect(new Set(items.map((i) => i.format))).toEqual(new Set(['pdf', 'xlsx', 'csv', 'docx', 'scan', 'cetak']));
    expect(new Set(items.map((i) => i.kategori))).toEqual(new Set(['berkala', 'serta_merta', 'setiap_saat']));
    expect(items.filter((i) => i.versi.length > 1).length).toBeGreaterThan(10);
    expect(new Set(items.map((i) => `${i.unit} ${i.judul}`)).size).toBe(items.length);
  });

  test('names an obligation of the law that is of its own category, and is marked', () => {
    for (const i of items) {
      expect(cariKewajiban(i.topik.kode)?.kategori, i.topik.kode).toBe(i.kategori);
      expect(i.judul).toMatch(/\(contoh\)$/);
      expect(`${i.judul} ${i.ringkasan} ${i.penjelasan}`).not.toMatch(/[{}]/);
    }
  });

  test('is the same on the same day, and never later than that day', async () => {
    expect(katalog()).toEqual(items);
    for (const i of items) expect(i.versi.every((v) => v < now)).toBe(true);
    for (const format of ['pdf', 'xlsx', 'docx', 'csv'] as const) {
      const item = items.find((i) => i.format === format);
      if (!item) throw new Error(format);
      expect(Buffer.from((await buatBerkas(item))?.isi ?? [])).toEqual(Buffer.from((await buatBerkas(item))?.isi ?? []));
    }
    selesaiBerkas();
  });

  test('shows first what only single units have: the newest list is not one unit', () => {
    const baru = items.filter((i) => i.nasib === 'terbit').slice(-6);
    expect(new Set(baru.map((i) => i.unit)).size).toBe(6);
  });

  test('says in each document something that no other says', () => {
    const teks = items.filter((i) => i.format === 'pdf').map((i) => JSON.stringify(isiDokumen(i)));
    expect(new Set(teks).size).toBe(teks.length);
  });
});

test('what a table says of itself is true of it', () => {
  const sel = (angka: number) => ({ teks: String(angka), angka });
  const nama = (teks: string) => ({ teks, angka: null });
  const tabel = {
    judul: 'Tabel 1',
    kepala: ['Kecamatan', 'Kasus'],
    baris: [
      [nama('Pahandut'), sel(12)],
      [nama('Rakumpit'), sel(3)],
    ],
  };
  expect(bacaanTabel(tabel)).toEqual([
    'Kasus tertinggi ada pada Pahandut (12), terendah pada Rakumpit (3).',
    'Jumlah seluruh baris kolom Kasus adalah 15.',
  ]);
});

test('the scanned documents are pictures without a text layer', () => {
  for (const unit of ['dinas-pupr', 'dinas-pendidikan'])
    expect(readFileSync(new URL(`data/pindaian-${unit}.pdf`, import.meta.url)).toString('latin1')).not.toContain('/Font');
});
