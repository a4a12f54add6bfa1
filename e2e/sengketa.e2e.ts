import { buffer } from 'node:stream/consumers';
// A dispute at the commission: the dossier in one click, its check offline, and a commissioner who reads by guest link.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { bacaZip } from '../src/sengketa/test/baca-zip.ts';
import { periksaTampil } from './halaman.ts';
import { masuk, usePeramban } from './peramban.ts';

const peramban = usePeramban();
const folder = mkdtempSync(join(tmpdir(), 'betang-berkas-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function perkara(siapa = 'utama@contoh.id'): Promise<Page> {
  const page = await peramban();
  await masuk(page, siapa);
  await page.waitForURL(/\/kerja$/);
  await page.goto('/kerja/sengketa');
  await page
    .getByRole('link', { name: /^S\d{4}-\d{6}$/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Susun berkas perkara' }).click();
  await page.getByRole('heading', { level: 1, name: /Berkas perkara S/ }).waitFor();
  return page;
}

describe('a dispute about a refusal', () => {
  let nomor = '';
  let index = '';

  it('gives its dossier in one click, in less than 30 seconds', { timeout: 300_000 }, async () => {
    const page = await perkara();
    nomor = /S\d{4}-\d{6}/.exec(page.url())?.[0] ?? '';
    await page.getByLabel('Nama', { exact: true }).fill('Ratna Contoh');
    await page.getByLabel('Jabatan').fill('PPID Utama (contoh)');
    await page.getByLabel('Nomor surat kuasa atau penugasan').fill('800/12/SK (contoh)');
    await page.getByRole('button', { name: 'Catat yang mewakili' }).click();
    await page.getByText('Sekarang: Ratna Contoh').waitFor();
    // The papers of letters and tests are drawn by jobs after the house has opened.
    await expect
      .poll(
        async () => {
          await page.reload();
          return page.getByText('belum punya PDF').count();
        },
        { timeout: 240_000, interval: 2000 },
      )
      .toBe(0);
    const mulai = performance.now();
    const unduhan = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Unduh amplop A (ZIP)' }).click();
    const bita = await buffer(await (await unduhan).createReadStream());
    const detik = (performance.now() - mulai) / 1000;
    process.stderr.write(`envelope A of the practice dispute: ${detik.toFixed(2)} s, ${bita.length} bytes\n`);
    expect(detik).toBeLessThan(30);
    const isi = await bacaZip(bita);
    expect([...isi.keys()].join(' ')).toMatch(/pemberitahuan.*tanggapan-keberatan/);
    for (const [nama, teks] of isi) {
      mkdirSync(dirname(join(folder, nama)), { recursive: true });
      writeFileSync(join(folder, nama), teks);
    }
    index = join(folder, `berkas-${nomor}`, 'index.html');
  });

  it('proves itself on a machine without a network, and shows a changed event', async () => {
    const page = await peramban({ offline: true });
    await page.goto(`file://${index}`);
    await page.getByText(/^Utuh: \d+ peristiwa/).waitFor();
    expect(await periksaTampil(page)).toEqual([]);
    await page.getByLabel(/Cocokkan berkas/).setInputFiles(join(dirname(index), 'daftar-isi.pdf'));
    await page.getByText('daftar-isi.pdf: cocok.').waitFor();
    const rusak = join(folder, 'rusak.html');
    const { readFileSync } = await import('node:fs');
    writeFileSync(rusak, readFileSync(index, 'utf8').replace(/"versi":1,"aktorJenis":"petugas"/, '"versi":2,"aktorJenis":"petugas"'));
    await page.goto(`file://${rusak}`);
    await page.getByText(/isi peristiwa nomor \d+ tidak sama dengan sidiknya/).waitFor();
  });

  it('is read by a commissioner on a phone, until the link is revoked', { timeout: 120_000 }, async () => {
    const page = await perkara();
    await page.getByLabel('Untuk siapa').fill('Ketua Majelis (contoh)');
    await page.getByRole('button', { name: 'Buat tautan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tautan tamu sudah dibuat' }).waitFor();
    const isi = (await page.locator('main').textContent()) ?? '';
    const alamat = /\/sengketa\/tamu\/[\w-]{36}/.exec(isi)?.[0] ?? '';
    const kode = /[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}/.exec(isi)?.[0] ?? '';
    const tamu = await peramban({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
    await tamu.goto(alamat);
    await tamu.getByLabel('Kode').fill(kode);
    await tamu.getByRole('button', { name: 'Buka perkara' }).click();
    await tamu.getByRole('heading', { level: 1, name: `Perkara ${nomor}` }).waitFor();
    expect(await tamu.locator('main').textContent()).toContain('Data pribadi penerima bantuan sosial');
    const surat = await tamu.getByRole('link', { name: /Tanggapan Tertulis/ }).getAttribute('href');
    expect((await tamu.request.get(surat ?? '')).headers()['content-type']).toBe('application/pdf');
    await page.getByRole('link', { name: 'Kembali ke berkas perkara' }).click();
    await page.getByText('2 kali').waitFor();
    await page
      .getByRole('button', { name: /^Cabut/ })
      .first()
      .click();
    await page.getByText('Dicabut').first().waitFor();
    await tamu.reload();
    await tamu.getByRole('heading', { level: 1, name: 'Tautan ini tidak terbuka' }).waitFor();
  });
});

describe('an order of the panel to hand over exempt originals', () => {
  const kode = { utama: '', atasan: '' };
  let buka = '';
  const baca = async (page: Page): Promise<string> =>
    /(?:[2-9A-HJ-NP-Z]{5}-){4}[2-9A-HJ-NP-Z]{5}/.exec((await page.locator('main').textContent()) ?? '')?.[0] ?? '';

  it('is recorded, approved by another person, and sealed under two codes', { timeout: 180_000 }, async () => {
    const utama = await perkara();
    await utama.getByLabel('Nomor perintah atau berita acara sidang').fill('014/BA (contoh)');
    await utama.getByLabel('Bunyi perintah').fill('Serahkan daftar penerima dalam amplop tersegel (contoh).');
    await utama.getByRole('button', { name: 'Catat perintah' }).click();
    await utama.getByText('Menunggu persetujuan Atasan PPID').waitFor();
    const atasan = await perkara('atasan@contoh.id');
    await atasan.getByRole('button', { name: 'Setujui perintah ini' }).click();
    await atasan.getByText(/Disetujui Atasan PPID/).waitFor();
    await utama.reload();
    await utama
      .getByLabel(/Dokumen lain yang diminta/)
      .setInputFiles({ name: 'penerima.txt', mimeType: 'text/plain', buffer: Buffer.from('Penerima Satu Contoh') });
    const mulai = performance.now();
    await utama.getByRole('button', { name: 'Segel dan tampilkan kode saya' }).click();
    await utama.getByRole('heading', { level: 1, name: 'Kode PPID Utama' }).waitFor();
    kode.utama = await baca(utama);
    expect(await periksaTampil(utama)).toEqual([]);
    await atasan.reload();
    await atasan.getByRole('button', { name: /^Ambil kode saya/ }).click();
    await atasan.getByRole('heading', { level: 1, name: 'Kode Atasan PPID' }).waitFor();
    kode.atasan = await baca(atasan);
    await utama.getByRole('link', { name: 'Kembali ke berkas perkara' }).click();
    const unduhan = utama.waitForEvent('download');
    await utama.getByRole('button', { name: /^Unduh \(ZIP\)/ }).click();
    const isi = await bacaZip(await buffer(await (await unduhan).createReadStream()));
    const detik = (performance.now() - mulai) / 1000;
    process.stderr.write(`envelope B of the practice dispute: ${detik.toFixed(2)} s\n`);
    expect(detik).toBeLessThan(30);
    buka = join(folder, 'buka.html');
    writeFileSync(buka, [...isi].find(([nama]) => nama.endsWith('/buka.html'))?.[1] ?? '');
  });

  it('opens on a machine without a network with both codes, and with no other', { timeout: 60_000 }, async () => {
    const page = await peramban({ offline: true, viewport: { width: 360, height: 740 } });
    await page.goto(`file://${buka}`);
    await page.getByLabel('Kode dari PPID Utama').fill(kode.utama);
    await page.getByLabel('Kode dari Atasan PPID').fill(kode.utama);
    await page.getByRole('button', { name: 'Buka segel' }).click();
    await page.getByText('Segel tidak terbuka').waitFor();
    expect(await page.getByRole('link').count()).toBe(0);
    await page.getByLabel('Kode dari Atasan PPID').fill(kode.atasan.toLowerCase());
    await page.getByRole('button', { name: 'Buka segel' }).click();
    await page.getByText('Segel terbuka: 1 dokumen').waitFor();
    expect(await periksaTampil(page)).toEqual([]);
    const simpanan = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Simpan penerima.txt' }).click();
    expect((await buffer(await (await simpanan).createReadStream())).toString()).toBe('Penerima Satu Contoh');
  });
});
