import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { periksaTampil } from './halaman.ts';
import { usePeramban } from './peramban.ts';

const peramban = usePeramban();
const HP = { viewport: { width: 360, height: 740 } };
const kotak = (page: Page) => page.getByRole('combobox', { name: 'Apa yang ingin Anda ketahui?' });

describe('a citizen looks for something', () => {
  it('opens a hit at its page with the words marked, and walks from hit to file, without JavaScript', { timeout: 120_000 }, async () => {
    const page = await peramban({ ...HP, javaScriptEnabled: false });
    await page.goto('/cari?q=realisasi+anggaran+belanja');
    await page
      .getByRole('listitem')
      .getByRole('link', { name: /^Halaman \d+$/ })
      .first()
      .click();
    await page.waitForURL(/\/halaman\/\d+\?cari=realisasi\+anggaran\+belanja$/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^Halaman \d+$/);
    expect(await page.locator('mark').count()).toBeGreaterThan(1);
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    await page.getByRole('link', { name: 'Ke tanda pertama' }).click();
    await page.waitForURL(/#tanda-pertama$/);
    const asli = await page.getByRole('link', { name: /^Buka berkas aslinya/ }).getAttribute('href');
    expect((await page.request.get(asli ?? '')).status()).toBe(200);
    await page.getByRole('link', { name: 'Kembali ke hasil pencarian' }).click();
    await page.waitForURL(/\/cari\?q=/);
    expect(await page.getByRole('searchbox').inputValue()).toBe('realisasi anggaran belanja');
  });

  it('is offered titles while typing, by keyboard alone, and nothing on the page moves', { timeout: 120_000 }, async () => {
    const page = await peramban(HP);
    await page.goto('/');
    const tempat = () => page.locator('.bt-hero__try').boundingBox();
    const sebelum = await tempat();
    await kotak(page).pressSequentially('lapor', { delay: 30 });
    const pilihan = page.getByRole('option');
    await pilihan.first().waitFor();
    expect(await tempat()).toEqual(sebelum);
    const banyak = await pilihan.count();
    expect(banyak).toBeGreaterThan(1);
    expect(banyak).toBeLessThanOrEqual(8);
    expect(await page.getByRole('status').first().textContent()).toContain(`Ada ${banyak} saran`);
    expect(await periksaTampil(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await kotak(page).getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowUp');
    expect(await pilihan.last().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await kotak(page).getAttribute('aria-expanded')).toBe('false');
    expect(await kotak(page).inputValue()).toBe('lapor');
    await page.keyboard.press('ArrowDown');
    await pilihan.first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(informasi|unit|cari)[/?]/);
  });

  it('sends what was typed when no suggestion is chosen', { timeout: 60_000 }, async () => {
    const page = await peramban(HP);
    await page.goto('/informasi');
    const cari = page.getByRole('combobox', { name: 'Cari informasi' });
    await cari.pressSequentially('anggaran');
    await page.getByRole('option').first().waitFor();
    await cari.press('Enter');
    await page.waitForURL(/\/cari\?q=anggaran$/);
  });
});
