import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FileMissing, type FileStore, type Staged } from './files.ts';
import { openFolderStore } from './folder-store.ts';

const A = '0190aaaa-0000-7000-8000-000000000001';
const B = '0190aaaa-0000-7000-8000-000000000002';

let root = '';
let store: FileStore;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'betang-files-'));
  store = openFolderStore(root);
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function* pieces(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const t of texts) yield Buffer.from(t);
}

async function staged(...texts: string[]): Promise<Staged> {
  const result = await store.stage(pieces(...texts), { max: 1_000 });
  if (!result.ok) throw new Error(result.reason);
  return result.staged;
}

const leftovers = (): Promise<string[]> => readdir(join(root, 'sementara'));

describe('folder store', () => {
  test('keeps by hash, for one body only, and gives ranges', async () => {
    const s = await staged('halo ', 'dunia');
    expect(s.sha256).toBe(createHash('sha256').update('halo dunia').digest('hex'));
    await store.keep(A, s);
    expect(await store.size(A, s.sha256)).toBe(10);
    expect(await store.size(B, s.sha256)).toBeUndefined();
    expect(await store.open(B, s.sha256)).toBeUndefined();
    expect(await text((await store.open(A, s.sha256))!)).toBe('halo dunia');
    expect(await text((await store.open(A, s.sha256, { start: 5, end: 7 }))!)).toBe('dun');
    expect((await stat(join(root, A, s.sha256))).mode & 0o777).toBe(0o600);
    expect(await leftovers()).toEqual([]);
  });

  test('the same content twice is one file; a damaged copy is replaced', async () => {
    const satu = await staged('sama');
    await store.keep(A, satu);
    await store.keep(A, await staged('sama'));
    const names: string[] = [];
    for await (const name of store.list(A)) names.push(name);
    expect(names).toEqual([satu.sha256]);
    expect(await leftovers()).toEqual([]);
    await writeFile(join(root, A, satu.sha256), 'x');
    await store.keep(A, await staged('sama'));
    expect(await text((await store.open(A, satu.sha256))!)).toBe('sama');
  });

  test('too much, or an input that breaks off, leaves nothing', async () => {
    expect(await store.stage(pieces('1234567890', '1'), { max: 10 })).toEqual({ ok: false, reason: 'too_large' });
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('awal');
        throw new Error('terputus');
      })(),
    );
    await expect(store.stage(broken, { max: 100 })).rejects.toThrow('terputus');
    expect(await leftovers()).toEqual([]);
  });

  test('removes, and says when a record points to nothing', async () => {
    const s = await staged('hapus');
    await store.keep(A, s);
    expect(await store.withLocal(A, s.sha256, async (path) => path)).toBe(join(root, A, s.sha256));
    await store.remove(A, s.sha256);
    await store.remove(A, s.sha256);
    await expect(store.withLocal(A, s.sha256, async () => 1)).rejects.toBeInstanceOf(FileMissing);
  });

  test.each([['../../etc/passwd'], ['..'], ['A'.repeat(64)], ['']])('never leaves its folder: %j', async (sha) => {
    await expect(store.open(A, sha)).rejects.toThrow(TypeError);
    await expect(store.open(sha, 'a'.repeat(64))).rejects.toThrow(TypeError);
  });

  test('sweeps what unfinished uploads left, and only the old', async () => {
    const [lama, baru] = [await staged('lama'), await staged('baru')];
    const kemarin = new Date(Date.now() - 86_400_000);
    await utimes(lama.path, kemarin, kemarin);
    expect(await store.sweep(3_600_000)).toBe(1);
    expect(await leftovers()).toHaveLength(1);
    await baru.discard();
  });

  test('the probe passes on a usable folder and fails on a closed one', async () => {
    await expect(store.probe()).resolves.toBeUndefined();
    await writeFile(join(root, 'berkas'), '');
    await expect(openFolderStore(join(root, 'berkas')).probe()).rejects.toThrow('ENOTDIR');
  });
});
