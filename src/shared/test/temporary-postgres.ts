import { chmodSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Binaries } from '../postgres/binaries.ts';
import { findPostmaster, stopPostmaster } from '../postgres/postmaster.ts';
import { isAlive, ownId } from '../postgres/process-id.ts';
import { startPostgres } from '../postgres/start-postgres.ts';

const PREFIX = 'betang-pg-uji-';
const OURS = /^betang-pg-uji-(\d+-\w+)$/;

export type TemporaryPostgres = { superuserUrl: string; remove: () => Promise<void> };

/** A PostgreSQL in the temporary folder, quick and without durability. Sweeps what killed runs left behind. */
export async function startTemporaryPostgres(binaries?: Binaries): Promise<TemporaryPostgres> {
  await sweep();
  const dir = join(tmpdir(), `${PREFIX}${ownId}`);
  mkdirSync(dir, { recursive: true });
  chmodSync(dir, 0o711); // the user of the database passes through
  const server = await startPostgres({
    dir,
    throwaway: true,
    log: (line) => process.stderr.write(`${line}\n`),
    ...(binaries && { binaries }),
  });
  const remove = async () => {
    await server.stop();
    rmSync(dir, { recursive: true, force: true });
  };
  return { superuserUrl: server.superuserUrl('postgres'), remove };
}

async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const owner = OURS.exec(name)?.[1];
    if (owner === undefined || isAlive(owner)) continue;
    const data = join(tmpdir(), name, 'db');
    const running = findPostmaster(data);
    if (running) await stopPostmaster(running.pid, data);
    rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}
