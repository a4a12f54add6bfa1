import pg from 'pg';

/** Runs `fn` with a new empty database owned by a migrator role, and removes it after. */
export async function withScratchDatabase(fn: (url: string) => Promise<void>): Promise<void> {
  const superuser = process.env['BETANG_SCRATCH_URL'] ?? 'postgres://postgres@127.0.0.1:25432/postgres';
  const admin = new pg.Client({ connectionString: superuser });
  await admin.connect();
  const name = `betang_skema_${process.pid}`;
  await admin.query(`create database ${name} owner betang_migrator`);
  const url = new URL(superuser);
  url.username = 'betang_migrator';
  url.pathname = `/${name}`;
  try {
    await fn(url.href);
  } finally {
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  }
}
