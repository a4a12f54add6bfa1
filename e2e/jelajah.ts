import type { Page } from 'playwright-core';
import { allRoutes } from '../src/app.ts';
import { buatAkun } from '../src/pengguna/akun.ts';
import { loadConfig } from '../src/shared/config/load.ts';
import { checkHtml } from '../src/shared/html/test/check-html.ts';
import { periksaTampil, tautanDi, timbang } from './halaman.ts';

/** Addresses that are no page: files, data, pictures. */
export const BUKAN_HALAMAN =
  /^\/(aset|api|grafik|sitemap)\/|\.(?:csv|xlsx|pdf|json|xml|txt|svg|png|ico|webmanifest)$|\/(?:gambar|berkas|sampul|pdf|ttd)$|\/(?:berkas|bahan)\/(?!.*\/halaman\/)|^\/(?:healthz|readyz)$|^\/(?:kerja\/pengecualian\/:id\/surat|informasi-dikecualikan\/:id)\/:jenis$/;

type Rute = { path: string; pola: RegExp };

async function semuaRute(): Promise<Rute[]> {
  const akun = await buatAkun({
    config: loadConfig({ BETANG_DATA: '/tmp/betang-e2e-rute' }),
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
export const RUTE = await semuaRute();
const ruteDari = (jalur: string): string | undefined => RUTE.find(({ pola }) => pola.test(jalur.split('?')[0] ?? ''))?.path;

/** Routes that were looked at in a browser, by whomever. */
export const dilihat = new Set<string>();

export type Pengunjung = { nama: string; mulai: readonly string[]; page: Page; umum: boolean };

/** Pages that are also looked at in the dark; the colours are the same parts on all others. */
const GELAP = 6;

/**
 * Walks from the first pages on, one page of each route. A route that nobody has seen is looked at in the browser; one that another role
 * has seen is only asked for: it opens, is valid HTML, and its links lead on. Gives the faults, a line each.
 */
export async function jelajahi({ nama, mulai, page, umum }: Pengunjung): Promise<string[]> {
  const salah: string[] = [];
  const antre = [...mulai];
  const sudah = new Set<string>();
  let gelap = 0;
  for (let jalur = antre.shift(); jalur !== undefined; jalur = antre.shift()) {
    const rute = ruteDari(jalur);
    if (rute === undefined) salah.push(`${nama} ${jalur}: leads nowhere`);
    if (rute === undefined || BUKAN_HALAMAN.test(rute) || sudah.has(rute)) continue;
    sudah.add(rute);
    const baru = !dilihat.has(rute);
    dilihat.add(rute);
    const { faults, tautan } = baru ? await lihat(page, jalur, { umum, gelap: gelap++ < GELAP }) : await minta(page, jalur);
    const lines = faults.map((fault) => `${nama} ${jalur}: ${fault}`);
    // Said at once, so that a run that is stopped has told something.
    for (const line of lines) process.stderr.write(`${line}\n`);
    salah.push(...lines);
    antre.push(...tautan.filter((link) => !/[?&]bahasa=/.test(link)));
  }
  return salah;
}

type Hasil = { faults: string[]; tautan: string[] };

async function lihat(page: Page, jalur: string, cara: { umum: boolean; gelap: boolean }): Promise<Hasil> {
  const response = await page.goto(jalur, { waitUntil: 'load' });
  const status = response?.status() ?? 0;
  if (status !== 200) return { faults: [`status ${status}`], tautan: [] };
  const berat = await timbang(page);
  const faults = await checkHtml((await response?.text()) ?? '');
  faults.push(...(await periksaTampil(page)));
  if (cara.gelap) {
    await page.emulateMedia({ colorScheme: 'dark' });
    faults.push(...(await periksaTampil(page, 'color-contrast')).map((fault) => `dark: ${fault}`));
    await page.emulateMedia({ colorScheme: 'light' });
  }
  if (cara.umum && berat.semua > 50_000) faults.push(`weighs ${berat.semua} bytes`);
  if (cara.umum && berat.skrip > 20_000) faults.push(`brings ${berat.skrip} bytes of script`);
  return { faults, tautan: await tautanDi(page) };
}

/** Without drawing it: the page as the server sends it. */
async function minta(page: Page, jalur: string): Promise<Hasil> {
  const response = await page.request.get(jalur);
  if (response.status() !== 200) return { faults: [`status ${response.status()}`], tautan: [] };
  const html = await response.text();
  const asal = new URL(response.url());
  const links = [...html.matchAll(/<a [^>]*?href="([^"]+)"/g)].map((m) => new URL((m[1] ?? '').replaceAll('&amp;', '&'), asal));
  return { faults: await checkHtml(html), tautan: links.filter((u) => u.origin === asal.origin).map((u) => u.pathname + u.search) };
}
