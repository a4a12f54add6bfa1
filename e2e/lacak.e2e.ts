import { describe, expect, it } from 'vitest';
import { ajukan } from './ajukan.ts';
import { usePeramban } from './peramban.ts';

const peramban = usePeramban();
const HP = { viewport: { width: 360, height: 740 } } as const;

describe('a citizen follows the request', () => {
  it('on a phone without JavaScript: from the QR to the date, and leaves nothing behind', async () => {
    const { nomor, kode } = await ajukan();
    const page = await peramban({ ...HP, javaScriptEnabled: false });
    await page.goto(`/permohonan/lacak?nomor=${nomor}`);
    expect(await page.getByLabel('Nomor permohonan').inputValue()).toBe(nomor);
    await page.getByLabel('Kode akses').fill(kode.toLowerCase());
    await page.getByRole('button', { name: 'Buka permohonan' }).click();
    await page.getByRole('heading', { level: 1, name: /sedang diperiksa/ }).waitFor();
    expect(await page.locator('main').textContent()).toContain('Anda harus dijawab paling lambat');
    await page.getByRole('button', { name: 'Keluar dan hapus dari HP ini' }).click();
    await page.getByRole('heading', { name: 'Anda sudah keluar' }).waitFor();
    await page.goto('/permohonan/lacak/lihat');
    expect(new URL(page.url()).pathname).toBe('/permohonan/lacak');
  });

  it('sends the missing card by camera, and the list shrinks', async () => {
    const { nomor, kode } = await ajukan();
    const page = await peramban(HP);
    await page.goto('/permohonan/lacak');
    await page.getByLabel('Nomor permohonan').fill(nomor);
    await page.getByLabel('Kode akses').fill(kode);
    await page.getByRole('button', { name: 'Buka permohonan' }).click();
    await page.getByRole('link', { name: /Lengkapi salinan KTP/ }).click();
    const pilih = page.waitForEvent('filechooser');
    await page.getByLabel('Potret dengan kamera').click();
    const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), Buffer.from('JFIF contoh')]);
    await (await pilih).setFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: jpeg });
    await page.getByRole('button', { name: 'Kirim salinan' }).click();
    await page.getByText('Sudah kami simpan').waitFor();
    expect(await page.getByRole('link', { name: /Lengkapi salinan KTP/ }).count()).toBe(0);
  });
});
