import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { codeOf, messageOf, StartRefused } from '../config/start-refused.ts';
import type { Command } from './command.ts';

export type CommandTable = Readonly<Record<string, { ringkas: string; load: () => Promise<Command> }>>;

export type Streams = { out: Writable; err: Writable };

/** Runs the command that `argv` names and returns the exit code. Only JSON reaches `out`. */
export async function dispatch(table: CommandTable, argv: readonly string[], streams: Streams): Promise<0 | 1 | 2> {
  const [name, ...args] = argv;
  const entry = name !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
  if (!entry) {
    const asked = name === '--help' || name === '-h';
    if (name !== undefined && !asked) streams.err.write(`betang: perintah "${name}" tidak dikenal\n`);
    streams.err.write(describe(table));
    return asked ? 0 : 2;
  }
  const command = await entry.load();
  try {
    const { exit, output } = await command.run(args);
    await print(output, streams.out);
    return exit;
  } catch (error) {
    return refuse(command, error, args, streams.err);
  }
}

function describe(table: CommandTable): string {
  const width = Math.max(...Object.keys(table).map((name) => name.length));
  const lines = Object.entries(table).map(([name, { ringkas }]) => `  ${name.padEnd(width)}  ${ringkas}`);
  return ['pemakaian: npm run -s betang -- <perintah> [pilihan]   (pilihan tiap perintah: --help)', ...lines, ''].join('\n');
}

/** Wrong arguments and a start that is refused are told in one line; anything else is a bug and goes up. */
function refuse(command: Command, error: unknown, args: readonly string[], err: Writable): 1 | 2 {
  if (error instanceof StartRefused) {
    err.write(`${error.message}\n`);
    return 1;
  }
  const unread = unreadableArgument(error, args);
  if (unread !== undefined) {
    err.write(`betang ${command.nama}: ${unread} tidak ada atau tidak dapat dibaca\n`);
    return 2;
  }
  if (!(codeOf(error) ?? '').startsWith('ERR_PARSE_ARGS')) throw error;
  err.write(`betang ${command.nama}: ${messageOf(error)}\nLihat: betang ${command.nama} --help\n`);
  return 2;
}

/** A file that the caller named and that cannot be read is wrong use, not a bug. */
function unreadableArgument(error: unknown, args: readonly string[]): string | undefined {
  if (!['ENOENT', 'EISDIR', 'EACCES', 'ENOTDIR'].includes(codeOf(error) ?? '')) return undefined;
  if (typeof error !== 'object' || error === null || !('path' in error)) return undefined;
  const { path } = error;
  return args.find((arg) => arg === path || arg.endsWith(`=${String(path)}`)) && String(path);
}

async function print(output: unknown, out: Writable): Promise<void> {
  if (output === undefined) return;
  if (!isAsyncIterable(output)) return write(out, output);
  for await (const line of output) await write(out, line);
}

async function write(out: Writable, value: unknown): Promise<void> {
  if (!out.write(`${JSON.stringify(value)}\n`)) await once(out, 'drain');
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
