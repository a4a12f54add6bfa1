import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import S3rver from '@20minutes/s3rver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../postgres/free-port.ts';
import { FileMissing, type FileStore, type Staged } from './files.ts';
import { openFileStore, requireFileStore } from './store.ts';

const A = '0190aaaa-0000-7000-8000-000000000001';
const B = '0190aaaa-0000-7000-8000-000000000002';

let root = '';
const servers: S3rver[] = [];
let store: FileStore;

/** A server of the protocol. `strict` checks signatures; this one signs the address of a bucket (a listing) unlike the client does. */
async function startServer(strict: boolean): Promise<string> {
  const port = await freePort();
  const directory = join(root, `mesin-${port}`);
  const configureBuckets = [{ name: 'ember' }];
  const server = new S3rver({ port, address: '127.0.0.1', silent: true, directory, configureBuckets, allowMismatchedSignatures: !strict });
  await server.run();
  servers.push(server);
  return `http://S3RVER:S3RVER@127.0.0.1:${port}/ember`;
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'betang-s3-'));
  store = openFileStore({ data: root, s3Url: await startServer(false) });
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await rm(root, { recursive: true, force: true });
});

async function staged(content: string): Promise<Staged> {
  const input = async function* () {
    yield Buffer.from(content);
  };
  const result = await store.stage(input(), { max: 1_000 });
  if (!result.ok) throw new Error(result.reason);
  return result.staged;
}

async function hashes(badanId: string): Promise<string[]> {
  const names: string[] = [];
  for await (const name of store.list(badanId)) names.push(name);
  return names;
}

describe('a bucket (a real server of the S3 protocol)', () => {
  test('keeps by hash, for one body only, and gives ranges', async () => {
    const s = await staged('halo dunia');
    await store.keep(A, s);
    expect(await store.size(A, s.sha256)).toBe(10);
    expect(await store.size(B, s.sha256)).toBeUndefined();
    expect(await store.open(B, s.sha256)).toBeUndefined();
    const whole = await store.open(A, s.sha256);
    const part = await store.open(A, s.sha256, { start: 5, end: 7 });
    expect(whole && (await text(whole))).toBe('halo dunia');
    expect(part && (await text(part))).toBe('dun');
    expect(await readdir(join(root, 'files', 'sementara'))).toEqual([]);
  });

  test('the same content twice is one object; a body lists its own', async () => {
    const satu = await staged('sama');
    await store.keep(B, satu);
    await store.keep(B, await staged('sama'));
    expect(await hashes(B)).toEqual([satu.sha256]);
    await store.remove(B, satu.sha256);
    await store.remove(B, satu.sha256);
    expect(await hashes(B)).toEqual([]);
  });

  test('lends a local copy and takes it away; a missing one is named', async () => {
    const s = await staged('dipinjam');
    await store.keep(A, s);
    let lent = '';
    const read = await store.withLocal(A, s.sha256, async (path) => {
      lent = path;
      return readFile(path, 'utf8');
    });
    expect(read).toBe('dipinjam');
    await expect(readFile(lent)).rejects.toThrow('ENOENT');
    await expect(store.withLocal(A, 'f'.repeat(64), async () => undefined)).rejects.toThrow(FileMissing);
  });

  test('the start is refused in one line where the bucket is not there or the key is wrong', async () => {
    const s3Url = await startServer(true);
    await expect(requireFileStore({ data: root, s3Url })).resolves.toBeUndefined();
    await expect(requireFileStore({ data: root, s3Url: s3Url.replace('/ember', '/lain') })).rejects.toThrow(/^S3_URL: .*\/lain/);
    const wrong = requireFileStore({ data: root, s3Url: s3Url.replace(':S3RVER@', ':rahasia-salah@') });
    await expect(wrong).rejects.toThrow(/^S3_URL: /);
    await expect(wrong).rejects.not.toThrow(/rahasia-salah/);
  });
});
