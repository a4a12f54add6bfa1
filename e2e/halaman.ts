import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { tanpaSkrip } from './peramban.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** axe's findings on the page as it is shown, a line each; `hanya`: one rule instead of all. */
export async function periksaAxe(page: Page, hanya?: string): Promise<string[]> {
  await page.evaluate(AXE);
  const rules = hanya === undefined ? '' : `, runOnly: ${JSON.stringify([hanya])}`;
  const found: unknown = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations']${rules} }).then((r) => r.violations.flatMap((v) => v.nodes.map((n) => v.id + ': ' + n.target.join(' '))))`,
  );
  return Array.isArray(found) ? found.map(String) : [String(found)];
}

/** Asks a twin of the page: the same document at the same address and width, the house's own scripts left out, axe's allowed. */
async function denganSkrip<T>(page: Page, fn: (twin: Page) => Promise<T>): Promise<T> {
  const html = (await page.content()).replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');
  const context = await page.context().browser()?.newContext({ viewport: page.viewportSize(), locale: 'id-ID' });
  if (!context) throw new Error('the page has no browser');
  try {
    const twin = await context.newPage();
    await twin.route(page.url(), (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
    await twin.goto(page.url());
    return await fn(twin);
  } finally {
    await context.close();
  }
}

/** What is wrong with the page as it is shown: its width, its headings, axe (`hanya`: one of its rules). */
export async function periksaTampil(page: Page, hanya?: string): Promise<string[]> {
  const axe = tanpaSkrip.has(page) ? await denganSkrip(page, (twin) => periksaAxe(twin, hanya)) : await periksaAxe(page, hanya);
  const faults = axe.map((fault) => `axe: ${fault}`);
  if ((await page.getByRole('heading', { level: 1 }).count()) !== 1) faults.push('not one heading of the first level');
  if (await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth + 1'))
    faults.push('scrolls sideways');
  return faults;
}

/** Addresses of this site that the page leads to by GET: links, and forms that search. */
export async function tautanDi(page: Page): Promise<string[]> {
  const found: unknown = await page.evaluate(
    `[...document.querySelectorAll('a[href]')].filter((a) => a.origin === location.origin).map((a) => a.pathname + a.search)`,
  );
  return Array.isArray(found) ? [...new Set(found.map(String))] : [];
}

export type Berat = { semua: number; skrip: number };

/** What a first view brought over the line, headers left out: all bytes as sent (compressed), and those of scripts. */
export async function timbang(page: Page): Promise<Berat> {
  const found: unknown = await page.evaluate(
    `[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map((e) => [e.name, e.encodedBodySize])`,
  );
  const berat: Berat = { semua: 0, skrip: 0 };
  for (const entry of Array.isArray(found) ? found : []) {
    const [name, size] = Array.isArray(entry) ? [String(entry[0]), Number(entry[1])] : ['', 0];
    berat.semua += size;
    if (new URL(name).pathname.endsWith('.js')) berat.skrip += size;
  }
  return berat;
}
