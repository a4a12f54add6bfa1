import { ColorSpace, Document, Image, Matrix, PDFDocument } from 'mupdf';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import type { Page } from 'playwright-core';
import { masuk, usePeramban } from './peramban.ts';

const peramban = usePeramban();
/** The scan is read as a picture: minutes on a machine that does other things beside. */
const SABAR = 240_000;
const TANYA = 'Daftar jalan lingkungan yang diperbaiki tahun lalu, per kelurahan (contoh).';

let nomor = '';
let kode = '';

/** The papers of the office's scanner: every page of the letter as a picture, no text in it. */
function pindai(pdf: Uint8Array): Uint8Array {
  const asal = Document.openDocument(pdf, 'application/pdf');
  const hasil = new PDFDocument();
  for (let i = 0; i < asal.countPages(); i++) {
    const gambar = asal.loadPage(i).toPixmap(Matrix.scale(200 / 72, 200 / 72), ColorSpace.DeviceGray, false);
    const [lebar, tinggi] = [gambar.getWidth(), gambar.getHeight()];
    const ref = hasil.addImage(new Image(Buffer.from(gambar.asPNG())));
    const resources = hasil.addObject({ XObject: { Im0: ref } });
    const kotak: [number, number, number, number] = [0, 0, (lebar * 72) / 200, (tinggi * 72) / 200];
    hasil.insertPage(-1, hasil.addPage(kotak, 0, resources, `q ${kotak[2]} 0 0 ${kotak[3]} 0 0 cm /Im0 Do Q`));
  }
  return hasil.saveToBuffer('compress').asUint8Array();
}

async function bita(page: Page, alamat: string): Promise<Buffer> {
  const response = await page.request.get(alamat);
  expect(response.status(), alamat).toBe(200);
  return response.body();
}

/** Reloads until the page says it: jobs of the house run beside. */
async function sampai(page: Page, ada: RegExp): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.reload();
        return page.locator('main').textContent();
      },
      { timeout: SABAR, interval: 2000 },
    )
    .toMatch(ada);
}

beforeAll(async () => {
  const r = await fetch(`${inject('alamat')}/api/v1/permohonan`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      jenis_pemohon: 'perorangan',
      nama: 'Warga Contoh Jawab',
      alamat: 'Jalan Uji 7',
      rincian: TANYA,
      tujuan: 'Latihan (contoh)',
      cara_memperoleh: 'salinan',
      bentuk: 'softcopy',
      cara_mengirim: 'unduh',
    }),
  });
  ({ nomor, kode_akses: kode } = z.object({ nomor: z.string(), kode_akses: z.string() }).parse(await r.json()));
});

