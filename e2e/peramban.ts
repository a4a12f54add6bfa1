import { afterAll, beforeAll, inject } from 'vitest';
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

/** Signs a practice officer in, by label as a person would. */
export async function masuk(page: Page, mail: string): Promise<void> {
  await page.goto('/masuk');
  await page.getByLabel(/surel|e-?mail/i).fill(mail);
  await page
    .getByLabel(/sandi/i)
    .first()
    .fill(inject('sandi')[mail] ?? '');
  await page.getByRole('button', { name: /masuk/i }).click();
}
