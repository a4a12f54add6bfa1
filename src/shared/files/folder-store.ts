import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type ByteRange, FileMissing, type FileStore, type StageResult } from './files.ts';

const BADAN = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SHA256 = /^[0-9a-f]{64}$/;

/** Files in a folder: `<root>/<badan>/<sha256>`, temporary ones in `<root>/sementara`. Modes 0600 and 0700. */
export function openFolderStore(root: string): FileStore {
  const temporary = join(root, 'sementara');
  const folder = (badanId: string): string => {
    if (!BADAN.test(badanId)) throw new TypeError('badanId is not a UUID');
    return join(root, badanId);
  };
  const place = (badanId: string, sha256: string): string => {
    if (!SHA256.test(sha256)) throw new TypeError('not a SHA-256');
    return join(folder(badanId), sha256);
  };
  const size = async (badanId: string, sha256: string): Promise<number | undefined> =>
    ignoreMissing(stat(place(badanId, sha256)).then((s) => s.size));
  return {
    stage: async (input, { max }) => {
      await mkdir(temporary, { recursive: true, mode: 0o700 });
      return stage(join(temporary, randomUUID()), input, max);
    },
    keep: async (badanId, staged) => {
      const target = place(badanId, staged.sha256);
      if ((await size(badanId, staged.sha256)) === staged.size) return staged.discard();
      await mkdir(folder(badanId), { recursive: true, mode: 0o700 });
      await rename(staged.path, target);
      await syncFolder(folder(badanId));
    },
    open: async (badanId, sha256, range) => openStream(place(badanId, sha256), range),
    size,
    withLocal: async (badanId, sha256, fn) => {
      if ((await size(badanId, sha256)) === undefined) throw new FileMissing(badanId, sha256);
      return fn(place(badanId, sha256));
    },
    remove: (badanId, sha256) => rm(place(badanId, sha256), { force: true }),
    list: async function* (badanId) {
      for (const name of (await ignoreMissing(readdir(folder(badanId)))) ?? []) if (SHA256.test(name)) yield name;
    },
    probe: async () => {
      await mkdir(temporary, { recursive: true, mode: 0o700 });
      const result = await stage(join(temporary, randomUUID()), onePiece(Buffer.from('betang')), 100);
      if (!result.ok) throw new Error(`file store: ${result.reason}`);
      await result.staged.discard();
    },
    sweep: (olderThanMs) => sweep(temporary, Date.now() - olderThanMs),
  };
}

async function* onePiece(piece: Uint8Array): AsyncGenerator<Uint8Array> {
  yield piece;
}

async function stage(path: string, input: AsyncIterable<Uint8Array>, max: number): Promise<StageResult> {
  const discard = (): Promise<void> => rm(path, { force: true });
  const file = await open(path, 'wx', 0o600);
  try {
    const written = await write(file, input, max);
    if (written === undefined) {
      await discard();
      return { ok: false, reason: 'too_large' };
    }
    await file.sync();
    return { ok: true, staged: { path, ...written, discard } };
  } catch (error) {
    await discard();
    if (isCode(error, 'ENOSPC') || isCode(error, 'EDQUOT')) return { ok: false, reason: 'disk_full' };
    throw error;
  } finally {
    await file.close();
  }
}

async function write(
  file: FileHandle,
  input: AsyncIterable<Uint8Array>,
  max: number,
): Promise<{ sha256: string; size: number } | undefined> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of input) {
    size += piece.length;
    // Read on to the end, though nothing is kept: a browser hears the answer only when it has sent everything.
    if (size > max) continue;
    hash.update(piece);
    await file.writeFile(piece);
  }
  return size > max ? undefined : { sha256: hash.digest('hex'), size };
}

/** Opened before it is handed on, so that a missing file is an answer and not a broken download. */
async function openStream(path: string, range: ByteRange | undefined): ReturnType<FileStore['open']> {
  const file = await ignoreMissing(open(path, 'r'));
  return file && createReadStream(path, { fd: file, ...range });
}

/** The new name itself must survive a power cut. Not every system lets a folder be synced. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } catch (error) {
    if (!isCode(error, 'EINVAL') && !isCode(error, 'EPERM')) throw error;
  } finally {
    await folder.close();
  }
}

async function sweep(folder: string, before: number): Promise<number> {
  let removed = 0;
  for (const name of (await ignoreMissing(readdir(folder))) ?? []) {
    const path = join(folder, name);
    const info = await ignoreMissing(stat(path));
    if (!info || info.mtimeMs > before) continue;
    await rm(path, { force: true });
    removed += 1;
  }
  return removed;
}

async function ignoreMissing<T>(promise: Promise<T>): Promise<T | undefined> {
  try {
    return await promise;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

const isCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code;
