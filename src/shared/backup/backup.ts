import { createReadStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { refusalOfFolder } from '../config/folder-refusal.ts';
import { SECRETS_FILE } from '../config/secrets.ts';
import { StartRefused } from '../config/start-refused.ts';
import type { FileStore } from '../files/files.ts';
import { columnList, quoted, selectBodies, selectMigrations, selectTables, type Table } from './catalogue.ts';
import { writeHashed } from './hashed-file.ts';
import { contentFile, MANIFEST_FILE, SECRETS_COPY, tableFile, type Manifest } from './manifest.ts';

export type BackupSource = { adminUrl: string; store: FileStore; data: string; now: () => Date };

/**
 * Writes everything that cannot be made again into a new folder: all rows of one instant, the files, the secrets.
 * The program may go on meanwhile. Made beside and renamed, so a backup is whole or not there. Refuses a folder
 * that has something in it.
 */
export async function backup(source: BackupSource, target: string): Promise<Manifest> {
  const folder = resolve(target);
  const draft = `${folder}.sedang-dibuat`;
  try {
    refuseFilled(folder);
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(dirname(folder), { recursive: true });
    for (const part of ['', 'tabel', 'berkas']) mkdirSync(join(draft, part), { mode: 0o700 });
    const manifest = await writeAll(source, draft);
    writeFileSync(join(draft, MANIFEST_FILE), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flush: true });
    renameSync(draft, folder);
    return manifest;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw refusalOfFolder('cadangan', folder, error) ?? error;
  }
}

function refuseFilled(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  throw new StartRefused('folder_tertutup', `Folder ${folder} sudah berisi sesuatu; pilih folder baru untuk cadangan.`);
}

async function writeAll(source: BackupSource, draft: string): Promise<Manifest> {
  const client = new pg.Client({ connectionString: source.adminUrl });
  await client.connect();
  try {
    // One instant for all tables. Files are never rewritten, so those named by its rows can be read afterwards.
    await client.query('begin isolation level repeatable read read only');
    const migrasi = await selectMigrations(client);
    const tabel: Manifest['tabel'] = [];
    for (const table of await selectTables(client)) tabel.push(await writeTable(client, table, draft));
    const berkas: Manifest['berkas'] = [];
    for (const badan of await selectBodies(client)) berkas.push(...(await writeFiles(source.store, badan, draft)));
    await client.query('commit');
    const rahasia = await writeHashed(join(draft, SECRETS_COPY), createReadStream(join(source.data, SECRETS_FILE)));
    return { format: 1, dibuat_pada: source.now().toISOString(), migrasi, tabel, berkas, rahasia: rahasia.sha256 };
  } finally {
    await client.end();
  }
}

async function writeTable(client: pg.Client, { nama, kolom, kunci }: Table, draft: string): Promise<Manifest['tabel'][number]> {
  const order = kunci.length > 0 ? ` order by ${columnList(kunci)}` : '';
  const stream = client.query(copyTo(`copy (select ${columnList(kolom)} from ${quoted(nama)}${order}) to stdout`));
  const { sha256 } = await writeHashed(join(draft, tableFile(nama)), stream);
  return { nama, kolom, baris: stream.rowCount, sha256 };
}

async function writeFiles(store: FileStore, badan: string, draft: string): Promise<Manifest['berkas']> {
  mkdirSync(join(draft, 'berkas', badan), { mode: 0o700 });
  const written: Manifest['berkas'] = [];
  for await (const sha256 of store.list(badan)) {
    const stream = await store.open(badan, sha256);
    if (!stream) continue; // removed a moment ago; no row of a kept version names it
    const found = await writeHashed(join(draft, contentFile({ badan, sha256 })), stream);
    if (found.sha256 !== sha256)
      throw new StartRefused('basis_data_gagal', `Berkas ${sha256} milik badan ${badan} rusak di penyimpanan; cadangan tidak dibuat.`);
    written.push({ badan, sha256, ukuran: found.size });
  }
  return written;
}
