import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** A unit's officer drafts an item with one file and hands it to PPID Utama; gives its address. */
export async function susun(page: Page, judul: string, path: string): Promise<string> {
  await page.goto('/kerja/informasi/baru');
  await page.getByLabel('Judul', { exact: true }).fill(judul);
  await page.getByLabel('Ringkasan isi').fill('Aturan tentang cara kantor melayani permintaan informasi.');
  await page.getByRole('radio', { name: /^Setiap saat/ }).check();
  await page.getByRole('button', { name: 'Buat rancangan' }).click();
  await page.getByLabel(/Apa ini, dengan kata sederhana/).fill('Untuk mengetahui apa yang wajib dilakukan petugas.');
  await page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
  await page.getByLabel('Penanggung jawab pembuatan atau penerbitan').fill('Kepala Diskominfo (contoh)');
  await page.getByLabel('Waktu pembuatan').fill('Juni 2021');
  await page.getByLabel('Tempat pembuatan').fill('Palangka Raya');
  await page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
  await page.getByRole('checkbox', { name: /digital|softcopy/i }).check();
  await page.getByLabel('Jangka waktu simpan').fill('Selama berlaku');
  await page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
  await page.getByLabel('Tambah berkas').setInputFiles(path);
  await page.getByRole('button', { name: 'Unggah' }).click();
  await page.getByRole('link', { name: 'Periksa' }).last().click();
  await page.getByRole('button', { name: 'Ajukan ke PPID Utama' }).click();
  await expect.poll(() => page.locator('main').textContent()).toContain('Diajukan. PPID Utama akan memeriksanya.');
  return new URL(page.url()).pathname;
}

/** PPID Utama publishes it. Before its scan a file cannot be published: the page says so and nothing is lost. */
export async function setujui(utama: Page, jalur: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await utama.goto(jalur);
        await utama.getByRole('button', { name: 'Setujui dan terbitkan' }).click();
        return utama.locator('main').textContent();
      },
      { timeout: 600_000, interval: 2_000 },
    )
    .toContain('Terbit. Informasi ini sekarang terbuka untuk semua orang.');
}
