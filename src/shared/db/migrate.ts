import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';
import { projectRoot } from '../root.ts';

/** The database was migrated by a newer program, or an applied migration was edited: nothing is touched. */
export class SchemaMismatch extends Error {}

export type Applied = { applied: string[]; total: number };

async function migrationFiles(): Promise<{ nama: string; sql: string; sidik: string }[]> {
  const folder = join(projectRoot, 'db', 'migrations');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (nama) => {
      const sql = await readFile(join(folder, nama), 'utf8');
      return { nama, sql, sidik: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/**
 * Applies every missing migration, each in its own transaction, under an advisory lock.
 * `adminUrl` connects as the migrator (owner, may create roles). Refuses a database that knows a migration we do not have.
 */
export async function migrate(adminUrl: string): Promise<Applied> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('betang.migrate'))`);
    await client.query(`create schema if not exists migrasi`);
    await client.query(
      `create table if not exists migrasi.riwayat (nama text primary key, sidik text not null, pada timestamptz not null default now())`,
    );
    const known = new Map(
      (await client.query<{ nama: string; sidik: string }>(`select nama, sidik from migrasi.riwayat`)).rows.map((row) => [
        row.nama,
        row.sidik,
      ]),
    );
    const files = await migrationFiles();
    checkHistory(known, files);
    const applied: string[] = [];
    for (const file of files) {
      if (known.has(file.nama)) continue;
      await applyOne(client, file);
      applied.push(file.nama);
    }
    await migrateQueue(adminUrl);
    return { applied, total: files.length };
  } finally {
    await client.end();
  }
}

function checkHistory(known: Map<string, string>, files: { nama: string; sidik: string }[]): void {
  const ours = new Map(files.map((file) => [file.nama, file.sidik]));
  for (const [nama, sidik] of known) {
    const here = ours.get(nama);
    if (here === undefined)
      throw new SchemaMismatch(`basis data berasal dari versi Betang yang lebih baru (migrasi ${nama} tidak dikenal)`);
    if (here !== sidik) throw new SchemaMismatch(`migrasi ${nama} berbeda dari yang sudah diterapkan pada basis data ini`);
  }
}

async function applyOne(client: pg.Client, file: { nama: string; sql: string; sidik: string }): Promise<void> {
  await client.query('begin');
  try {
    await client.query(file.sql);
    await client.query('reset role');
    await client.query(`insert into migrasi.riwayat (nama, sidik) values ($1, $2)`, [file.nama, file.sidik]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw new Error(`migrasi ${file.nama} gagal: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** The job tables belong to the queue role; the migrator is a member of it and takes its place for the time. */
async function migrateQueue(adminUrl: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: adminUrl, max: 1, options: '-c role=betang_antrean' });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    await runMigrations({ pgPool: pool, logger: quietLogger() });
  } finally {
    await pool.end();
  }
}

function quietLogger(): Logger {
  return new Logger(() => () => undefined);
}
