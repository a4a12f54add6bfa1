import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const SABAR_MS = 15_000;
const JEDA_MS = 200;

/**
 * Holds an index folder for one writer by a file beside it with the holder's process id. A holder that is gone is no
 * holder; one that lives is waited for (a parent that died takes a moment to take its writer along), then it is refused.
 */
export async function kunciFolder(folder: string, pid: number): Promise<() => Promise<void>> {
  const path = `${folder}.kunci`;
  await mkdir(dirname(path), { recursive: true });
  for (let waited = 0; ; waited += JEDA_MS) {
    if (await take(path, pid)) return () => rm(path, { force: true });
    const holder = Number(await readFile(path, 'utf8').catch(() => '0'));
    if (!(await isWriter(holder))) await rm(path, { force: true });
    else if (waited >= SABAR_MS) throw new Error(`indeks ini sedang ditulis oleh proses ${holder}`);
    else await wait(JEDA_MS);
  }
}

async function take(path: string, pid: number): Promise<boolean> {
  try {
    await writeFile(path, String(pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** A process id may have passed to another program: it counts only while it is one of our writers. */
async function isWriter(pid: number): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  if (process.platform !== 'linux') return true;
  return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).includes('penulis.child');
}
