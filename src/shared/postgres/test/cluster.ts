import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { findPostmaster, stopPostmaster } from '../postmaster.ts';
import { startPostgres, type Postgres } from '../start-postgres.ts';

/** A folder that also the database's user may enter: the tests may run as root. */
export function makeDataFolder(): string {
  const folder = mkdtempSync('/tmp/betang-pg-');
  chmodSync(folder, 0o755);
  return join(folder, 'data');
}

/** Leaves nothing behind, whatever the test did. */
export async function removeDataFolder(dir: string): Promise<void> {
  const running = findPostmaster(join(dir, 'db'));
  if (running) await stopPostmaster(running.pid, join(dir, 'db'));
  rmSync(join(dir, '..'), { recursive: true, force: true });
}

export function start(dir: string): Promise<Postgres> {
  return startPostgres({ dir, throwaway: true, log: () => undefined });
}

/** Runs one statement and gives the rows. */
export async function query(server: Postgres, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: server.superuserUrl('postgres') });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

export type Holder = { process: ChildProcess; group: number; output: () => string };

/** Another program that has PostgreSQL running on this folder, in a process group of its own. */
export async function startHolder(dir: string): Promise<Holder> {
  const fixture = fileURLToPath(new URL('./hold.fixture.ts', import.meta.url));
  const child = spawn(process.execPath, [fixture, dir], { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  let output = '';
  const ready = Promise.withResolvers<void>();
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    ready.resolve();
  });
  child.on('exit', () => ready.reject(new Error(`the holder ended early: ${output}`)));
  await ready.promise;
  return { process: child, group: child.pid ?? 0, output: () => output };
}

export async function kill(holder: Holder): Promise<void> {
  const ended = once(holder.process, 'exit');
  process.kill(-holder.group, 'SIGKILL');
  await ended;
}
