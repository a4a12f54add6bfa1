import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { schemaText } from '../../../scripts/schema-text.ts';
import type { FileStore } from '../files/files.ts';
import { openFolderStore } from '../files/folder-store.ts';
import { usePg } from '../test/pg.ts';
import { templateName } from '../test/template.ts';
import { backup } from './backup.ts';
import { quoted, selectTables } from './catalogue.ts';
import { restore } from './restore.ts';

const t = usePg();
let root = '';
let empty = '';
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'betang-cadangan-'));
  for (const name of ['lama', 'baru']) mkdirSync(join(root, name));
  writeFileSync(join(root, 'lama', 'rahasia.json'), '{"kunci":"lama"}');
  writeFileSync(join(root, 'baru', 'rahasia.json'), '{"kunci":"baru"}');
  empty = `uji_pulih_${process.pid}_${Date.now()}`;
  await superuser(`create database ${empty} template ${templateName(inject('runId'))} owner betang_migrator`);
});
afterEach(async () => {
  await superuser(`drop database ${empty} with (force)`);
  rmSync(root, { recursive: true });
});

async function superuser(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('superuserUrl') });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

async function asAdmin<T>(url: string, fn: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return fn(client).finally(() => client.end());
}

/** Every row of every table, and the schema around it. */
function everything(url: string) {
  return asAdmin(url, async (client) => {
    const rows: Record<string, unknown[]> = {};
    for (const { nama } of await selectTables(client)) {
      rows[nama] = (await client.query(`select to_jsonb(x) as baris from ${quoted(nama)} x order by x::text`)).rows;
    }
    return { rows, schema: await schemaText(client) };
  });
}

async function keep(store: FileStore, badan: string, text: string): Promise<string> {
  const result = await store.stage(Readable.from([Buffer.from(text)]), { max: 1000 });
  if (!result.ok) throw new Error(result.reason);
  await store.keep(badan, result.staged);
  return result.staged.sha256;
}

const emptyUrl = () => {
  const url = new URL(t().adminUrl);
  url.pathname = `/${empty}`;
  return url.href;
};
const storeOf = (name: string) => openFolderStore(join(root, name, 'files'));
const source = () => ({
  adminUrl: t().adminUrl,
  store: storeOf('lama'),
  data: join(root, 'lama'),
  now: () => new Date('2026-03-16T01:00:00Z'),
});
const target = () => ({ adminUrl: emptyUrl(), store: storeOf('baru'), data: join(root, 'baru') });

describe('backup and restore', () => {
  it('bring everything of all bodies to an empty house', async () => {
    const sha = await keep(storeOf('lama'), t().badanA, 'isi A');
    await keep(storeOf('lama'), t().badanB, 'isi B');
    const made = await backup(source(), join(root, 'cadangan'));
    expect(made.berkas.map((one) => one.badan).toSorted()).toEqual([t().badanA, t().badanB].toSorted());
    expect(made.tabel.find((one) => one.nama === 'public.unit')?.baris).toBe(3);
    expect(statSync(join(root, 'cadangan')).mode & 0o77).toBe(0);
    expect(await restore(target(), join(root, 'cadangan'))).toEqual(made);
    expect(await everything(emptyUrl())).toEqual(await everything(t().adminUrl));
    expect(await storeOf('baru').size(t().badanA, sha)).toBe(5);
    expect(await storeOf('baru').size(t().badanB, sha)).toBeUndefined();
    expect(readFileSync(join(root, 'baru', 'rahasia.json'), 'utf8')).toBe('{"kunci":"lama"}');
  });

  it('show one instant although rows change meanwhile', async () => {
    const before = await everything(t().adminUrl);
    const store = storeOf('lama');
    // The listing of files comes after the tables' instant: what is written then belongs to the next backup.
    const slow: FileStore = {
      ...store,
      list: (badan) => {
        return (async function* () {
          await t().admin(`update unit set nama = nama || ' (diubah)' where badan_publik_id = $1`, [badan]);
          yield* store.list(badan);
        })();
      },
    };
    await backup({ ...source(), store: slow }, join(root, 'cadangan'));
    await restore(target(), join(root, 'cadangan'));
    expect((await everything(emptyUrl())).rows['public.unit']).toEqual(before.rows['public.unit']);
    await t().admin(`update unit set nama = replace(nama, ' (diubah)', '')`);
  });
});

describe('a restore is refused and touches nothing', () => {
  const untouched = async (): Promise<void> => {
    const counts = await asAdmin(emptyUrl(), async (client) => (await client.query('select 1 from badan_publik')).rowCount);
    expect([counts, readFileSync(join(root, 'baru', 'rahasia.json'), 'utf8')]).toEqual([0, '{"kunci":"baru"}']);
  };

  it.each(['tabel/public.unit.copy', 'rahasia.json', 'cadangan.json'])('when %s was changed', async (file) => {
    await backup(source(), join(root, 'cadangan'));
    appendFileSync(join(root, 'cadangan', file), 'x');
    await expect(restore(target(), join(root, 'cadangan'))).rejects.toMatchObject({
      alasan: 'nilai_salah',
      message: expect.stringContaining(file),
    });
    await untouched();
  });

  it('when a file is missing', async () => {
    const sha = await keep(storeOf('lama'), t().badanA, 'isi A');
    await backup(source(), join(root, 'cadangan'));
    rmSync(join(root, 'cadangan', 'berkas', t().badanA, sha));
    await expect(restore(target(), join(root, 'cadangan'))).rejects.toThrow(sha);
    await untouched();
  });

  it('when the backup is of another version', async () => {
    await backup(source(), join(root, 'cadangan'));
    await asAdmin(emptyUrl(), (client) => client.query(`insert into migrasi.riwayat values ('9999_lebih_baru.sql', 'x')`));
    await expect(restore(target(), join(root, 'cadangan'))).rejects.toThrow(/9999_lebih_baru/);
    await untouched();
  });

  it('when somebody lives there', async () => {
    await backup(source(), join(root, 'cadangan'));
    await expect(restore({ ...target(), adminUrl: t().adminUrl }, join(root, 'cadangan'))).rejects.toThrow(/sudah berisi badan publik/);
  });
});

describe('a backup', () => {
  it('never writes into a folder that has something in it', async () => {
    mkdirSync(join(root, 'cadangan'));
    writeFileSync(join(root, 'cadangan', 'foto.jpg'), '');
    await expect(backup(source(), join(root, 'cadangan'))).rejects.toThrow(/sudah berisi/);
  });

  it('that fails leaves nothing', async () => {
    const sha = await keep(storeOf('lama'), t().badanA, 'isi A');
    writeFileSync(join(root, 'lama', 'files', t().badanA, sha), 'rusak');
    await expect(backup(source(), join(root, 'cadangan'))).rejects.toThrow(new RegExp(`${sha}.*rusak`));
    expect([existsSync(join(root, 'cadangan')), existsSync(join(root, 'cadangan.sedang-dibuat'))]).toEqual([false, false]);
  });
});
