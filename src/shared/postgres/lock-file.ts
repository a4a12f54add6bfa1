import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from '../config/start-refused.ts';
import { isAlive, ownId } from './process-id.ts';

/** Held until released or until its process ends, however it ends. */
export type Held = { ok: true; release: () => void } | { ok: false; pid: number };

/**
 * Takes the lock file when no living process has it. The file names its holder, so a lock left by `kill -9` is
 * taken over. Made by link(): it appears with its contents or not at all.
 */
export function tryLock(path: string): Held {
  const draft = `${path}.${ownId}`;
  writeFileSync(draft, ownId);
  try {
    for (;;) {
      if (place(draft, path)) return { ok: true, release: () => rmSync(path, { force: true }) };
      const holder = readOrNothing(path);
      if (holder === undefined) continue;
      if (isAlive(holder)) return { ok: false, pid: Number.parseInt(holder, 10) };
      setAside(path, holder);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Runs `work` alone among all processes that use this lock file, waiting for the others. */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  for (;;) {
    const held = tryLock(path);
    if (!held.ok) {
      await sleep(50);
      continue;
    }
    try {
      return await work();
    } finally {
      held.release();
    }
  }
}

function place(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Between our look and our rename another process may have taken the dead lock over: then its file goes back. */
function setAside(path: string, holder: string): void {
  const aside = `${path}.${ownId}.mati`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if (readOrNothing(aside) !== holder) place(aside, path);
  rmSync(aside, { force: true });
}

function readOrNothing(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
