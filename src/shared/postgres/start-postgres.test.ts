import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseDbUser } from './db-user.ts';
import { findPostmaster } from './postmaster.ts';
import { commandOf, startOf } from './process-table.ts';
import { kill, makeDataFolder, query, removeDataFolder, start, startHolder } from './test/cluster.ts';

// Real servers, many times over, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
let dir = '';
beforeEach(() => {
  dir = makeDataFolder();
});
afterEach(() => removeDataFolder(dir));

const pidOf = () => findPostmaster(join(dir, 'db'))?.pid ?? 0;

describe('startPostgres', () => {
  it('makes, stops and starts again with what was written', async () => {
    const first = await start(dir);
    await query(first, 'create table t as select 7 as n');
    await first.stop();
    expect(findPostmaster(join(dir, 'db'))).toBeUndefined();
    const second = await start(dir);
    expect(await query(second, 'select n from t')).toEqual([{ n: 7 }]);
    await second.stop();
    expect(statSync(join(dir, 'db.sandi')).mode & 0o777).toBe(0o600);
  });

  it('listens on loopback with its password where the socket path would be too long', async () => {
    const deep = join(dir, 'x'.repeat(90));
    const server = await start(deep);
    expect(server.host).toBe('127.0.0.1');
    expect(await query(server, 'select 1 as n')).toEqual([{ n: 1 }]);
    const anonymous = new URL(server.superuserUrl('postgres'));
    anonymous.password = 'salah';
    await expect(query({ ...server, superuserUrl: () => anonymous.href }, 'select 1')).rejects.toThrow(/password/);
    await server.stop();
  });

  it('takes over the orphan of a killed program, and only that', async () => {
    const holder = await startHolder(dir);
    const orphan = pidOf();
    await kill(holder);
    expect(startOf(orphan)).toBeDefined();
    const server = await start(dir);
    expect([startOf(orphan), commandOf(pidOf())?.includes('-D')]).toEqual([undefined, true]);
    await server.stop();
  });

  it('starts after program and database were both killed', async () => {
    const holder = await startHolder(dir);
    process.kill(pidOf(), 'SIGKILL');
    await kill(holder);
    const server = await start(dir);
    expect(await query(server, 'select 1 as n')).toEqual([{ n: 1 }]);
    await server.stop();
  });

  it('clears a half-made folder, and an empty one', async () => {
    mkdirSync(join(dir, 'db.new', 'base'), { recursive: true });
    writeFileSync(join(dir, 'db.new', 'PG_VERSION'), '18');
    mkdirSync(join(dir, 'db'));
    await (await start(dir)).stop();
    expect(existsSync(join(dir, 'db.new'))).toBe(false);
  });

  it('never clears a folder that is not a database', async () => {
    mkdirSync(join(dir, 'db'), { recursive: true });
    writeFileSync(join(dir, 'db', 'skripsi.txt'), 'jangan hilang');
    await expect(start(dir)).rejects.toMatchObject({ alasan: 'basis_data_gagal' });
    expect(readFileSync(join(dir, 'db', 'skripsi.txt'), 'utf8')).toBe('jangan hilang');
  });

  it('starts when another program has got the pid in the lock file, and leaves that program alone', async () => {
    await (await start(dir)).stop();
    const user = chooseDbUser(join(dir, 'db'));
    const stranger = spawn('sleep', ['60'], { ...user.drop, stdio: 'ignore' });
    const lock = join(dir, 'db', 'postmaster.pid');
    writeFileSync(lock, `${stranger.pid}\n${join(dir, 'db')}\n1700000000\n5432\n${join(dir, 'db')}\n\n  5432001  1\nready   \n`);
    if (user.drop) chownSync(lock, user.drop.uid, user.drop.gid);
    const server = await start(dir);
    expect(await query(server, 'select 1 as n')).toEqual([{ n: 1 }]);
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
    stranger.kill();
    await server.stop();
  });
});

describe('two programs on one database', () => {
  it('join, and the last one that leaves stops it', async () => {
    const holder = await startHolder(dir);
    const server = await start(dir);
    await server.stop();
    const pid = pidOf();
    expect(startOf(pid)).toBeDefined();
    const again = await start(dir);
    const ended = once(holder.process, 'exit');
    process.kill(holder.group, 'SIGINT');
    await ended;
    expect(await query(again, 'select 1 as n')).toEqual([{ n: 1 }]);
    await again.stop();
    expect(startOf(pid)).toBeUndefined();
  });
});

describe('while the program runs', () => {
  it('Ctrl-C to the whole group lets the running query finish', async () => {
    const holder = await startHolder(dir);
    const ended = once(holder.process, 'close');
    process.kill(-holder.group, 'SIGINT');
    expect(await ended).toEqual([0, null]);
    expect(holder.output()).toBe('siap\nselesai\n');
    expect(findPostmaster(join(dir, 'db'))).toBeUndefined();
  });

  it('starts the database again, at the same address, when it was killed', async () => {
    const server = await start(dir);
    const first = pidOf();
    process.kill(first, 'SIGKILL');
    while ([0, first].includes(pidOf())) await sleep(20);
    for (;;) {
      const rows = await query(server, 'select 1 as n').catch(() => []);
      if (rows.length === 1) break;
      await sleep(20);
    }
    await server.stop();
    expect(startOf(pidOf())).toBeUndefined();
  });
});

describe.skipIf(process.getuid?.() !== 0)('as root', () => {
  it('names the folder that is closed to the user of the database', async () => {
    chmodSync(dirname(dir), 0o700);
    await expect(start(dir)).rejects.toMatchObject({ alasan: 'folder_tertutup', message: expect.stringContaining(dirname(dir)) });
  });

  it('gives a copy made by root back to the user of the database', async () => {
    await (await start(dir)).stop();
    chownSync(join(dir, 'db'), 0, 0);
    chownSync(join(dir, 'db', 'PG_VERSION'), 0, 0);
    await (await start(dir)).stop();
    expect(statSync(join(dir, 'db', 'PG_VERSION')).uid).toBe(chooseDbUser(join(dir, 'db')).drop?.uid);
  });
});
