import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { buatPdf } from '../src/dokumen/test/berkas-uji.ts';
import { folderDokumen } from '../src/dokumen/test/korpus.ts';
import { adaDip, bacaDip, dipPath, tulisXlsx } from '../src/informasi/impor/test/dip.ts';
import { setujui, susun } from './butir.ts';
import { masuk, usePeramban } from './peramban.ts';

const peramban = usePeramban();
const folder = mkdtempSync(join(tmpdir(), 'betang-temukan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A real document where there is one (a phrase of its page 41), else one made here. */
function dokumen(): { path: string; kata: string; halaman: number } {
  const nyata = join(folderDokumen, 'perki-1-2021.pdf');
  if (existsSync(nyata)) return { path: nyata, kata: 'PPID menerbitkan surat keterangan tidak lengkap untuk disampaikan', halaman: 41 };
  const path = join(folder, 'laporan.pdf');
  const halaman = ['Pendahuluan laporan', 'Isi laporan', 'Titian ulin di Danau Tundai diperbaiki bersama dua ratus warga'];
  writeFileSync(path, buatPdf(halaman));
  return { path, kata: 'titian ulin Danau Tundai dua ratus warga', halaman: 3 };
}

const JUDUL = 'Aturan pelayanan untuk perjalanan uji (contoh)';

describe('an item from its draft to a sentence found inside its file', () => {
  it('is drafted by the unit, verified, and found by a citizen at the page where it stands', { timeout: 600_000 }, async () => {
    const { path, kata, halaman } = dokumen();
    const unit = await peramban();
    await masuk(unit, 'pelaksana@contoh.id');
    await unit.waitForURL(/\/kerja$/);
    const jalur = await susun(unit, JUDUL, path);

    const utama = await peramban();
    await masuk(utama, 'utama@contoh.id');
    await utama.waitForURL(/\/kerja$/);
    await setujui(utama, jalur);

    const warga = await peramban({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    const butir = warga.getByRole('listitem').filter({ has: warga.getByRole('heading', { name: JUDUL }) });
    await expect
      .poll(
        async () => {
          await warga.goto(`/cari?q=${encodeURIComponent(kata)}`);
          return butir.getByRole('link', { name: new RegExp(`^halaman ${halaman}$`, 'i') }).count();
        },
        { timeout: 180_000, interval: 2_000 },
      )
      .toBe(1);
    expect(await butir.locator('mark').count()).toBeGreaterThan(2);
    const alamat = (await butir.getByRole('link', { name: new RegExp(`^halaman ${halaman}$`, 'i') }).getAttribute('href')) ?? '';
    expect(alamat).toMatch(new RegExp(`/halaman/${halaman}\\?cari=`));
    await warga.goto(alamat);
    expect(await warga.getByRole('heading', { level: 1 }).textContent()).toBe(`Halaman ${halaman}`);
    expect(await warga.locator('mark').count()).toBeGreaterThan(2);
    const asli =
      (await warga.getByRole('link', { name: new RegExp(`^Buka berkas aslinya di halaman ${halaman}$`) }).getAttribute('href')) ?? '';
    expect(asli).toMatch(new RegExp(`#page=${halaman}$`));
    const berkas = await warga.request.get(asli);
    expect(berkas.status()).toBe(200);
    expect(berkas.headers()['content-type']).toBe('application/pdf');
    await warga.getByRole('link', { name: JUDUL }).first().click();
    await expect.poll(() => warga.locator('main').textContent()).toContain('Untuk mengetahui apa yang wajib dilakukan petugas.');
  });
});

/** Uploads a list, runs it where there is something to run, and says how many items were made. */
async function impor(page: Page, path: string): Promise<number> {
  await page.goto('/kerja/informasi/impor');
  await page.getByLabel('Berkas daftar').setInputFiles(path);
  await page
    .getByLabel('Baris yang unitnya tidak dikenal')
    .selectOption({ label: 'Dinas Komunikasi, Informatika, Statistik dan Persandian' });
  await page.getByLabel('Kategori baris yang tidak menyebutnya').selectOption({ label: 'Setiap saat' });
  await page.getByRole('button', { name: 'Unggah dan periksa' }).click();
  const isi = async (): Promise<string> => {
    await page.reload();
    return (await page.locator('main').textContent()) ?? '';
  };
  await expect.poll(isi, { timeout: 120_000, interval: 1_500 }).toContain('Hasil uji');
  if ((await page.locator('main').textContent())?.includes('Tidak ada baris yang perlu dimasukkan.') === true) return 0;
  await page.getByRole('button', { name: /^Jalankan impor/ }).click();
  await expect.poll(isi, { timeout: 180_000, interval: 1_500 }).toContain('Hasil impor');
  const dibuat = /Dibuat baru\s*([\d.]+)|([\d.]+)\s*Dibuat baru/.exec((await page.locator('main').innerText()).replaceAll('\n', ' '));
  return Number((dibuat?.[1] ?? dibuat?.[2] ?? '').replaceAll('.', ''));
}

describe.skipIf(!adaDip)(`the import page${adaDip ? '' : ' (skipped: ../shared/data/dip.jsonl is not here)'}`, () => {
  it('takes a real list as JSON and as XLSX, each twice, and makes no item twice', { timeout: 600_000 }, async () => {
    const xlsx = join(folder, 'dip.xlsx');
    await tulisXlsx(xlsx, bacaDip());
    const page = await peramban();
    await masuk(page, 'utama@contoh.id');
    await page.waitForURL(/\/kerja$/);
    expect(await impor(page, dipPath)).toBe(132);
    expect(await impor(page, dipPath)).toBe(0);
    expect(await impor(page, xlsx)).toBe(0);
    expect(await impor(page, xlsx)).toBe(0);
  });
});
