import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const SABAR = 300_000;

/** Reloads until the page says it: jobs of the house run beside. */
export async function sampai(page: Page, ada: RegExp): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.reload();
        return page.locator('main').textContent();
      },
      { timeout: SABAR, interval: 2000 },
    )
    .toMatch(ada);
}

/** Number, then the signature by the same file, then the comparison: the letter is ready to leave. */
export async function tandaTangani(page: Page): Promise<void> {
  await page.getByLabel('Penanda tangan').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Beri nomor dan teruskan' }).click();
  await sampai(page, /Lihat surat \(PDF\)/);
  const alamat = await page.getByRole('link', { name: 'Lihat surat (PDF)' }).getAttribute('href');
  const pdf = await (await page.request.get(alamat ?? '')).body();
  await page.getByLabel('Unggah surat bertanda tangan').setInputFiles({ name: 'ttd.pdf', mimeType: 'application/pdf', buffer: pdf });
  await page.getByRole('button', { name: 'Unggah dan bandingkan' }).click();
  await page.getByRole('heading', { level: 1, name: 'Perbandingan' }).waitFor();
  await sampai(page, /Tidak ada perbedaan/);
  await page.getByRole('button', { name: /^Terima/ }).click();
  await page.getByRole('heading', { name: 'Kirim atau catat penyampaian' }).waitFor();
}

/** Put on the requester's page; the letter has left, or the house says why not. */
export async function terbitkan(page: Page): Promise<void> {
  await page.getByLabel(/Cara, bukti/).selectOption({ label: 'Terbitkan di halaman pelacakan dan kabari pemohon' });
  await page.getByRole('button', { name: 'Catat' }).click();
}
