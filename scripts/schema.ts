// Writes db/schema.sql and src/shared/db/types.generated.ts from a migrated database; with --check compares only.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import { generate, getDialect } from 'kysely-codegen';
import pg from 'pg';
import { migrate } from '../src/shared/db/migrate.ts';
import { projectRoot } from '../src/shared/root.ts';
import { withScratchDatabase } from './scratch-database.ts';
import { schemaText } from './schema-text.ts';

const check = process.argv.includes('--check');
const schemaFile = join(projectRoot, 'db', 'schema.sql');
const typesFile = join(projectRoot, 'src', 'shared', 'db', 'types.generated.ts');

async function generateTypes(url: string): Promise<string> {
  const pool = new pg.Pool({ connectionString: url });
  // The database is dropped with force when this is done; a connection that hears of it must not end the program.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    return await generate({
      db,
      dialect: getDialect('postgres', { dateParser: 'string' }),
      includePattern: '{public,akun}.*',
      typeMapping: { int8: 'number' },
      outFile: null,
    });
  } finally {
    await db.destroy();
  }
}

await withScratchDatabase(async (url) => {
  await migrate(url);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const schema = await schemaText(client);
  await client.end();
  const types = await generateTypes(url);
  if (!check) {
    await writeFile(schemaFile, schema);
    await writeFile(typesFile, types);
    return;
  }
  const stale: string[] = [];
  if ((await readFile(schemaFile, 'utf8').catch(() => '')) !== schema) stale.push('db/schema.sql');
  if ((await readFile(typesFile, 'utf8').catch(() => '')) !== types) stale.push('src/shared/db/types.generated.ts');
  if (stale.length > 0) {
    process.stderr.write(`not current: ${stale.join(', ')} (run: npm run schema)\n`);
    process.exitCode = 1;
  }
});
