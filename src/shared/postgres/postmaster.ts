import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from '../config/start-refused.ts';
import { parsePostmasterFile, withoutOwner, type PostmasterFile } from './postmaster-file.ts';
import { commandOf, folderOf, startOf } from './process-table.ts';

const FILE = 'postmaster.pid';
const FAST_SHUTDOWN_MS = 60_000;

/**
 * The PostgreSQL that runs on this data folder, also one that an earlier start of ours left behind; undefined
 * when there is none. A pid that another program has got meanwhile is taken out of the file.
 */
export function findPostmaster(data: string): PostmasterFile | undefined {
  const path = join(data, FILE);
  const text = readOrNothing(path);
  const file = text === undefined ? undefined : parsePostmasterFile(text);
  if (text === undefined || file === undefined) return undefined;
  if (isPostmasterOf(file.pid, data)) return file;
  if (startOf(file.pid) !== undefined) writeFileSync(path, withoutOwner(text));
  return undefined;
}

function isPostmasterOf(pid: number, data: string): boolean {
  const command = commandOf(pid);
  if (startOf(pid) === undefined || basename(command?.[0] ?? '') !== 'postgres') return false;
  const folder = realpathSync(data);
  if (folderOf(pid) === folder) return true;
  const named = command?.[command.indexOf('-D') + 1];
  return named === data || named === folder;
}

/** Fast shutdown: open transactions are rolled back, everything committed is on disk. Ends when it has ended. */
export async function stopPostmaster(pid: number, data: string): Promise<void> {
  if (!isPostmasterOf(pid, data)) return;
  // By its start and not by its name: on its way out a process has no command line any more, but still its files.
  const started = startOf(pid);
  send(pid, 'SIGINT');
  const deadline = Date.now() + FAST_SHUTDOWN_MS;
  let hard = false;
  while (started !== undefined && startOf(pid) === started) {
    if (!hard && Date.now() > deadline) {
      send(pid, 'SIGQUIT'); // immediate: the next start replays the log, still nothing committed is lost
      hard = true;
    }
    await sleep(20);
  }
}

/** For the last moment of a process, when nothing can be awaited any more. */
export function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}

function readOrNothing(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
