import pg from 'pg';

/** Name of the migrated database that the files of one test run are cloned from. */
export function templateName(runId: string): string {
  return `uji_templat_${runId}`;
}

/** Removes it from a PostgreSQL that outlives the run. */
export async function dropTemplate(superuserUrl: string, runId: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  for (const name of [templateName(runId), `${templateName(runId)}_baru`]) {
    await client.query(`drop database if exists ${name} with (force)`);
  }
  await client.end();
}
