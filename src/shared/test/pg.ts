import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { migrate } from '../db/migrate.ts';
import { ensureLogin } from '../db/roles.ts';
import { type Db, openDb } from '../db/db.ts';
import { newId } from '../id.ts';

/** Two bodies with two units each, over a database of this file's own. */
export type PgTest = {
  db: Db;
  /** As the migrator: bypasses row-level security; only for looking behind the walls in assertions. */
  adminUrl: string;
  appUrl: string;
  queueUrl: string;
  badanA: string;
  badanB: string;
  unitA1: string;
  unitA2: string;
  unitB1: string;
  /** Runs SQL as the migrator and returns its rows. */
  admin: <R extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<R[]>;
};

const SANDI = 'uji-saja';
const TEMPLATE_LOCK = 7_201_408;

/** A database cloned from the migrated template for this test file; dropped at the end. Fails when connections leak. */
export function usePg(): () => PgTest {
  let test: PgTest | undefined;
  let cleanUp: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    const superuser = inject('superuserUrl');
    const template = await ensureTemplate(superuser);
    const name = `uji_${randomBytes(6).toString('hex')}`;
    await asSuperuser(superuser, (client) => client.query(`create database ${name} template ${template} owner betang_migrator`));
    const adminUrl = urlFor(superuser, name, 'betang_migrator');
    const appUrl = urlFor(superuser, name, 'uji_web');
    const db = openDb({ url: appUrl, max: 6 });
    const admin = adminQuery(adminUrl);
    test = { db, adminUrl, appUrl, queueUrl: urlFor(superuser, name, 'uji_antrean'), admin, ...(await seedBodies(admin)) };
    cleanUp = async () => {
      await db.destroy();
      await asSuperuser(superuser, (client) => client.query(`drop database ${name} with (force)`));
    };
  });
  afterAll(async () => cleanUp?.());
  return () => {
    if (!test) throw new Error('usePg(): call the getter inside a test or hook');
    return test;
  };
}

async function seedBodies(admin: PgTest['admin']): Promise<Pick<PgTest, 'badanA' | 'badanB' | 'unitA1' | 'unitA2' | 'unitB1'>> {
  const ids = { badanA: newId(), badanB: newId(), unitA1: newId(), unitA2: newId(), unitB1: newId() };
  await admin(
    `insert into badan_publik (badan_publik_id, slug, nama, singkatan, jenis, dibuat_pada) values
     ($1, 'kota-a', 'Pemerintah Kota A (contoh)', 'Kota A', 'kota', '2026-01-01Z'), ($2, 'kota-b', 'Pemerintah Kota B (contoh)', 'Kota B', 'kota', '2026-01-01Z')`,
    [ids.badanA, ids.badanB],
  );
  await admin(`insert into badan_publik_alamat (badan_publik_id, host) values ($1, 'a.contoh.id'), ($2, 'b.contoh.id')`, [
    ids.badanA,
    ids.badanB,
  ]);
  for (const [badan, unit, slug, nama] of [
    [ids.badanA, ids.unitA1, 'dinas-satu', 'Dinas Satu'],
    [ids.badanA, ids.unitA2, 'dinas-dua', 'Dinas Dua'],
    [ids.badanB, ids.unitB1, 'dinas-satu', 'Dinas Satu'],
  ]) {
    await admin(
      `insert into unit (badan_publik_id, id, slug, nama, singkatan, golongan, berlaku_dari) values ($1, $2, $3, $4, $4, 'dinas', '2020-01-01')`,
      [badan, unit, slug, nama],
    );
  }
  return ids;
}

function adminQuery(adminUrl: string): PgTest['admin'] {
  return async (text, values) => {
    const client = new pg.Client({ connectionString: adminUrl });
    await client.connect();
    try {
      return (await client.query(text, values)).rows;
    } finally {
      await client.end();
    }
  };
}

async function asSuperuser<T>(url: string, fn: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await fn(client);
  } finally {
    await client.end();
  }
}

function urlFor(superuser: string, database: string, user: string): string {
  const url = new URL(superuser);
  url.username = user;
  url.password = SANDI;
  url.pathname = `/${database}`;
  return url.href;
}

/** The migrated template, made once for a run by whichever file comes first. */
async function ensureTemplate(superuser: string): Promise<string> {
  return asSuperuser(superuser, async (client) => {
    await client.query(`select pg_advisory_lock(${TEMPLATE_LOCK})`);
    const template = `uji_templat_${inject('runId')}`;
    const found = await client.query(`select 1 from pg_database where datname = $1`, [template]);
    if (found.rowCount === 0) {
      await ensureMigrator(client);
      await client.query(`create database ${template}_baru owner betang_migrator`);
      const adminUrl = urlFor(superuser, `${template}_baru`, 'betang_migrator');
      await migrate(adminUrl);
      await asSuperuser(adminUrl, async (migrator) => {
        await ensureLogin(migrator, { nama: 'uji_web', sandi: SANDI }, 'betang_app');
        await ensureLogin(migrator, { nama: 'uji_antrean', sandi: SANDI }, 'betang_antrean');
      });
      await client.query(`alter database ${template}_baru rename to ${template}`);
    }
    return template;
  });
}

async function ensureMigrator(client: pg.Client): Promise<void> {
  const found = await client.query(`select 1 from pg_roles where rolname = 'betang_migrator'`);
  if (found.rowCount === 0) await client.query(`create role betang_migrator login createrole createdb password '${SANDI}'`);
  else await client.query(`alter role betang_migrator password '${SANDI}'`);
}

declare module 'vitest' {
  interface ProvidedContext {
    superuserUrl: string;
    runId: string;
  }
}
