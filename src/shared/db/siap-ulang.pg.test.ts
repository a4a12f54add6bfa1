import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { usePg } from '../test/pg.ts';
import { withBadan } from './db.ts';

const t = usePg();

const disiapkan = (minta: number): Promise<{ statement: string }[]> =>
  withBadan(t().db, t().badanA, async (trx) => {
    for (let n = 0; n < minta; n++) {
      const { rows } = await sql<{ n: number }>`select ${n}::integer + 1 as n, ${minta}::integer as kali`.execute(trx);
      expect(rows[0]?.n).toBe(n + 1);
    }
    const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements where name like 'b\\_%'`.execute(trx);
    return rows;
  });

test('prepares what one connection is asked a third time, and answers the same', async () => {
  expect(await disiapkan(2)).toEqual([]);
  expect(await disiapkan(3)).toEqual([{ statement: 'select $1::integer + 1 as n, $2::integer as kali' }]);
});

test('a prepared statement sees only the body of its own transaction', async () => {
  const lihat = (badan: string) =>
    withBadan(t().db, badan, async (trx) => {
      const { rows } = await sql<{ n: number }>`select count(*)::integer as n from unit where badan_publik_id <> ${badan}`.execute(trx);
      const own = await sql<{ n: number }>`select count(*)::integer as n from unit where badan_publik_id = ${badan}`.execute(trx);
      return [rows[0]?.n, (own.rows[0]?.n ?? 0) > 0];
    });
  for (const badan of [t().badanA, t().badanB, t().badanA, t().badanB, t().badanA]) expect(await lihat(badan)).toEqual([0, true]);
});

test('a statement that failed once works again with other values', async () => {
  const bagi = (oleh: number) =>
    withBadan(t().db, t().badanA, async (trx) => {
      const { rows } = await sql<{ n: number }>`select 10 / ${oleh}::integer as n`.execute(trx);
      return rows[0]?.n;
    });
  expect(await bagi(2)).toBe(5);
  expect(await bagi(5)).toBe(2);
  await expect(bagi(0)).rejects.toThrow('division by zero');
  expect(await bagi(10)).toBe(1);
  await expect(bagi(0)).rejects.toThrow('division by zero');
  expect(await bagi(1)).toBe(10);
});
