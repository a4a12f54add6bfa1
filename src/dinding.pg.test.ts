// The walls between bodies, shown on every table: what the catalogue says of it, what an officer's connection sees of a city full
// of data, and — so that the look cannot be blind — that the same look finds a leak as soon as one wall is taken down.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buatAkun } from './pengguna/akun.ts';
import { muatContoh } from './contoh/contoh.actions.ts';
import { loadConfig } from './shared/config/load.ts';
import { withBadan, withBadanWrite } from './shared/db/db.ts';
import { usePg } from './shared/test/pg.ts';

const t = usePg();
/** Outside the walls on purpose, and nothing else: accounts (one person may serve two bodies), the queue, the history of migrations. */
const DI_LUAR = ['akun', 'antrean', 'graphile_worker', 'migrasi'];
const POLICY = "(badan_publik_id = (current_setting('app.badan_publik'::text))::uuid)";

let data = '';
let kota = '';
let tables: string[] = [];

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'betang-dinding-'));
  const config = loadConfig({ BETANG_DATA: data, BETANG_SEED: 'contoh', BETANG_NOW: '2026-03-02T03:00:00Z' });
  const akun = await buatAkun({
    config,
    databaseUrl: t().appUrl,
    hashRingan: true,
  });
  await muatContoh({ adminUrl: t().adminUrl, db: t().db, akun, config, say: () => undefined, banyak: 40 });
  await akun.tutup();
  const [badan] = await t().admin<{ badan_publik_id: string }>(
    `select badan_publik_id from badan_publik where slug = 'kota-palangka-raya'`,
  );
  kota = badan?.badan_publik_id ?? '';
  const rows = await t().admin<{ tablename: string }>(`select tablename from pg_tables where schemaname = 'public' order by 1`);
  tables = rows.map((row) => row.tablename);
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

const countAll = async (table: string): Promise<number> => {
  const [row] = await t().admin<{ n: number }>(`select count(*) as n from ${pg.escapeIdentifier(table)} where badan_publik_id = $1`, [
    kota,
  ]);
  return row?.n ?? -1;
};
/** Rows of the city that somebody of another body gets when a query forgets to name the body. */
const countSeen = (table: string): Promise<number> =>
  withBadan(t().db, t().badanB, async (trx) => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)} where badan_publik_id = ${kota}`.execute(trx);
    return rows[0]?.n ?? -1;
  });

describe('what the catalogue says', () => {
  it('every table of ours is walled by the one policy, and its key begins with the body', async () => {
    const rows = await t().admin<{
      nama: string;
      rls: boolean;
      using: string | null;
      check: string | null;
      n: number;
      kunci: string | null;
    }>(
      `select c.relname as nama, c.relrowsecurity as rls, min(p.qual) as using, min(p.with_check) as check, count(p.*) as n,
         (select a.attname from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
          where i.indrelid = c.oid and i.indisprimary) as kunci
       from pg_class c join pg_namespace s on s.oid = c.relnamespace
       left join pg_policies p on p.schemaname = 'public' and p.tablename = c.relname
       where s.nspname = 'public' and c.relkind in ('r', 'p') group by c.oid, c.relname, c.relrowsecurity order by 1`,
    );
    expect(rows.length).toBeGreaterThan(50);
    const wrong = rows.filter(
      (row) =>
        !row.rls ||
        row.n !== 1 ||
        row.using !== POLICY ||
        row.check !== POLICY ||
        // The address book finds the body by its host, so the host leads (ADR 0003).
        (row.kunci !== 'badan_publik_id' && row.nama !== 'badan_publik_alamat'),
    );
    expect(wrong).toEqual([]);
  });

  it('nothing looks past the walls: no view of the owner, no materialised view, no trigger, no other schema', async () => {
    const views = await t().admin(
      `select c.relname from pg_class c join pg_namespace s on s.oid = c.relnamespace
       where s.nspname = 'public' and (c.relkind = 'm' or c.relkind = 'v' and not coalesce(c.reloptions @> array['security_invoker=true'], false))`,
    );
    expect(views).toEqual([]);
    const triggers = await t().admin(
      `select tgname from pg_trigger g join pg_class c on c.oid = g.tgrelid join pg_namespace s on s.oid = c.relnamespace
       where s.nspname = 'public' and not g.tgisinternal`,
    );
    expect(triggers).toEqual([]);
    const schemas = await t().admin<{ nspname: string }>(
      `select nspname from pg_namespace where nspname !~ '^(pg_|information_schema$|public$)' order by 1`,
    );
    expect(DI_LUAR).toEqual(expect.arrayContaining(schemas.map((s) => s.nspname)));
  });

  it('the roles that serve pages and jobs own nothing of ours and stand under the walls', async () => {
    const rows = await t().admin<{ rolname: string; rolsuper: boolean; rolbypassrls: boolean; milik: number }>(
      `select r.rolname, r.rolsuper, r.rolbypassrls,
         (select count(*) from pg_class c join pg_namespace s on s.oid = c.relnamespace where s.nspname = 'public' and c.relowner = r.oid) as milik
       from pg_roles r where r.rolname in ('betang_app', 'betang_antrean', 'uji_web', 'uji_antrean') order by 1`,
    );
    expect(rows.map((r) => r.rolname)).toEqual(['betang_antrean', 'betang_app', 'uji_antrean', 'uji_web']);
    for (const row of rows) expect(row).toMatchObject({ rolsuper: false, rolbypassrls: false, milik: 0 });
  });

  it('the ledger and what proves deliveries can be added to and read, never changed or removed', async () => {
    const rows = await t().admin<{ t: string; p: string }>(
      `select table_name as t, privilege_type as p from information_schema.role_table_grants
       where grantee = 'betang_app' and table_name in ('peristiwa', 'pengiriman', 'unit_riwayat', 'permohonan_sasaran') and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')`,
    );
    expect(rows).toEqual([]);
  });
});

describe('what a connection of another body sees of the practice city', () => {
  it('not one row of any table, where the city has some', async () => {
    const seen: string[] = [];
    const filled: string[] = [];
    for (const table of tables) {
      if ((await countAll(table)) > 0) filled.push(table);
      if ((await countSeen(table)) !== 0) seen.push(table);
    }
    expect(seen).toEqual([]);
    // Enough of the house is furnished for the look to mean something.
    expect(filled.length).toBeGreaterThan(20);
  });

  it('the same look finds the leak of each furnished table once its wall is down', async () => {
    const blind: string[] = [];
    for (const table of tables) {
      if ((await countAll(table)) === 0) continue;
      const name = pg.escapeIdentifier(table);
      await t().admin(`alter table ${name} disable row level security`);
      const granted = await t().admin<{ ok: boolean }>(`select has_table_privilege('uji_web', $1, 'select') as ok`, [name]);
      const leaked = granted[0]?.ok === true ? await countSeen(table) : 1;
      await t().admin(`alter table ${name} enable row level security`);
      if (leaked === 0) blind.push(table);
    }
    expect(blind).toEqual([]);
  }, 180_000);

  it('writing for another body is refused by the database, and an unset body is an error, never an empty list', async () => {
    const write = withBadanWrite(t().db, t().badanB, (trx) =>
      trx.insertInto('setelan').values({ badan_publik_id: kota, kunci: 'uji', nilai: '1', diubah_pada: new Date() }).execute(),
    );
    await expect(write).rejects.toThrow(/row-level security/);
    await expect(t().db.selectFrom('unit').select('id').execute()).rejects.toThrow(/app\.badan_publik|uuid/);
  });
});
