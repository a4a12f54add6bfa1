// Every page of the house, found as people find it: by its links, from the front door and from each officer's first page. Each is
// valid HTML, passes axe in light and dark, fits a phone, has one heading, and public ones keep within the budget of a first view.
// A page that no link leads to is either in the list at the end, with its reason, or a fault.
//
// It still finds faults (docs/keadaan.md), so it runs when asked: BETANG_JELAJAH=1 npm test -- e2e/semua-halaman.e2e.ts
import { describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { allRoutes } from '../src/app.ts';
import { loadConfig } from '../src/shared/config/load.ts';
import { buatAkun } from '../src/pengguna/akun.ts';
import { checkHtml } from '../src/shared/html/test/check-html.ts';
import { periksaAxe, tautanDi, timbang } from './halaman.ts';
import { masuk, usePeramban } from './peramban.ts';

const peramban = usePeramban();

/** Addresses that are no page: files, data, pictures. */
const BUKAN_HALAMAN =
  /^\/(aset|api|grafik)\/|\.(?:csv|xlsx|pdf|json|xml|txt|svg|png|webmanifest)$|\/(?:gambar|berkas|sampul|pdf|ttd)$|\/berkas\/|^\/(?:healthz|readyz)$/;

type Rute = { path: string; pola: RegExp };

function semuaRute(): Rute[] {
  const config = loadConfig({ BETANG_DATA: '/tmp/betang-e2e-rute' });
  const akun = buatAkun({
    config,
    databaseUrl: 'postgres://x@127.0.0.1:1/x',
    hashRingan: true,
  });
  const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return (
    allRoutes(akun)
      .filter((route) => route.method === 'GET')
      .map(({ path }) => ({ path, pola: new RegExp(`^${path.split(/:\w+/).map(escape).join('[^/]+')}/?$`) }))
      // A fixed address before one with a parameter in the same place.
      .sort((a, b) => (a.path.match(/:/g) ?? []).length - (b.path.match(/:/g) ?? []).length)
  );
}
const RUTE = semuaRute();
const ruteDari = (jalur: string): string | undefined => RUTE.find(({ pola }) => pola.test(jalur.split('?')[0] ?? ''))?.path;

const dikunjungi = new Set<string>();

type Pengunjung = { nama: string; mulai: readonly string[]; page: Page; umum: boolean };

/** Walks from the first pages on and looks at each route that nobody before has seen; gives the faults, a line each. */
async function jelajahi({ nama, mulai, page, umum }: Pengunjung): Promise<string[]> {
  const salah: string[] = [];
  const antre = [...mulai];
  const sudah = new Set<string>();
  for (let jalur = antre.shift(); jalur !== undefined; jalur = antre.shift()) {
    const rute = ruteDari(jalur);
    if (rute === undefined) salah.push(`${nama} ${jalur}: leads nowhere`);
    if (rute === undefined || BUKAN_HALAMAN.test(rute) || sudah.has(rute) || (dikunjungi.has(rute) && !mulai.includes(jalur))) continue;
    sudah.add(rute);
    dikunjungi.add(rute);
    const faults = await periksaHalaman(page, jalur, umum);
    const lines = faults.map((fault) => `${nama} ${jalur}: ${fault}`);
    // Said at once, so that a run that is stopped has told something.
    for (const line of lines) process.stderr.write(`${line}\n`);
    salah.push(...lines);
    antre.push(...(await tautanDi(page)).filter((link) => !/[?&]bahasa=/.test(link)));
  }
  return salah;
}

async function periksaHalaman(page: Page, jalur: string, umum: boolean): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const response = await page.goto(jalur, { waitUntil: 'load' });
  const berat = await timbang(page);
  const status = response?.status() ?? 0;
  if (status !== 200) return [`status ${status}`];
  const faults = await checkHtml((await response?.text()) ?? '');
  if ((await page.getByRole('heading', { level: 1 }).count()) !== 1) faults.push('not one heading of the first level');
  if (await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth + 1'))
    faults.push('wider than a phone');
  faults.push(...(await periksaAxe(page)).map((fault) => `axe, light: ${fault}`));
  await page.emulateMedia({ colorScheme: 'dark' });
  faults.push(...(await periksaAxe(page, 'color-contrast')).map((fault) => `axe, dark: ${fault}`));
  if (umum && berat.semua > 50_000) faults.push(`weighs ${berat.semua} bytes`);
  if (umum && berat.skrip > 20_000) faults.push(`brings ${berat.skrip} bytes of script`);
  return faults;
}

const LAYAR = { viewport: { width: 360, height: 740 } };

describe.skipIf(process.env['BETANG_JELAJAH'] === undefined)('every page', () => {
  it('of the public site', async () => {
    const page = await peramban(LAYAR);
    // A new visitor at each page: nothing is in the cache of a first view.
    const client = await page.context().newCDPSession(page);
    await client.send('Network.setCacheDisabled', { cacheDisabled: true });
    const salah = await jelajahi({
      nama: 'publik',
      mulai: ['/', '/cari?q=anggaran', '/permohonan/baru', '/permohonan/lacak'],
      page,
      umum: true,
    });
    expect(salah).toEqual([]);
  }, 600_000);

  it.each(Object.keys(inject('sandi')))(
    'of %s',
    async (mail) => {
      const page = await peramban(LAYAR);
      await masuk(page, mail);
      await page.waitForURL(/\/kerja$/);
      const salah = await jelajahi({ nama: mail.split('@')[0] ?? mail, mulai: ['/kerja'], page, umum: false });
      expect(salah).toEqual([]);
    },
    600_000,
  );

  it('is led to by a link, or says here why not', () => {
    const tanpa = RUTE.map(({ path }) => path).filter((path) => !BUKAN_HALAMAN.test(path) && !dikunjungi.has(path));
    expect(tanpa).toEqual([]);
  });
});
