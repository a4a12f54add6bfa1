// A program as main.ts is one, for the tests beside: starts PostgreSQL, says so, and on SIGINT first finishes a
// query that was running, then stops the database.
import pg from 'pg';
import { startPostgres } from '../start-postgres.ts';

const server = await startPostgres({ dir: process.argv[2] ?? '', throwaway: true, log: () => undefined });
const client = new pg.Client({ connectionString: server.superuserUrl('postgres') });
await client.connect();
process.once('SIGINT', () => {
  void finish();
});
process.stdout.write('siap\n');

async function finish(): Promise<void> {
  const { rows } = await client.query<{ hasil: string }>(`select 'selesai' as hasil from pg_sleep(0.5)`);
  await client.end();
  await server.stop();
  process.stdout.write(`${rows[0]?.hasil ?? ''}\n`);
}
