import { sql } from 'kysely';
import type { Trx } from './db.ts';
import type { DB } from './types.generated.ts';

/** A value as JSON carries it into a column: lists for arrays, objects for jsonb, `\x…` text for bytea, ISO text for instants. */
export type SelMassal = string | number | boolean | null | Date | readonly string[] | Readonly<Record<string, unknown>>;

const SEKALI = 2_000;

export const toBytea = (bytes: Uint8Array): string => `\\x${Buffer.from(bytes).toString('hex')}`;

/**
 * Inserts many rows of one shape, each batch as one JSON value: no limit of parameters, one plan, and under row-level
 * security like any insert (COPY is refused there). Columns that no row names take their defaults.
 */
export async function insertMassal(trx: Trx, tabel: keyof DB, rows: readonly Readonly<Record<string, SelMassal>>[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = sql.join(Object.keys(first).map((name) => sql.ref(name)));
  const table = sql.table(tabel);
  for (let from = 0; from < rows.length; from += SEKALI) {
    const part = JSON.stringify(rows.slice(from, from + SEKALI));
    await sql`insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, ${part}::json)`.execute(trx);
  }
}
