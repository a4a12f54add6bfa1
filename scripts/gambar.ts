// The pictures of README and of the guides, made anew by one command: `node scripts/gambar.ts` starts a practice city of its
// own (or visits the one of `--situs <address> --data <its folder>`) and writes `docs/gambar/*.png`, each below 250 kB; `--hanya beranda,kerja`: only these.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { launchBrowser } from '../src/shared/test/browser.ts';
import { buildDist } from '../src/shared/test/build-dist.ts';
import { startProgram } from '../src/shared/test/program.ts';
import { projectRoot } from '../src/shared/root.ts';

const BATAS = 250_000;
/** What is shown: public pages, and one of an officer who is signed in. */
const GAMBAR = [
  { nama: 'beranda', jalur: '/', lebar: 1180, tinggi: 1000 },
  { nama: 'angka', jalur: '/keterbukaan', lebar: 1180, tinggi: 860 },
  { nama: 'pencarian', jalur: '/cari?q=demam%20berdarah', lebar: 1180, tinggi: 860 },
  { nama: 'informasi', jalur: 'item', lebar: 1180, tinggi: 900 },
  { nama: 'permohonan', jalur: '/permohonan/baru', lebar: 390, tinggi: 760 },
  { nama: 'lacak', jalur: '/permohonan/lacak', lebar: 390, tinggi: 760 },
  { nama: 'kerja', jalur: '/kerja', lebar: 1180, tinggi: 820, akun: 'utama@contoh.id' },
] as const;

type Gambar = (typeof GAMBAR)[number];

const { values } = parseArgs({ options: { situs: { type: 'string' }, data: { type: 'string' }, hanya: { type: 'string' } } });

async function ambil(browser: Browser, situs: string, data: string, g: Gambar): Promise<void> {
  const context = await browser.newContext({
    baseURL: situs,
    locale: 'id-ID',
    colorScheme: 'light',
    viewport: { width: g.lebar, height: g.tinggi },
  });
  const page = await context.newPage();
  if ('akun' in g) await masuk(page, data, g.akun);
  await page.goto(g.jalur === 'item' ? await itemBergambar(page) : g.jalur);
  // The index of a new city is built after the start: hits come in a while.
  for (let i = 0; g.nama === 'pencarian' && i < 200 && (await page.locator('main li.bt-item mark').count()) === 0; i++) {
    await page.waitForTimeout(3_000);
    await page.reload();
  }
  await page.waitForLoadState('networkidle');
  const path = join(projectRoot, 'docs', 'gambar', `${g.nama}.png`);
  await page.screenshot({ path });
  const { size } = statSync(path);
  process.stdout.write(`${g.nama}.png ${Math.round(size / 1000)} kB\n`);
  if (size > BATAS) throw new Error(`${g.nama}.png is larger than ${BATAS} bytes: show less of the page`);
  await context.close();
}

async function masuk(page: Page, data: string, akun: string): Promise<void> {
  const sandi = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(join(data, 'akun-contoh.json'), 'utf8')));
  await page.goto('/masuk');
  await page.getByLabel('Surel').fill(akun);
  await page.getByLabel('Kata sandi').fill(sandi[akun] ?? '');
  await page.getByRole('button', { name: 'Masuk' }).click();
  await page.waitForURL((url) => url.pathname !== '/masuk');
}

/** The newest item that shows the first page of a PDF. */
async function itemBergambar(page: Page): Promise<string> {
  await page.goto('/informasi?format=pdf');
  const href = await page.locator('main li.bt-item h2 a').first().getAttribute('href');
  if (href === null) throw new Error('the list shows no item');
  return href;
}

async function jalankan(situs: string, data: string): Promise<void> {
  const browser = await launchBrowser();
  try {
    const hanya = values.hanya?.split(',');
    for (const g of GAMBAR.filter(({ nama }) => hanya?.includes(nama) ?? true)) await ambil(browser, situs, data, g);
  } finally {
    await browser.close();
  }
}

if (values.situs !== undefined) await jalankan(values.situs, values.data ?? '');
else {
  buildDist();
  const data = join(mkdtempSync(join(tmpdir(), 'betang-gambar-')), 'data');
  const rumah = await startProgram({ BETANG_DATA: data, BETANG_SEED: 'contoh' });
  try {
    await jalankan(rumah.url, data);
  } finally {
    await rumah.stop();
    rmSync(join(data, '..'), { recursive: true, force: true });
  }
}
