import { startOf } from './process-table.ts';

/** `<pid>-<start>`: names one process also after its pid is used again. */
export type ProcessId = string;

export const ownId: ProcessId = `${process.pid}-${startToken(process.pid) ?? ''}`;

/** Whether exactly that process still runs. */
export function isAlive(id: ProcessId): boolean {
  const [, pid, start] = /^(\d+)-(.*)$/.exec(id) ?? [];
  return pid !== undefined && startToken(Number(pid)) === start;
}

/** Fit for a file name on every system. */
function startToken(pid: number): string | undefined {
  return startOf(pid)?.replace(/\W+/g, '_');
}
