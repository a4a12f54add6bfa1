import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { z } from 'zod';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../src/shared/test/browser.ts';

/** Pages in which no script runs: axe cannot work in them (its timers never fire). */
export const tanpaSkrip = new WeakSet<Page>();

/** One browser for a file of journeys; `open` gives a page of a new visitor (own cookies) at the house's address. */
export function usePeramban(): (options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  return async (options) => {
    if (!browser) throw new Error('usePeramban(): open pages inside a test or hook');
    const context = await browser.newContext({ baseURL: inject('alamat'), locale: 'id-ID', ...options });
    const page = await context.newPage();
    if (options?.javaScriptEnabled === false) tanpaSkrip.add(page);
    return page;
  };
}

const kukiTersimpan = z.array(z.object({ name: z.string(), value: z.string(), domain: z.string(), path: z.string() }));

/**
 * Opens the workspace of a practice officer. The session of an earlier journey is used where it still lives: all journeys share one
 * house, and it lets a person sign in only so often.
 */
export async function masuk(page: Page, mail: string): Promise<void> {
  const simpanan = join(inject('sesi'), `${mail}.json`);
  if (existsSync(simpanan)) {
    await page.context().addCookies(kukiTersimpan.parse(JSON.parse(readFileSync(simpanan, 'utf8'))));
    await page.goto('/kerja');
    if (new URL(page.url()).pathname === '/kerja') return;
  }
  await masukLewatPintu(page, mail);
  await page.waitForURL((url) => url.pathname !== '/masuk');
  writeFileSync(simpanan, JSON.stringify(await page.context().cookies()));
}

/** Signs a practice officer in by address and password, by label as a person would; the session is this page's alone. */
export async function masukLewatPintu(page: Page, mail: string): Promise<void> {
  await page.goto('/masuk');
  await page.getByLabel(/surel|e-?mail/i).fill(mail);
  await page
    .getByLabel(/sandi/i)
    .first()
    .fill(inject('sandi')[mail] ?? '');
  await page.getByRole('button', { name: /masuk/i }).click();
}
