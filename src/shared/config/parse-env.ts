import { resolve } from 'node:path';
import type { z } from 'zod';
import * as field from './env-fields.ts';
import { StartRefused } from './start-refused.ts';

export type Environment = Readonly<Record<string, string | undefined>>;
export type Env = ReturnType<typeof parseEnv>;

/**
 * The environment of contract.md, with its defaults. A wrong value is refused in one line that names the variable,
 * what was found (passwords hidden) and what is allowed. An empty value counts as none.
 * `root`: the project's folder, where `./data` lies by default.
 */
export function parseEnv(env: Environment, root: string) {
  const read = <T>(name: string, schema: z.ZodType<T>) => readField(env, name, schema);
  const production = env['NODE_ENV'] === 'production';
  const databaseUrl = read('DATABASE_URL', field.postgresUrl);
  const parsed = {
    production,
    port: read('PORT', field.port) ?? 3000,
    host: read('HOST', field.host) ?? '127.0.0.1',
    data: resolve(present(env, 'BETANG_DATA') ?? resolve(root, 'data')),
    databaseUrl,
    databaseUrlAdmin: read('DATABASE_URL_ADMIN', field.postgresUrl),
    seed: read('BETANG_SEED', field.seed) ?? (databaseUrl === undefined ? 'contoh' : 'kosong'),
    origin: read('BETANG_ORIGIN', field.origin),
    startsAt: read('BETANG_NOW', field.now),
    proksi: read('BETANG_PROKSI', field.proksi) ?? [],
    pesanUrl: read('PESAN_URL', field.pesanUrl),
    smtpUrl: read('SMTP_URL', field.smtpUrl),
    s3Url: read('S3_URL', field.s3Url),
    clamavUrl: read('CLAMAV_URL', field.clamavUrl),
  };
  checkTogether(env, parsed);
  return parsed;
}

type Parsed = {
  production: boolean;
  origin: string | undefined;
  startsAt: Date | undefined;
  databaseUrl: string | undefined;
  databaseUrlAdmin: string | undefined;
  seed: 'contoh' | 'kosong';
};

function checkTogether(env: Environment, { production, origin, startsAt, databaseUrl, databaseUrlAdmin, seed }: Parsed): void {
  if (databaseUrlAdmin !== undefined && databaseUrl === undefined) {
    throw wrong('DATABASE_URL', undefined, 'alamat basis data untuk program, karena DATABASE_URL_ADMIN diisi');
  }
  if (seed === 'contoh' && databaseUrl !== undefined && databaseUrlAdmin === undefined) {
    throw wrong('DATABASE_URL_ADMIN', undefined, 'alamat basis data untuk migrasi, karena BETANG_SEED=contoh membuat badan baru');
  }
  if (!production) return;
  if (startsAt !== undefined)
    throw wrong('BETANG_NOW', env['BETANG_NOW'], 'kosong, karena NODE_ENV=production memakai jam yang sebenarnya');
  if (!origin?.startsWith('https:')) {
    throw wrong('BETANG_ORIGIN', env['BETANG_ORIGIN'], 'alamat https://…, wajib karena NODE_ENV=production');
  }
}

function readField<T>(env: Environment, name: string, schema: z.ZodType<T>): T | undefined {
  const found = present(env, name);
  if (found === undefined) return undefined;
  const result = schema.safeParse(found);
  if (result.success) return result.data;
  throw wrong(name, found, result.error.issues[0]?.message ?? '');
}

function present(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
}

function wrong(name: string, found: string | undefined, allowed: string): StartRefused {
  const what = found === undefined || found.trim() === '' ? 'tidak diisi' : `ditemukan ${JSON.stringify(hideSecrets(found))}`;
  return new StartRefused('nilai_salah', `${name}: ${what}; yang diperbolehkan: ${allowed}.`);
}

/** Whatever stands between `:` and the last `@` may be a password, also in an address that does not parse. */
function hideSecrets(value: string): string {
  return value.replace(/:\/\/([^:/@]*):.*@/, '://$1:***@').slice(0, 200);
}
