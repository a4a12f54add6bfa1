import { createReadStream, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { SECRETS_FILE } from '../config/secrets.ts';
import { messageOf, StartRefused } from '../config/start-refused.ts';
import type { FileStore } from '../files/files.ts';
import { columnList, quoted, quotedName, selectBodies, selectForeignKeys, selectMigrations, selectTables } from './catalogue.ts';
import { hashOfFile } from './hashed-file.ts';
import { contentFile, MANIFEST_FILE, manifestSchema, SECRETS_COPY, tableFile, type Manifest } from './manifest.ts';

export type RestoreTarget = { adminUrl: string; store: FileStore; data: string };

/**
 * Reads a backup into an empty, migrated database and its data folder, all or nothing. Every hash is compared
 * before anything is touched. Refuses a database with a public body in it, a broken backup, and one of another
 * version of the schema.
 */
export async function restore(target: RestoreTarget, source: string): Promise<Manifest> {
  const folder = resolve(source);
  const manifest = readManifest(folder);
  await compareHashes(folder, manifest);
  const client = new pg.Client({ connectionString: target.adminUrl });
  await client.connect();
  try {
    await client.query('begin');
    await refuseUnfit(client, manifest);
    await readTables(client, folder, manifest);
    await readFiles(target.store, folder, manifest);
    // Before the commit: an interrupted restore leaves an empty database, and is simply done again.
    replaceSecrets(target.data, folder);
    await client.query('commit');
    return manifest;
  } finally {
    await client.end();
  }
}

const broken = (folder: string, what: string) => new StartRefused('nilai_salah', `Cadangan ${folder} tidak utuh: ${what}.`);

function readManifest(folder: string): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(join(folder, MANIFEST_FILE), 'utf8')));
  } catch (error) {
    throw broken(folder, `${MANIFEST_FILE} tidak dapat dibaca (${messageOf(error).split('\n')[0]})`);
  }
}

async function compareHashes(folder: string, { tabel, berkas, rahasia }: Manifest): Promise<void> {
  const parts = [
    { path: SECRETS_COPY, sha256: rahasia },
    ...tabel.map(({ nama, sha256 }) => ({ path: tableFile(nama), sha256 })),
    ...berkas.map((one) => ({ path: contentFile(one), sha256: one.sha256 })),
  ];
  for (const { path, sha256 } of parts) {
    const found = await hashOfFile(join(folder, path)).catch((error: unknown) => messageOf(error));
    if (found !== sha256) throw broken(folder, `${path} hilang atau berubah`);
  }
}

async function refuseUnfit(client: pg.Client, manifest: Manifest): Promise<void> {
  if ((await selectBodies(client)).length > 0) {
    throw new StartRefused('basis_data_gagal', 'Basis data tujuan sudah berisi badan publik; pulihkan ke BETANG_DATA baru yang kosong.');
  }
  const here = await selectMigrations(client);
  const other = manifest.migrasi.find((name) => !here.includes(name)) ?? here.find((name) => !manifest.migrasi.includes(name));
  if (other === undefined) return;
  throw new StartRefused(
    'versi_lebih_baru',
    `Cadangan ini dibuat oleh versi Betang yang lain (migrasi ${other}); pulihkan dengan versi itu, lalu perbarui programnya.`,
  );
}

/** Foreign keys are taken off and put back, checked, in the same transaction: tables may name each other in circles. */
async function readTables(client: pg.Client, folder: string, manifest: Manifest): Promise<void> {
  const keys = await selectForeignKeys(client);
  for (const { tabel, nama } of keys) await client.query(`alter table ${quoted(tabel)} drop constraint ${quotedName(nama)}`);
  const here = new Set((await selectTables(client)).map((table) => table.nama));
  await client.query(`truncate ${[...here].map(quoted).join(', ')}`);
  for (const { nama, kolom, baris } of manifest.tabel) {
    if (!here.has(nama)) throw broken(folder, `tabel ${nama} tidak dikenal`);
    const stream = client.query(copyFrom(`copy ${quoted(nama)} (${columnList(kolom)}) from stdin`));
    await pipeline(createReadStream(join(folder, tableFile(nama))), stream);
    if (stream.rowCount !== baris) throw broken(folder, `tabel ${nama} berisi ${stream.rowCount} baris, bukan ${baris}`);
  }
  for (const { tabel, nama, definisi } of keys)
    await client.query(`alter table ${quoted(tabel)} add constraint ${quotedName(nama)} ${definisi}`);
}

async function readFiles(store: FileStore, folder: string, { berkas }: Manifest): Promise<void> {
  for (const one of berkas) {
    const result = await store.stage(createReadStream(join(folder, contentFile(one))), { max: one.ukuran });
    if (!result.ok) throw new StartRefused('disk_penuh', `Disk penuh: berkas ${one.sha256} tidak dapat disimpan (${result.reason}).`);
    await store.keep(one.badan, result.staged);
  }
}

function replaceSecrets(data: string, folder: string): void {
  const draft = join(data, `${SECRETS_FILE}.pulih`);
  writeFileSync(draft, readFileSync(join(folder, SECRETS_COPY)), { mode: 0o600, flush: true });
  renameSync(draft, join(data, SECRETS_FILE));
}
