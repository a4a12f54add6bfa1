// What is exempt: refused whole by a test that holds, and given with parts blackened. Both with the Atasan's approval, never without.
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { masuk, usePeramban } from './peramban.ts';
import { tandaTangani, terbitkan } from './surat.ts';

const peramban = usePeramban();
const LAMA = { timeout: 900_000 };

async function petugas(surel: string): Promise<Page> {
  const page = await peramban();
  await masuk(page, surel);
  await page.waitForURL(/\/kerja$/);
  return page;
}

async function minta(rincian: string): Promise<{ nomor: string; kode: string }> {
  const r = await fetch(`${inject('alamat')}/api/v1/permohonan`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      jenis_pemohon: 'perorangan',
      nama: 'Warga Contoh Tolak',
      alamat: 'Jalan Uji 9',
      rincian,
      tujuan: 'Latihan (contoh)',
      cara_memperoleh: 'salinan',
      bentuk: 'hardcopy',
      cara_mengirim: 'ambil',
    }),
  });
  const p = z.object({ nomor: z.string(), kode_akses: z.string() }).parse(await r.json());
  return { nomor: p.nomor, kode: p.kode_akses };
}

const keadaan = async ({ nomor, kode }: { nomor: string; kode: string }) => {
  const r = await fetch(`${inject('alamat')}/api/v1/permohonan/${nomor}`, { headers: { 'x-kode-akses': kode } });
  return z
    .object({ keadaan: z.string(), boleh: z.array(z.string()), surat: z.array(z.object({ jenis: z.string() })) })
    .parse(await r.json());
};

/** From the case to the second step of the notification, with one decision chosen. */
async function pilih(page: Page, nomor: string, putusan: string): Promise<void> {
  await page.goto(`/kerja/permohonan/${nomor}`);
  await page.getByRole('button', { name: 'Nyatakan lengkap' }).click();
  await page.getByLabel('Unit', { exact: true }).selectOption({ label: 'Dinas Komunikasi, Informatika, Statistik dan Persandian' });
  await page.getByRole('button', { name: 'Teruskan', exact: true }).click();
  await page.getByRole('heading', { name: 'Menunggu jawaban satu unit' }).waitFor();
  await page.getByRole('link', { name: 'Susun pemberitahuan' }).click();
  await page.getByLabel(putusan, { exact: true }).check();
  await page.getByRole('button', { name: 'Lanjutkan' }).click();
}

/** The Atasan reads the letter on his own page and approves it; the first that waits is open there already. */
async function setujui(nomor: string): Promise<void> {
  const atasan = await petugas('atasan@contoh.id');
  await atasan.goto('/kerja/persetujuan');
  const kartu = atasan.locator('.ds-card', { hasText: nomor });
  await kartu.first().waitFor();
  const buka = kartu.getByRole('link', { name: 'Periksa dan putuskan' });
  if ((await buka.count()) > 0) await buka.click();
  await atasan.locator('.ds-card', { hasText: nomor }).getByRole('button', { name: 'Setujui' }).click();
  await atasan.locator('.ds-card', { hasText: nomor }).getByText('Sudah disetujui.').waitFor();
}

describe('a request for what is exempt', () => {
  it('is refused by a test that holds, and not before the Atasan approves', LAMA, async () => {
    const p = await minta('Nomor rekening setiap penerima bantuan sosial (contoh)');
    const page = await petugas('utama@contoh.id');
    await pilih(page, p.nomor, 'Ditolak karena dikecualikan');
    await page.getByRole('button', { name: 'Buat rancangan surat' }).click();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('uji');
    await page.getByLabel(/Data pribadi penerima bantuan sosial/).check();
    await page.getByRole('button', { name: 'Buat rancangan surat' }).click();
    await page.getByRole('heading', { name: 'Pemberitahuan Tertulis' }).waitFor();
    const surat = page.url();
    await tandaTangani(page);
    await terbitkan(page);
    await page.getByText('Pasal 10 ayat (2) huruf f').first().waitFor();
    expect((await keadaan(p)).keadaan).toBe('diproses');
    await setujui(p.nomor);
    await page.goto(surat);
    await terbitkan(page);
    await page.getByText('Dikirim', { exact: true }).first().waitFor();
    expect(await keadaan(p)).toMatchObject({ keadaan: 'ditolak', surat: expect.arrayContaining([{ jenis: 'pemberitahuan' }]) });
  });

  it('is given with its list of what is blackened', LAMA, async () => {
    const p = await minta('Berkas pengaduan warga tentang jalan rusak (contoh)');
    const page = await petugas('utama@contoh.id');
    await pilih(page, p.nomor, 'Diberikan sebagian, bagian yang dikecualikan dihitamkan');
    await page.getByLabel('Materi yang diberikan').fill('Berkas pengaduan, 12 halaman.');
    await page.getByLabel(/Identitas pelapor/).check();
    await page.getByLabel('Kertas').check();
    await page.getByLabel('Format').fill('Kertas A4');
    await page.getByRole('button', { name: 'Buat rancangan surat' }).click();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('Pasal 22 ayat (7) huruf e');
    await page.getByLabel('Materi yang dihitamkan (1)').fill('Nama dan alamat pelapor, halaman 1');
    await page.getByLabel('Alasan (1)').fill('Pelapor dapat dikenali.');
    await page.getByLabel('Pasal (1)').fill('UU 14/2008 Pasal 17 huruf h');
    await page.getByRole('button', { name: 'Buat rancangan surat' }).click();
    await page.getByRole('heading', { name: 'Pemberitahuan Tertulis' }).waitFor();
    const surat = page.url();
    await tandaTangani(page);
    await setujui(p.nomor);
    await page.goto(surat);
    await terbitkan(page);
    await page.getByText('Dikirim', { exact: true }).first().waitFor();
    expect((await keadaan(p)).keadaan).toBe('dikabulkan_sebagian');
  });
});
