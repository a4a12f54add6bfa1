import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefused } from '../config/start-refused.ts';
import type { Binaries } from './binaries.ts';
import type { ClusterPaths } from './cluster-paths.ts';
import type { DbUser } from './db-user.ts';
import { readFault } from './fault.ts';

export const SUPERUSER = 'postgres';

type Making = { paths: ClusterPaths; binaries: Binaries; user: DbUser; throwaway: boolean; log: (line: string) => void };

/**
 * Makes the database folder when there is none, and returns its superuser's password. It is made beside and then
 * renamed, so what an interrupted start leaves is never taken for a database. A folder that is not ours is refused,
 * never cleared.
 */
export async function makeCluster(making: Making): Promise<string> {
  const { paths, user, log } = making;
  rmSync(paths.fresh, { recursive: true, force: true });
  if (existsSync(join(paths.data, 'PG_VERSION'))) return readPassword(paths);
  refuseStranger(paths.data);
  log('menyiapkan basis data baru …');
  const password = existsSync(paths.password) ? readPassword(paths) : writePassword(paths);
  mkdirSync(paths.fresh, { mode: 0o700 });
  if (user.drop) chownSync(paths.fresh, user.drop.uid, user.drop.gid);
  await runInitdb(making, password);
  renameSync(paths.fresh, paths.data);
  return password;
}

function refuseStranger(data: string): void {
  if (!existsSync(data)) return;
  if (readdirSync(data).length > 0) {
    throw new StartRefused(
      'basis_data_gagal',
      `Folder ${data} berisi sesuatu yang bukan basis data PostgreSQL; pindahkan isinya, lalu mulai lagi.`,
    );
  }
  rmdirSync(data);
}

function readPassword(paths: ClusterPaths): string {
  if (!existsSync(paths.password)) {
    throw new StartRefused(
      'basis_data_gagal',
      `Berkas ${paths.password} hilang, padahal basis data ${paths.data} memerlukannya; kembalikan dari cadangan.`,
    );
  }
  return readFileSync(paths.password, 'utf8').trim();
}

function writePassword(paths: ClusterPaths): string {
  const password = randomBytes(24).toString('base64url');
  writeFileSync(`${paths.password}.baru`, password, { mode: 0o600, flush: true });
  renameSync(`${paths.password}.baru`, paths.password);
  return password;
}

async function runInitdb({ paths, binaries, user, throwaway }: Making, password: string): Promise<void> {
  const passwordFile = `${paths.fresh}.sandi`;
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user.drop) chownSync(passwordFile, user.drop.uid, user.drop.gid);
  // Sorting is the same on every machine: the rules come with PostgreSQL and not with the system.
  const builtin = binaries.builtinLocale ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : [];
  const locale = ['--encoding=UTF8', '--no-locale', ...builtin];
  const args = ['-D', paths.fresh, '-U', SUPERUSER, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--no-instructions'];
  try {
    const { code, output } = await run(binaries.initdb, [...args, ...locale, ...(throwaway ? ['--no-sync'] : [])], user);
    if (code === 0) return;
    const fault = readFault(output, paths.data);
    throw fault.jenis === 'menyerah' ? fault.error : new StartRefused('basis_data_gagal', output.trim());
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function run(program: string, args: string[], user: DbUser): Promise<{ code: number | null; output: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ code: number | null; output: string }>();
  const child = spawn(program, args, { ...user.drop, cwd: '/', env: { LC_ALL: 'C', TZ: 'UTC' }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.on('error', reject);
  child.on('close', (code) => resolve({ code, output }));
  return promise;
}
