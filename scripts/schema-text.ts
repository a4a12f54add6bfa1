import type pg from 'pg';

type Row = { baris: string };

/** The schema of a database as stable text, from catalogue queries (there is no pg_dump here). */
export async function schemaText(client: pg.Client): Promise<string> {
  const sections: string[] = ['-- Written by scripts/schema.ts from the migrated database; do not edit.'];
  for (const sql of QUERIES) {
    const { rows } = await client.query<Row>(sql);
    sections.push(rows.map((row) => row.baris).join('\n'));
  }
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

const QUERIES = [
  // Tables with their columns.
  `select format(E'table %s.%s (\\n%s\\n)%s', n.nspname, c.relname,
     (select string_agg(format('  %s %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
        case when a.attnotnull then ' not null' else '' end,
        coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')), E',\\n' order by a.attname)
      from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped),
     case when c.relrowsecurity then ' row security' else '' end) as baris
   from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where n.nspname in ('public', 'akun') and c.relkind in ('r', 'v', 'p') order by n.nspname, c.relname`,
  `select format('constraint %s.%s %s: %s', n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid)) as baris
   from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
   where n.nspname in ('public', 'akun') and k.contype <> 'n' order by n.nspname, c.relname, k.conname`,
  `select indexdef as baris from pg_indexes where schemaname in ('public', 'akun') order by schemaname, tablename, indexname`,
  `select format('policy %s on %s for %s to %s using (%s) check (%s)', policyname, tablename, cmd, roles, qual, with_check) as baris
   from pg_policies where schemaname = 'public' order by tablename, policyname`,
  `select format('grant %s on %s.%s to %s', string_agg(lower(privilege_type), ', ' order by privilege_type), table_schema, table_name, grantee) as baris
   from information_schema.role_table_grants
   where table_schema in ('public', 'akun') and grantee like 'betang\\_app' group by table_schema, table_name, grantee order by table_schema, table_name`,
  `select pg_get_functiondef(p.oid) as baris from pg_proc p join pg_namespace n on n.oid = p.pronamespace
   where n.nspname in ('public', 'antrean') and p.prokind in ('f', 'p')
     and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
   order by n.nspname, p.proname, p.oid::regprocedure::text`,
];
