import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import type { VNode } from 'preact';
import { buildAssets } from '../assets/build-assets.ts';
import { launchBrowser } from '../../test/browser.ts';
import { render } from './check-html.ts';

const mime: Record<string, string> = { '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };
/** The policy the server sends; a page that needs more than this breaks on the stage as it would for people. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

export interface Stage {
  page: Page;
  /** Shows a page as the server would send it. Style sheet, script and fonts are the built ones; nothing else is reachable. */
  show: (node: VNode | string, view?: { width?: number; scheme?: 'light' | 'dark' }) => Promise<void>;
  /** axe faults of what is shown, one line each. */
  axe: () => Promise<string[]>;
  close: () => Promise<void>;
}

/** A browser without a server: rendered pages are answered from memory at an address that exists nowhere. */
export async function openStage(pictures: Readonly<Record<string, string>> = {}): Promise<Stage> {
  const browser = await launchBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'betang-stage-'));
  const built = new Map((await buildAssets(folder)).map((b) => [b.name, b.file]));
  const context = await browser.newContext();
  const page = await context.newPage();
  let current = '';
  await page.route('**/*', async (route) => {
    const path = new URL(route.request().url()).pathname;
    const asset = path.startsWith('/aset/') ? path.slice(6) : undefined;
    const picture = pictures[path];
    if (route.request().isNavigationRequest())
      return route.fulfill({
        body: `<!doctype html>${current}`,
        headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
      });
    if (picture !== undefined) return route.fulfill({ body: picture, contentType: 'image/svg+xml' });
    if (asset === undefined) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({
      body: readFileSync(join(folder, 'aset', built.get(asset) ?? asset)),
      contentType: mime[extname(asset)] ?? 'text/plain',
    });
  });
  return {
    page,
    show: async (node, view = {}) => {
      current = typeof node === 'string' ? node : render(node);
      await page.emulateMedia({ colorScheme: view.scheme ?? 'light' });
      await page.setViewportSize({ width: view.width ?? 1280, height: 900 });
      await page.goto('http://betang.test/');
    },
    axe: () => runAxe(page),
    close: () => browser.close(),
  };
}

async function runAxe(page: Page): Promise<string[]> {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(source);
  const found: unknown = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then((r) => r.violations.flatMap((v) => v.nodes.map((n) => v.id + ': ' + n.target.join(' ') + ' – ' + (n.failureSummary || v.help))))`,
  );
  return Array.isArray(found) ? found.map(String) : [String(found)];
}
