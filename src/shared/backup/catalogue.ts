import type pg from 'pg';

/** A table of ours with the columns that hold data (generated ones are computed again). */
export type Table = { nama: string; kolom: string[]; kunci: string[] };
export type ForeignKey = { tabel: string; nama: string; definisi: string };

// The job queue stays out: its work belongs to the running program and its indexes can be built again.
const SCHEMAS = ['public', 'akun'];

export async function selectTables(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select n.nspname || '.' || c.relname as nama,
       array(select a.attname::text from pg_attribute a
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as kolom,
       array(select a.attname::text from pg_index i cross join unnest(i.indkey) with ordinality as k (attnum, urutan)
             join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
             where i.indrelid = c.oid and i.indisprimary order by k.urutan) as kunci
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any($1) and c.relkind = 'r' order by 1`,
    [SCHEMAS],
  );
  return rows;
}

export async function selectForeignKeys(client: pg.ClientBase): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `select n.nspname || '.' || c.relname as tabel, k.conname as nama, pg_get_constraintdef(k.oid) as definisi
     from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
     where k.contype = 'f' and n.nspname = any($1) order by 1, 2`,
    [SCHEMAS],
  );
  return rows;
}

export async function selectMigrations(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ nama: string }>(`select nama from migrasi.riwayat order by nama`);
  return rows.map((row) => row.nama);
}

export async function selectBodies(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(`select badan_publik_id::text as id from public.badan_publik order by 1`);
  return rows.map((row) => row.id);
}

/** `"schema"."table"` of a name from the catalogue. */
export function quoted(nama: string): string {
  return nama.split('.').map(quotedName).join('.');
}

export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

export function columnList(kolom: readonly string[]): string {
  return kolom.map(quotedName).join(', ');
}
