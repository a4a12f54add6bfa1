import { mkdirSync, realpathSync } from 'node:fs';
import { refusalOfFolder } from '../config/folder-refusal.ts';
import { messageOf } from '../config/start-refused.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { refuseClosed } from './closed-path.ts';
import { clusterPaths, type ClusterPaths } from './cluster-paths.ts';
import { chooseDbUser, giveTo } from './db-user.ts';
import { launch, type Launch, type Server } from './launch.ts';
import { countOthers, dropLease, takeLease } from './leases.ts';
import { withLock } from './lock-file.ts';
import { makeCluster } from './make-cluster.ts';
import { findPostmaster, send, stopPostmaster } from './postmaster.ts';
import type { PostmasterFile } from './postmaster-file.ts';
import type { Address } from './settings.ts';
import { superuserUrl } from './superuser-url.ts';

export type StartOptions = {
  /** BETANG_DATA; the database lives in `db` inside it. */
  dir: string;
  log: (line: string) => void;
  /** Gives up durability for speed: for a database that ends with the test run. */
  throwaway?: boolean;
  /** Another PostgreSQL than the one that npm brought: to run the tests on each version we promise. */
  binaries?: Binaries;
};

export type Postgres = Address & {
  superuserUrl: (database: string) => string;
  /** Ends our use of it, and stops it when nobody else uses it. Call after the last query. */
  stop: () => Promise<void>;
};

const RESTARTS = 5;

/**
 * The embedded PostgreSQL on `dir`: made when there is none, joined when another of our processes runs it, else
 * started — after stopping one that an ended process left behind. Refuses (StartRefused) with one line.
 */
export async function startPostgres({ dir, log, throwaway = false, binaries = findBinaries() }: StartOptions): Promise<Postgres> {
  try {
    mkdirSync(dir, { recursive: true });
    const paths = clusterPaths(realpathSync(dir));
    return await withLock(paths.lock, async () => {
      const user = chooseDbUser(paths.data);
      refuseClosed(binaries.postgres, user, 'program PostgreSQL');
      refuseClosed(paths.base, user, 'BETANG_DATA');
      return joinOrStart({ paths, user, binaries, throwaway, log });
    });
  } catch (error) {
    throw refusalOfFolder('BETANG_DATA', dir, error) ?? error;
  }
}

async function joinOrStart(how: Omit<Launch, 'password'>): Promise<Postgres> {
  const { paths } = how;
  const password = await makeCluster(how);
  giveTo(how.user, paths.data);
  const running = findPostmaster(paths.data);
  if (running && countOthers(paths.leases) > 0) return join(paths, running, password);
  if (running) {
    how.log('menghentikan basis data yang tertinggal dari proses sebelumnya …');
    await stopPostmaster(running.pid, paths.data);
  }
  const keeper = keepRunning({ ...how, password }, await launch({ ...how, password }));
  takeLease(paths.leases);
  return usage(paths, keeper.server.address, password, keeper);
}

function join(paths: ClusterPaths, running: PostmasterFile, password: string): Postgres {
  takeLease(paths.leases);
  const address = { host: running.socketFolder || '127.0.0.1', port: running.port ?? 5432 };
  return usage(paths, address, password, { server: { pid: running.pid }, leave: () => undefined });
}

type Keeper = { server: { pid: number }; leave: () => void };

function usage(paths: ClusterPaths, address: Address, password: string, keeper: Keeper): Postgres {
  const lastMoment = () => {
    dropLease(paths.leases);
    if (countOthers(paths.leases) === 0) send(keeper.server.pid, 'SIGINT');
  };
  process.on('exit', lastMoment);
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    keeper.leave();
    await withLock(paths.lock, async () => {
      dropLease(paths.leases);
      const running = findPostmaster(paths.data);
      if (running && countOthers(paths.leases) === 0) await stopPostmaster(running.pid, paths.data);
    });
    process.off('exit', lastMoment);
  };
  return { ...address, superuserUrl: (database) => superuserUrl(address, password, database), stop: () => (stopping ??= stop()) };
}

/** Starts it again, at the same address, when it ends while it should run (killed by the system, say). */
function keepRunning(how: Launch, first: Server): Keeper & { server: Server } {
  const keeper = { server: first, leave: () => void (left = true) };
  let left = false;
  let restarts = 0;
  const watch = (server: Server) => {
    keeper.server = server;
    server.child.once('exit', () => {
      if (left || restarts >= RESTARTS) return;
      restarts += 1;
      how.log('basis data berhenti di luar kehendak; dimulai lagi …');
      withLock(how.paths.lock, async () => launch(how, first.address)).then(watch, (error: unknown) => how.log(messageOf(error)));
    });
  };
  watch(first);
  return keeper;
}
