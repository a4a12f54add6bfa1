import { closeSync, fstatSync, openSync, readSync, renameSync, statSync } from 'node:fs';

const LARGEST = 10_000_000;
const TAIL = 20_000;

/** Opens the server's log for appending, putting a large one aside; `tail` reads what was added since. */
export function openServerLog(path: string): { fd: number; tail: () => string; close: () => void } {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGEST) renameSync(path, `${path}.lama`);
  const fd = openSync(path, 'a+', 0o600);
  const from = fstatSync(fd).size;
  return { fd, tail: () => readFrom(fd, from), close: () => closeSync(fd) };
}

function readFrom(fd: number, from: number): string {
  const start = Math.max(from, fstatSync(fd).size - TAIL);
  const buffer = Buffer.alloc(TAIL);
  return buffer.toString('utf8', 0, readSync(fd, buffer, 0, TAIL, start));
}
