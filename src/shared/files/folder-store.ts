import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type ByteRange, FileMissing, type FileStore } from './files.ts';
import { keyOf, SHA256 } from './key.ts';
import { ignoreMissing, isCode, openStaging } from './staging.ts';

/** Files in a folder: `<root>/<badan>/<sha256>`, temporary ones in `<root>/sementara`. Modes 0600 and 0700. */
export function openFolderStore(root: string): FileStore {
  const staging = openStaging(join(root, 'sementara'));
  const folder = (badanId: string): string => join(root, keyOf(badanId));
  const place = (badanId: string, sha256: string): string => join(root, keyOf(badanId, sha256));
  const size = async (badanId: string, sha256: string): Promise<number | undefined> =>
    ignoreMissing(stat(place(badanId, sha256)).then((s) => s.size));
  return {
    stage: staging.stage,
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
    probe: staging.probe,
    sweep: staging.sweep,
  };
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
