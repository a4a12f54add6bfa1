import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { masuk, usePeramban } from './peramban.ts';
import { tandaTangani, terbitkan } from './surat.ts';

const peramban = usePeramban();
const HP = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false } as const;

async function petugas(surel: string): Promise<Page> {
  const page = await peramban();
  await masuk(page, surel);
  await page.waitForURL(/\/kerja$/);
  return page;
}

/** Number, signature by the same file, comparison, sending: the letter stands open on the page. */
async function kirimSurat(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Tanggapan Tertulis atas Keberatan' }).waitFor();
  const pejabat = page.getByLabel('Penanda tangan');
  expect(await pejabat.locator('option').allTextContents()).not.toContainEqual(expect.stringContaining('Ratna'));
  await tandaTangani(page);
  await terbitkan(page);
  await page.getByText('Dikirim', { exact: true }).first().waitFor();
}

describe('an objection is rejected', () => {
  let nomor = '';
  let kode = '';

  it('on a phone without JavaScript: periodic information is missing, no request needed', async () => {
    const page = await peramban(HP);
    await page.goto('/');
    await page
      .getByRole('link', { name: /Ajukan keberatan/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Keberatan tanpa permohonan' }).click();
    await page.getByRole('button', { name: 'Lanjut' }).click();
    await page.getByText('Tulis informasi apa yang seharusnya diumumkan.').first().waitFor();
    await page.getByLabel('Informasi yang seharusnya diumumkan').fill('Laporan keuangan Dinas Contoh 2025');
    await page.getByRole('button', { name: 'Lanjut' }).click();
    await page.getByLabel('Nama lengkap').fill('Warga Keberatan');
    await page.getByLabel('Alamat', { exact: true }).fill('Jalan Keberatan 5');
    await page.getByRole('button', { name: 'Lanjut' }).click();
    await page.getByRole('heading', { level: 1, name: 'Periksa lalu kirim' }).waitFor();
    expect(await page.content()).not.toContain('Warga Keberatan');
    await page.getByRole('button', { name: 'Kirim keberatan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Keberatan Anda sudah diterima' }).waitFor();
    const isi = (await page.locator('main').textContent()) ?? '';
    nomor = /K\d{4}-\d{6}/.exec(isi)?.[0] ?? '';
    kode = /[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}/.exec(isi)?.[0] ?? '';
    expect([nomor, kode]).not.toContain('');
  });

  it('PPID passes the file, the Atasan upholds, the letter is signed and sent', { timeout: 900_000 }, async () => {
    const page = await petugas('utama@contoh.id');
    await page.goto(`/kerja/keberatan/${nomor}`);
    expect(await page.content()).not.toContain('Warga Keberatan');
    await page.getByLabel('Telaah PPID').fill('Laporan sudah diumumkan pada menu Keuangan (contoh).');
    await page.getByRole('button', { name: 'Teruskan ke Atasan PPID' }).click();

    const atasan = await petugas('atasan@contoh.id');
    await atasan.goto('/kerja/keberatan');
    await atasan.getByRole('link', { name: nomor }).click();
    await atasan.getByRole('link', { name: 'Susun tanggapan' }).click();
    await atasan.getByLabel('Menguatkan keputusan PPID').check();
    await atasan.getByRole('button', { name: 'Buat rancangan surat' }).click();
    await atasan.getByText('Perki 1/2021 Pasal 44 ayat (2) huruf c').first().waitFor();
    await atasan.getByLabel(/Uraian tanggapan untuk alasan b/).fill('Laporan itu sudah diumumkan.');
    await atasan.getByLabel('Pertimbangan').fill('Pengumumannya sudah lengkap.');
    await atasan.getByRole('button', { name: 'Buat rancangan surat' }).click();
    await atasan.getByRole('heading', { name: 'Tanggapan Tertulis atas Keberatan' }).waitFor();

    await page.goto(new URL(atasan.url()).pathname);
    await kirimSurat(page);
    await page.goto(`/kerja/keberatan/${nomor}`);
    expect(await page.locator('main').textContent()).toContain('belum terbukti diterima pemohon');
  });

  it('the objector opens the answer with the code: proven receipt, and the way to the commission with its last day', async () => {
    const page = await peramban(HP);
    await page.goto(`/keberatan/lacak?nomor=${nomor}`);
    await page.getByLabel('Kode akses').fill(kode);
    await page.getByRole('button', { name: 'Buka' }).click();
    await page.getByRole('heading', { level: 1, name: /keputusan PPID dikuatkan/ }).waitFor();
    expect(await page.locator('main').textContent()).not.toContain('Ke Komisi Informasi paling lambat');
    const csrf = await page.locator('input[name="_csrf"]').first().inputValue();
    const aksi = await page
      .locator('form', { has: page.getByRole('button', { name: 'Buka surat: Tanggapan tertulis Atasan PPID' }) })
      .getAttribute('action');
    const surat = await page.request.post(aksi ?? '', { form: { _csrf: csrf }, headers: { origin: inject('alamat') } });
    expect(surat.headers()['content-type']).toBe('application/pdf');
    await page.reload();
    expect(await page.locator('main').textContent()).toContain('Ke Komisi Informasi paling lambat');
  });
});

describe('an objection is upheld', () => {
  it('from the desk to an order that is carried out', { timeout: 900_000 }, async () => {
    const r = await fetch(`${inject('alamat')}/api/v1/permohonan`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        jenis_pemohon: 'perorangan',
        nama: 'Warga Dua',
        alamat: 'Jalan Contoh 8',
        rincian: 'Daftar taman kota (contoh)',
        tujuan: 'Latihan (contoh)',
        cara_memperoleh: 'salinan',
      }),
    });
    const p = z.object({ nomor: z.string() }).parse(await r.json());
    const page = await petugas('utama@contoh.id');
    await page.goto('/kerja/keberatan');
    await page.getByRole('link', { name: 'Catat keberatan' }).click();
    await page.getByLabel('Nomor permohonan').fill(p.nomor);
    await page.getByLabel(/^c\. Permohonan tidak ditanggapi/).check();
    await page.getByRole('button', { name: 'Catat keberatan' }).click();
    // Filed before the due date: taken in and said, never turned away.
    await page.getByText('Diajukan sebelum alasannya ada.').waitFor();
    const alamat = new URL(page.url()).pathname;
    await page.getByRole('link', { name: 'Susun tanggapan' }).click();
    await page.getByLabel(/Mengabulkan seluruhnya/).check();
    await page.getByLabel(/Uraian tanggapan untuk alasan c/).fill('Benar, belum dijawab.');
    await page.getByRole('textbox', { name: 'Perintah kepada PPID' }).fill('Berikan daftar taman kota.');
    await page.getByLabel('Dilaksanakan paling lambat').fill('2099-01-05');
    await page.getByRole('button', { name: 'Buat rancangan surat' }).click();
    await kirimSurat(page);
    await page.goto(alamat);
    expect(await page.locator('main').textContent()).toContain('Berikan daftar taman kota.');
    await page.getByRole('button', { name: 'Perintah sudah dilaksanakan' }).click();
    await page.getByText('Perintah dilaksanakan', { exact: true }).first().waitFor();
  });
});
