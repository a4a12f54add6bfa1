import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { masuk, usePeramban } from './peramban.ts';

const peramban = usePeramban();
const NAMA = 'Kantor tutup karena banjir (contoh)';

/** The next Wednesday at least two days ahead: a working day inside the clock of a case received today. */
function rabuDepan(): string {
  const day = new Date(Date.now() + 7 * 3_600_000 + 2 * 86_400_000);
  while (day.getUTCDay() !== 3) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** A citizen's request through the public API: a case whose clock runs over that day. */
async function ajukan(page: Page): Promise<string> {
  const reply = await page.request.post('/api/v1/permohonan', {
    data: {
      jenis_pemohon: 'perorangan',
      nama: 'Tambun Contoh',
      alamat: 'Jalan Contoh 1',
      rincian: 'Salinan jadwal pasar kota tahun 2025',
      tujuan: 'Penelitian',
      cara_memperoleh: 'salinan',
      unit: ['diskominfo'],
    },
  });
  expect(reply.status()).toBe(201);
  const made: { nomor: string } = await reply.json();
  return made.nomor;
}

async function lihatAkibat(page: Page, hari: string): Promise<void> {
  await page.goto('/kerja/kalender');
  await page.getByRole('link', { name: 'Tambah hari' }).click();
  await page.getByLabel('Tanggal', { exact: true }).fill(hari);
  await page.getByLabel('Nama hari').fill(NAMA);
  await page.getByRole('radio', { name: /daerah/i }).check();
  await page.getByRole('button', { name: 'Lihat akibatnya' }).click();
}

/** Numbers of the cases in the list of what moves. */
async function yangBergeser(page: Page): Promise<Set<string>> {
  return new Set(((await page.locator('main table').textContent()) ?? '').match(/\d{4}-\d{6}/g));
}

/** How many cases the ledger says were moved, as an auditor reads it. */
async function peristiwaBergeser(): Promise<number> {
  const auditor = await peramban({ javaScriptEnabled: false });
  await masuk(auditor, 'auditor@contoh.id');
  await auditor.waitForURL(/\/kerja$/);
  await auditor.goto('/kerja/peristiwa');
  const rows = await auditor.getByRole('row').filter({ hasText: 'tenggat_bergeser' }).count();
  await auditor.context().close();
  return rows;
}

describe('an administrator edits the calendar', () => {
  it('sees which open cases move before anything is saved; then each has one event', async () => {
    const page = await peramban({ javaScriptEnabled: false });
    const nomor = await ajukan(page);
    await masuk(page, 'admin@contoh.id');
    await page.waitForURL(/\/kerja$/);
    const hari = rabuDepan();
    await lihatAkibat(page, hari);
    const bergeser = await yangBergeser(page);
    expect([...bergeser]).toContain(nomor);
    // Seen, not saved.
    expect(await peristiwaBergeser()).toBe(0);
    await page.goto(`/kerja/kalender?tahun=${hari.slice(0, 4)}`);
    expect(await page.locator('main').textContent()).not.toContain(NAMA);

    await lihatAkibat(page, hari);
    await page.getByRole('button', { name: 'Simpan perubahan ini' }).click();
    await page.waitForURL(/tersimpan=/);
    expect(Number(new URL(page.url()).searchParams.get('tersimpan'))).toBe(bergeser.size);
    expect(await page.locator('main').textContent()).toContain(NAMA);
    expect(await peristiwaBergeser()).toBe(bergeser.size);

    // Taken back: seen again before it is saved, and the old row stays readable.
    await page.getByRole('row').filter({ hasText: NAMA }).getByRole('link', { name: /Cabut/ }).click();
    expect(await page.locator('main').textContent()).toContain(NAMA);
    await page.getByRole('button', { name: 'Simpan perubahan ini' }).click();
    await page.waitForURL(/tersimpan=/);
    expect(await page.locator('main').textContent()).toContain('Yang pernah dicabut');
  });

  it('is told what is wrong with a day, and what was typed stays', async () => {
    const page = await peramban({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    await masuk(page, 'admin@contoh.id');
    await page.waitForURL(/\/kerja$/);
    await page.goto('/kerja/kalender/hari');
    await page.getByLabel('Nama hari').fill(NAMA);
    await page.getByRole('button', { name: 'Lihat akibatnya' }).click();
    expect(await page.getByRole('alert').count()).toBe(1);
    expect(await page.getByLabel('Nama hari').inputValue()).toBe(NAMA);
  });
});
