import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { StartRefused } from '../config/start-refused.ts';
import type { FileStore } from './files.ts';
import { openFolderStore } from './folder-store.ts';

/** The file store of this installation: the folder `files` in BETANG_DATA. Refuses to start with S3_URL rather than keep files where nobody looks. */
export function openFileStore(config: Pick<Config, 'data' | 's3Url'>): FileStore {
  if (config.s3Url !== undefined)
    throw new StartRefused(
      'nilai_salah',
      'S3_URL: penyimpanan objek belum didukung versi ini; yang diperbolehkan: kosong (berkas disimpan dalam folder BETANG_DATA).',
    );
  return openFolderStore(join(config.data, 'files'));
}
