import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { findPostmaster, stopPostmaster } from './shared/postgres/postmaster.ts';
import { usePg } from './shared/test/pg.ts';
import { type Program, runProgram, startProgram } from './shared/test/program.ts';

// Whole programs on a machine that may be busy.
vi.setConfig({ testTimeout: 180_000 });
const t = usePg();
let data = '';
let program: Program | undefined;

beforeEach(() => {
  const folder = mkdtempSync('/tmp/betang-mulai-');
  chmodSync(folder, 0o755);
  data = join(folder, 'data');
});
afterEach(async () => {
  await program?.kill();
  program = undefined;
  const left = findPostmaster(join(data, 'db'));
  if (left) await stopPostmaster(left.pid, join(data, 'db'));
  rmSync(join(data, '..'), { recursive: true, force: true });
});

const env = (more: Record<string, string> = {}) => ({ BETANG_DATA: data, BETANG_SEED: 'kosong', ...more });
const start = async (more?: Record<string, string>) => (program = await startProgram(env(more)));
/** Without a public body every page is 421; what counts here is that the database was asked. */
const answers = async ({ url }: Program) => (await fetch(url)).status < 500;
const pgPid = () => findPostmaster(join(data, 'db'))?.pid;

/** What a refused start says; it must be one line, and the exit code 1. */
async function refusal(more: Record<string, string>): Promise<string> {
  const { code, stdout, stderr } = await runProgram('main.js', [], env({ PORT: '0', ...more }));
  expect([code, stdout]).toEqual([1, '']);
  const lines = stderr
    .trimEnd()
    .split('\n')
    .filter((line) => !line.endsWith('…'));
  expect(lines).toHaveLength(1);
  return lines[0] ?? '';
}

describe('on its own PostgreSQL', () => {
  it('starts, answers, stops by Ctrl-C, and starts again', async () => {
    const first = await start();
    expect(first.output()).toMatch(/^Betang siap: http:\/\/localhost:\d+$/m);
    expect(await answers(first)).toBe(true);
    expect(await first.stop()).toBe(0);
    expect(pgPid()).toBeUndefined();
    const secrets = readFileSync(join(data, 'rahasia.json'), 'utf8');
    const second = await start();
    expect(await answers(second)).toBe(true);
    expect(readFileSync(join(data, 'rahasia.json'), 'utf8')).toBe(secrets);
    expect(await second.stop()).toBe(0);
  });

  it('starts after kill -9 of everything but the database, and of everything', async () => {
    await (await start()).kill();
    expect(pgPid()).toBeDefined();
    const second = await start();
    process.kill(pgPid() ?? 0, 'SIGKILL');
    await second.kill();
    const third = await start();
    expect(await answers(third)).toBe(true);
    expect(await third.stop()).toBe(0);
  });

  it('runs once on a folder', async () => {
    await start();
    expect(await refusal({})).toMatch(/sudah berjalan pada folder/);
  });
});

describe('on a given PostgreSQL', () => {
  it('starts, answers and stops', async () => {
    const given = await start({ DATABASE_URL: t().appUrl, DATABASE_URL_ADMIN: t().adminUrl });
    expect(await answers(given)).toBe(true);
    expect(await given.stop()).toBe(0);
  });

  it.each([
    [
      'nobody listens',
      (url: URL) => {
        url.searchParams.delete('host');
        url.hostname = '127.0.0.1';
        url.port = '1';
      },
    ],
    [
      'the password is wrong',
      (url: URL) => {
        url.password = 'salah';
      },
    ],
    [
      'there is no such database',
      (url: URL) => {
        url.pathname = '/tidak_ada';
      },
    ],
  ])('says in one line that %s', async (_, spoil) => {
    const url = new URL(t().appUrl);
    spoil(url);
    expect(await refusal({ DATABASE_URL: url.href })).toMatch(/^DATABASE_URL: /);
  });

  it('refuses a role that can look past row-level security', async () => {
    const superuser = new URL(inject('superuserUrl'));
    superuser.pathname = new URL(t().appUrl).pathname;
    expect(await refusal({ DATABASE_URL: superuser.href, DATABASE_URL_ADMIN: t().adminUrl })).toMatch(/^DATABASE_URL: .*superuser/);
  });

  it('refuses a database of a newer version and touches nothing', async () => {
    await t().admin(`insert into migrasi.riwayat (nama, sidik) values ('9999_masa_depan.sql', 'x')`);
    expect(await refusal({ DATABASE_URL: t().appUrl, DATABASE_URL_ADMIN: t().adminUrl })).toMatch(
      /versi Betang yang lebih baru.*9999_masa_depan/,
    );
    await t().admin(`delete from migrasi.riwayat where nama like '9999%'`);
  });
});

describe('a start that cannot be', () => {
  it('names a wrong value', async () => {
    expect(await refusal({ PORT: 'delapan' })).toMatch(/^PORT: ditemukan "delapan"; yang diperbolehkan: /);
  });

  it('names the busy port', async () => {
    const other = createServer();
    await once(other.listen(0, '127.0.0.1'), 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    expect(await refusal({ PORT: port })).toContain(port);
    other.close();
  });

  it('names a folder that cannot be', async () => {
    const file = join(data, '..', 'berkas');
    writeFileSync(file, '');
    expect(await refusal({ BETANG_DATA: join(file, 'data') })).toMatch(/^BETANG_DATA: /);
  });

  it.skipIf(process.getuid?.() !== 0)('says that the disk is full', async (ctx) => {
    const disk = join(data, '..');
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m,mode=755', 'betang', disk]).status !== 0)
      return ctx.skip('this machine does not let a small disk be mounted');
    try {
      expect(await refusal({})).toMatch(/[Dd]isk penuh/);
    } finally {
      execFileSync('umount', [disk]);
    }
  });
});
