// First view of every kind of public page in a real browser with an empty cache: bytes on the wire, as the browser counts them.
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../src/shared/test/browser.ts';
import type { Bench } from '../alat/konteks.ts';
import type { Program } from '../alat/program.ts';

export async function ukurBobot(b: Bench, p: Program, contoh: { rincian: string; unit: string }): Promise<void> {
  const browser = await launchBrowser();
  try {
    let [terberat, js] = [
      { path: '', kb: 0 },
      { path: '', kb: 0 },
    ];
    const jalur = [
      '/',
      '/informasi',
      contoh.rincian,
      '/unit',
      contoh.unit,
      '/cari?q=anggaran',
      '/permohonan/baru',
      '/permohonan/lacak',
      '/keterbukaan',
      '/hitung-tenggat',
      '/tentang',
      '/bantuan',
      '/privasi',
      '/masuk',
      '/peristiwa/akar',
    ];
    for (const path of jalur) {
      const berat = await timbang(browser, `http://127.0.0.1:${p.port}${path}`);
      b.say(`${path}: ${berat.semua} kB, JavaScript ${berat.skrip} kB, ${berat.berkas} files, status ${berat.status}`);
      b.catat({
        bagian: 'First view, empty cache, 360 px phone',
        hal: path.replace(contoh.rincian, '/informasi/<slug>').replace(contoh.unit, '/unit/<slug>'),
        angka: berat.semua,
        satuan: 'kB',
        anggaran: 50,
        arah: 'paling',
        rasio: null,
        catatan: `JavaScript ${berat.skrip} kB, ${berat.berkas} files${berat.status === 200 ? '' : `, status ${berat.status}`}`,
      });
      if (berat.semua > terberat.kb) terberat = { path, kb: berat.semua };
      if (berat.skrip >= js.kb) js = { path, kb: berat.skrip };
    }
    b.catat({
      bagian: 'First view, empty cache, 360 px phone',
      hal: 'most JavaScript of any page',
      angka: js.kb,
      satuan: 'kB',
      anggaran: 20,
      arah: 'paling',
      rasio: null,
      catatan: js.path,
    });
  } finally {
    await browser.close();
  }
}

async function timbang(browser: Browser, url: string): Promise<{ semua: number; skrip: number; berkas: number; status: number }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'id-ID' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  const jenis = new Map<string, string>();
  let [semua, skrip, berkas] = [0, 0, 0];
  devtools.on('Network.responseReceived', (event) => void jenis.set(event.requestId, event.type));
  devtools.on('Network.loadingFinished', (event) => {
    semua += event.encodedDataLength;
    berkas += 1;
    if (jenis.get(event.requestId) === 'Script') skrip += event.encodedDataLength;
  });
  const response = await page.goto(url, { waitUntil: 'networkidle' });
  await context.close();
  const kb = (bytes: number): number => Math.round(bytes / 102.4) / 10;
  return { semua: kb(semua), skrip: kb(skrip), berkas, status: response?.status() ?? 0 };
}
