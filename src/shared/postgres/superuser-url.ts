import type { Address } from './settings.ts';
import { SUPERUSER } from './make-cluster.ts';

/** Connection string as superuser to that database; a socket folder goes into the query, as pg and libpq read it. */
export function superuserUrl({ host, port }: Address, password: string, database: string): string {
  const url = new URL(`postgresql://${SUPERUSER}:${encodeURIComponent(password)}@localhost/${encodeURIComponent(database)}`);
  if (host.startsWith('/')) url.searchParams.set('host', host);
  else url.hostname = host;
  url.port = String(port);
  return url.href;
}
