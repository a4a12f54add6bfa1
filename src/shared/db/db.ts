import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { siapUlang } from './siap-ulang.ts';
import type { DB } from './types.generated.ts';

export type Db = Kysely<DB>;

declare const scoped: unique symbol;
/** One open transaction with the body set: what every query and action takes. Only `withBadan…` makes one. */
export type Trx = Kysely<DB> & { readonly [scoped]?: true };

// Legal days stay 'YYYY-MM-DD' text; counts and rupiah are safe integers (2^53 > Rp9 quadrillion).
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint ${text} is beyond 2^53`);
  return value;
});

/** `onQuery` hears the SQL of every statement, for tests that count them. */
export type DbOptions = { url: string; max?: number; onError?: (error: Error) => void; onQuery?: (sql: string) => void };

/** A pool as the app role. `max` connections, 30 s per statement; idle connection errors go to `onError`. */
export function openDb({ url, max = 10, onError = () => undefined, onQuery }: DbOptions): Db {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
    connectionTimeoutMillis: 10_000,
    options: '-c search_path=public -c timezone=UTC',
  });
  pool.on('error', onError);
  pool.on('connect', (client) => {
    client.on('error', onError);
    siapUlang(client);
  });
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }), ...(onQuery && { log: (event) => onQuery(event.query.sql) }) });
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

async function scopedTransaction<T>(db: Db, badanId: string, begin: string, fn: (trx: Trx) => Promise<T>): Promise<T> {
  if (!UUID.test(badanId)) throw new TypeError('badanId is not a UUID');
  return db.connection().execute(async (connection) => {
    // One message; `set local`, not set_config: it also reaches the workers of a sharded database (ADR 0003).
    await sql.raw(`${begin}; set local app.badan_publik = '${badanId}'`).execute(connection);
    try {
      const result = await fn(connection);
      await sql.raw('commit').execute(connection);
      return result;
    } catch (error) {
      await sql
        .raw('rollback')
        .execute(connection)
        .catch(() => undefined);
      throw error;
    }
  });
}

/** Reads of one body in a read-only transaction; a write inside is an error of the database. */
export function withBadan<T>(db: Db, badanId: string, fn: (trx: Trx) => Promise<T>): Promise<T> {
  return scopedTransaction(db, badanId, 'begin read only', fn);
}

/** Reads of one body as it stood at the first of them (REPEATABLE READ), however long they take and whatever is written meanwhile. */
export function withBadanSnapshot<T>(db: Db, badanId: string, fn: (trx: Trx) => Promise<T>): Promise<T> {
  return scopedTransaction(db, badanId, 'begin isolation level repeatable read read only', fn);
}

/** Changes of one body in one transaction (READ COMMITTED): all or nothing. */
export function withBadanWrite<T>(db: Db, badanId: string, fn: (trx: Trx) => Promise<T>): Promise<T> {
  return scopedTransaction(db, badanId, 'begin', fn);
}
