import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { expect, test } from 'vitest';
import { StartRefused } from '../config/start-refused.ts';
import type { Command } from './command.ts';
import { type CommandTable, dispatch } from './dispatch.ts';

const make = (run: Command['run']): CommandTable[string] => ({
  ringkas: 'contoh',
  load: async () => ({ nama: 'contoh', ringkas: 'contoh', butuhDb: false, run }),
});

async function* count() {
  yield { n: 1 };
  yield { n: 2 };
}

const table: CommandTable = {
  nilai: make(async (argv) => ({ exit: 0, output: argv })),
  kosong: make(async () => ({ exit: 1, output: undefined })),
  baris: make(async () => ({ exit: 0, output: count() })),
  ketat: make(async (args) => ({ exit: 0, output: parseArgs({ args, options: {} }).values })),
  tertolak: make(async () => {
    throw new StartRefused('nilai_salah', 'PORT: salah');
  }),
  rusak: make(async () => {
    throw new TypeError('bug');
  }),
};

async function run(...argv: string[]) {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const exit = await dispatch(table, argv, { out, err });
  out.end();
  err.end();
  return [exit, await text(out), await text(err)] as const;
}

test('prints one JSON value, JSON lines, or nothing', async () => {
  expect(await run('nilai', '--a', 'b')).toEqual([0, '["--a","b"]\n', '']);
  expect(await run('baris')).toEqual([0, '{"n":1}\n{"n":2}\n', '']);
  expect(await run('kosong')).toEqual([1, '', '']);
});

test('tells wrong use and refusals on standard error', async () => {
  const [exit, out, err] = await run('ketat', '--lain');
  expect([exit, out]).toEqual([2, '']);
  expect(err).toContain("'--lain'");
  expect(await run('tertolak')).toEqual([1, '', 'PORT: salah\n']);
});

test('lists the commands: asked for, exit 0; unknown or none, exit 2', async () => {
  expect(await run('--help')).toEqual([0, '', expect.stringContaining('tertolak  contoh')]);
  expect(await run()).toEqual([2, '', expect.stringContaining('pemakaian')]);
  for (const name of ['lain', 'constructor', '__proto__'])
    expect(await run(name)).toEqual([2, '', expect.stringContaining('tidak dikenal')]);
});

test('a bug is not a refusal', async () => {
  await expect(run('rusak')).rejects.toThrow('bug');
});
