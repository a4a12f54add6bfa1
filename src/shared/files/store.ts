import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { messageOf, StartRefused } from '../config/start-refused.ts';
import type { FileStore } from './files.ts';
import { openFolderStore } from './folder-store.ts';

/** One store of an address for the whole process: its client keeps connections open. */
const opened = new Map<string, Promise<FileStore>>();

/** The file store of this installation: the bucket of S3_URL, else the folder `files` in BETANG_DATA. */
export function openFileStore(config: Pick<Config, 'data' | 's3Url'>): FileStore {
  const folder = join(config.data, 'files');
  const { s3Url } = config;
  if (s3Url === undefined) return openFolderStore(folder);
  const name = `${s3Url} ${folder}`;
  return whenUsed(() => {
    const store = opened.get(name) ?? import('./s3-store.ts').then((m) => m.openS3Store(s3Url, join(folder, 'sementara')));
    opened.set(name, store);
    return store;
  });
}

/** A store that is loaded at its first use: who keeps files in a folder does not carry the client of the object store. */
function whenUsed(load: () => Promise<FileStore>): FileStore {
  return {
    stage: async (...args) => (await load()).stage(...args),
    keep: async (...args) => (await load()).keep(...args),
    open: async (...args) => (await load()).open(...args),
    size: async (...args) => (await load()).size(...args),
    withLocal: async (...args) => (await load()).withLocal(...args),
    remove: async (...args) => (await load()).remove(...args),
    list: async function* (badanId) {
      yield* (await load()).list(badanId);
    },
    probe: async () => (await load()).probe(),
    sweep: async (olderThanMs) => (await load()).sweep(olderThanMs),
  };
}

/** Refuses the start (StartRefused) where the bucket cannot be written, read and cleared; a folder was tried before. */
export async function requireFileStore(config: Pick<Config, 'data' | 's3Url'>): Promise<void> {
  if (config.s3Url === undefined) return;
  try {
    await openFileStore(config).probe();
  } catch (error) {
    const { host, pathname } = new URL(config.s3Url);
    throw new StartRefused(
      'nilai_salah',
      `S3_URL: penyimpanan objek ${host}${pathname} tidak dapat dipakai (${messageOf(error)}); yang diperbolehkan: ember yang dapat ditulis, misalnya https://kunci:rahasia@mesin/ember.`,
    );
  }
}
