import pg from 'pg';
import type { Config } from '../config/config.ts';
import { codeOf, StartRefused } from '../config/start-refused.ts';
import { startPostgres } from '../postgres/start-postgres.ts';
import { migrate, SchemaMismatch } from './migrate.ts';
import { ensureLogin, findRoleFault, grantGroup } from './roles.ts';

/** Addresses of the migrated database for each of the three roles. */
export type House = { databaseUrl: string; queueUrl: string; adminUrl: string | undefined; embedded: boolean; close: () => Promise<void> };

const EMBEDDED = { database: 'betang', migrator: 'betang_migrator', web: 'betang_web', queue: 'betang_kerja' } as const;

/** Makes the database ready: starts the embedded one or takes the given one, migrates, sets the roles, refuses what would leak. */
export async function openHouse(config: Config, log: (line: string) => void): Promise<House> {
  const house = config.databaseUrl === undefined ? await openEmbedded(config, log) : await openGiven(config, config.databaseUrl);
  try {
    await refuseLeakyRole(house.databaseUrl);
    return house;
  } catch (error) {
    await house.close();
    throw error;
  }
}

async function openEmbedded(config: Config, log: (line: string) => void): Promise<House> {
  const postgres = await startPostgres({ dir: config.data, log });
  try {
    const { migrator, web, antrean } = config.rahasia.basisData;
    await withClient(postgres.superuserUrl('postgres'), (client) => prepareCluster(client, migrator));
    const base = postgres.superuserUrl(EMBEDDED.database);
    const adminUrl = asRole(base, EMBEDDED.migrator, migrator);
    await migrateOrRefuse(adminUrl);
    await withClient(adminUrl, async (client) => {
      await ensureLogin(client, { nama: EMBEDDED.web, sandi: web }, 'betang_app');
      await ensureLogin(client, { nama: EMBEDDED.queue, sandi: antrean }, 'betang_antrean');
    });
    return {
      adminUrl,
      embedded: true,
      close: () => postgres.stop(),
      databaseUrl: asRole(base, EMBEDDED.web, web),
      queueUrl: asRole(base, EMBEDDED.queue, antrean),
    };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

async function prepareCluster(client: pg.Client, password: string): Promise<void> {
  const role = await client.query(`select 1 from pg_roles where rolname = $1`, [EMBEDDED.migrator]);
  const quoted = client.escapeLiteral(password);
  await client.query(
    `${role.rowCount === 0 ? 'create' : 'alter'} role ${EMBEDDED.migrator} login createrole nosuperuser password ${quoted}`,
  );
  const database = await client.query(`select 1 from pg_database where datname = $1`, [EMBEDDED.database]);
  if (database.rowCount === 0) await client.query(`create database ${EMBEDDED.database} owner ${EMBEDDED.migrator}`);
}

async function openGiven(config: Config, databaseUrl: string): Promise<House> {
  const app = decodeURIComponent(new URL(databaseUrl).username);
  const queue = { nama: `${app}_antrean`, sandi: config.rahasia.basisData.antrean };
  if (config.databaseUrlAdmin !== undefined) {
    await migrateOrRefuse(config.databaseUrlAdmin);
    await withClient(config.databaseUrlAdmin, async (client) => {
      await grantGroup(client, app, 'betang_app');
      await ensureLogin(client, queue, 'betang_antrean');
    });
  }
  await refuseUnmigrated(databaseUrl);
  return {
    databaseUrl,
    adminUrl: config.databaseUrlAdmin,
    queueUrl: asRole(databaseUrl, queue.nama, queue.sandi),
    embedded: false,
    close: async () => undefined,
  };
}

async function migrateOrRefuse(adminUrl: string): Promise<void> {
  try {
    await migrate(adminUrl);
  } catch (error) {
    if (error instanceof SchemaMismatch) throw new StartRefused('versi_lebih_baru', error.message);
    throw refuseConnection('DATABASE_URL_ADMIN', adminUrl, error);
  }
}

async function refuseUnmigrated(databaseUrl: string): Promise<void> {
  await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ siap: boolean }>(`select to_regprocedure('public.daftar_badan()') is not null as siap`);
    if (rows[0]?.siap !== true)
      throw new StartRefused(
        'basis_data_gagal',
        'DATABASE_URL: basis data belum disiapkan; isi juga DATABASE_URL_ADMIN (pemilik basis data) agar migrasi dapat dijalankan.',
      );
  }).catch((error: unknown) => {
    throw refuseConnection('DATABASE_URL', databaseUrl, error);
  });
}

async function refuseLeakyRole(databaseUrl: string): Promise<void> {
  const fault = await withClient(databaseUrl, findRoleFault);
  if (!fault) return;
  const why = { superuser: 'superuser', bypassrls: 'ber-BYPASSRLS', pemilik_tabel: 'pemilik tabel' }[fault];
  throw new StartRefused(
    'nilai_salah',
    `DATABASE_URL: peran basis data ini ${why} sehingga dapat melewati pembatas antarbadan; pakai peran biasa tanpa hak itu.`,
  );
}

/** Connection trouble as one line without the password; anything else stays what it was. */
function refuseConnection(name: string, url: string, error: unknown): unknown {
  if (error instanceof StartRefused) return error;
  const code = codeOf(error) ?? '';
  const { hostname, port, pathname } = new URL(url);
  const where = `${hostname}:${port || '5432'}${pathname}`;
  const known: Readonly<Record<string, string>> = {
    ECONNREFUSED: 'tidak ada PostgreSQL yang menjawab',
    ENOTFOUND: 'nama host tidak ditemukan',
    EAI_AGAIN: 'nama host tidak dapat dicari (DNS tidak menjawab)',
    ETIMEDOUT: 'tidak menjawab',
    EHOSTUNREACH: 'mesin itu tidak terjangkau',
    ENETUNREACH: 'jaringan ke mesin itu tidak ada',
    ECONNRESET: 'sambungan diputus',
    '28P01': 'kata sandi atau nama pengguna salah',
    '28000': 'pengguna tidak diterima',
    '3D000': 'basis data tidak ada',
    '42501': 'hak peran ini kurang',
  };
  // The client's own limit has no code, only these words.
  const why = known[code] ?? (error instanceof Error && /timeout expired/.test(error.message) ? known['ETIMEDOUT'] : undefined);
  return why === undefined ? error : new StartRefused('basis_data_gagal', `${name}: ${why} (${where}).`);
}

function asRole(url: string, user: string, password: string): string {
  const made = new URL(url);
  made.username = encodeURIComponent(user);
  made.password = encodeURIComponent(password);
  return made.href;
}

async function withClient<T>(url: string, fn: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await fn(client);
  } finally {
    await client.end();
  }
}
