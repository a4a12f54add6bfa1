import { randomBytes } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import { buildDist } from './build-dist.ts';
import { dropTemplate } from './template.ts';
import { startTemporaryPostgres, type TemporaryPostgres } from './temporary-postgres.ts';

/**
 * Once for a test run: the bundle under dist/ (child processes start from it), and one PostgreSQL that ends with
 * the run — or the one of DATABASE_URL_ADMIN, whose databases of this run are dropped.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  buildDist();
  const own = process.env['DATABASE_URL_ADMIN'] === undefined ? await startTemporaryPostgres() : undefined;
  const superuserUrl = own?.superuserUrl ?? process.env['DATABASE_URL_ADMIN'] ?? '';
  const runId = randomBytes(5).toString('hex');
  project.provide('superuserUrl', superuserUrl);
  project.provide('runId', runId);
  return () => tearDown(own, superuserUrl, runId);
}

async function tearDown(own: TemporaryPostgres | undefined, superuserUrl: string, runId: string): Promise<void> {
  if (own) await own.remove();
  else await dropTemplate(superuserUrl, runId);
}