describe('a request is answered', () => {
  it('the desk declares it complete and routes it to Diskominfo', async () => {
    const page = await peramban();
    await masuk(page, 'utama@contoh.id');
    await page.waitForURL(/\/kerja$/);
    await page.goto(`/kerja/permohonan/${nomor}`);
    expect(await page.locator('main').textContent()).not.toMatch(/Warga Contoh Jawab|Jalan Uji 7/);
    await page.getByRole('button', { name: 'Nyatakan lengkap' }).click();
    await page.getByRole('heading', { name: 'Teruskan ke unit yang menguasai' }).waitFor();
    await page.getByLabel('Unit', { exact: true }).selectOption({ label: 'Dinas Komunikasi, Informatika, Statistik dan Persandian' });
    await page.getByRole('button', { name: 'Teruskan', exact: true }).click();
    await page.getByRole('heading', { name: 'Menunggu jawaban satu unit' }).waitFor();
  });

  it('the unit answers with a file and never sees who asks; another unit sees nothing', async () => {
    const page = await peramban({ viewport: { width: 360, height: 740 } });
    await masuk(page, 'pelaksana@contoh.id');
    await page.waitForURL(/\/kerja$/);
    await page.goto('/kerja/tugas');
    await page.getByRole('link', { name: nomor }).first().click();
    await page.getByRole('heading', { level: 1, name: new RegExp(nomor) }).waitFor();
    expect(await page.locator('main').textContent()).toContain(TANYA);
    expect(await page.content()).not.toMatch(/Warga Contoh Jawab|Jalan Uji 7/);
    await page.getByLabel('Informasi ada pada unit kami').check();
    await page.getByLabel('Penjelasan').fill('Tabel 14 ruas jalan lingkungan terlampir.');
    await page
      .getByLabel('Tambahkan berkas')
      .setInputFiles({ name: 'ruas-jalan.csv', mimeType: 'text/csv', buffer: Buffer.from('ruas,panjang\nA,120\nB,80\n') });
    await page.getByRole('button', { name: 'Kirim jawaban' }).click();
    await expect.poll(() => page.locator('main').textContent()).toContain('sudah dikirim');
    const alamat = page.url();

    const lain = await peramban();
    await masuk(lain, 'pelaksana2@contoh.id');
    await lain.waitForURL(/\/kerja$/);
    await lain.goto('/kerja/tugas');
    expect(await lain.content()).not.toContain(nomor);
    expect((await lain.goto(alamat))?.status()).toBe(404);
    expect((await lain.goto(`/kerja/permohonan/${nomor}`))?.status()).toBe(403);
  });

  it('PPID Utama composes, numbers, uploads the signed scan, sees the comparison, and sends', { timeout: 900_000 }, async () => {
    const page = await peramban();
    await masuk(page, 'utama@contoh.id');
    await page.waitForURL(/\/kerja$/);
    await page.goto(`/kerja/permohonan/${nomor}`);
    await page.getByRole('link', { name: 'Susun pemberitahuan' }).click();
    expect(await page.getByLabel('Diberikan', { exact: true }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Lanjutkan' }).click();
    expect(await page.getByLabel('Materi yang diberikan').inputValue()).toContain('14 ruas jalan');
    expect(await page.getByLabel('ruas-jalan.csv').isChecked()).toBe(true);
    await page.getByLabel('Format').fill('');
    await page.getByRole('button', { name: 'Buat rancangan surat' }).click();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('Perki 1/2021 Pasal 31 ayat (4) huruf d');
    await page.getByLabel('Format').fill('CSV');
    await page.getByRole('button', { name: 'Buat rancangan surat' }).click();

    await page.getByRole('heading', { name: 'Pemberitahuan Tertulis' }).waitFor();
    await page.getByLabel('Penanda tangan').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Beri nomor dan teruskan' }).click();
    await sampai(page, /Lihat surat \(PDF\)/);
    expect(await page.locator('main').textContent()).toContain('Menunggu tanda tangan');
    const alamat = await page.getByRole('link', { name: 'Lihat surat (PDF)' }).getAttribute('href');
    const pdf = await bita(page, alamat ?? '');

    await page
      .getByLabel('Unggah surat bertanda tangan')
      .setInputFiles({ name: 'pindaian.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pindai(pdf)) });
    await page.getByRole('button', { name: 'Unggah dan bandingkan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Perbandingan' }).waitFor();
    await sampai(page, /Tidak ada perbedaan|Ada perbedaan/);
    const alasan = page.getByLabel(/Pemindai salah membaca/);
    if ((await alasan.count()) > 0) await alasan.check();
    await page.getByRole('button', { name: /^Terima/ }).click();
    await page.getByRole('heading', { name: 'Kirim atau catat penyampaian' }).waitFor();
    await page.getByLabel(/Cara, bukti/).selectOption({ label: 'Terbitkan di halaman pelacakan dan kabari pemohon' });
    await page.getByRole('button', { name: 'Catat' }).click();
    await expect.poll(() => page.locator('main').textContent()).toContain('Dikirim');
    await page.goto(`/kerja/permohonan/${nomor}`);
    await page.getByRole('heading', { name: 'Tidak ada yang perlu dikerjakan' }).waitFor();
  });

  it('the citizen sees the answer by number and code, and downloads the file', async () => {
    const r = await fetch(`${inject('alamat')}/api/v1/permohonan/${nomor}`, { headers: { 'x-kode-akses': kode } });
    const isi = z
      .object({
        keadaan: z.string(),
        surat: z.array(z.object({ jenis: z.string(), nomor: z.string().nullable(), alamat: z.string() })),
        berkas: z.array(z.object({ nama: z.string(), alamat: z.string() })),
      })
      .parse(await r.json());
    expect(isi.keadaan).toBe('selesai');
    expect(isi.surat.find((s) => s.jenis === 'pemberitahuan')?.nomor).toMatch(/PPID/);
    expect(isi.berkas.map((b) => b.nama)).toEqual(['ruas-jalan.csv']);
    const berkas = await fetch(isi.berkas[0]?.alamat ?? '');
    expect(await berkas.text()).toContain('A,120');
    const surat = await fetch(isi.surat.find((s) => s.jenis === 'pemberitahuan')?.alamat ?? '');
    expect(surat.headers.get('content-type')).toBe('application/pdf');
  });
});
