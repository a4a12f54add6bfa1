import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page, Response } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** axe's findings on the page as it is shown, a line each. */
export async function periksaAxe(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found: unknown = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then((r) => r.violations.flatMap((v) => v.nodes.map((n) => v.id + ': ' + n.target.join(' '))))`,
  );
  return Array.isArray(found) ? found.map(String) : [String(found)];
}

/** Addresses of this site that the page leads to by GET: links, and forms that search. */
export async function tautanDi(page: Page): Promise<string[]> {
  const found: unknown = await page.evaluate(
    `[...document.querySelectorAll('a[href]')].filter((a) => a.origin === location.origin).map((a) => a.pathname + a.search)`,
  );
  return Array.isArray(found) ? [...new Set(found.map(String))] : [];
}

export type Berat = { semua: number; skrip: number };

/** Counts what a first view brings over the line, headers left out: all bytes as sent (compressed), and those of scripts. */
export function timbang(page: Page): { selesai: () => Promise<Berat> } {
  const responses: Response[] = [];
  const note = (response: Response) => void responses.push(response);
  page.on('response', note);
  return {
    selesai: async () => {
      page.off('response', note);
      const berat: Berat = { semua: 0, skrip: 0 };
      for (const response of responses) {
        const { responseBodySize } = await response.request().sizes();
        berat.semua += responseBodySize;
        if (response.request().resourceType() === 'script') berat.skrip += responseBodySize;
      }
      return berat;
    },
  };
}
