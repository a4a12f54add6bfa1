import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { periksaTampil } from './halaman.ts';
import { usePeramban } from './peramban.ts';

const peramban = usePeramban();

const lanjut = (page: Page) => page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click();
const jalur = (page: Page) => new URL(page.url()).pathname;

/** The page fits a phone, has one heading, nothing for axe to say and no word of the identity in its address. */
async function muat(page: Page): Promise<void> {
  expect(await periksaTampil(page), page.url()).toEqual([]);
  expect(page.url()).not.toMatch(/Sulastri|9900|0812|sumur/);
}

/** The list on the way is there once the index stands; with it or without, the way goes on. */
async function lewatiTersedia(page: Page): Promise<void> {
  if (jalur(page) !== '/permohonan/baru/tersedia') return;
  await muat(page);
  await page.getByRole('link', { name: 'Lanjutkan permohonan' }).click();
}

async function isiCaraDanDiri(page: Page): Promise<void> {
  await page.getByLabel(/Tujuan penggunaan informasi/).fill('Penelitian (contoh)');
  await lanjut(page);
  await page.getByRole('radio', { name: 'Berkas elektronik' }).check();
  await muat(page);
  await lanjut(page);
  await page.getByRole('radio', { name: 'Perorangan' }).check();
  await page.getByRole('radio', { name: 'Tidak' }).check();
  await lanjut(page);
  await page.getByLabel('Nama lengkap').fill('Sulastri Contoh');
  await page.getByLabel('Alamat', { exact: true }).fill('Jalan Contoh 5, Langkai');
  await muat(page);
  await lanjut(page);
}

const bukti = async (page: Page) => ({
  nomor: (await page.locator('#nomor').textContent())?.trim() ?? '',
  kode: (await page.locator('#kode').textContent())?.trim() ?? '',
});

describe('a citizen asks', () => {
  it('without JavaScript on a small phone, from a unit page to number, code and receipt, and leaves nothing behind', async () => {
    const page = await peramban({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    await page.goto('/unit/dinas-kesehatan');
    await page
      .locator('main')
      .getByRole('link', { name: /Minta informasi/ })
      .first()
      .click();
    expect(page.url()).toMatch(/\/permohonan\/baru\?unit=dinas-kesehatan$/);
    await muat(page);
    await lanjut(page);
    expect(await page.getByRole('alert').textContent()).toContain('Isi dulu bagian ini');
    await page.getByLabel('Tulis permintaan Anda').fill('Daftar sumur bor warga tahun 2025 (contoh)');
    await lanjut(page);
    await lewatiTersedia(page);
    expect(await page.getByRole('radio', { name: 'Dinas Kesehatan' }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: 'Unit kerja tertentu' }).check();
    await muat(page);
    await lanjut(page);
    await page.getByText(/^Kelurahan \(\d+\)$/).click();
    await page.getByRole('checkbox', { name: 'Kelurahan Langkai' }).check();
    await muat(page);
    await lanjut(page);
    await isiCaraDanDiri(page);
    await page.getByRole('radio', { name: 'WhatsApp' }).check();
    await lanjut(page);
    expect(await page.getByRole('alert').textContent()).toContain('Isi dulu telepon');
    await page.getByLabel(/Nomor telepon/).fill('0812 0000 0001');
    await lanjut(page);
    await muat(page);
    const isi = (await page.locator('main').textContent()) ?? '';
    for (const kata of ['sumur bor', 'Kelurahan Langkai', 'Dinas Kesehatan', 'Unduh dari laman pelacakan', 'S•••• C••••', 'NIK'])
      expect(isi).toContain(kata);
    expect(isi).not.toContain('Sulastri');
    await page.getByRole('button', { name: 'Kirim permohonan' }).click();
    await muat(page);
    const satu = await bukti(page);
    expect(satu.nomor).toMatch(/^\d{4}-\d{6}$/);
    expect(satu.kode).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/);
    await terima(page);
    await hapus(page);
  }, 600_000);

  it('with JavaScript: text that is being typed survives a reload, units are sifted, a double press makes one request', async () => {
    const page = await peramban({ viewport: { width: 360, height: 740 } });
    await page.goto('/cari?q=qqzz+tidak+ada');
    await page
      .locator('main')
      .getByRole('link', { name: /Minta informasi/ })
      .click();
    expect(await page.getByLabel('Tulis permintaan Anda').inputValue()).toBe('qqzz tidak ada');
    await page.getByLabel('Tulis permintaan Anda').fill('Notula rapat warga yang belum selesai saya tulis (contoh)');
    await page.getByText('Tersimpan otomatis.').waitFor({ timeout: 20_000 });
    await page.goto('/permohonan/baru');
    expect(await page.getByLabel('Tulis permintaan Anda').inputValue()).toContain('belum selesai saya tulis');
    await lanjut(page);
    await page.waitForURL(/(tersedia|unit)$/);
    await lewatiTersedia(page);
    await page.getByRole('radio', { name: 'Unit kerja tertentu' }).check();
    await lanjut(page);
    await page.getByLabel('Saring nama unit').fill('langkai');
    await page.getByRole('checkbox', { name: 'Kelurahan Langkai' }).check();
    expect(await page.getByRole('checkbox').count()).toBe(1);
    await lanjut(page);
    await page.waitForURL(/tujuan$/);
    await isiCaraDanDiri(page);
    await page.getByRole('radio', { name: 'Saya melihat sendiri' }).check();
    await lanjut(page);
    await page.getByRole('button', { name: 'Kirim permohonan' }).dblclick();
    await page.waitForURL(/terkirim$/);
    const satu = await bukti(page);
    await page.goto('/permohonan/baru/periksa');
    await page.goto('/permohonan/baru/terkirim');
    expect(await bukti(page)).toEqual(satu);
    expect(await page.getByRole('button', { name: 'Salin kode' }).isVisible()).toBe(true);
  });
});

/** The receipt is drawn by a job, behind the city's documents on a first start: reloading by hand, as the page says, ends at the file. */
async function terima(page: Page): Promise<void> {
  const unduh = page.getByRole('link', { name: 'Unduh tanda terima (PDF)' });
  await expect
    .poll(
      async () => {
        await page.reload();
        return unduh.count();
      },
      { timeout: 200_000, interval: 2_000 },
    )
    .toBe(1);
  const r = await page.request.get((await unduh.getAttribute('href')) ?? '');
  expect(r.status()).toBe(200);
  expect(r.headers()['content-type']).toBe('application/pdf');
  expect((await r.body()).subarray(0, 5).toString()).toBe('%PDF-');
}

async function hapus(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Hapus dari HP ini' }).click();
  await muat(page);
  await page.getByRole('button', { name: 'Ya, hapus dari perangkat ini' }).click();
  expect(jalur(page)).toBe('/permohonan/terhapus');
  expect(await page.context().cookies()).toEqual([]);
  await page.goto('/permohonan/baru/terkirim');
  expect(jalur(page)).toBe('/permohonan/baru');
}
