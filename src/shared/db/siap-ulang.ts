import { createHash } from 'node:crypto';
import type pg from 'pg';

/** A statement is prepared when it comes for the third time; most pages ask the same few. */
const MULAI = 3;
/** Prepared statements a connection keeps (each holds a plan in the database's memory). */
const TERBANYAK = 120;
const DIINGAT = 2_000;

/**
 * Lets a connection prepare what it is asked again and again. Without this the database reads and plans each statement anew,
 * and with row-level security on every table that takes longer than running it. Only statements with parameters; the plan
 * is still PostgreSQL's to choose (`plan_cache_mode = auto`). Not for a pooler that hands out a connection per transaction.
 */
export function siapUlang(client: pg.PoolClient): void {
  const kali = new Map<string, number>();
  const nama = new Map<string, string>();
  const namaDari = (text: string): string | undefined => {
    const known = nama.get(text);
    if (known !== undefined || nama.size >= TERBANYAK) return known;
    const n = (kali.get(text) ?? 0) + 1;
    if (kali.size >= DIINGAT) kali.clear();
    kali.set(text, n);
    if (n < MULAI) return undefined;
    const made = `b_${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
    nama.set(text, made);
    return made;
  };
  const asli: unknown = Reflect.get(client, 'query');
  if (typeof asli !== 'function') throw new TypeError('a connection without query()');
  const query = (...args: unknown[]): unknown => {
    const [text, values, ...lain] = args;
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? namaDari(text) : undefined;
    return Reflect.apply(asli, client, name === undefined ? args : [{ name, text, values }, ...lain]);
  };
  Object.defineProperty(client, 'query', { value: query, configurable: true, writable: true });
}
