import { realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartRefused } from '../config/start-refused.ts';
import type { DbUser } from './db-user.ts';

/** The nearest folder on the way to `path` that this user may not enter, from the root down; none when open. */
export function findClosedFolder(path: string, user: { uid: number; gid: number }): string | undefined {
  return ancestors(realpathSync(path)).find((folder) => {
    const { uid, gid, mode } = statSync(folder);
    const shift = uid === user.uid ? 6 : gid === user.gid ? 3 : 0;
    return ((mode >> shift) & 1) === 0;
  });
}

function ancestors(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [...ancestors(parent), path];
}

/** Refuses with one line when the database's user cannot reach the folder (as under root's own home). */
export function refuseClosed(path: string, user: DbUser, what: string): void {
  const closed = user.drop && findClosedFolder(path, user.drop);
  if (closed === undefined) return;
  throw new StartRefused(
    'folder_tertutup',
    `Folder ${closed} tertutup bagi pengguna "${user.name}" yang menjalankan basis data, padahal ${what} ada di ` +
      `${path}. Pindahkan ke folder yang terbuka (misalnya /opt/betang), jalankan sebagai pengguna biasa, atau isi DATABASE_URL.`,
  );
}
