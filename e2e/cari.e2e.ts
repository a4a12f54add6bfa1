import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { periksaTampil } from './halaman.ts';
import { usePeramban } from './peramban.ts';

const peramban = usePeramban();
const HP = { viewport: { width: 360, height: 740 } };
const kotak = (page: Page) => page.getByRole('combobox', { name: 'Apa yang ingin Anda ketahui?' });

describe('a citizen looks for something', () => {
  it('opens a hit at its page with the words marked, and walks from hit to file, without JavaScript', { timeout: 300_000 }, async () => {
    const page = await peramban({ ...HP, javaScriptEnabled: false });
    const halaman = page.getByRole('listitem').getByRole('link', { name: /^Halaman \d+$/ });
    // The index stands a little after the house does.
    await expect
      .poll(
        async () => {
          await page.goto('/cari?q=realisasi+anggaran+belanja');
          return halaman.count();
        },
        { timeout: 180_000, interval: 2_000 },
      )
      .toBeGreaterThan(0);
    await halaman.first().click();
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

  it('finds before asking that the answer is public, says so, and may still ask', { timeout: 300_000 }, async () => {
    const page = await peramban({ ...HP, javaScriptEnabled: false });
    const tulis = async (): Promise<string> => {
      await page.goto('/permohonan/baru/apa');
      await page.getByLabel('Tulis permintaan Anda').fill('Realisasi anggaran belanja Dinas Sosial (contoh)');
      await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click();
      await page.waitForURL(/\/baru\/(tersedia|unit)$/);
      return page.url();
    };
    await expect.poll(tulis, { timeout: 180_000, interval: 2_000 }).toMatch(/tersedia$/);
    await page
      .getByRole('button', { name: /^Ini menjawab/ })
      .first()
      .click();
    await page.waitForURL(/\/menjawab\?informasi=[a-z0-9-]+$/);
    expect(await periksaTampil(page)).toEqual([]);
    await page.getByRole('link', { name: 'Buka informasinya' }).click();
    await page.waitForURL(/\/informasi\/[a-z0-9-]+$/);
    expect(await page.getByRole('heading', { name: 'Membantu' }).count()).toBe(1);
    await page.goBack();
    await page.getByRole('link', { name: 'Tetap minta salinan resmi' }).click();
    await page.waitForURL(/\/baru\/unit$/);
  });
});
