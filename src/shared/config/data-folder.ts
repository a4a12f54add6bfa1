import { chmodSync, closeSync, mkdirSync, openSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tryLock } from '../postgres/lock-file.ts';
import { refusalOfFolder } from './folder-refusal.ts';
import { StartRefused } from './start-refused.ts';

const PROBE = 65_536;

/** Makes BETANG_DATA and tries it with a real write; refuses a folder that is closed or a disk that is full. */
export function prepareDataFolder(dir: string): void {
  const probe = join(dir, `.coba-${process.pid}`);
  try {
    const isNew = statSync(dir, { throwIfNoEntry: false }) === undefined;
    mkdirSync(dir, { recursive: true });
    // Root's database runs as another user, who passes through; what lies inside closes itself.
    if (isNew) chmodSync(dir, 0o711);
    tryWrite(probe);
  } catch (error) {
    throw refusalOfFolder('BETANG_DATA', dir, error) ?? error;
  }
}

function tryWrite(probe: string): void {
  const fd = openSync(probe, 'w', 0o600);
  try {
    writeFileSync(fd, Buffer.alloc(PROBE), { flush: true });
  } finally {
    closeSync(fd);
    rmSync(probe);
  }
}

/**
 * One running program per data folder: jobs are unlocked at start, and that is only right when nobody else works.
 * Held until the process ends.
 */
export function holdDataFolder(dir: string): void {
  const held = tryLock(join(dir, 'betang.kunci'));
  if (!held.ok) {
    throw new StartRefused(
      'sudah_berjalan',
      `Betang sudah berjalan pada folder ${dir} (proses ${held.pid}). Hentikan dahulu, atau pilih BETANG_DATA lain.`,
    );
  }
  process.once('exit', held.release);
}
