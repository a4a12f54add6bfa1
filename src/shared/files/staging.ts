import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileStore, StageResult } from './files.ts';

/** The local folder where bytes arrive and are hashed before any store keeps them. Modes 0600 and 0700. */
export function openStaging(folder: string): Pick<FileStore, 'stage' | 'probe' | 'sweep'> {
  const begin = async (input: AsyncIterable<Uint8Array>, max: number): Promise<StageResult> => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return stage(join(folder, randomUUID()), input, max);
  };
  return {
    stage: (input, { max }) => begin(input, max),
    probe: async () => {
      const result = await begin(onePiece(Buffer.from('betang')), 100);
      if (!result.ok) throw new Error(`file store: ${result.reason}`);
      await result.staged.discard();
    },
    sweep: (olderThanMs) => sweep(folder, Date.now() - olderThanMs),
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

/** The answer, or undefined where there is no such file. */
export async function ignoreMissing<T>(promise: Promise<T>): Promise<T | undefined> {
  try {
    return await promise;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

export const isCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code;
