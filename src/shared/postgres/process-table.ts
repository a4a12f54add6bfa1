import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync } from 'node:fs';

const hasProc = existsSync('/proc/self/stat');

/**
 * When that process was started, in the system's own words: together with the pid it names a process for good,
 * because pids are used again. Undefined when it is gone; a zombie counts as gone, though `kill(pid, 0)` still
 * finds it (in containers nobody may ever reap it).
 */
export function startOf(pid: number): string | undefined {
  if (!hasProc) return psField(pid, 'lstart=');
  const stat = readProc(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  // The name in parentheses may hold spaces; state is the first field after it, start time the twentieth.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
}

/** The arguments that process was started with, program first; undefined when it is gone. */
export function commandOf(pid: number): string[] | undefined {
  if (!hasProc) return psField(pid, 'command=')?.split(' ');
  const line = readProc(`/proc/${pid}/cmdline`);
  return line === undefined || line === '' ? undefined : line.replace(/\0$/, '').split('\0');
}

/** The folder that process stands in, where the system tells. */
export function folderOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined; // gone, not ours, or a system without /proc: callers have the arguments as well
  }
}

function readProc(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined; // the process ended
  }
}

function psField(pid: number, field: string): string | undefined {
  try {
    const text = execFileSync('ps', ['-o', field, '-p', String(pid)], { encoding: 'utf8' }).trim();
    return text === '' ? undefined : text;
  } catch {
    return undefined; // ps ends with 1 when there is no such process
  }
}
