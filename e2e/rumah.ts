import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { z } from 'zod';
import { buildDist } from '../src/shared/test/build-dist.ts';
import { startProgram } from '../src/shared/test/program.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Base address of the running house. */
    alamat: string;
    /** Passwords of the practice accounts by mail. */
    sandi: Record<string, string>;
    /** Folder in which journeys leave the sessions of officers for each other. */
    sesi: string;
  }
}

function sediakan(project: TestProject, url: string, data: string): void {
  project.provide('alamat', url);
  project.provide('sesi', mkdtempSync(join(data, 'sesi-')));
  project.provide('sandi', z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(join(data, 'akun-contoh.json'), 'utf8'))));
}

/**
 * One house with the practice city for all journeys: the real program, on a free port, in a folder of its own. While a journey is being
 * written, BETANG_E2E_SITUS and BETANG_E2E_DATA name a house that runs already (`npm start` with BETANG_SEED=contoh) and its folder.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { BETANG_E2E_SITUS: situs, BETANG_E2E_DATA: berjalan } = process.env;
  if (situs !== undefined && berjalan !== undefined) {
    sediakan(project, situs, berjalan);
    return () => Promise.resolve();
  }
  buildDist();
  const folder = mkdtempSync(join(tmpdir(), 'betang-e2e-'));
  chmodSync(folder, 0o711); // root's database runs as another user
  const data = join(folder, 'data');
  const house = await startProgram({ BETANG_DATA: data, BETANG_SEED: 'contoh' });
  sediakan(project, house.url, data);
  return async () => {
    const code = await house.stop();
    rmSync(folder, { recursive: true, force: true });
    if (code !== 0) throw new Error(`the house did not end well (${code}): ${house.output()}`);
  };
}
