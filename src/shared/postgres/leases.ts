import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, ownId } from './process-id.ts';

/**
 * Who uses the running PostgreSQL: one empty file per process. The server is stopped by the last one that
 * leaves; files of ended processes are swept by whoever looks.
 */
export function takeLease(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, ownId), '');
}

export function dropLease(folder: string): void {
  rmSync(join(folder, ownId), { force: true });
}

/** How many other living processes use it. */
export function countOthers(folder: string): number {
  mkdirSync(folder, { recursive: true });
  const others = readdirSync(folder).filter((id) => id !== ownId);
  for (const id of others) if (!isAlive(id)) rmSync(join(folder, id), { force: true });
  return others.filter(isAlive).length;
}
