import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StartRefused, codeOf, messageOf } from '../config/start-refused.ts';
import type { Binaries } from './binaries.ts';
import type { ClusterPaths } from './cluster-paths.ts';
import type { DbUser } from './db-user.ts';
import { lastComplaint, readFault, type Fault } from './fault.ts';
import { freePort } from './free-port.ts';
import { findPostmaster } from './postmaster.ts';
import { openServerLog } from './server-log.ts';
import { serverArguments, socketAddress, type Address } from './settings.ts';
import { superuserUrl } from './superuser-url.ts';

export type Launch = {
  paths: ClusterPaths;
  binaries: Binaries;
  user: DbUser;
  password: string;
  throwaway: boolean;
  log: (line: string) => void;
};
export type Server = { child: ChildProcess; pid: number; address: Address };

const PATIENCE_MS = 20_000;

/** Starts PostgreSQL in a session of its own and returns when it answers; tries again what passes by itself. */
export async function launch(how: Launch, wanted?: Address): Promise<Server> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const address = wanted ?? socketAddress(how.paths.data) ?? { host: '127.0.0.1', port: await freePort() };
    const outcome = await attempt(how, address);
    if ('child' in outcome) return outcome;
    if (outcome.jenis === 'menyerah') throw outcome.error;
    if (Date.now() > deadline) {
      throw new StartRefused(
        'basis_data_gagal',
        `PostgreSQL tidak dapat dimulai di ${how.paths.data}: masih dipakai oleh proses lain; lihat ${how.paths.log}.`,
      );
    }
    await sleep(250);
    findPostmaster(how.paths.data);
  }
}

async function attempt(how: Launch, address: Address): Promise<Server | Fault> {
  const output = openServerLog(how.paths.log);
  try {
    const child = spawn(how.binaries.postgres, serverArguments(how.paths.data, address, how.throwaway), {
      ...how.user.drop,
      detached: true, // Ctrl-C goes to our group: the program drains first, then stops the database itself
      cwd: '/',
      env: { LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', output.fd, output.fd],
    });
    const ended = Promise.withResolvers<true>();
    child.on('error', (error) => ended.reject(new StartRefused('basis_data_gagal', `${how.binaries.postgres}: ${error.message}`)));
    child.on('exit', () => ended.resolve(true));
    child.unref();
    const stopped = await Promise.race([ended.promise, untilItAnswers(how, address, child)]);
    if (!stopped && child.pid !== undefined) return { child, pid: child.pid, address };
    return readFault(output.tail(), how.paths.data);
  } finally {
    output.close();
  }
}

/** Resolves to false when it answers and to true when it ended; a long recovery is waited for. */
async function untilItAnswers(how: Launch, address: Address, child: ChildProcess): Promise<boolean> {
  let told = Date.now();
  while (child.exitCode === null && child.signalCode === null) {
    const answer = await ask(superuserUrl(address, how.password, 'postgres'));
    if (answer === 'siap') return false;
    if (Date.now() - told > 5000) {
      how.log('basis data masih memulihkan diri …');
      told = Date.now();
    }
    await sleep(15);
  }
  return true;
}

async function ask(url: string): Promise<'siap' | 'belum'> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined); // the same failure rejects the call below
  try {
    await client.connect();
    await client.query('select 1');
    return 'siap';
  } catch (error) {
    if (codeOf(error) === '28P01')
      throw new StartRefused('basis_data_gagal', `PostgreSQL menolak sandi yang tersimpan: ${lastComplaint(messageOf(error))}`);
    return 'belum';
  } finally {
    await client.end().catch(() => undefined);
  }
}
