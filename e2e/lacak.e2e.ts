import { describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { usePeramban } from './peramban.ts';

const peramban = usePeramban();
const HP = { viewport: { width: 360, height: 740 } } as const;

/** A request sent by program, as any requester may: gives number and code. */
async function ajukan(): Promise<{ nomor: string; kode: string }> {
  const r = await fetch(`${inject('alamat')}/api/v1/permohonan`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      jenis_pemohon: 'perorangan',
      nama: 'Contoh Pelacak',
      alamat: 'Jalan Contoh 3',
      rincian: 'Daftar taman kota (contoh)',
      tujuan: 'Latihan (contoh)',
      cara_memperoleh: 'salinan',
      email: 'pelacak@contoh.id',
      nik: '9900000000005678',
    }),
  });
  const p = z.object({ nomor: z.string(), kode_akses: z.string() }).parse(await r.json());
  return { nomor: p.nomor, kode: p.kode_akses };
}

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
