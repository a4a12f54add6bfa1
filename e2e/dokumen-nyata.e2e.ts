// Real documents through the whole house: uploaded by a unit, read (scans by OCR), published, and a phrase of page N found at page N.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adaDokumenNyata, DOKUMEN_NYATA } from '../src/dokumen/test/dokumen-nyata.ts';
import { folderDokumen } from '../src/dokumen/test/korpus.ts';
import { setujui, susun } from './butir.ts';
import { masuk, usePeramban } from './peramban.ts';

const peramban = usePeramban();

describe.skipIf(!adaDokumenNyata)(`real documents${adaDokumenNyata ? '' : ' (skipped: ../shared/data is not here)'}`, () => {
  it('are uploaded, read and published, and a phrase of a page is found with that page', { timeout: 1_800_000 }, async () => {
    const unit = await peramban();
    await masuk(unit, 'pelaksana@contoh.id');
    const butir = [];
    for (const { berkas, frasa } of DOKUMEN_NYATA) {
      const judul = `Dokumen ${berkas} (contoh)`;
      butir.push({ judul, frasa, jalur: await susun(unit, judul, join(folderDokumen, berkas)) });
    }
    const utama = await peramban();
    await masuk(utama, 'utama@contoh.id');
    for (const { jalur } of butir) await setujui(utama, jalur);

    const warga = await peramban({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    for (const { judul, frasa } of butir) {
      for (const [nomor, teks] of frasa) {
        const kena = warga.getByRole('listitem').filter({ has: warga.getByRole('heading', { name: judul }) });
        const tautan = kena.getByRole('link', { name: new RegExp(`^halaman ${nomor}$`, 'i') });
        const cari = async (): Promise<number> => {
          await warga.goto(`/cari?q=${encodeURIComponent(teks)}`);
          return tautan.count();
        };
        await expect.poll(cari, { timeout: 600_000, interval: 2_000, message: `${judul}: "${teks}" at page ${nomor}` }).toBe(1);
        await tautan.click();
        expect(await warga.getByRole('heading', { level: 1 }).textContent()).toBe(`Halaman ${nomor}`);
        expect(await warga.locator('main mark').count()).toBeGreaterThan(1);
      }
    }
  });
});
