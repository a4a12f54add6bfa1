import type pg from 'pg';

export type LoginRole = { nama: string; sandi: string };

const IDENTIFIER = /^[a-z_][a-z0-9_]{0,62}$/;

function identifier(name: string): string {
  if (!IDENTIFIER.test(name)) throw new TypeError(`role name not allowed: ${name}`);
  return `"${name}"`;
}

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Makes or updates a login role and puts it into a group role. Idempotent; run as the migrator. */
export async function ensureLogin(client: pg.Client, role: LoginRole, group: 'betang_app' | 'betang_antrean'): Promise<void> {
  const found = await client.query(`select 1 from pg_roles where rolname = $1`, [role.nama]);
  const verb = found.rowCount === 0 ? 'create' : 'alter';
  // Altering these attributes, even to what they are, is for superusers; the start refuses a role that has them.
  const attributes = found.rowCount === 0 ? 'nosuperuser nobypassrls nocreatedb nocreaterole' : '';
  await client.query(`${verb} role ${identifier(role.nama)} login ${attributes} password ${literal(role.sandi)}`);
  await grantGroup(client, role.nama, group);
}

/** Puts an existing login role into a group role. */
export async function grantGroup(client: pg.Client, login: string, group: 'betang_app' | 'betang_antrean'): Promise<void> {
  await client.query(`grant ${group} to ${identifier(login)}`);
}

export type RoleFault = 'superuser' | 'bypassrls' | 'pemilik_tabel';

/** Why the role of this connection could get round row-level security, or undefined where it cannot. */
export async function findRoleFault(client: pg.Client): Promise<RoleFault | undefined> {
  const { rows } = await client.query<{ rolsuper: boolean; rolbypassrls: boolean; owns: boolean }>(
    `select r.rolsuper, r.rolbypassrls,
            exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where n.nspname = 'public' and c.relkind = 'r' and pg_has_role(current_user, c.relowner, 'usage')) as owns
     from pg_roles r where r.rolname = current_user`,
  );
  const row = rows[0];
  if (!row || row.rolsuper) return 'superuser';
  if (row.rolbypassrls) return 'bypassrls';
  return row.owns ? 'pemilik_tabel' : undefined;
}
