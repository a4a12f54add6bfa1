/** What a running PostgreSQL writes into `postmaster.pid` of its data folder. */
export type PostmasterFile = {
  pid: number;
  port: number | undefined;
  /** Folder of its socket; empty where it listens on TCP only. */
  socketFolder: string;
  ready: boolean;
};

/** Lines: pid, data folder, start, port, socket folder, address, shared memory key, state. Undefined if unreadable. */
export function parsePostmasterFile(text: string): PostmasterFile | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  const port = Number(lines[3]);
  return {
    pid,
    port: Number.isInteger(port) && port > 0 ? port : undefined,
    socketFolder: lines[4] ?? '',
    ready: lines[7] === 'ready',
  };
}

// Above every pid a system gives out: surely nobody's.
const NOBODY = 2_147_483_646;

/**
 * The same file naming a process that cannot exist. PostgreSQL only asks whether the pid lives, and so refuses for
 * ever when another program got it. The file is kept, not removed: from its shared memory key PostgreSQL sees
 * whether backends of the dead server still write.
 */
export function withoutOwner(text: string): string {
  return text.replace(/^.*$/m, String(NOBODY));
}
