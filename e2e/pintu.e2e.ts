import { describe, expect, inject, it } from 'vitest';
import { masukLewatPintu, usePeramban } from './peramban.ts';

const peramban = usePeramban();

const UMUM = ['/', '/informasi', '/unit', '/tentang', '/bantuan', '/aksesibilitas', '/privasi', '/peristiwa/akar', '/masuk'] as const;

describe('a citizen at the door', () => {
  it('reads every public page without JavaScript, on a phone, without a cookie or a call to another host', async () => {
    const page = await peramban({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    const asing: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(inject('alamat')).origin && !request.url().startsWith('data:'))
        asing.push(request.url());
    });
    for (const jalur of UMUM) {
      const response = await page.goto(jalur);
      expect(response?.status(), jalur).toBe(200);
      expect(await page.getByRole('heading', { level: 1 }).count(), jalur).toBe(1);
      const melebar = await page
        .locator('html')
        .evaluate((html) => html.scrollWidth > html.clientWidth + 1)
        .catch(() => false);
      expect(melebar, `${jalur} scrolls sideways`).toBe(false);
      if (jalur !== '/masuk') expect(await page.context().cookies(), jalur).toEqual([]);
    }
    expect(asing).toEqual([]);
  });

  it('finds an item from the list and reads who keeps it', async () => {
    const page = await peramban({ viewport: { width: 360, height: 740 } });
    await page.goto('/informasi');
    const first = page
      .locator('main')
      .getByRole('link', { name: /contoh/ })
      .first();
    const judul = (await first.textContent())?.trim() ?? '';
    await first.click();
    await page.waitForURL(/\/informasi\/.+/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(judul);
    await expect.poll(() => page.locator('main').textContent()).toMatch(/Kepala /);
  });
});

describe('an officer', () => {
  it('signs in, sees the own rooms, and signs out', async () => {
    const page = await peramban();
    await masukLewatPintu(page, 'utama@contoh.id');
    await page.waitForURL(/\/kerja$/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Ratna Contoh');
    await page.getByRole('button', { name: 'Keluar' }).click();
    await page.waitForURL((url) => url.pathname === '/');
    await page.goto('/kerja');
    expect(new URL(page.url()).pathname).toBe('/masuk');
  });

  it('is not let in with a wrong password, and keeps the address typed', async () => {
    const page = await peramban();
    await page.goto('/masuk');
    await page.getByLabel('Surel').fill('utama@contoh.id');
    await page.getByLabel('Kata sandi').fill('bukan kata sandinya');
    await page.getByRole('button', { name: 'Masuk' }).click();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('tidak cocok');
    expect(await page.getByLabel('Surel').inputValue()).toBe('utama@contoh.id');
  });
});
