import { hash, verify } from '@node-rs/argon2';
import pg from 'pg';
import type { Config } from '../shared/config/config.ts';

/** OWASP's recommended setting for Argon2id (algorithm 2 of the library): 19 MiB, 2 passes. */
const ARGON = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/**
 * Loads the library of accounts: half a second that only the web side needs. Called early, it passes while the database
 * starts; the worker never pays it.
 */
export const muatAkun = async () => {
  const [{ betterAuth }, { twoFactor }] = await Promise.all([import('better-auth'), import('better-auth/plugins')]);
  return { betterAuth, twoFactor };
};

export type AkunDeps = {
  config: Config;
  databaseUrl: string;
  /** Cheap hashing for tests; the shipped program leaves it out. */
  hashRingan?: boolean;
};

/**
 * Accounts of officers: password (Argon2id), TOTP, sessions. One-time links are ours (`tautan-akun.actions.ts`): they are made
 * by the job that sends them and only their fingerprint is kept, in better-auth's own table, so that its reset takes them.
 */
export async function buatAkun({ config, databaseUrl, hashRingan = false }: AkunDeps) {
  const { betterAuth, twoFactor } = await muatAkun();
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4, options: '-c search_path=akun' });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const argon = hashRingan ? { ...ARGON, memoryCost: 1024, timeCost: 1 } : ARGON;
  const asal = config.origin ?? `http://${config.host}:${config.port}`;
  const auth = betterAuth({
    database: pool,
    secret: config.rahasia.akun,
    baseURL: asal,
    basePath: '/masuk/akun',
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      requireEmailVerification: true,
      revokeSessionsOnPasswordReset: true,
      password: { hash: (password) => hash(password, argon), verify: ({ hash: kept, password }) => verify(kept, password) },
    },
    verification: { storeIdentifier: 'hashed' },
    session: { expiresIn: 12 * 3600, updateAge: 3600 },
    advanced: {
      cookiePrefix: 'betang',
      database: { generateId: 'uuid' },
      useSecureCookies: false,
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true, path: '/', secure: config.origin?.startsWith('https:') ?? false },
      ipAddress: { disableIpTracking: true },
    },
    telemetry: { enabled: false },
    logger: { level: 'error' },
    plugins: [twoFactor({ issuer: 'Betang' })],
  });
  return { auth, hashSandi: (sandi: string) => hash(sandi, argon), tutup: () => pool.end() };
}

export type Akun = Awaited<ReturnType<typeof buatAkun>>;
