import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatTanggal } from '../src/shared/html/format.ts';
import { periksaTampil } from './halaman.ts';
import { masuk, usePeramban } from './peramban.ts';

const peramban = usePeramban();
const WIB = 'Asia/Jakarta';
const hariLalu = (n: number): string => new Intl.DateTimeFormat('en-CA', { timeZone: WIB }).format(Date.now() - n * 86_400_000);

describe('the desk officer', () => {
  it('enters a letter that came three days ago, reads it back, prints the slip; the clock counts from the day of receipt', async () => {
    const page = await peramban();
    await masuk(page, 'petugas@contoh.id');
    await page.waitForURL(/\/kerja$/);
    await page.getByRole('link', { name: 'Catat di meja' }).first().click();
    await page.getByRole('radio', { name: 'Surat', exact: true }).check();
    await page.getByRole('radio', { name: 'Lebih dulu' }).check();
    await page.getByLabel('Tanggal diterima').fill(hariLalu(3));
    await page.getByLabel('Jam').fill('09:15');
    await page.getByRole('radio', { name: 'Perorangan' }).check();
    await page.getByLabel('Nama lengkap').fill('Pemohon Latihan Meja');
    await page.getByLabel('Alamat', { exact: true }).fill('Jalan Latihan 3');
    await page.getByLabel('Informasi yang diminta').fill('Daftar jembatan kayu\nJadwal perbaikannya');
    await page.getByRole('radio', { name: 'Salinan', exact: true }).check();
    await page.keyboard.press('Control+Enter');

    // The reason was forgotten: said, and nothing typed is lost.
    await page.getByRole('link', { name: /perlu alasannya/ }).waitFor();
    expect(await page.getByLabel('Nama lengkap').inputValue()).toBe('Pemohon Latihan Meja');
    await page.getByLabel('Mengapa baru dicatat').selectOption({ label: 'Surat tiba lebih dulu' });
    await page.getByRole('button', { name: 'Bacakan kembali' }).click();

    await page.getByRole('heading', { level: 1, name: 'Bacakan kembali' }).waitFor();
    expect(await periksaTampil(page)).toEqual([]);
    const dibacakan = (await page.locator('main').textContent()) ?? '';
    for (const kata of ['Daftar jembatan kayu', 'Jadwal perbaikannya', 'Pemohon Latihan Meja', 'surat tiba lebih dulu'])
      expect(dibacakan).toContain(kata);
    const kalender = await page.request.get(`/api/v1/kalender/jatuh-tempo?dari=${hariLalu(3)}&hari_kerja=10`);
    const { jatuh_tempo: tempo } = z.object({ jatuh_tempo: z.string() }).parse(await kalender.json());
    const tertulis = formatTanggal(tempo, 'id');
    expect(dibacakan).toContain(tertulis);
    await page.getByRole('button', { name: 'Sudah benar, beri nomor' }).click();

    await page.getByRole('heading', { name: 'Tanda bukti permohonan informasi' }).waitFor();
    expect(await periksaTampil(page)).toEqual([]);
    const slip = (await page.locator('article').textContent()) ?? '';
    const nomor = /\d{4}-\d{6}/.exec(slip)?.[0] ?? '';
    expect(slip).toMatch(/[A-Z2-9]{4}-[A-Z2-9]{4}/);
    expect(slip).toContain(tertulis);
    expect(slip).not.toContain('Pemohon Latihan Meja');
    await page.getByRole('link', { name: 'Tanda terima (PDF)' }).waitFor({ timeout: 240_000 });
    expect(await page.getByRole('button', { name: 'Cetak slip' }).isVisible()).toBe(true);

    // The receipt as PDF opens for the officer.
    const pdf = await page.request.get((await page.getByRole('link', { name: 'Tanda terima (PDF)' }).getAttribute('href')) ?? '');
    expect(pdf.headers()['content-type']).toBe('application/pdf');
    await page.getByRole('link', { name: 'Buka permohonan' }).click();
    await page.getByRole('heading', { level: 1, name: new RegExp(nomor) }).waitFor();
    expect(await page.locator('main').textContent()).not.toContain('Pemohon Latihan Meja');
  });

  it('finds what was typed again after a lost session', async () => {
    const page = await peramban();
    await masuk(page, 'petugas@contoh.id');
    await page.waitForURL(/\/kerja$/);
    await page.goto('/kerja/permohonan/baru');
    await page.getByRole('radio', { name: 'Telepon' }).check();
    await page.getByLabel('Informasi yang diminta').fill('Jadwal posyandu keliling');
    await page.getByText('Tersimpan', { exact: true }).waitFor();
    const sesi = (await page.context().cookies()).filter((c) => c.name.startsWith('betang.session'));
    for (const c of sesi) await page.context().clearCookies({ name: c.name });
    await page.goto('/kerja/permohonan/baru');
    expect(new URL(page.url()).pathname).toBe('/masuk');
    await masuk(page, 'petugas@contoh.id');
    await page.waitForURL((url) => url.pathname.startsWith('/kerja'));
    await page.goto('/kerja/permohonan/baru');
    await page.getByRole('link', { name: 'Telepon: Jadwal posyandu keliling' }).click();
    expect(await page.getByLabel('Informasi yang diminta').inputValue()).toBe('Jadwal posyandu keliling');
  });

  it('walks the queue by keyboard, opens a case, and comes back to the same row', async () => {
    const page = await peramban();
    await masuk(page, 'petugas@contoh.id');
    await page.waitForURL(/\/kerja$/);
    await page.goto('/kerja/permohonan');
    for (const tombol of ['j', 'j', 'k', 'j']) await page.keyboard.press(tombol);
    const kedua = page.locator('tbody tr').nth(1).getByRole('link');
    const nomor = (await kedua.textContent()) ?? '';
    expect(await kedua.evaluate((a) => a === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: new RegExp(nomor) }).waitFor();
    await page.goto('/kerja/permohonan');
    await expect.poll(() => page.locator('tr[aria-current]').textContent()).toContain(nomor);
    await page.keyboard.press('/');
    await page.keyboard.type(nomor);
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`/kerja/permohonan/${nomor}`));
  });

  it('a unit sees its own tasks and neither queue nor requester', async () => {
    const page = await peramban();
    await masuk(page, 'pelaksana@contoh.id');
    await page.waitForURL(/\/kerja$/);
    await page
      .getByRole('link', { name: /Tugas unit/ })
      .first()
      .click();
    expect(await page.locator('main').textContent()).not.toMatch(/Pemohon Contoh|Jalan Latihan/);
    expect((await page.goto('/kerja/permohonan'))?.status()).toBe(403);
  });
});
