import pg from 'pg';
import { startTemporaryPostgres } from '../../src/shared/test/temporary-postgres.ts';
import { runNode, type Outcome } from './steps.ts';

/** scripts/schema.ts on a database that ends with it. */
export async function runSchema(root: string, args: readonly string[]): Promise<Outcome> {
  const server = await startTemporaryPostgres();
  try {
    await ensureOwner(server.superuserUrl);
    return await runNode(root, ['scripts/schema.ts', ...args], { BETANG_SCRATCH_URL: server.superuserUrl });
  } finally {
    await server.remove();
  }
}

/** The migrator that scripts/scratch-database.ts signs in as, with the superuser's password. */
async function ensureOwner(superuserUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  const password = decodeURIComponent(new URL(superuserUrl).password);
  await client.query(`create role betang_migrator login createrole createdb password ${client.escapeLiteral(password)}`);
  await client.end();
}
